"""``schakel log``: check the processing log, hand over what it says about one child, and what was known on a day."""

import re

import typer

from service.cli.dutch import DutchCommand, DutchGroup
from service.cli.stored import opened, operator
from service.cli.surroundings import busy, write, write_json
from service.cli.toen import toen
from service.cli.words import counted

_END = re.compile(r"(\d{1,18}):([0-9a-f]{64})", re.ASCII)


def controleer(
    kop: str = typer.Option("", "--kop", metavar="NUMMER:HASH", help="Een einde dat u eerder opschreef."),
) -> int:
    """Controleer het logboek: is er iets veranderd, weg of tussengevoegd? Geeft 1 als dat zo is.

    Schrijf het einde op een andere plek op. Met --kop wordt ook gevonden dat iemand het hele logboek overschreef.
    """
    from service.store import check_log

    known = _known(kop)
    with opened() as (_, store), busy("Het logboek wordt nagelezen"):
        found = check_log(store, known)
    for fault in found.fouten[:50]:
        write(fault)
    if found.fouten:
        write(f"Het logboek is niet heel: {counted(len(found.fouten), 'fout', 'fouten')}.")
        return 1
    write(f"Het logboek is heel: {counted(found.aantal, 'regel', 'regels')}.")
    write(f"Einde {found.aantal}:{found.hash}")
    return 0


def _known(kop: str) -> tuple[int, str] | None:
    if not kop:
        return None
    match = _END.fullmatch(kop)
    if match is None:
        from engine import InputError, Problem

        raise InputError([Problem("log controleer", 0, "--kop", "schrijf nummer:hash, zoals 'einde' het liet zien")])
    return int(match[1]), match[2]


def betrokkene(
    kenmerk: str = typer.Argument(..., metavar="KENMERK", help="Het nummer van de zaak, zoals S-2345-BCDF."),
) -> int:
    """Alles wat het logboek over één kind zegt, als JSON (Logboek Dataverwerkingen). Ook dit wordt vastgelegd."""
    from service.store import find_case, records_about

    with opened() as (_, store):
        write_json(records_about(store, operator(), find_case(store, kenmerk)))
    return 0


def build() -> typer.Typer:
    """The group of commands on the processing log."""
    group = typer.Typer(
        cls=DutchGroup,
        help="Het logboek: wie zag of wijzigde wat, en wat wij wanneer wisten.",
        epilog="schakel log controleer\nschakel log betrokkene S-2345-BCDF > log.json\nschakel log toen S-2345-BCDF",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for function, examples in (
        (controleer, "schakel log controleer\nschakel log controleer --kop 1200:9f2c..."),
        (betrokkene, "schakel log betrokkene S-2345-BCDF > log.json"),
        (toen, "schakel log toen S-2345-BCDF --op 2026-11-01\nschakel log toen S-2345-BCDF --op 2026-11-01 --json"),
    ):
        group.command(cls=DutchCommand, epilog=examples)(function)
    return group
