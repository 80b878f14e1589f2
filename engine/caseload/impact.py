"""What a change of the rules does to a caseload: counted before and after, with the cause of every flip."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.caseload.arrays import count
from engine.caseload.batch import BatchReader
from engine.caseload.causes import Cause, Causes
from engine.caseload.evaluator import Evaluator, Outcome
from engine.caseload.laws import LawPlanes
from engine.caseload.results import IDS, STATUSES, id_column, laws_of
from engine.columnar_leaf import Plane, unpacked

STATES = (*STATUSES, "niet_getoetst")
Cells = NDArray[np.int64]
FLIPS = pa.schema(
    [
        *(pa.field(name, pa.string()) for name in IDS),
        pa.field("wet", pa.string()),
        pa.field("van", pa.string()),
        pa.field("naar", pa.string()),
        pa.field("oorzaken", pa.list_(pa.string())),
    ]
)


@dataclass
class Impact:
    """Counts that add up over batches: per law and kind of need before × after, per cause, and per team.

    The fourth state, *niet_getoetst*, is a law that is not held against the need.
    """

    rows: int = 0
    changed: int = 0
    cells: dict[tuple[str, str], Cells] = field(default_factory=dict)
    causes: Counter[tuple[str, str, str, Cause]] = field(default_factory=Counter)
    unexplained: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    teams: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, other: "Impact") -> None:
        """Takes in what was counted elsewhere."""
        self.rows += other.rows
        self.changed += other.changed
        for key, cells in other.cells.items():
            self.cells[key] = self.cells[key] + cells if key in self.cells else cells
        self.causes.update(other.causes)
        self.unexplained.update(other.unexplained)
        self.teams.update(other.teams)

    def as_data(self) -> dict[str, Any]:
        """The counts as plain data, to keep and to read again."""
        return {
            "rows": self.rows,
            "changed": self.changed,
            "cells": [[wet, soort, cells.tolist()] for (wet, soort), cells in self.cells.items()],
            "causes": [[*key[:3], *key[3], number] for key, number in self.causes.items()],
            "unexplained": [[*key, number] for key, number in self.unexplained.items()],
            "teams": [[*key, number] for key, number in self.teams.items()],
        }

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Impact":
        """The counts that ``as_data`` wrote."""
        return cls(
            rows=data["rows"],
            changed=data["changed"],
            cells={(wet, soort): np.array(cells, np.int64) for wet, soort, cells in data["cells"]},
            causes=Counter({(wet, van, naar, Cause(*rest)): n for wet, van, naar, *rest, n in data["causes"]}),
            unexplained=Counter({(wet, van, naar): number for wet, van, naar, number in data["unexplained"]}),
            teams=Counter({(team, wet): number for team, wet, number in data["teams"]}),
        )

    def law(self, wet: str) -> Cells:
        """Before × after of one law over all needs."""
        found = [cells for (name, _), cells in self.cells.items() if name == wet]
        return np.sum(found, axis=0) if found else np.zeros((4, 4), np.int64)

    @property
    def laws(self) -> list[str]:
        """The laws that were held against something, in the order in which they came."""
        return list(dict.fromkeys(wet for wet, _ in self.cells))


class Comparison:
    """Compares two evaluators batch by batch."""

    def __init__(self, van: Evaluator, naar: Evaluator) -> None:
        self.van, self.naar = van, naar
        self._causes = Causes(van, naar)
        self.laws = list(dict.fromkeys([*laws_of(van.book), *laws_of(naar.book)]))

    def reader(self, schema: Any) -> BatchReader:
        """A reader of batches for both."""
        return BatchReader([self.van.book, self.naar.book], self.van.needed | self.naar.needed, schema)

    def compare(self, van: Outcome, naar: Outcome) -> tuple[Impact, Any]:
        """The counts of a batch and its flips as a record batch."""
        impact = Impact(rows=van.rows)
        flips: list[Any] = []
        facts: dict[str, Plane] | None = None
        anywhere = np.zeros_like(van.every)
        for wet in self.laws:
            one, other = (_states(outcome.laws.get(wet), outcome.every) for outcome in (van, naar))
            same = np.zeros_like(van.every)
            for left, right in zip(one, other, strict=True):
                same = same | (left & right)
            flipped = van.every & ~same
            self._count(wet, one, other, van, impact)
            if flipped.any():
                anywhere = anywhere | flipped
                facts = self._causes.facts(van, naar) if facts is None else facts
                flips.append(self._flips(wet, flipped, (one, other), (van, naar), facts, impact))
        impact.changed = count(anywhere, van.every)
        table = pa.Table.from_batches(flips, FLIPS)
        teams, wetten = (table.column(name).to_pylist() for name in ("team", "wet"))
        impact.teams.update((team or "", wet) for team, wet in zip(teams, wetten, strict=True))
        return impact, table

    def _count(self, wet: str, one: list[Plane], other: list[Plane], outcome: Outcome, impact: Impact) -> None:
        """Before × after of one law for every kind of need at once: each row is one of so many numbers."""
        soort = outcome.batch.soort
        both = soort.codes.astype(np.int64) * 16 + _codes(one, outcome.rows) * 4 + _codes(other, outcome.rows)
        counts = np.bincount(both, minlength=16 * len(soort.words)).reshape(-1, 4, 4)
        counts[:, 3, 3] = 0
        for name, cells in zip(soort.words, counts, strict=True):
            if cells.any():
                impact.cells[wet, name] = cells

    def _flips(
        self,
        wet: str,
        flipped: Plane,
        states: tuple[list[Plane], list[Plane]],
        outcomes: tuple[Outcome, Outcome],
        facts: Mapping[str, Plane],
        impact: Impact,
    ) -> Any:
        van, naar = outcomes
        rows = np.flatnonzero(unpacked(flipped, van.rows))
        before, after = (_names(planes, van.rows, rows) for planes in states)
        causes = self._causes.of_law(wet, van, naar, facts)
        told: list[list[str]] = [[] for _ in rows]
        for cause, plane in causes.items():
            if not (plane & flipped).any():
                continue
            shown = unpacked(plane, van.rows)[rows]
            for index in np.flatnonzero(shown).tolist():
                told[index].append(cause.zin)
                impact.causes[wet, before[index], after[index], cause] += 1
        for index, texts in enumerate(told):
            if not texts:
                impact.unexplained[wet, before[index], after[index]] += 1
        ids = [id_column(van, name, pa.array(rows)) for name in IDS]
        texts_of = [
            pa.array([wet] * len(rows)),
            pa.array(before),
            pa.array(after),
            pa.array(told, pa.list_(pa.string())),
        ]
        return pa.RecordBatch.from_arrays([*ids, *texts_of], schema=FLIPS)


def _states(law: LawPlanes | None, every: Plane) -> list[Plane]:
    """The planes of the four states; they never overlap and fill every row."""
    if law is None:
        none = np.zeros_like(every)
        return [none, none, none, every]
    found = [plane & every for plane in law.statuses.values()]
    return [*found, every & ~(found[0] | found[1] | found[2])]


def _codes(planes: list[Plane], rows: int) -> NDArray[np.uint8]:
    """The number of the state of every row."""
    codes = np.zeros(rows, np.uint8)
    for index, plane in enumerate(planes[1:], 1):
        codes += unpacked(plane, rows).view(np.uint8) * np.uint8(index)
    return codes


def _names(planes: list[Plane], rows: int, chosen: NDArray[np.int64]) -> list[str]:
    return [STATES[code] for code in _codes(planes, rows)[chosen].tolist()]
