"""Narrative lint over a letter: known wrong arguments, each with its place, why it is wrong and better words."""

from dataclasses import dataclass

from engine import Rulebook
from engine.lint import lint
from letters.backing import Deel, Gat, Waarde
from letters.blocks import Alinea, Blok, Kader, Lijst, Sectie, Tabel, Zin, sentences

_TYPED = ("veld:", "sectie:", "needs.", "review_reason")


@dataclass(frozen=True, slots=True)
class Melding:
    """One wrong argument in a section of the letter."""

    regel: str
    sectie: str
    plek: str
    zin: str
    waarom: str
    beter: str
    artikelen: tuple[str, ...]
    blokkerend: bool


def reported(
    secties: tuple[Sectie, ...], book: Rulebook, artikel: str = "", kalender: bool = False
) -> tuple[Melding, ...]:
    """What the lint finds in the sections in which a person wrote something.

    What the family said in its own words is theirs and left alone; our own words are linted in the tests.
    """
    found = []
    for sectie in secties:
        if not any(_typed(zin) for zin in sectie.zinnen):
            continue
        text = "\n\n".join(text for blok in sectie.blokken for text in _texts(blok))
        for item in lint(text, book, verordening_artikel=artikel or None, kalender=kalender or None):
            found.append(
                Melding(
                    regel=item.regel,
                    sectie=sectie.id,
                    plek=sectie.titel.tekst or sectie.id,
                    zin=item.zin,
                    waarom=item.waarom,
                    beter=item.beter,
                    artikelen=tuple(item.artikelen),
                    blokkerend=item.blokkerend,
                )
            )
    return tuple(found)


def _texts(blok: Blok) -> list[str]:
    match blok:
        case Kader(soort="citaat") | Kader(soort="adres"):
            return []
        case Kader():
            return [text for item in blok.blokken for text in _texts(item)]
        case Lijst():
            return [" ".join(_own(zin) for zin in item) for item in blok.items]
        case Alinea():
            return [" ".join(_own(zin) for zin in blok.zinnen)]
        case Tabel():
            return [_own(zin) for zin in sentences((blok,))]
    return []


def _typed(zin: Zin) -> bool:
    """Whether a person wrote words of this sentence: a field, an edited section or a motivation."""
    if any(item.gegeven.startswith(_TYPED) for item in zin.backing):
        return True
    return any(isinstance(deel, Waarde) and deel.soort == "citaat" for deel in zin.delen)


def _own(zin: Zin) -> str:
    """What people wrote in a sentence: gaps say nothing yet, and what the rulebook says is checked where it is made."""
    return "".join(deel.tekst for deel in zin.delen if not isinstance(deel, Gat) and not _of_rulebook(deel))


def _of_rulebook(deel: Deel) -> bool:
    return isinstance(deel, Waarde) and any(item.route for item in deel.backing)


__all__ = ["Melding", "reported"]
