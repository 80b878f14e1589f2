"""What stands behind a sentence, and the pieces a sentence is made of: plain words, backed values and gaps."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Literal

Soort = Literal["gegeven", "zin", "artikel", "citaat"]

# Zonder deze tekens kan niemand de leesrichting van de rest van een brief omdraaien.
_DIRECTION = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
_UNSEEN = {"Cc", "Cs", "Co"}
_NO_CHARACTER = {0xFEFF, 0xFFFE, 0xFFFF}


@dataclass(frozen=True, slots=True)
class Backing:
    """One ground of a sentence: a need, the route of a law, a fact or conclusion, an article, or a given detail.

    ``feit`` is the id of a fact or conclusion of the rulebook, ``artikel`` a citation, ``gegeven`` the name of
    something a person or the gemeente gave (``kenmerk``, ``gemeente.adres``, ``sectie:besluit``).
    """

    behoefte: str = ""
    route: str = ""
    feit: str = ""
    artikel: str = ""
    gegeven: str = ""

    @property
    def proves(self) -> bool:
        """Whether it can carry a claim: naming a need is not enough."""
        return bool(self.route or self.feit or self.artikel or self.gegeven)


@dataclass(frozen=True, slots=True)
class Tekst:
    """Words of the template itself."""

    tekst: str
    nadruk: bool = False


@dataclass(frozen=True, slots=True)
class Waarde:
    """A value from the case, the advice or the law; always data, never markup."""

    tekst: str
    soort: Soort = "gegeven"
    backing: tuple[Backing, ...] = ()
    url: str | None = None
    nadruk: bool = False

    def with_backing(self, *extra: Backing) -> "Waarde":
        """The same value with more behind it."""
        return replace(self, backing=(*self.backing, *extra))


@dataclass(frozen=True, slots=True)
class Gat:
    """Something a person still has to fill in; visible in every form."""

    naam: str
    label: str
    nadruk: bool = False

    @property
    def tekst(self) -> str:
        """The gap as it is read."""
        return f"[nog invullen: {self.label}]"


Deel = Tekst | Waarde | Gat


def clean(text: str) -> str:
    """Text that every form can carry on one line.

    Control and direction marks go, broken surrogates become �, every kind of white space becomes one space.

    >>> clean("a\\u202eb\\n c\\x00")
    'ab c'
    """
    spaced = re.sub(r"\s+", " ", text.translate(_DIRECTION)).strip()
    return "".join(map(_visible, spaced))


def _visible(char: str) -> str:
    if unicodedata.category(char) == "Cs":
        return "�"
    return "" if unicodedata.category(char) in _UNSEEN or ord(char) in _NO_CHARACTER else char
