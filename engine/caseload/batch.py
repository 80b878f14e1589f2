"""A batch of needs, one per row, as columns of the catalogue; rows and columns that cannot be read are named."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, get_args

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.caseload.arrays import group_starts
from engine.caseload.columns import WrongType, check_type, is_text, read_days, read_fact, read_words
from engine.columnar_leaf import Column, Plane, Words, day_number, packed
from engine.errors import InputError, Problem, suggestion
from engine.intake.facts import recordable
from engine.intake.findings import Unfit
from engine.intake.values import birth_date
from engine.model import Feit, Voor
from engine.rulebook import Rulebook

FIXED = ("zaak", "behoefte", "soort", "voor", "geboortedatum", "gemeente", "team")
REQUIRED = ("zaak", "soort")
AT_CASE = "bij_zaak_"
_UNBORN = np.iinfo(np.int32).max


@dataclass(frozen=True)
class Finding:
    """What is wrong in a column, and in which rows (counted from 1 over the whole input)."""

    column: str
    message: str
    rows: tuple[int, ...] = ()
    count: int = 0

    def problem(self, place: str) -> Problem:
        """The finding as a line: the first row by number, the others counted."""
        if not self.count:
            return Problem(place, 0, self.column, self.message)
        more = self.count - 1
        told = f" (en in nog {more} {'rij' if more == 1 else 'rijen'})" if more else ""
        return Problem(place, self.rows[0], self.column, self.message + told)


@dataclass(frozen=True)
class CaseBatch:
    """Needs that could be read. ``born`` holds the first and the last possible day of birth, and where it is known."""

    table: Any
    rows: int
    starts: NDArray[np.int64]
    soort: Words
    voor: Words
    gemeente: Words
    born: tuple[NDArray[np.int64], NDArray[np.int64], Plane]
    facts: dict[str, Column]
    at_case: dict[str, Column]

    def ids(self, name: str) -> Any:
        """An identifying column as it came in, or ``None``."""
        return self.table.column(name) if name in self.table.schema.names else None


class BatchReader:
    """Reads batches of one schema. ``needed`` are the facts that matter; the others are only checked by type.

    With two rulebooks the facts and kinds of both may be there, and the last one says of what kind a fact is.
    """

    def __init__(self, books: Sequence[Rulebook], needed: Iterable[str], schema: Any) -> None:
        self._known = {feit.id: feit for book in books for feit in book.feiten.values() if recordable(feit)}
        self._kinds = {name for book in books for name in book.behoeften}
        self._concluded = {name for book in books for name in book.gevolgen}
        self._reckoned = {name for book in books for name in book.feiten} - self._known.keys()
        self._births: dict[str, tuple[int, int] | None] = {}
        self._at_case = {AT_CASE + feit.id: feit for feit in self._known.values() if feit.optillen}
        wanted = set(needed)
        self.facts = [name for name in schema.names if name in wanted and name in self._known]
        self.at_case = [name for name in schema.names if name in self._at_case]
        self.findings = tuple(self._check(schema))

    @property
    def wanted(self) -> list[str]:
        """The columns to ask of a file: all others can be left unread."""
        return [*FIXED, *self.facts, *self.at_case]

    def refuse(self, place: str) -> None:
        """Raises ``InputError`` when a column is missing, unknown or of the wrong type."""
        if self.findings:
            raise InputError(finding.problem(place) for finding in self.findings)

    def read(self, table: Any, first_row: int = 1) -> tuple[CaseBatch, list[Finding]]:
        """The cases of a batch without a problem, and what is wrong with the others."""
        names = set(table.schema.names)
        rows = table.num_rows
        wrong: list[tuple[str, str, NDArray[np.int64]]] = []

        def words(name: str, meaning: Callable[[Any], Any], otherwise: Any = None) -> Words:
            if name not in names or pa.types.is_null(table.schema.field(name).type):
                return Words(np.full(rows, 0 if otherwise else -1, np.int32), [otherwise] if otherwise else [])
            found, bad = read_words(table.column(name), meaning)
            wrong.extend((name, text, where) for text, where in bad.items())
            return found

        ids = table.column("zaak")
        absent = np.flatnonzero(np.asarray(ids.is_null()))
        if len(absent):
            wrong.append(("zaak", "het kenmerk van de zaak ontbreekt", absent))
        soort = words("soort", self._kind)
        voor = words("voor", _person, "kind")
        gemeente = words("gemeente", lambda word: word or None)
        born = self._born(table, wrong)
        facts = {name: self._fact(name, self._known[name], table, wrong) for name in self.facts if name in names}
        at_case = {
            name[len(AT_CASE) :]: self._fact(name, self._at_case[name], table, wrong)
            for name in self.at_case
            if name in names
        }
        missing = np.flatnonzero(soort.codes < 0)
        if len(missing):
            told = [rows for name, _, rows in wrong if name == "soort"]
            missing = np.setdiff1d(missing, np.concatenate(told)) if told else missing
            if len(missing):
                wrong.append(("soort", "de soort behoefte ontbreekt", missing))
        starts = group_starts(ids)
        wrong.extend(_torn(ids, starts))
        if wrong:
            return self._without(table, wrong, starts, first_row)
        return CaseBatch(table, rows, starts, soort, voor, gemeente, born, facts, at_case), []

    def _without(
        self, table: Any, wrong: list[tuple[str, str, NDArray[np.int64]]], starts: NDArray[np.int64], first_row: int
    ) -> tuple[CaseBatch, list[Finding]]:
        """The cases of which every row could be read: half a case would be concluded wrongly."""
        bad = np.zeros(table.num_rows, np.bool_)
        for _, _, rows in wrong:
            bad[rows] = True
        lengths = np.diff(np.append(starts, table.num_rows))
        whole = np.repeat(~np.logical_or.reduceat(bad, starts), lengths)
        findings = [
            Finding(name, text, tuple((rows[:5] + first_row).tolist()), len(rows)) for name, text, rows in wrong
        ]
        return self.read(table.filter(pa.array(whole)))[0], findings

    def _fact(self, name: str, feit: Feit, table: Any, wrong: list[tuple[str, str, NDArray[np.int64]]]) -> Column:
        found = read_fact(feit, table.column(name))
        wrong.extend((name, text, rows) for text, rows in found.wrong.items())
        column: Column = found.column
        return column

    def _born(
        self, table: Any, wrong: list[tuple[str, str, NDArray[np.int64]]]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], Plane]:
        name = "geboortedatum"
        if name not in table.schema.names or pa.types.is_null(table.schema.field(name).type):
            nobody = np.full(table.num_rows, _UNBORN, np.int64)
            return nobody, nobody, packed(nobody < 0)
        array = table.column(name)
        if pa.types.is_date32(array.type):
            found = read_days(array)
            wrong.extend((name, text, rows) for text, rows in found.wrong.items())
            return found.column.low, found.column.low, found.column.known
        births, bad = read_words(array, self._birth)
        wrong.extend((name, text, rows) for text, rows in bad.items())
        ends = np.array([*births.words, (_UNBORN, _UNBORN)], np.int64)
        return ends[births.codes, 0], ends[births.codes, 1], births.known

    def _birth(self, word: str) -> tuple[int, int] | None:
        """The first and last day that a written birth date can be; the same ones come back in every batch."""
        if word not in self._births:
            born = birth_date(word)
            self._births[word] = (day_number(born.earliest), day_number(born.latest)) if born else None
        return self._births[word]

    def _kind(self, word: str) -> str:
        if word not in self._kinds:
            raise Unfit(f"deze soort behoefte bestaat niet.{suggestion(word[:64], self._kinds)}")
        return word

    def _check(self, schema: Any) -> Iterable[Finding]:
        for name in REQUIRED:
            if name not in schema.names:
                yield Finding(name, "deze kolom ontbreekt")
        for name in {name for name in schema.names if schema.names.count(name) > 1}:
            yield Finding(name, "deze kolom staat er twee keer")
        for name, kind in zip(schema.names, schema.types, strict=True):
            feit = self._known.get(name) or self._at_case.get(name)
            if name in FIXED:
                day = name == "geboortedatum" and pa.types.is_date32(kind)
                if not (day or is_text(kind) or pa.types.is_null(kind)):
                    yield Finding(name, "deze kolom heeft het verkeerde type; hier hoort tekst")
            elif feit is None:
                yield Finding(name, self._strange(name))
            else:
                try:
                    check_type(feit, kind)
                except WrongType as error:
                    yield Finding(name, str(error))

    def _strange(self, name: str) -> str:
        if name in self._concluded:
            return "dit is een conclusie van de regels; geef de feiten eronder"
        if name in self._reckoned:
            return "dit rekent Schakel zelf uit; haal deze kolom weg"
        return f"dit feit bestaat niet.{suggestion(name[:64], [*FIXED, *self._known])}"


def _person(word: str) -> str:
    if word not in get_args(Voor):
        raise Unfit("kies kind, ouder of brus")
    return word


def _torn(ids: Any, starts: NDArray[np.int64]) -> Iterable[tuple[str, str, NDArray[np.int64]]]:
    """Rows of a case that does not stand together: what its needs share would be missed."""
    heads = ids.take(pa.array(starts)).to_pylist() if len(starts) else []
    if len(set(heads)) == len(heads):
        return
    seen: set[Any] = set()
    again: list[int] = []
    for start, head in zip(starts.tolist(), heads, strict=True):
        if head in seen:
            again.append(start)
        seen.add(head)
    yield "zaak", "de rijen van één zaak staan niet bij elkaar; sorteer op zaak", np.array(again)
