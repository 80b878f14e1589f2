"""The block model that every form is made from: sentences in headings, paragraphs, lists, tables and frames."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from letters.backing import Backing, Deel, Gat, Waarde

KaderSoort = Literal["concept", "let_op", "citaat", "uitleg", "adres"]


@dataclass(frozen=True, slots=True)
class Zin:
    """One sentence (or label). Without ``verbindend`` it claims something and must be backed or hold a gap."""

    delen: tuple[Deel, ...]
    verbindend: bool = False
    steun: tuple[Backing, ...] = ()

    @property
    def tekst(self) -> str:
        """The sentence as plain text."""
        return "".join(deel.tekst for deel in self.delen)

    @property
    def backing(self) -> tuple[Backing, ...]:
        """Everything behind the sentence: its own marks and those of its values."""
        values = [item for deel in self.delen if isinstance(deel, Waarde) for item in deel.backing]
        return tuple(dict.fromkeys((*self.steun, *values)))

    @property
    def gaten(self) -> tuple[Gat, ...]:
        """What a person still has to fill in here."""
        return tuple(deel for deel in self.delen if isinstance(deel, Gat))


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading; the letter's title is level 1, a section level 2."""

    niveau: int
    zin: Zin


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph."""

    zinnen: tuple[Zin, ...]


@dataclass(frozen=True, slots=True)
class Lijst:
    """A list; an item may hold more than one sentence."""

    items: tuple[tuple[Zin, ...], ...]
    genummerd: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with a caption and one header row; the first column names the row."""

    titel: Zin
    kop: tuple[Zin, ...]
    rijen: tuple[tuple[tuple[Zin, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Beeld:
    """A picture as SVG text, with the words that say the same."""

    svg: str
    alt: str


@dataclass(frozen=True, slots=True)
class Kader:
    """Blocks that stand apart: the mark CONCEPT, something to see first, or the family's own words."""

    soort: KaderSoort
    blokken: tuple["Blok", ...]


Blok = Kop | Alinea | Lijst | Tabel | Beeld | Kader


@dataclass(frozen=True, slots=True)
class Sectie:
    """A part of the letter that can be edited on its own."""

    id: str
    titel: Zin
    blokken: tuple[Blok, ...]
    bewerkt: bool = False

    @property
    def zinnen(self) -> tuple[Zin, ...]:
        """Every sentence, the title first."""
        return (self.titel, *sentences(self.blokken))


def sentences(blokken: tuple[Blok, ...]) -> Iterator[Zin]:
    """Every sentence of some blocks, in reading order."""
    for blok in blokken:
        match blok:
            case Kop():
                yield blok.zin
            case Alinea():
                yield from blok.zinnen
            case Lijst():
                yield from chain.from_iterable(blok.items)
            case Tabel():
                cells = chain.from_iterable(blok.rijen)
                yield from chain([blok.titel], blok.kop, chain.from_iterable(cells))
            case Kader():
                yield from sentences(blok.blokken)
            case Beeld():
                continue


def joined(zinnen: tuple[Zin, ...]) -> str:
    """Sentences as running text."""
    return " ".join(zin.tekst for zin in zinnen if zin.tekst)
