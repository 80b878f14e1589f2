"""``schakel caseload verschil`` and ``wat-als``: two rulebooks or days side by side."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli.caseload_run import (
    FLIPS,
    GO_ON,
    IN,
    JSON,
    PROCESSES,
    REPORT,
    TITLE,
    book_of,
    progress,
    run_told,
    shown,
    tell_skipped,
)
from service.cli.surroundings import as_day, console, today, write, write_json

if TYPE_CHECKING:
    from service.caseload import Done, Task


def verschil(
    source: str = IN,
    van: Path | None = typer.Option(
        None, "--van", metavar="REGELBOEK", help="Het regelboek van nu; anders het landelijke."
    ),
    naar: Path | None = typer.Option(
        None, "--naar", metavar="REGELBOEK", help="Het nieuwe regelboek; anders hetzelfde."
    ),
    dag_van: str = typer.Option("", "--peildatum-van", metavar="DATUM", help="De dag van nu; anders vandaag."),
    dag_naar: str = typer.Option("", "--peildatum-naar", metavar="DATUM", help="De nieuwe dag; anders dezelfde."),
    out: str | None = FLIPS,
    verslag: str = REPORT,
    titel: str = TITLE,
    processes: int = PROCESSES,
    go_on: bool = GO_ON,
    json: bool = JSON,
) -> int:
    """Wat verandert er voor wie, en door welke regel? Twee regelboeken of twee dagen naast elkaar."""
    from service.caseload import Book, Task

    before = as_day(dag_van, "--peildatum-van") if dag_van else today()
    after = as_day(dag_naar, "--peildatum-naar") if dag_naar else before
    old = book_of(van, before)
    task = Task(Path(source), Path(), old, Book(naar or old.folder, after))
    return _compared(task, source, (out, verslag, titel), processes, go_on, json)


def wat_als(
    regels: Path = typer.Argument(
        ..., metavar="REGELS.yaml", help="Regels die in de plaats komen van die met dezelfde id."
    ),
    source: str = IN,
    peildatum: str = typer.Option("", "--peildatum", metavar="DATUM", help="De dag waarop het recht geldt."),
    out: str | None = FLIPS,
    verslag: str = REPORT,
    titel: str = TITLE,
    processes: int = PROCESSES,
    go_on: bool = GO_ON,
    json: bool = JSON,
) -> int:
    """Wat zou een gewijzigde regel doen, voordat iemand haar vaststelt?"""
    from engine import InputError, Problem
    from service.caseload import Book, Task

    if not regels.is_file():
        raise InputError([Problem(regels.name, 0, "", "dit bestand kan niet worden gelezen")])
    now = book_of(None, as_day(peildatum, "--peildatum") if peildatum else today())
    task = Task(Path(source), Path(), now, Book(now.folder, now.day, regels))
    return _compared(task, source, (out, verslag, titel), processes, go_on, json)


def _compared(
    task: "Task", source: str, keep: tuple[str | None, str, str], processes: int, go_on: bool, json: bool
) -> int:
    from service.cli.caseload_view import show_impact

    out, name, _ = keep
    done = (
        _reported(task, source, keep, processes, go_on)
        if name
        else run_told(task, source, out, processes, go_on, "Vergelijken")
    )
    tell_skipped(done, source)
    if done.impact is None:
        raise RuntimeError("een vergelijking geeft altijd tellingen")
    if json:
        write_json(done.impact.as_data())
        return 0
    show_impact(done.impact, console())
    if name:
        write(f"De vergelijking staat op de pagina /caseload/{name}.")
    elif out:
        write(f"Elke omslag staat in {shown(out)}.")
    return 0


def _reported(task: "Task", source: str, keep: tuple[str | None, str, str], processes: int, go_on: bool) -> "Done":
    """Compares and keeps what came of it where the page looks for it."""
    from datetime import UTC, datetime

    from engine import InputError, Problem
    from service.caseload import make_report
    from service.cli.dienst import settings_now, told_plainly
    from service.store import keyring

    out, name, title = keep
    if out:
        raise InputError([Problem("--uit", 0, "", "kies --uit of --verslag, niet allebei")])
    with told_plainly():
        settings = settings_now()
        seal = keyring(settings)
    about = (name, title or name.replace("-", " ").capitalize(), datetime.now(UTC))
    with progress("Vergelijken") as tell:
        return make_report(task, source, settings.verschillen, about, seal, processes, go_on, tell)
