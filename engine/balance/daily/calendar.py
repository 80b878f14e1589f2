"""The 24-hour care calendar: what is done when, by whom, of which kind, and whether someone else could do it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Dag = Literal["ma", "di", "wo", "do", "vr", "za", "zo"]
DAGEN: tuple[Dag, ...] = ("ma", "di", "wo", "do", "vr", "za", "zo")
Weet = Literal["ja", "nee", "onbekend"]
DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Blok:
    """One activity: at a time of day (minutes from midnight), or some times a day for some minutes."""

    wat: str
    soort: str
    wie: tuple[str, ...]
    dagen: tuple[Dag, ...]
    van: int | None = None
    tot: int | None = None
    keren: int = 0
    minuten: int = 0
    medisch: Weet = "onbekend"
    kan_een_ander: Weet = "onbekend"
    wil_een_ander: Weet = "onbekend"
    wie_anders: str = ""

    @property
    def timed(self) -> bool:
        """Whether it stands at a time of day."""
        return self.van is not None

    @property
    def per_day(self) -> int:
        """Minutes on a day on which it happens."""
        if self.van is None or self.tot is None:
            return self.keren * self.minuten
        return self.tot - self.van if self.tot > self.van else DAY - self.van + self.tot

    @property
    def per_week(self) -> int:
        """Minutes in a week, for one person."""
        return self.per_day * len(self.dagen)

    def spans(self) -> Iterator[tuple[Dag, int, int]]:
        """The day and minutes it takes; what runs past midnight also takes part of the next day."""
        if self.van is None or self.tot is None:
            return
        for dag in self.dagen:
            if self.tot > self.van:
                yield dag, self.van, self.tot
            else:
                yield dag, self.van, DAY
                if self.tot:
                    yield DAGEN[(DAGEN.index(dag) + 1) % len(DAGEN)], 0, self.tot


@dataclass(frozen=True, slots=True)
class Kalender:
    """All activities of an ordinary week."""

    blokken: tuple[Blok, ...] = ()


def clock(minutes: int) -> str:
    """A time of day.

    >>> clock(450), clock(1440)
    ('07:30', '24:00')
    """
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def hours(minutes: int) -> str:
    """An amount of time in words.

    >>> hours(90), hours(60), hours(20), hours(0)
    ('1 uur en 30 minuten', '1 uur', '20 minuten', '0 uur')
    """
    whole, rest = divmod(minutes, 60)
    parts = [f"{whole} uur"] if whole or not rest else []
    return " en ".join([*parts, *([f"{rest} minuten"] if rest else [])])
