"""When nothing may be listed yet, and which steps belong to an age."""

from collections.abc import Iterable
from datetime import date

from engine.case import Geboortedatum
from engine.dates import add_months, age_range
from engine.model import TransitieItem, TransitieStand
from engine.rulebook import Rulebook
from engine.transition.calendars import Calendar
from engine.transition.situation import Situation

_LOOK_AHEAD_MONTHS = 24
_ALL_FROM = 14


def guard_on(situation: Situation, today: date) -> TransitieStand | None:
    """The first situation in which nothing may be listed today."""
    return still_guards(guarding(situation), situation.zaak.geboortedatum, today)


def guarding(situation: Situation) -> TransitieStand | None:
    """The first situation that holds on the recorded facts, at any age."""
    facts = situation.case().context.facts
    for stand in situation.book.transitie.standen.values():
        asked = stand.open_feit and stand.open_feit in facts
        if not asked and situation.find(stand.id, "voor_18").value is True:
            return stand
    return None


def still_guards(guard: TransitieStand | None, born: Geboortedatum | None, today: date) -> TransitieStand | None:
    """Asking whether somebody will reach eighteen ends at eighteen; the last phase of life is silent at any age."""
    return guard if guard and (guard.stand == "niet_tonen" or youngest(born, today) < 18) else None


def listed(
    guard: TransitieStand | None, book: Rulebook, born: Geboortedatum | None, today: date
) -> Iterable[TransitieItem]:
    """The steps that may be mentioned: from fourteen all of them, before that only what begins within two years."""
    items = book.transitie.items.values()
    if guard:
        adult = guard.stand == "niet_tonen" and youngest(born, today) >= 18
        return [item for item in items if item.laatste_fase] if adult else []
    if born is None or age_range(born, today)[1] >= _ALL_FROM:
        return items
    soon = add_months(today, _LOOK_AHEAD_MONTHS)
    calendar = Calendar(born.earliest)
    return [item for item in items if (start := calendar.day(item.rules[0])) and start <= soon]


def youngest(born: Geboortedatum | None, today: date) -> int:
    """The lowest age possible on a day; 0 when nothing is known."""
    return age_range(born, today)[0] if born else 0
