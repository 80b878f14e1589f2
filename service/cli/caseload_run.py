"""What the commands on a caseload share: their options, a bar while they run, and what is told afterwards."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from service.cli.surroundings import write
from service.cli.words import counted

if TYPE_CHECKING:
    from service.caseload import Book, Done, Progress, Task

IN = typer.Option(
    ..., "--in", metavar="BESTAND", help="De caseload: Parquet, Arrow, of een tabel in DuckDB of PostgreSQL."
)
PROCESSES = typer.Option(1, "--processen", min=1, max=64, help="Hoeveel processen tegelijk rekenen.")
GO_ON = typer.Option(False, "--ga-door", help="Sla zaken over die niet te lezen zijn; zonder dit stopt de berekening.")
JSON = typer.Option(False, "--json", help="De uitkomst als JSON, voor een ander programma.")
REPORT = typer.Option(
    "", "--verslag", metavar="NAAM", help="Bewaar de vergelijking onder deze naam, voor de pagina /caseload."
)
TITLE = typer.Option("", "--titel", metavar="TEKST", help="De titel op die pagina; anders de naam.")
FLIPS = typer.Option(None, "--uit", metavar="BESTAND", help="Schrijf elke omslag in dit bestand.")


def run_told(task: "Task", source: str, out: str | None, processes: int, go_on: bool, what: str) -> "Done":
    """Runs a task with a bar."""
    from service.caseload import run_between

    with progress(what) as tell:
        return run_between(task, source, out, processes, go_on, tell)


def book_of(folder: Path | None, day: Any) -> "Book":
    """The rulebook in a folder, in ``SCHAKEL_REGELS``, or the national one, on a day."""
    import os

    from service.caseload import Book

    named = os.environ.get("SCHAKEL_REGELS", "")
    return Book(folder or (Path(named) if named else None), day)


def tell_skipped(done: "Done", source: str) -> None:
    """Says which cases were passed over, and why."""
    problems = done.problems(shown(source))
    if problems:
        write(f"Overgeslagen: zaken met {counted(len(problems), 'soort fout', 'soorten fouten')}.")
        write("\n".join(str(problem) for problem in problems))


def shown(place: str) -> str:
    """A file without its folders, a table without the address and password of its database."""
    address, _, table = place.partition("::")
    return f"tabel {table}" if table else Path(address).name


@contextmanager
def progress(what: str) -> Iterator["Progress"]:
    """A bar on a screen; nothing in a pipe or a log."""
    import sys

    if not sys.stderr.isatty():
        yield lambda done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        work = bar.add_task(what, total=None)
        yield lambda done, total: bar.update(work, completed=done, total=total)


def number(value: int) -> str:
    """A whole number with a point between the thousands."""
    return f"{value:,}".replace(",", ".")
