"""``schakel brief reeks``: one kind of letter for every case in a folder, on as many processes as there are cores."""

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli.brief import chosen_form, save
from service.cli.surroundings import case_text, console, rulebook, today, write

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine import Rulebook
    from letters import Form, LetterDetails

_CASES = ("*.yaml", "*.yml", "*.json")
# Onder dit aantal kost een tweede proces meer tijd dan het wint.
_FEW = 40


@dataclass(frozen=True, slots=True)
class Task:
    """What every letter of the row has in common."""

    soort: str
    vorm: "Form"
    uit: Path
    peildatum: str
    details: "LetterDetails"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one case: ready to sign or not, or why there is no letter."""

    naam: str
    klaar: bool = False
    fout: str = ""


_HERE: dict[str, "Rulebook"] = {}


def reeks(
    zaken: Path = typer.Argument(..., metavar="MAP", help="De map met zaken, als YAML of JSON."),
    soort: str = typer.Option(..., "--soort", metavar="SOORT", help="Een soort uit schakel brief soorten."),
    uit: Path = typer.Option(..., "--uit", metavar="MAP", help="De map waar de brieven komen."),
    vorm: str = typer.Option("pdf", "--vorm", metavar="VORM", help="pdf, docx, odt of html."),
    gegevens: Path | None = typer.Option(
        None, "--gegevens", metavar="BESTAND", help="Wat voor elke brief gelijk is (YAML); mag ontbreken."
    ),
    peildatum: str = typer.Option(
        "", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt, jjjj-mm-dd."
    ),
) -> int:
    """Dezelfde soort brief bij elke zaak in een map.

    Een zaak die niet klopt, houdt de andere niet tegen: die staat met de reden onderaan, en dan eindigt de opdracht
    met 1.
    """
    import letters
    from engine import InputError, Problem, read_record

    form = chosen_form(Path(f"brief.{vorm}"), soort)
    files = sorted({path for pattern in _CASES for path in zaken.glob(pattern)}) if zaken.is_dir() else []
    if not files:
        raise InputError([Problem("MAP", 0, "", "in deze map staan geen zaken (.yaml, .yml of .json)")])
    details = read_record(gegevens, letters.LetterDetails) if gegevens is not None else letters.LetterDetails()
    uit.mkdir(parents=True, exist_ok=True)
    task = Task(soort, form, uit, peildatum, details)
    found: list[Done] = []
    with _progress(len(files)) as forward:
        for done in _made(files, task):
            found.append(done)
            forward()
    faults = [done for done in found if done.fout]
    ready = sum(done.klaar for done in found)
    write(f"Geschreven: {len(files) - len(faults)} van {len(files)} brieven in {uit}, {ready} klaar om te tekenen.")
    for done in faults:
        write(f"- {done.naam}: {done.fout}")
    return 1 if faults else 0


def _made(files: list[Path], task: Task) -> Iterator[Done]:
    """Every letter, in the order of the files."""
    cores = min(os.cpu_count() or 1, 8)
    if len(files) < _FEW or cores < 2:
        yield from (_letter(path, task) for path in files)
        return
    # Geen fork: een proces dat durable_rules al gebruikte, blijft daarna hangen.
    with ProcessPoolExecutor(cores, multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(_letter, files, [task] * len(files), chunksize=8)


def _prepare() -> "Rulebook":
    """The rulebook, read once in each process."""
    if "book" not in _HERE:
        _HERE["book"] = rulebook()
    return _HERE["book"]


def _letter(path: Path, task: Task) -> Done:
    import letters
    from engine import InputError, assess

    try:
        book = _prepare()
        case = case_text(str(path)).read(book, task.peildatum)
        advice = assess(case, case.peildatum or today(), book)
        letter = letters.compose(task.soort, advice, case, book, task.details)
        save(task.uit / f"{path.stem}-{task.soort}.{task.vorm}", letters.render(letter, task.vorm))
    except InputError as error:
        return Done(path.name, fout="; ".join(problem.melding for problem in error.problems))
    return Done(path.name, letter.ready_to_sign)


@contextmanager
def _progress(total: int) -> Iterator["Callable[[], None]"]:
    """A bar on a screen; in a log one line for every tenth part."""
    screen = console()
    if screen.is_terminal:
        from rich.progress import Progress

        with Progress(console=screen, transient=True) as bar:
            task = bar.add_task("Brieven", total=total)
            yield lambda: bar.advance(task)
        return
    done = 0

    def forward() -> None:
        nonlocal done
        done += 1
        if total >= 10 and done * 10 // total > (done - 1) * 10 // total:
            write(f"{done} van {total}")

    yield forward
