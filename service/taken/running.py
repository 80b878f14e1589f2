"""Doing a task: one round of it at a time, visible while it goes, and never twice."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.exc import SQLAlchemyError

from service.log import incident, where
from service.settings import Settings
from service.store import Activiteit, Actor, Store, Taakronde, end_round, note, rounds, take_round, tell_round
from service.taken.work import Setting, herbeoordelen, opruimen, weekbericht

_HERE = ZoneInfo("Europe/Amsterdam")
_STEP = 1.0
"""So many seconds pass at least between two signs of life, unless something was done that cannot be undone."""
_AT_ONCE = {"verstuurd", "opgeruimd"}


@dataclass(frozen=True, slots=True)
class Taak:
    """A task, how often it is done, and in which words."""

    naam: str
    doe: Callable[[Setting], None]
    cron: str
    wanneer: str
    round_of: Callable[[date], str]


def _day(day: date) -> str:
    return day.isoformat()


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


TAKEN = {
    one.naam: one
    for one in (
        Taak("opruimen", opruimen, "15 3 * * *", "elke nacht", _day),
        Taak("weekbericht", weekbericht, "0 6 * * 1", "elke maandagochtend", _week),
        Taak("herbeoordelen", herbeoordelen, "0 4 * * 6", "elke zaterdagnacht", _week),
    )
}


class BusyError(Exception):
    """Somebody else is doing this round, or was a moment ago."""


class Gone(Exception):
    """Somebody else took this round over: stop."""


def day_of(moment: datetime) -> date:
    """The day it is in the Netherlands."""
    return moment.astimezone(_HERE).date()


def run_task(settings: Settings, store: Store, naam: str, day: date | None = None) -> Taakronde | None:
    """Does the round of a day, or goes on with it; ``None`` when it was done already.

    Raises ``BusyError`` when somebody else is at it. What goes wrong is kept with the round, without its details, and
    raised again.
    """
    taak, on = TAKEN[naam], day or settings.vandaag or day_of(store.clock())
    ronde = taak.round_of(on)
    row = take_round(store, naam, ronde)
    if row is None:
        if any(one.taak == naam and one.ronde == ronde and one.stand == "klaar" for one in rounds(store, 1_000)):
            return None
        raise BusyError(f"{naam} {ronde} loopt al")
    actor = Actor(f"taak:{naam}", "beheer", ("beheerder",))
    note(store, actor, Activiteit.TAAK_DRAAIEN, "taak")
    try:
        taak.doe(Setting(settings, store, actor, on, _teller(store, row), dict(row.uitkomst)))
    except Gone:
        raise BusyError(f"{naam} {ronde} is door een ander overgenomen") from None
    except Exception as error:
        number = incident("taak", taak=naam, fout=type(error).__name__, waar=where(error))
        with suppress(SQLAlchemyError):  # is de opslag zelf weg, dan neemt een ander de ronde later over
            end_round(store, row, f"{type(error).__name__}, nummer {number}")
        raise
    end_round(store, row)
    return row


def _teller(store: Store, row: Taakronde) -> Callable[[int, int, dict[str, Any]], None]:
    last = [datetime.min.replace(tzinfo=_HERE)]

    def tell(done: int, total: int, outcome: dict[str, Any]) -> None:
        moment = store.clock()
        if done < total and not outcome.keys() & _AT_ONCE and (moment - last[0]).total_seconds() < _STEP:
            return
        last[0] = moment
        if not tell_round(store, row, done, total, outcome):
            raise Gone

    return tell
