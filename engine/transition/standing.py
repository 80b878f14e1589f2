"""Where every step stands today for one birth date: worked out once for everyone born on that day."""

from datetime import date
from typing import NamedTuple

from engine.case import Geboortedatum
from engine.model import TransitieItem, TransitieStand
from engine.rulebook import Rulebook
from engine.transition.calendars import NO_DATES, Calendars, Recorded, calendars
from engine.transition.guarding import listed
from engine.transition.outcome import TaakStand
from engine.transition.timing import state


class Standing(NamedTuple):
    """A step today: past, or in the list with its state and its last day."""

    past: bool
    stand: TaakStand
    latest: date | None


class Birthday:
    """Everything that follows from one birth date on one day."""

    def __init__(self, born: Geboortedatum | None, today: date, book: Rulebook) -> None:
        self.born = born
        self._today = today
        self._book = book
        self._possible: Calendars = calendars(born)
        self._allowed: dict[str, frozenset[str]] = {}
        self._known: dict[str, Standing] = {}

    def allowed(self, guard: TransitieStand | None) -> frozenset[str]:
        """The steps that may be mentioned."""
        name = guard.id if guard else ""
        if name not in self._allowed:
            self._allowed[name] = frozenset(item.id for item in listed(guard, self._book, self.born, self._today))
        return self._allowed[name]

    def standing(self, item: TransitieItem, recorded: Recorded = NO_DATES) -> Standing:
        """Where a step stands; ``recorded`` are the dates it may count from."""
        if recorded:
            return self._standing(item, recorded)
        if item.id not in self._known:
            self._known[item.id] = self._standing(item, recorded)
        return self._known[item.id]

    def _standing(self, item: TransitieItem, recorded: Recorded) -> Standing:
        days = [calendar.days(item, recorded) for calendar in self._possible]
        past = all(day.tot and self._today > day.tot for day in days)
        latest = max((day.uiterlijk for day in days if day.uiterlijk), default=None)
        return Standing(past, state(item, days, self._today), latest)
