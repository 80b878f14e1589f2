"""``schakel taken``: work that nobody waits for, done now, put in line, or shown."""

from typing import TYPE_CHECKING

import typer

from service.cli.dutch import DutchCommand, DutchGroup
from service.cli.stored import opened
from service.cli.surroundings import busy, write

if TYPE_CHECKING:
    from service.store import Store, Taakronde

_NAME = typer.Argument("", metavar="[TAAK]", help="opruimen, weekbericht of herbeoordelen; zonder: alle drie.")


def toon() -> int:
    """Laat zien welke taken er zijn, wanneer zij gaan, en hoe ver de laatste keren kwamen."""
    from service.store import rounds
    from service.taken import TAKEN

    for taak in TAKEN.values():
        write(f"{taak.naam}: {taak.wanneer}")
    with opened() as (_, store):
        for row in rounds(store):
            write(_line(row))
            for line in _other(row):
                write(line)
    return 0


def _line(row: "Taakronde") -> str:
    kept = {name: word for name, word in row.uitkomst.items() if name not in ("na", "waardoor")}
    told = {name: len(word) if isinstance(word, list) else word for name, word in kept.items()}
    words = ", ".join(f"{name.replace('_', ' ')}: {word}" for name, word in told.items())
    wrong = f" ({row.bij})" if row.bij else ""
    return f"{row.taak} {row.ronde}: {row.stand}{wrong}, {row.gedaan} van {row.totaal}. {words}".rstrip()


def _other(row: "Taakronde") -> list[str]:
    """The cases whose advice would be another one, by number, each with the kind of cause."""
    why = row.uitkomst.get("waardoor", {})
    return [f"  {one}: {', '.join(why.get(one, [])) or 'oorzaak onbekend'}" for one in row.uitkomst.get("anders", [])]


def draai(naam: str = _NAME) -> int:
    """Doe taken nu, hier. Wat vandaag (of deze week) al klaar was, gebeurt niet nog eens; wat afbrak, gaat verder."""
    from service.planning.mail import MailError
    from service.taken import BusyError, run_task

    failed = 0
    with opened() as (settings, store):
        for one in _names(naam):
            try:
                with busy(f"{one} loopt"):
                    made = run_task(settings, store, one)
            except BusyError:
                write(f"{one}: loopt al, of brak minder dan vijf minuten geleden af. Probeer het straks nog eens.")
                failed = 1
            except MailError as error:
                write(f"{one}: {error}")
                failed = 1
            else:
                done = _again(store, made) if made else None
                write(_line(done) if done else f"{one}: was al klaar.")
                for line in _other(done) if done else []:
                    write(line)
    return failed


def _again(store: "Store", row: "Taakronde") -> "Taakronde":
    from service.store import rounds

    return next(one for one in rounds(store, 1_000) if one.id == row.id)


def _names(naam: str) -> list[str]:
    from engine import InputError, Problem
    from service.taken import TAKEN

    if naam and naam not in TAKEN:
        raise InputError([Problem("taken", 0, "TAAK", f"kies uit {', '.join(TAKEN)}")])
    return [naam] if naam else list(TAKEN)


def werker(
    eenmalig: bool = typer.Option(False, "--eenmalig", help="Doe wat in de rij staat en stop dan."),
) -> int:
    """Doe op PostgreSQL elke taak op haar tijd, tot u stopt (Ctrl+C). Er mogen er meer tegelijk draaien."""
    from service.taken.queue import work

    with opened() as (settings, store):
        _needs_queue(store)
    work(settings, wait=not eenmalig)
    return 0


def zet(naam: str = _NAME) -> int:
    """Zet op PostgreSQL een taak in de rij; een werker doet haar."""
    from service.taken.queue import put_in_line, queue_of

    with opened() as (settings, store):
        _needs_queue(store)
        app = queue_of(settings, store)
        for one in _names(naam):
            done = put_in_line(app, one, store.clock())
            write(f"{one} {'staat in de rij' if done else 'stond al in de rij'}.")
    return 0


def _needs_queue(store: "Store") -> None:
    from service.store import StoreError

    if store.engine.dialect.name != "postgresql":
        raise StoreError("Een rij is er alleen op PostgreSQL. Draai hier 'schakel taken draai', bijvoorbeeld met cron.")


def build() -> typer.Typer:
    """The group of commands on tasks."""
    group = typer.Typer(
        cls=DutchGroup,
        help="Taken die vanzelf gaan: opruimen, weekbericht, herbeoordelen.",
        epilog="schakel taken toon\nschakel taken draai\nschakel taken werker",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for function, examples in (
        (toon, "schakel taken toon"),
        (draai, "schakel taken draai\nschakel taken draai opruimen"),
        (werker, "schakel taken werker\nschakel taken werker --eenmalig"),
        (zet, "schakel taken zet herbeoordelen"),
    ):
        group.command(cls=DutchCommand, epilog=examples)(function)
    return group
