"""Reads the parts of a case about the whole family: siblings, the 24-hour calendar, the care map, balance answers.

Each part has its own reader in ``engine.balance``; here their faults get the place where they stand in the case.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from engine.balance import (
    BRUSSEN,
    CALENDAR,
    CARE_MAP,
    EXTRA,
    Fault,
    Kalender,
    read_answers,
    read_calendar,
    read_care_map,
    read_siblings,
)
from engine.case import Antwoord
from engine.intake.findings import Findings
from engine.rulebook import Rulebook

KEYS = (BRUSSEN, CALENDAR, CARE_MAP, EXTRA)


def read_household(parts: dict[str, Any], book: Rulebook, findings: Findings, peildatum: date) -> dict[str, Any]:
    """What goes in ``Zaak.extra``; a part that was not given is left out, and what is wrong is in the findings."""
    siblings, faults = read_siblings(parts.get(BRUSSEN))
    _note(faults, BRUSSEN, findings)
    kalender, faults = read_calendar(parts.get(CALENDAR))
    _note(faults, CALENDAR, findings)
    care_map, faults = read_care_map(parts.get(CARE_MAP))
    _note(faults, CARE_MAP, findings)
    answers, faults = read_answers(parts.get(EXTRA), book, peildatum, siblings)
    _note(faults, EXTRA, findings)
    found = {BRUSSEN: siblings, CALENDAR: kalender, CARE_MAP: care_map, EXTRA: answers}
    given = {CALENDAR: kalender.blokken, CARE_MAP: care_map.personen}
    return {name: value for name, value in found.items() if given.get(name, value)}


def _note(faults: Iterable[Fault], part: str, findings: Findings) -> None:
    for fault in faults:
        findings.add((part, *fault.path), fault.message)


def with_calendar(
    facts: dict[str, Antwoord], kalender: Kalender | None, book: Rulebook, findings: Findings
) -> dict[str, Antwoord]:
    """The facts with what a calendar settles: kind and extent were looked at (the third of the four steps)."""
    if kalender is None or book.draagkracht is None:
        return facts
    name = book.draagkracht.aftrek.kalender
    known = facts.get(name)
    if known is not None and known.waarde == "nee":
        findings.add(
            ("feiten", name), "er staat een 24-uurskalender in deze zaak; haal dit antwoord of de kalender weg"
        )
    if name not in book.feiten or (known is not None and known.waarde is not None):
        return facts
    return {**facts, name: Antwoord("ja", bron="24-uurskalender")}
