"""A case as it is filed: child, needs and recorded facts, each with its source."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from engine.model import Voor

Value = str | int | Decimal | date


@dataclass(frozen=True, slots=True)
class OordeelDoor:
    """Who judged an open norm: name, function and motivation."""

    door: str
    functie: str = ""
    motivering: str = ""


@dataclass(frozen=True, slots=True)
class Antwoord:
    """A recorded fact: value (``None`` is unknown), who said it, when, and the judgement behind an open norm."""

    waarde: Value | None
    bron: str = ""
    datum: date | None = None
    oordeel: OordeelDoor | None = None


@dataclass(frozen=True, slots=True)
class Geboortedatum:
    """A birth date that may be incomplete: only a year, or a year and a month.

    >>> Geboortedatum(2008).earliest, Geboortedatum(2008).latest
    (datetime.date(2008, 1, 1), datetime.date(2008, 12, 31))
    """

    jaar: int
    maand: int | None = None
    dag: int | None = None

    @property
    def complete(self) -> bool:
        """Whether the day itself is known."""
        return self.maand is not None and self.dag is not None

    @property
    def earliest(self) -> date:
        """The first day it can be."""
        return date(self.jaar, self.maand or 1, self.dag or 1)

    @property
    def latest(self) -> date:
        """The last day it can be."""
        if self.complete:
            return self.earliest
        month = self.maand or 12
        after = date(self.jaar + (month == 12), month % 12 + 1, 1)
        return date.fromordinal(after.toordinal() - 1)

    def __str__(self) -> str:
        parts = [f"{self.jaar:04d}", *(f"{part:02d}" for part in (self.maand, self.dag) if part)]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Behoefte:
    """One need of the child, a parent or a sibling, with the facts recorded for this need only."""

    id: str
    soort: str
    voor: Voor = "kind"
    omschrijving: str = ""
    feiten: dict[str, Antwoord] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Zaak:
    """A filed case, checked against the catalogue (see ``engine.intake``)."""

    id: str
    geboortedatum: Geboortedatum | None
    behoeften: tuple[Behoefte, ...]
    peildatum: date | None = None
    gemeente: str = ""
    feiten: dict[str, Antwoord] = field(default_factory=dict)
    verhaal: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
