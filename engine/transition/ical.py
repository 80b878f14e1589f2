"""Tasks as an iCalendar feed: whole days, stable ids, confidential, and nothing that says who or what it is about."""

import hashlib
import hmac
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from icalendar import Calendar, Event, vText

from engine.transition.outcome import Taak, TransitiePlan

_PRODUCT = "-//Schakel//Overgang 18//NL"
_DOMAIN = "schakel.invalid"
_DONE = ("gedaan", "niet_van_toepassing", "weten", "geweest")
_WHAT = {"start": "kan beginnen", "uiterlijk": "uiterste datum"}


class Afspraak(NamedTuple):
    """One day in a calendar. ``verwijzing`` is what the planner sees: a number that means nothing to anybody else."""

    uid: str
    stap: str
    wat: str
    dag: date
    verwijzing: str
    adres: str = ""


def appointments(plan: TransitiePlan, secret: bytes, adres: str = "") -> list[Afspraak]:
    """The days of one plan that still have to come to a planner's eye; nothing without a known day.

    ``secret`` belongs to the service: without it nobody can find out from an id which case it is. The id of a step
    stays the same when its day changes. ``adres`` is the page of the case, behind the login.
    """
    shown = reference(plan.zaak, secret)
    found = [
        Afspraak(_keyed(secret, plan.zaak, task.id, what)[:32], task.item, what, day, shown, adres)
        for task in plan.taken
        if task.stand not in _DONE
        for what, day in _days(task)
        if what == "uiterlijk" or day >= plan.peildatum
    ]
    return sorted(found, key=lambda item: (item.dag, item.stap, item.wat))


def reference(zaak: str, secret: bytes) -> str:
    """A short number for a case, from which nobody learns its name."""
    return _keyed(secret, zaak)[:6].upper()


def _days(task: Taak) -> Iterable[tuple[str, date]]:
    if task.start and task.start.dag:
        yield "start", task.start.dag
    latest = task.uiterlijk
    if latest and latest.dag:
        yield "uiterlijk", latest.dag - timedelta(days=1) if latest.voor else latest.dag


def _keyed(secret: bytes, *parts: str) -> str:
    return hmac.new(secret, "\0".join(parts).encode(), hashlib.sha256).hexdigest()


def calendar_feed(days: Iterable[Afspraak], made: date, name: str = "Overgang 18") -> bytes:
    """The feed. ``made`` is the day on which the plan was made: the same plan gives the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(name))
    calendar.add("refresh-interval", timedelta(hours=12), parameters={"VALUE": "DURATION"})
    for day in days:
        calendar.add_component(_event(day, made))
    return bytes(calendar.to_ical())


def _event(day: Afspraak, made: date) -> Event:
    event = Event()
    event.add("uid", f"{day.uid}@{_DOMAIN}")
    event.add("dtstamp", datetime.combine(made, time.min, tzinfo=UTC))
    event.add("dtstart", day.dag)
    event.add("dtend", day.dag + timedelta(days=1))
    event.add("summary", f"Overgang 18: stap {day.stap}, {_WHAT[day.wat]} ({day.verwijzing})")
    event.add("class", "CONFIDENTIAL")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")
    if day.adres:
        event.add("url", day.adres)
    return event
