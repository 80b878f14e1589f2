"""``schakel regels``: read and check the rulebook."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli import regelboek
from service.cli.dutch import DutchCommand, DutchGroup
from service.cli.surroundings import as_day, console, rulebook, today, write, write_json
from service.cli.words import counted, period

if TYPE_CHECKING:
    from engine import Regel


def controleer(
    folder: Path | None = typer.Argument(
        None, metavar="[MAP]", help="De map met het regelboek; zonder map het landelijke."
    ),
) -> int:
    """Controleer een regelboek: alles wat niet klopt, met bestand en regel."""
    book = rulebook(folder)
    counts = [
        counted(len(book.feiten), "feit", "feiten"),
        counted(len(book.behoeften), "soort behoefte", "soorten behoeften"),
        counted(len(book.regels), "regel", "regels"),
        counted(len(book.routes), "route", "routes"),
        counted(len(book.signalen), "signaal", "signalen"),
        counted(len(book.parameters), "parameter", "parameters"),
        counted(len(book.gemeenten), "gemeente", "gemeenten"),
    ]
    write(f"Het regelboek {book.versie} is in orde: {', '.join(counts)}.")
    write(f"Vingerafdruk {book.hash}")
    return 0


def lijst(
    json: bool = typer.Option(False, "--json", help="De lijst als JSON, voor een ander programma."),
) -> int:
    """Alle regels met hun titel en de dagen waarop zij gelden."""
    book = rulebook()
    if json:
        write_json([_summary(regel) for regel in book.regels.values()])
        return 0
    from rich.padding import Padding
    from rich.text import Text

    screen = console()
    for regel in sorted(book.regels.values(), key=lambda item: item.id):
        screen.print(Text(regel.id, style="bold"))
        screen.print(Padding(Text(f"{regel.titel} ({'; '.join(_periods(regel))})"), (0, 0, 0, 4)))
    write(f"{counted(len(book.regels), 'regel', 'regels')}.")
    return 0


def toon(
    id: str = typer.Argument(..., metavar="ID", help="De id van een regel, of het gevolg dat zij besluit."),
    peildatum: str = typer.Option("", "--peildatum", metavar="DATUM", help="Alleen de versie die op deze dag geldt."),
) -> int:
    """Eén regel zoals een jurist haar leest: voorwaarden, uitzonderingen, bronnen en uitleg."""
    from engine import InputError, Problem, suggestion
    from service.cli.regel_view import show_rule

    book = rulebook()
    regel = book.regels.get(id) or book.gevolgen.get(id)
    if regel is None:
        near = suggestion(id, [*book.regels, *book.gevolgen])
        raise InputError(
            [Problem("regels toon", 0, "ID", f"deze regel bestaat niet.{near} Zie 'schakel regels lijst'.")]
        )
    show_rule(regel, book, console(), as_day(peildatum, "--peildatum") if peildatum else None, today())
    return 0


def schema() -> int:
    """Het JSON Schema van een regelbestand, voor uw tekstverwerker."""
    from engine import rulebook_schema

    write_json(rulebook_schema())
    return 0


def _summary(regel: "Regel") -> dict[str, object]:
    return {
        "id": regel.id,
        "titel": regel.titel,
        "gevolg": regel.gevolg,
        "niveau": regel.niveau,
        "beslisser": regel.beslisser,
        "versies": [
            {
                "van": versie.geldig.van.isoformat() if versie.geldig.van else None,
                "tot": versie.geldig.tot.isoformat() if versie.geldig.tot else None,
            }
            for versie in regel.versies
        ],
    }


def _periods(regel: "Regel") -> list[str]:
    return [period(versie.geldig.van, versie.geldig.tot) for versie in regel.versies]


def build() -> typer.Typer:
    """The group of commands on the rulebook."""
    group = typer.Typer(
        cls=DutchGroup,
        help="Het regelboek lezen en controleren.",
        epilog="schakel regels controleer\nschakel regels lijst\nschakel regels toon jeugdwet.1.2.niet_gehouden",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for function, examples in (
        (controleer, "schakel regels controleer\nschakel regels controleer mijn-regels/"),
        (lijst, "schakel regels lijst\nschakel regels lijst --json"),
        (toon, "schakel regels toon jeugdwet.1.2.niet_gehouden --peildatum 2026-11-21"),
        (schema, "schakel regels schema > regelbestand.schema.json"),
    ):
        group.command(cls=DutchCommand, epilog=examples)(function)
    for more, shown in regelboek.COMMANDS:
        group.command(cls=DutchCommand, epilog=shown)(more)
    return group
