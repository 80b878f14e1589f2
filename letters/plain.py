"""A letter as plain text: what an editor shows, and what checks and readability read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from letters.blocks import Alinea, Beeld, Blok, Kader, Kop, Lijst, Sectie, Tabel, joined, sentences

if TYPE_CHECKING:
    from letters.letter import Letter


def block_text(blok: Blok) -> str:
    """One block as lines without an empty line between them."""
    match blok:
        case Kop():
            return f"{'#' * blok.niveau} {blok.zin.tekst}"
        case Alinea():
            return joined(blok.zinnen)
        case Lijst():
            return "\n".join(f"- {joined(item)}" for item in blok.items)
        case Tabel():
            rows = [f"|+ {blok.titel.tekst}", _row(zin.tekst for zin in blok.kop)]
            return "\n".join([*rows, *(_row(joined(cel) for cel in rij) for rij in blok.rijen)])
        case Beeld():
            return f"[beeld: {blok.alt}]"
        case Kader(soort="adres"):
            return "\n".join(f"> {zin.tekst}" for zin in sentences(blok.blokken))
        case Kader():
            inside = "\n".join(block_text(item) for item in blok.blokken)
            return "\n".join(f"> {line}" for line in inside.split("\n"))


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def section_text(sectie: Sectie) -> str:
    """A section without its title, as it is edited."""
    return "\n\n".join(block_text(blok) for blok in sectie.blokken)


def letter_text(letter: "Letter") -> str:
    """The whole letter."""
    parts = ["CONCEPT"] if letter.concept else []
    parts.append(f"# {letter.titel.tekst}")
    for sectie in letter.secties:
        if sectie.titel.tekst:
            parts.append(f"## {sectie.titel.tekst}")
        parts.append(section_text(sectie))
    return "\n\n".join(part for part in parts if part) + "\n"
