"""Whether a term is over, for a whole batch: ``engine.terms`` on columns of days.

The words of a term are left to the reference; here only the days are reckoned, in the same order of steps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from engine.caseload.calendar import Days, add_months
from engine.caseload.workdays import WorkDays
from engine.columnar_leaf import Bits, Column, Numbers, Planes, day_number, packed, unpacked
from engine.model import Feit
from engine.model.termijn import AndereDuur, Termijn
from engine.rulebook import Rulebook

_NEVER = np.iinfo(np.int32).max
_SHORTEST, _WITHIN = 3, 14
Rows = NDArray[np.bool_]


@dataclass(frozen=True)
class Recorded:
    """The facts of the rows that are asked about; a day that is not recorded is far away and unknown."""

    columns: Mapping[str, Column]
    chosen: NDArray[np.int64]
    rows: int

    def day(self, name: str | None) -> tuple[Days, Rows]:
        """A date and where it is known."""
        column = self.columns.get(name or "")
        if not isinstance(column, Numbers):
            return np.full(len(self.chosen), _NEVER, np.int64), np.zeros(len(self.chosen), np.bool_)
        known = unpacked(column.known, self.rows)[self.chosen]
        return np.where(known, column.low[self.chosen].astype(np.int64), _NEVER), known

    def number(self, name: str) -> tuple[Days, Rows]:
        """A number cut to a whole, and where it is known."""
        values, known = self.day(name)
        column = self.columns.get(name)
        unit = 10**column.scale if isinstance(column, Numbers) else 1
        return np.where(known, values // unit, 0), known

    def yes(self, name: str | None) -> Rows:
        """Where a fact is *ja*."""
        column = self.columns.get(name or "")
        if not isinstance(column, Bits):
            return np.zeros(len(self.chosen), np.bool_)
        return unpacked(column.planes.ja, self.rows)[self.chosen]


@dataclass
class _Stand:
    """The last day of a term, where it can be said, and where the term stands still."""

    last: Days
    known: Rows
    still: Rows


class Terms:
    """Answers about the terms of a rulebook on one day."""

    def __init__(self, book: Rulebook, day: date) -> None:
        self._book, self._day = book, day_number(day)
        self._working = WorkDays(book.gelijkgestelde_dagen)

    def over(self, feit: Feit, columns: Mapping[str, Column], rows: int) -> Bits | None:
        """The fact that a term is over; ``None`` when no row can say."""
        rule = feit.afleiding
        start = columns.get(term_start(self._book, rule.van)) if rule else None
        when = columns.get(rule.tot) if rule and rule.tot else None
        if rule is None or start is None or (rule.tot and when is None):
            return None
        known = start.known if when is None else start.known & when.known
        chosen = np.flatnonzero(unpacked(known, rows))
        facts = Recorded(columns, chosen, rows)
        days = facts.day(rule.tot)[0] if rule.tot else np.full(len(chosen), self._day)
        sides = [np.zeros(rows, np.bool_) for _ in range(2)]
        if len(chosen):
            stand = self._stand(self._book.termijnen[rule.van], facts, days)
            late = days > stand.last
            sides[0][chosen] = stand.known & late
            sides[1][chosen] = (stand.known & ~late) | stand.still
        return Bits(Planes(packed(sides[0]), packed(sides[1])))

    def _stand(self, term: Termijn, facts: Recorded, when: Days) -> _Stand:
        start, known = facts.day(term.na)
        if term.na_termijn:
            before = self._stand(self._book.termijnen[term.na_termijn], facts, when)
            start, known = before.last, before.known
        single, whole, told = _length(term, facts)
        start = np.where(known, start, self._day)
        lawful = add_months(start, whole[2]) + whole[0] + 7 * whole[1]
        stand = _Stand(lawful, known & told, np.zeros(len(start), np.bool_))
        self._stand_still(term, facts, when, stand)
        if term.in_wet:
            self._shift(start, single, stand)
        _postpone(term, facts, stand)
        return stand

    def _stand_still(self, term: Termijn, facts: Recorded, when: Days, stand: _Stand) -> None:
        for item in term.stilstand:
            (asked, is_asked), (came, is_in), (limit, limited) = map(facts.day, (item.vanaf, item.tot, item.uiterlijk))
            stand.known &= is_asked | ~facts.yes(item.als)
            stops = stand.known & is_asked & (asked <= stand.last)
            in_time = ~limited | (is_in & (came <= limit))
            resumed = np.where(in_time, came, limit)
            runs = np.where(in_time, is_in, is_in | (when > limit))
            stand.still |= stops & ~runs
            stand.known &= ~(stops & ~runs)
            stand.last = stand.last + np.where(stops & runs, np.maximum(resumed - asked - 1, 0), 0)

    def _shift(self, start: Days, single: tuple[Days, Days, Days], stand: _Stand) -> None:
        """To a working day, and to the second one when a short term has too few (Atw 1, 2 and 4)."""
        days, weeks, months = single
        last = np.where(stand.known, self._working.next_from(np.where(stand.known, stand.last, self._day)), stand.last)
        short = ((months > 0) | (days + 7 * weeks >= _SHORTEST)) & (last - start <= _WITHIN)
        if short.any():
            last = np.where(short, np.maximum(last, self._working.second_after(start)), last)
        too_long = (days > 90) | (weeks > 12) | (months > 3)
        stand.last = np.where(too_long, stand.last, last)


def _length(term: Termijn, facts: Recorded) -> tuple[tuple[Days, Days, Days], tuple[Days, Days, Days], Rows]:
    """Days, weeks and months: of the longest part, of the whole, and where the length is known."""
    rows = len(facts.chosen)
    parts = [np.full(rows, getattr(term, unit) or 0, np.int64) for unit in ("dagen", "weken", "maanden")]
    told = np.ones(rows, np.bool_)
    if term.weken_uit:
        parts[1], told = facts.number(term.weken_uit)
    free = np.ones(rows, np.bool_)
    for other in (item for item in term.anders if item.soort == "in_plaats_van"):
        here = free & facts.yes(other.als)
        parts = [np.where(here, number, part) for number, part in zip(_units(other), parts, strict=True)]
        told, free = told | here, free & ~here
    single = (parts[0], parts[1], parts[2])
    for other in (item for item in term.anders if item.soort == "erbij"):
        here = facts.yes(other.als)
        parts = [part + np.where(here, number, 0) for number, part in zip(_units(other), parts, strict=True)]
    return single, (parts[0], parts[1], parts[2]), told


def _units(other: AndereDuur) -> tuple[int, int, int]:
    return other.dagen, other.weken, other.maanden


def _postpone(term: Termijn, facts: Recorded, stand: _Stand) -> None:
    for item in term.uitstel:
        until, known = facts.day(item.tot)
        stand.known &= known | ~facts.yes(item.als)
        stand.last = np.where(known, np.maximum(stand.last, until), stand.last)


def term_start(book: Rulebook, name: str) -> str:
    """The recorded date on which a term rests, through the terms before it."""
    term = book.termijnen[name]
    return term_start(book, term.na_termijn) if term.na_termijn else term.na or ""


def term_facts(book: Rulebook, name: str) -> Iterator[str]:
    """Every fact a term reads, with those of the terms before it, once."""
    term = book.termijnen[name]
    below = list(term_facts(book, term.na_termijn)) if term.na_termijn else []
    yield from dict.fromkeys([*below, *(item.feit for item in term.facts())])
