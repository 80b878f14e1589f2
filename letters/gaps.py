"""Gaps by name: what is missing, in words a consulent understands (``teksten/gaten.yaml``)."""

import re
from functools import lru_cache

import yaml

from letters.backing import Deel, Gat, Tekst
from letters.template import TEKSTEN

_WRITTEN = re.compile(r"\[nog invullen: ([^\]]*)\]")


@lru_cache(maxsize=1)
def labels() -> dict[str, str]:
    """The words of every gap that a letter can have."""
    found: dict[str, str] = yaml.safe_load((TEKSTEN / "gaten.yaml").read_text(encoding="utf-8"))
    return found


def gap(name: str, about: str = "") -> Gat:
    """The gap of that name; ``about`` is what fills ``{over}`` in its words."""
    return Gat(name, labels()[name].replace("{over}", about))


def filled(text: str, otherwise: Gat) -> str | Gat:
    """The text, or the gap when there is none."""
    return text if text.strip() else otherwise


def parts_of(text: str, known: dict[str, Gat]) -> tuple[Deel, ...]:
    """Edited words as parts: a gap that still stands in them stays a gap."""
    found: list[Deel] = []
    for index, piece in enumerate(_WRITTEN.split(text)):
        if index % 2:
            found.append(known.get(piece, Gat("tekst", piece)))
        elif piece:
            found.append(Tekst(piece))
    return tuple(found)
