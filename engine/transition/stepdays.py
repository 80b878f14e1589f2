"""The days of every step of one person, to be kept by who asks for them often."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from engine.case import Zaak
from engine.model import TransitieItem
from engine.rulebook import Rulebook
from engine.transition.calendars import Calendar, Days
from engine.transition.guarding import guard_on, listed
from engine.transition.situation import Occurrence, Situation
from engine.transition.voice import Voice


class Stapdagen(NamedTuple):
    """The days of one step of one person: they stay the same until the facts or the rulebook change, so keep them."""

    sleutel: str
    item: str
    titel: str
    start: date | None
    advies: date | None
    uiterlijk: date | None
    tot: date | None
    hard: str
    gedaan: bool


def step_days(zaak: Zaak, today: date, book: Rulebook) -> list[Stapdagen]:
    """Every task that applies, with its days, for a board that is asked more often than cases change.

    Without a whole birth date there are no days. Nothing for whom nothing may be listed yet.
    """
    situation = Situation(zaak, today, book)
    guard = guard_on(situation, today)
    voice = Voice(book, situation.case().context, "de jongere")
    calendar = situation.calendars[0] if len(situation.calendars) == 1 else Calendar(None)
    return [
        Stapdagen(
            here.key, item.id, voice.fill(item.titel), *calendar.days(item, here.recorded), _hard(item), here.done
        )
        for item in listed(guard, book, zaak.geboortedatum, today)
        if item.soort == "taak"
        for here in _occurring(item, situation)
    ]


def _occurring(item: TransitieItem, situation: Situation) -> Iterator[Occurrence]:
    finding = situation.applies(item)
    if finding is None or finding.value is True:
        yield from situation.occurrences(item, finding)


def _hard(item: TransitieItem) -> str:
    return (item.uiterlijk.hard if item.uiterlijk else None) or ""


def _made(item: TransitieItem, here: Occurrence, days: Days, voice: Voice) -> Stapdagen:
    return Stapdagen(here.key, item.id, voice.fill(item.titel), *days, _hard(item), here.done)
