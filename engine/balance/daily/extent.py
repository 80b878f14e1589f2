"""Kind and extent: the minutes of each kind of care in a week, who gives them, and whether someone else could."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.balance.daily.calendar import Blok, Kalender, Weet


@dataclass
class Omvang:
    """The minutes of one kind of care in a week, added up in the open."""

    soort: str
    medisch: Weet
    minutes: int = 0
    by_person: dict[str, int] = field(default_factory=dict)
    can_be_taken_over: int = 0
    blokken: list[Blok] = field(default_factory=list)


def extent(kalender: Kalender, kinds: Iterable[str]) -> list[Omvang]:
    """What a week asks, per kind and per whether it is connected with medical care; in the order of the kinds."""
    found: dict[tuple[str, Weet], Omvang] = {}
    for block in kalender.blokken:
        total = found.setdefault((block.soort, block.medisch), Omvang(block.soort, block.medisch))
        total.blokken.append(block)
        for person in block.wie:
            total.minutes += block.per_week
            total.by_person[person] = total.by_person.get(person, 0) + block.per_week
            if block.kan_een_ander == "ja" and block.wil_een_ander == "ja":
                total.can_be_taken_over += block.per_week
    order = list(kinds)
    ranked = {"ja": 0, "nee": 1, "onbekend": 2}
    return sorted(found.values(), key=lambda item: (order.index(item.soort), ranked[item.medisch]))
