"""``schakel brief``: the kinds of letter, one letter, or a row of letters over many cases."""

from pathlib import Path

import typer

from service.cli.brief import COMMANDS as ONE
from service.cli.brief import save
from service.cli.dutch import DefaultGroup, DutchCommand
from service.cli.reeks import reeks
from service.cli.surroundings import write, write_json

_DEFAULT = "maak"


def soorten(
    als_json: bool = typer.Option(False, "--json", help="De lijst als JSON, voor een ander programma."),
) -> int:
    """Alle soorten brieven, per groep."""
    import letters

    kinds = letters.kinds()
    if als_json:
        fields = ("id", "naam", "uitleg", "groep", "beslist")
        write_json([{name: getattr(kind, name) for name in fields} for kind in kinds])
        return 0
    group = ""
    for kind in kinds:
        if kind.groep != group:
            group = kind.groep
            write(f"\n{group}" if kind is not kinds[0] else group)
        write(f"  {kind.id:<28} {kind.naam}")
    return 0


def sjabloon(
    bestand: Path = typer.Argument(..., metavar="BESTAND.docx", help="Het Word-sjabloon."),
    nieuw: bool = typer.Option(False, "--nieuw", help="Schrijf hier het startsjabloon, om zelf aan te passen."),
) -> int:
    """Controleert een Word-sjabloon, of schrijft het startsjabloon."""
    import letters
    from engine import InputError, Problem

    if nieuw:
        save(bestand, letters.starter_template())
        write(f"Geschreven: {bestand}")
        return 0
    try:
        content = bestand.read_bytes()
    except OSError:
        raise InputError([Problem(bestand.name, 0, "", "dit bestand kan niet worden gelezen")]) from None
    faults = letters.check_template(content)
    for fault in faults:
        write(f"- {'fout' if fault.ernstig else 'let op'}: {fault.tekst}")
    write("Het sjabloon klopt." if not faults else f"{len(faults)} keer iets gevonden.")
    return 1 if any(fault.ernstig for fault in faults) else 0


def build() -> typer.Typer:
    """The group of commands on letters."""
    group = typer.Typer(
        cls=DefaultGroup,
        help="Brieven bij een zaak maken, in concept. Zonder opdracht: één brief (maak).",
        epilog="schakel brief soorten\nschakel brief zaak.yaml --soort adviesrapport --uit advies.pdf",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for function, examples in ONE:
        group.command(name=_DEFAULT, cls=DutchCommand, epilog=examples)(function)
    for more, shown in (
        (soorten, "schakel brief soorten\nschakel brief soorten --json"),
        (reeks, "schakel brief reeks zaken/ --soort adviesrapport --uit brieven/"),
        (sjabloon, "schakel brief sjabloon gemeente.docx\nschakel brief sjabloon gemeente.docx --nieuw"),
    ):
        group.command(cls=DutchCommand, epilog=shown)(more)
    return group
