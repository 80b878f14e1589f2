"""What a kind of letter is: its id, its words (a template of the same name) and the view those words need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import yaml

from engine import Advies
from letters.checks import Blocker
from letters.inputs import Inputs
from letters.template import TEKSTEN

Groep = str


@lru_cache(maxsize=1)
def _said() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = yaml.safe_load((TEKSTEN / "soorten.yaml").read_text(encoding="utf-8"))
    return found


@dataclass(frozen=True)
class Built:
    """The view of one letter, what in the case keeps its checklist open, and which demands do not apply."""

    view: Mapping[str, Any]
    blockers: tuple[Blocker, ...] = ()
    not_needed: frozenset[str] = field(default_factory=frozenset)


def no_needs(advies: Advies) -> tuple[str, ...]:
    """For a letter that asks nothing per need."""
    return ()


def all_needs(advies: Advies) -> tuple[str, ...]:
    """For a letter that can be about every need."""
    return tuple(need.id for need in advies.behoeften)


def carried_by(law: str) -> Callable[[Advies], tuple[str, ...]]:
    """For a letter about what one law carries on the recorded facts."""

    def found(advies: Advies) -> tuple[str, ...]:
        return tuple(
            need.id
            for need in advies.behoeften
            if any(route.wet == law and route.status == "van_toepassing" for route in need.routes)
        )

    return found


@dataclass(frozen=True)
class Kind:
    """A kind of letter; ``beslist`` says that it is a beschikking.

    ``velden`` are asked once and ``velden_behoefte`` for each need that ``behoeften`` names; ``kindtekst`` is the
    template of what a child itself is told; ``moet_iets`` says why a letter without any need makes no sense.
    ``aan_ander`` says that someone outside the family reads it.
    """

    id: str
    beslist: bool
    build: Callable[[Inputs], Built]
    groep: Groep = "Advies"
    wet: str = ""
    template: str = ""
    velden: tuple[str, ...] = ()
    velden_behoefte: tuple[str, ...] = ()
    behoeften: Callable[[Advies], tuple[str, ...]] = no_needs
    toekenning: bool = False
    kindtekst: str = ""
    moet_iets: str = ""
    aan_ander: bool = False

    @property
    def naam(self) -> str:
        """What it is called, in a list to choose from."""
        return _said()[self.id]["naam"]

    @property
    def uitleg(self) -> str:
        """What it is for, in one or two sentences."""
        return _said()[self.id]["uitleg"]

    @property
    def words(self) -> str:
        """The name of its template and, unless it has its own, of its checklist."""
        return self.template or self.id
