"""``schakel narratief``: the known wrong arguments in a draft, before it becomes a letter."""

from typing import TYPE_CHECKING

import typer

from service.cli.surroundings import Commands, console, rulebook, text_of, write, write_json
from service.cli.words import counted

if TYPE_CHECKING:
    from rich.console import Console

    from engine.lint import Bevinding

BLOCKED = 1


def narratief(
    bestand: str = typer.Argument(
        ..., metavar="BESTAND", help="Het concept als gewone tekst; - leest van de standaardinvoer."
    ),
    verordening: str = typer.Option(
        "", "--verordening", metavar="ARTIKEL", help="Het artikel van uw verordening dat eigen kracht regelt."
    ),
    kalender: str = typer.Option(
        "", "--kalender", metavar="JA/NEE", help="Of er een 24-uurskalender is. Zonder: wat de tekst zegt."
    ),
    json: bool = typer.Option(False, "--json", help="De bevindingen als JSON, voor een ander programma."),
) -> int:
    """Foute redeneringen in een concept: welke zin, waarom zij niet klopt, en wat u kunt schrijven.

    Eindigt met 1 als een redenering het concept tegenhoudt. De tekst verlaat dit apparaat niet.
    """
    from engine import InputError, Problem
    from engine.lint import blocks, lint

    made = _yes_or_no(kalender)
    text = text_of(bestand)
    book = rulebook()
    if book.narratieven is None:
        raise InputError([Problem("narratief", 0, "", "dit regelboek bevat geen foute redeneringen om op te letten")])
    found = lint(text, book, verordening_artikel=verordening.strip() or None, kalender=made)
    stopped = blocks(found)
    if json:
        write_json({"tegengehouden": stopped, "bevindingen": [item.model_dump(mode="json") for item in found]})
    else:
        _show(found, text, console())
    return BLOCKED if stopped else 0


def _yes_or_no(written: str) -> bool | None:
    from engine import InputError, Problem

    if written not in ("", "ja", "nee"):
        raise InputError([Problem("--kalender", 0, "", "schrijf ja of nee")])
    return written == "ja" if written else None


def _show(found: list["Bevinding"], text: str, screen: "Console") -> None:
    from rich.padding import Padding
    from rich.text import Text

    for item in found:
        line = text.count("\n", 0, item.start or 0) + 1
        heading = f"{item.regel} {item.titel} (regel {line}{'; houdt het concept tegen' if item.blokkerend else ''})"
        screen.print(Text(heading, style="bold red" if item.blokkerend else "bold"))
        for label, shown in (
            ("Zin", " ".join(item.zin.split())),
            ("Waarom niet", item.waarom),
            ("Artikel", "; ".join([*item.artikelen, *item.uitspraken])),
            ("Beter", item.beter),
        ):
            screen.print(Padding(Text(f"{label}: {shown}"), (0, 0, 0, 4)))
    if not found:
        write("Geen bekende foute redeneringen gevonden. Een mens leest de tekst nog na.")
        return
    held = sum(item.blokkerend for item in found)
    tail = f", waarvan {held} het concept {'tegenhoudt' if held == 1 else 'tegenhouden'}" if held else ""
    write(f"{counted(len(found), 'bevinding', 'bevindingen')}{tail}.")


COMMANDS: Commands = [
    (
        narratief,
        "schakel narratief concept.txt\n"
        "schakel narratief concept.txt --verordening 5.2 --kalender ja\n"
        "schakel narratief concept.txt --json\n"
        "cat concept.txt | schakel narratief -",
    )
]
