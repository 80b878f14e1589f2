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
from tests.mutate.equivalence import equivalent
from tests.mutate.mutants import Key, Mutant, all_mutants, term_mutants
from tests.mutate.parts import PartMutant, part_mutants
from tests.mutate.suite import Suite, lean

SURVIVORS = Path(__file__).with_name("overlevenden.yaml")
ENOUGH = 98.0
_SUITE: list[Suite] = []
_TRIED: list[Mutant | PartMutant] = []


@dataclass(frozen=True)
class Outcome:
    """What became of one mutant: which scenario noticed it, or whether it is the same rule in other words."""

    key: Key
    killer: str | None
    same: bool


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
    tried: list[Mutant | PartMutant] = [*all_mutants(book, chosen.regel)]
    if chosen.delen:
        tried = [*term_mutants(book, chosen.regel), *part_mutants(book, chosen.regel)]
    console.print(f"{len(tried)} mutanten, {len(_SUITE[0].told)} scenario's")
    outcomes = _run(tried, chosen.processen, console)
    if chosen.json:
        chosen.json.write_text(json.dumps([vars(item) for item in outcomes], ensure_ascii=False, indent=1), "utf-8")
    judged = _report(outcomes, not chosen.regel and not chosen.delen, console)
    console.print(f"{time.perf_counter() - start:.0f} s")
    return 1 if _SUITE[0].failing else judged


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutate", description=__doc__)
    parser.add_argument("--regel", default="", metavar="BEGIN", help="alleen regels, feiten en routes met zo'n id")
    parser.add_argument("--delen", action="store_true", help="in plaats daarvan: termijnen, stappen en mededelingen")
    parser.add_argument("--processen", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--json", type=Path, metavar="BESTAND", help="schrijf wat er van elke mutant werd")
    return parser.parse_args(arguments)


def _run(tried: list[Mutant | PartMutant], processes: int, console: Console) -> list[Outcome]:
    _TRIED[:] = tried
    columns = (TextColumn("mutanten"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    outcomes: list[Outcome] = []
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=len(tried))
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            for outcome in pool.imap_unordered(_try, range(len(tried)), chunksize=8):
                outcomes.append(outcome)
                progress.advance(task)
    return sorted(outcomes, key=lambda item: item.key)


def _try(number: int) -> Outcome:
    """The mutant itself stays here: a copy sent to a process would no longer be part of the rulebook."""
    suite, mutant = _SUITE[0], _TRIED[number]
    killer = suite.killer(mutant)
    same = killer is None and equivalent(suite.book, mutant)
    return Outcome(mutant.key, killer, same)


def _report(outcomes: list[Outcome], everything: bool, console: Console) -> int:
    reasons = _reasons()
    alive = {item.key for item in outcomes if item.killer is None and not item.same}
    unexplained = sorted(alive - reasons.keys())
    stale = sorted(reasons.keys() - alive) if everything else []
    for regel, versie, what in unexplained:
        console.print(f"LEEFT     {regel} versie {versie}: {what}", markup=False)
    for regel, versie, what in stale:
        console.print(f"VEROUDERD {regel} versie {versie}: {what} (overlevenden.yaml)", markup=False)
    same = sum(item.same for item in outcomes)
    excused = len(alive) - len(unexplained)
    judged = len(outcomes) - same - excused
    score = 100.0 * (judged - len(unexplained)) / judged if judged else 100.0
    console.print(
        f"{len(outcomes)} mutanten: {judged - len(unexplained)} gedood, {len(unexplained)} leven, "
        f"{excused} leven met reden, {same} bewezen gelijkwaardig. Score {score:.1f} %"
    )
    return 0 if score >= ENOUGH and not unexplained and not stale else 1


def _reasons() -> dict[Key, str]:
    items = yaml.safe_load(SURVIVORS.read_text("utf-8")) or []
    return {(item["regel"], item["versie"], item["mutatie"]): item["waarom"] for item in items}


if __name__ == "__main__":
    sys.exit(main())
