"""``python -m tests.mutate``: changes every rule on purpose; a scenario must notice each change."""

import argparse
import json
import multiprocessing
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import yaml
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from engine import load_rulebook
from tests.mutate.gelijk import equivalent
from tests.mutate.lopen import Suite, lean
from tests.mutate.mutants import Mutant, mutants

SURVIVORS = Path(__file__).with_name("overlevenden.yaml")
ENOUGH = 98.0
_SUITE: list[Suite] = []


@dataclass(frozen=True)
class Outcome:
    """What became of one mutant."""

    regel: str
    versie: int
    what: str
    killer: str | None
    same: bool

    @property
    def key(self) -> tuple[str, int, str]:
        """How the list of survivors names it."""
        return self.regel, self.versie, self.what


def main(arguments: list[str] | None = None) -> int:
    """Prints the score; 0 when it is high enough and every survivor has a reason."""
    chosen = _arguments(arguments)
    console = Console(soft_wrap=True, highlight=False)
    start = time.perf_counter()
    lean()
    book = load_rulebook()
    _SUITE[:] = [Suite(book)]
    for failing in _SUITE[0].failing:
        console.print(f"MISLUKT   {failing}", markup=False)
    picked = [regel for regel in book.regels.values() if regel.id.startswith(chosen.regel)]
    tried = [mutant for regel in picked for mutant in mutants(regel)]
    console.print(f"{len(tried)} mutanten van {len(picked)} regels, {len(_SUITE[0].told)} scenario's")
    outcomes = _run(tried, chosen.processen, console)
    if chosen.json:
        chosen.json.write_text(json.dumps([vars(item) for item in outcomes], ensure_ascii=False, indent=1), "utf-8")
    judged = _report(outcomes, not chosen.regel, time.perf_counter() - start, console)
    return 1 if _SUITE[0].failing else judged


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutate", description=__doc__)
    parser.add_argument("--regel", default="", metavar="BEGIN", help="alleen regels waarvan het id zo begint")
    parser.add_argument("--processen", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--json", type=Path, metavar="BESTAND", help="schrijf wat er van elke mutant werd")
    return parser.parse_args(arguments)


def _run(tried: list[Mutant], processes: int, console: Console) -> list[Outcome]:
    columns = (TextColumn("mutanten"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    outcomes: list[Outcome] = []
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=len(tried))
        context = multiprocessing.get_context("fork")
        with context.Pool(processes) as pool:
            for outcome in pool.imap_unordered(_try, tried, chunksize=8):
                outcomes.append(outcome)
                progress.advance(task)
    return sorted(outcomes, key=lambda item: item.key)


def _try(mutant: Mutant) -> Outcome:
    suite = _SUITE[0]
    killer = suite.killer(mutant)
    same = False
    if killer is None:
        original = suite.book.regels[mutant.regel.id].versies[mutant.versie]
        changed = mutant.regel.versies[mutant.versie]
        same = original.geldig == changed.geldig and equivalent(suite.book, original, changed, mutant.regel)
    return Outcome(*mutant.key, killer, same)


def _report(outcomes: list[Outcome], everything: bool, seconds: float, console: Console) -> int:
    reasons = {(item["regel"], item["versie"], item["mutatie"]): item["waarom"] for item in _listed()}
    alive = [item for item in outcomes if item.killer is None and not item.same]
    unexplained = [item for item in alive if item.key not in reasons]
    known = {item.key for item in alive}
    stale = [key for key in reasons if key not in known] if everything else []
    for item in unexplained:
        console.print(f"LEEFT     {item.regel} versie {item.versie}: {item.what}", markup=False)
    for key in stale:
        console.print(f"VEROUDERD {key[0]} versie {key[1]}: {key[2]} staat in overlevenden.yaml, maar leeft niet", markup=False)
    same = sum(item.same for item in outcomes)
    judged = len(outcomes) - same - (len(alive) - len(unexplained))
    killed = judged - len(unexplained)
    score = 100.0 * killed / judged if judged else 100.0
    console.print(
        f"{len(outcomes)} mutanten: {killed} gedood, {len(unexplained)} leven, {len(alive) - len(unexplained)} leven met "
        f"reden, {same} bewezen gelijkwaardig. Score {score:.1f} % in {seconds:.0f} s"
    )
    return 0 if score >= ENOUGH and not unexplained and not stale else 1


def _listed() -> list[dict[str, str]]:
    found: list[dict[str, str]] = yaml.safe_load(SURVIVORS.read_text("utf-8")) or []
    return found


if __name__ == "__main__":
    sys.exit(main())
