"""The days of every step for one possible birth date; each rule is worked out once."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from engine.case import Geboortedatum
from engine.dates import add_months
from engine.model import TransitieItem
from engine.model.datumregel import DatumRegel, date_rule
from engine.transition.daterules import day_of

Recorded = Mapping[str, date]
NO_DATES: Recorded = {}
_GRACE_MONTHS = 12


class Days(NamedTuple):
    """The days of one step; ``tot`` is the last day on which it still stands in the list."""

    start: date | None
    advies: date | None
    uiterlijk: date | None
    tot: date | None


class Calendar:
    """One possible birth date, or none."""

    __slots__ = ("_days", "_ends", "born")

    def __init__(self, born: date | None) -> None:
        self.born = born
        self._days: dict[str, date | None] = {}
        self._ends: dict[tuple[int, str], date | None] = {}

    def day(self, rule: DatumRegel | None, recorded: Recorded = NO_DATES) -> date | None:
        """The day of a rule; ``None`` when what it counts from is not known."""
        if rule is None:
            return None
        if rule.feit:
            return day_of(rule, self.born, recorded)
        if rule.tekst not in self._days:
            self._days[rule.tekst] = day_of(rule, self.born)
        return self._days[rule.tekst]

    def days(self, item: TransitieItem, recorded: Recorded = NO_DATES) -> Days:
        """The days of a step."""
        start, advies, uiterlijk, tot = item.rules
        latest = self.day(uiterlijk, recorded)
        until = self.day(tot, recorded) if tot else self._end(item.leeftijd, latest, uiterlijk)
        return Days(self.day(start, recorded), self.day(advies, recorded), latest, until)

    def is_over(self, item: TransitieItem, recorded: Recorded, today: date) -> bool:
        """Whether a step belongs to the past."""
        until = self.days(item, recorded).tot
        return until is not None and today > until

    def _end(self, age: int, latest: date | None, rule: DatumRegel | None) -> date | None:
        """A year after the birthday it belongs to, or after its last day when that is later."""
        if rule and rule.feit:
            return self._year_after(age, latest)
        key = (age, rule.tekst if rule else "")
        if key not in self._ends:
            self._ends[key] = self._year_after(age, latest)
        return self._ends[key]

    def _year_after(self, age: int, latest: date | None) -> date | None:
        birthday = self.day(date_rule(f"L({age}j)"))
        last = max((day for day in (birthday, latest) if day), default=None)
        return add_months(last, _GRACE_MONTHS) if last else None


Calendars = tuple[Calendar, ...]


def calendars(born: Geboortedatum | None) -> Calendars:
    """The first and the last birth date there can be; one when it is known, and one without days when none is."""
    if born is None:
        return (Calendar(None),)
    if born.complete:
        return (Calendar(born.earliest),)
    return Calendar(born.earliest), Calendar(born.latest)


def over(possible: Iterable[Calendar], item: TransitieItem, recorded: Recorded, today: date) -> bool:
    """Whether a step belongs to the past, whatever the birth date turns out to be."""
    return all(calendar.is_over(item, recorded, today) for calendar in possible)
