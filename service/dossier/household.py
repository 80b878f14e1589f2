"""The whole family in a case: answers of everyone to the balance, the 24-hour calendar and the care map."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from service.store import Item, Vastlegging

FAMILY = "gezin"
REFUSED = "wil_niet_zeggen"
SUBJECTS = ("balans", "kalender", "zorgkaart")


class Spot(NamedTuple):
    """Where an answer stands: the question, who says it, and about whom (empty: the family as a whole)."""

    feit: str
    bron: str
    over: str


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answered; ``waarde`` None is "weet ik niet"."""

    waarde: str | int | float | None
    datum: str = ""
    door: str = ""
    op: datetime | None = None

    @property
    def refused(self) -> bool:
        """Whether it was: I would rather not say."""
        return self.waarde == REFUSED


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the calendar or a person on the care map, as typed, with who last changed it."""

    id: str
    inhoud: dict[str, Any]
    door: str = ""
    op: datetime | None = None


@dataclass(frozen=True, slots=True)
class Household:
    """Everything recorded about the family as a whole, as it stands now."""

    answers: Mapping[Spot, Said] = field(default_factory=dict)
    blokken: tuple[Part, ...] = ()
    mensen: tuple[Part, ...] = ()

    def by_others(self, feit: str, bron: str, over: str) -> list[tuple[Spot, Said]]:
        """What everybody else says to a question."""
        here = Spot(feit, bron, over)
        return [(spot, said) for spot, said in self.answers.items() if spot.feit == feit and spot != here]


def household_of(rows: Iterable[Vastlegging]) -> Household:
    """The family after everything that was recorded; of each part only the last row is given here."""
    answers: dict[Spot, Said] = {}
    parts: dict[str, list[Part]] = {"kalender": [], "zorgkaart": []}
    for row in rows:
        content = row.inhoud
        if content.get("weg"):
            continue
        if row.onderwerp == "balans":
            spot = Spot(content["feit"], content["bron"], content["over"])
            answers[spot] = Said(content["waarde"], content["datum"], row.door, row.op)
        elif row.onderwerp in parts:
            parts[row.onderwerp].append(Part(row.sleutel, content["deel"], row.door, row.op))
    return Household(answers, tuple(parts["kalender"]), tuple(parts["zorgkaart"]))


def said_item(spot: Spot, said: Said | None) -> Item:
    """An answer as something to record; ``None`` takes an earlier answer back."""
    about = {"feit": spot.feit, "bron": spot.bron, "over": spot.over}
    key = "/".join(word for word in (spot.feit, spot.bron, spot.over) if word)
    if said is None:
        return Item("balans", {**about, "weg": True}, sleutel=key)
    return Item("balans", {**about, "waarde": said.waarde, "datum": said.datum}, sleutel=key)


def part_item(subject: str, part: Part, *, gone: bool = False) -> Item:
    """A block of the calendar or a person on the care map as something to record, or to take out."""
    return Item(subject, {"deel": part.inhoud, **({"weg": True} if gone else {})}, sleutel=part.id)
