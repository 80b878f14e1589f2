"""From a moment in the rulebook to a day in a plan, also when the birth date is not whole: never an invented day."""

from collections.abc import Mapping
from typing import NamedTuple

from engine.model import Moment, TransitieItem
from engine.transition.calendars import NO_DATES, Calendars, Recorded
from engine.transition.daywords import rule_text
from engine.transition.outcome import Uiterst, Wanneer


class Moments(NamedTuple):
    """The days of one step as they are told."""

    start: Wanneer | None
    advies: Wanneer | None
    uiterlijk: Uiterst | None


def when(moment: Moment, possible: Calendars, recorded: Recorded = NO_DATES, what: str = "") -> Wanneer:
    """A moment as a day, a range of days, or words. ``what`` names the recorded date it counts from."""
    rule = moment.rule
    if rule is None:
        return Wanneer(woorden=moment.woorden)
    found = [day for calendar in possible if (day := calendar.day(rule, recorded))]
    if not found:
        unknown = f"hangt af van: {what}" if rule.feit else "hangt af van de geboortedatum"
        return Wanneer(regel=rule.tekst, woorden=moment.woorden or unknown)
    first, last = found[0], found[-1]
    return Wanneer(
        regel=rule.tekst,
        dag=first if first == last else None,
        vroegst=first,
        laatst=last,
        woorden=rule_text(rule, first, last),
    )


def moments_of(item: TransitieItem, possible: Calendars, recorded: Recorded, names: Mapping[str, str]) -> Moments:
    """The days of a step; ``names`` says how the recorded dates are called."""

    def told(moment: Moment | None) -> Wanneer | None:
        if moment is None:
            return None
        return when(moment, possible, recorded, names.get(moment.rule.feit, "") if moment.rule else "")

    latest, rule = told(item.uiterlijk), item.uiterlijk
    hardest = Uiterst(**dict(latest), hard=rule.hard, voor=rule.voor) if latest and rule else None
    return Moments(told(item.start), told(item.advies), hardest)
