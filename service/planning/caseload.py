"""Everyone a team plans for, kept in memory: only what changed is read and reckoned again.

A birth date may not stand in the clear in the database, and so neither may a day that is reckoned from it. Asking the
database for everyone who turns eighteen is therefore impossible; remembering who does is not.
"""

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from weakref import WeakKeyDictionary

from engine import Rulebook
from engine.transition import Board
from service.dossier import dossier_of
from service.planning.people import Person, case_person, young_person
from service.planning.rows import Row, noted, row_of
from service.store import (
    HANDOVER,
    WHOLE_PLAN,
    Actor,
    Store,
    case_versions,
    last_notes,
    read_cases_rows,
    task_versions,
    young_people,
    young_versions,
)

_NO_STEP = (WHOLE_PLAN, HANDOVER)
Notes = Mapping[str, Mapping[str, Any]]


@dataclass
class _Team:
    """What is remembered of one team."""

    day: date = date.min
    versions: dict[str, int] = field(default_factory=dict)
    noted: dict[str, int] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    notes: dict[str, Notes] = field(default_factory=dict)
    rows: dict[str, Row] = field(default_factory=dict)
    sorted: list[Row] | None = None


class Caseload:
    """The board of every team on one store. Promises that a row says what the store and the rulebook say now."""

    def __init__(self, store: Store, book: Rulebook) -> None:
        self._store = store
        self._book = book
        self._board = Board(book)
        self._teams: dict[str, _Team] = {}
        self._one_at_a_time = threading.Lock()

    def rows(self, actor: Actor, today: date) -> list[Row]:
        """Everyone of the actor's team, the most urgent first."""
        with self._one_at_a_time:
            team = self._teams.setdefault(actor.team, _Team())
            changed = self._refresh(team, actor, today)
            for name in changed:
                person, notes = team.people[name], team.notes.get(name, {})
                regel = self._board.row(
                    person.zaak, today, {task: noted(note) for task, note in notes.items() if task not in _NO_STEP}
                )
                team.rows[name] = row_of(person, regel, notes, today)
            if team.sorted is None:
                team.sorted = sorted(team.rows.values(), key=lambda row: row.order(today))
            return team.sorted

    def _refresh(self, team: _Team, actor: Actor, today: date) -> set[str]:
        """Reads what changed; gives everyone whose row must be made again."""
        cases, young = dict(case_versions(self._store, actor)), dict(young_versions(self._store, actor))
        versions, notes = {**cases, **young}, task_versions(self._store, actor)
        fresh = {name for name, version in versions.items() if team.versions.get(name) != version}
        renoted = {name for name, number in notes.items() if team.noted.get(name) != number and name in versions}
        for row in read_cases_rows(self._store, actor, sorted(fresh & set(cases))):
            team.people[row.zaak.id] = case_person(dossier_of(row), self._book, today)
        for one in young_people(self._store, actor, sorted(fresh & set(young))):
            team.people[one.jongere.id] = young_person(one, self._book)
        team.notes |= last_notes(self._store, actor, sorted(renoted))
        for gone in set(team.people) - set(versions):
            for kept in (team.people, team.notes, team.rows):
                kept.pop(gone, None)
        stale = fresh | renoted if team.day == today else set(versions)
        if stale or set(team.rows) != set(versions):
            team.sorted = None
        team.day, team.versions, team.noted = today, versions, notes
        return stale & set(team.people)


_known: WeakKeyDictionary[Store, Caseload] = WeakKeyDictionary()


def caseload_of(store: Store, book: Rulebook) -> Caseload:
    """The one memory that belongs to this store."""
    if store not in _known:
        _known[store] = Caseload(store, book)
    return _known[store]
