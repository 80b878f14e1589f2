"""A legal rule: one concluded fact, dated versions, exceptions and an explanation for each outcome."""

from datetime import date
from functools import cached_property
from typing import Any, Literal

from pydantic import Field, field_validator

from engine.model.bron import Bron, Strikt
from engine.model.feit import Niveau
from engine.model.node import Alle, Blad, EenVan, Niet, Node


class Geldig(Strikt):
    """The days on which a version is the law, first and last day included; ``None`` is open."""

    van: date | None = None
    tot: date | None = None

    def covers(self, day: date) -> bool:
        """Whether ``day`` lies within the period."""
        return (self.van is None or self.van <= day) and (self.tot is None or day <= self.tot)

    def overlaps(self, other: "Geldig") -> bool:
        """Whether two periods share a day."""
        starts_before_end = self.van is None or other.tot is None or self.van <= other.tot
        return starts_before_end and (other.van is None or self.tot is None or other.van <= self.tot)


class Uitzondering(Strikt):
    """A named exception: when it holds the rule does not."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    bron: Bron | None = None
    als: Node
    zin: str = Field("", description="Waarom de regel dan niet geldt")


class RegelVersie(Strikt):
    """The rule as it read in a period."""

    geldig: Geldig = Geldig()
    bron: list[Bron] = Field(min_length=1)
    als: Node
    tenzij: list[Uitzondering] = Field(default_factory=list)
    duiding: str | None = None
    let_op: str | None = Field(None, description="Wat nog niemand heeft bevestigd")

    @field_validator("bron", mode="before", json_schema_input_type=list[Bron] | Bron)
    @classmethod
    def _one_source(cls, value: Any) -> Any:
        return [value] if isinstance(value, dict) else value

    @cached_property
    def whole(self) -> Node:
        """The condition with its exceptions: the rule holds when this node does."""
        if not self.tenzij:
            return self.als
        return Alle(alle=[self.als, *(Niet(niet=exception.als) for exception in self.tenzij)])


class Uitleg(Strikt):
    """What the outcome means, in B1; placeholders {redenen}, {vragen} and {artikel}."""

    ja: str
    nee: str
    onbekend: str = "Dit hangt nog af van: {vragen}"


class Regel(Strikt):
    """One legal rule with an id that never changes."""

    id: str = Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)+$")
    titel: str
    gevolg: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="Het feit dat deze regel besluit")
    niveau: Niveau = "behoefte"
    beslisser: str | None = None
    soort: Literal["norm", "afleiding", "plicht"] = "norm"
    versies: list[RegelVersie] = Field(min_length=1)
    uitleg: Uitleg
    buiten_geldigheid: Literal["nee", "onbekend"] = Field(
        "onbekend", description="Op een dag zonder versie: nee als de norm er niet was, onbekend als niet gelezen"
    )
    toelichting: str = ""

    def version_at(self, day: date) -> RegelVersie | None:
        """The version that is the law on ``day``, or ``None``."""
        return next((versie for versie in self.versies if versie.geldig.covers(day)), None)


__all__ = ["Alle", "Blad", "EenVan", "Geldig", "Niet", "Regel", "RegelVersie", "Uitleg", "Uitzondering"]
