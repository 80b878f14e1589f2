"""From a moment in the rulebook to a day in a plan, also when the birth date is not whole: never an invented day."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from engine.case import Geboortedatum
from engine.model import Moment, TransitieItem
from engine.model.datumregel import date_rule
from engine.transition.daterules import day_of
from engine.transition.daywords import rule_text
from engine.transition.outcome import Uiterst, Wanneer

Recorded = Mapping[str, date]


class Days(NamedTuple):
    """The days of one step, for one possible birth date."""

    start: date | None
    advies: date | None
    uiterlijk: date | None
    tot: date | None


class Moments(NamedTuple):
    """The days of one step as they are told."""

    start: Wanneer | None
    advies: Wanneer | None
    uiterlijk: Uiterst | None


def days_of(item: TransitieItem, born: date | None, recorded: Recorded) -> Days:
    """The days of a step; ``tot`` is the last day on which it still stands in the list."""

    def day(moment: Moment | None) -> date | None:
        return day_of(moment.rule, born, recorded) if moment and moment.rule else None

    latest = day(item.uiterlijk)
    if item.tot:
        until = day_of(date_rule(item.tot), born, recorded)
    else:
        grace = day_of(date_rule(f"L({item.leeftijd}j)+12m"), born)
        late = day_of(date_rule("feit(uiterlijk)+12m"), None, {"uiterlijk": latest}) if latest else None
        until = max((found for found in (grace, late) if found), default=None)
    return Days(day(item.start), day(item.advies), latest, until)


def possible_births(born: Geboortedatum | None) -> tuple[date | None, ...]:
    """The first and the last birth date there can be; one when it is known, none known: ``None``."""
    if born is None:
        return (None,)
    return (born.earliest,) if born.complete else (born.earliest, born.latest)


def when(moment: Moment, born: Geboortedatum | None, recorded: Recorded, what: str = "") -> Wanneer:
    """A moment as a day, a range of days, or words. ``what`` names the recorded date it counts from."""
    rule = moment.rule
    if rule is None:
        return Wanneer(woorden=moment.woorden)
    found = [day for birth in possible_births(born) if (day := day_of(rule, birth, recorded))]
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


def moments_of(
    item: TransitieItem, born: Geboortedatum | None, recorded: Recorded, names: Mapping[str, str]
) -> Moments:
    """The days of a step; ``names`` says how the recorded dates are called."""

    def told(moment: Moment | None) -> Wanneer | None:
        if moment is None:
            return None
        return when(moment, born, recorded, names.get(moment.rule.feit, "") if moment.rule else "")

    latest, rule = told(item.uiterlijk), item.uiterlijk
    hardest = Uiterst(**dict(latest), hard=rule.hard, voor=rule.voor) if latest and rule else None
    return Moments(told(item.start), told(item.advies), hardest)
