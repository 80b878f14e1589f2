"""What one process does with one unit: read it, conclude it, and leave the outcome in the working folder."""

import json
import os
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa

from engine import Problem, Rulebook, load_rulebook
from engine.caseload import (
    FLIPS,
    BatchReader,
    Comparison,
    Evaluator,
    Finding,
    Impact,
    result_batch,
    result_schema,
    whole_cases,
    with_changes,
)
from service.caseload.files import Source, Writer, open_file
from service.caseload.planning import Unit


@dataclass(frozen=True)
class Book:
    """Which rulebook, on which day, and with which changes on top of it."""

    folder: Path | None
    day: date
    changes: Path | None = None

    def load(self) -> Rulebook:
        """The rulebook itself."""
        book = load_rulebook(self.folder)
        if self.changes is None:
            return book
        return with_changes(book, self.changes.read_bytes(), self.changes.name)


@dataclass(frozen=True)
class Task:
    """What has to be done with every unit: conclude it on one rulebook, or compare two."""

    path: Path
    folder: Path
    book: Book
    other: Book | None = None
    conclusions: bool = False


@dataclass
class Done:
    """What came of a unit: how many rows, what could not be read, and what was counted."""

    rows: int = 0
    findings: list[Finding] = field(default_factory=list)
    impact: Impact | None = None

    def problems(self, place: str) -> list[Problem]:
        """Every finding as a line."""
        return [finding.problem(place) for finding in self.findings]

    def note(self) -> str:
        """What is kept beside the outcome of a unit."""
        findings = [[item.column, item.message, item.rows, item.count] for item in self.findings]
        impact = self.impact.as_data() if self.impact else None
        return json.dumps({"rows": self.rows, "findings": findings, "impact": impact})

    @classmethod
    def of_note(cls, text: str) -> "Done":
        """What a note says; raises ``ValueError``, ``KeyError`` or ``TypeError`` when it is none."""
        data = json.loads(text)
        findings = [Finding(column, message, tuple(rows), count) for column, message, rows, count in data["findings"]]
        return cls(data["rows"], findings, Impact.from_data(data["impact"]) if data["impact"] else None)


class Worker:
    """Holds the rules of a task, and does units of it."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.source: Source = open_file(task.path)
        self._evaluator = Evaluator(task.book.load(), task.book.day)
        self._comparison = None
        if task.other is not None:
            self._comparison = Comparison(self._evaluator, Evaluator(task.other.load(), task.other.day))
        self.reader: BatchReader = (self._comparison or self._evaluator).reader(self.source.schema)
        names = set(self.reader.wanted)
        self._columns = [name for name in self.source.schema.names if name in names]

    @property
    def about(self) -> dict[str, Any]:
        """What an outcome belongs to: this file, these rules, these days, this way of writing it."""
        stat = self.task.path.stat()
        sides = [self._evaluator, *([self._comparison.naar] if self._comparison else [])]
        return {
            "bestand": str(self.task.path.resolve()),
            "grootte": stat.st_size,
            "gewijzigd": stat.st_mtime_ns,
            "regels": [[side.book.hash, side.day.isoformat()] for side in sides],
            "gevolgen": self.task.conclusions,
            "kolommen": self.schema.names,
        }

    @property
    def schema(self) -> Any:
        """The schema of what comes out."""
        return FLIPS if self._comparison else result_schema(self._evaluator.book, self.task.conclusions)

    def outcome(self, unit: Unit) -> Iterator[tuple[Any, Done]]:
        """The unit, block by block."""
        first = unit.first
        for block in whole_cases(self.source.read(unit.first, unit.rows, self._columns)):
            batch, findings = self.reader.read(block, first + 1)
            first += block.num_rows
            done = Done(batch.rows, findings)
            concluded = self._evaluator.conclude(batch)
            if self._comparison is None:
                yield result_batch(concluded, self.task.conclusions), done
                continue
            impact, flips = self._comparison.compare(concluded, self._comparison.naar.conclude(batch))
            done.impact = impact
            for part in flips.to_batches() or [pa.RecordBatch.from_pylist([], FLIPS)]:
                yield part, done
                done = Done()

    def do(self, unit: Unit) -> Done:
        """Does a unit and leaves its outcome in the working folder; the note beside it says that it is whole."""
        total = Done(impact=Impact() if self._comparison else None)
        data, note = part_files(self.task.folder, unit)
        draft = data.with_suffix(f".{os.getpid()}.deel")
        with pa.ipc.new_file(str(draft), self.schema) as writer:
            for batch, done in self.outcome(unit):
                if batch.num_rows:
                    writer.write_batch(batch)
                total.rows += done.rows
                total.findings += done.findings
                if total.impact is not None and done.impact is not None:
                    total.impact.add(done.impact)
        draft.replace(data)
        draft.write_text(total.note(), encoding="utf-8")
        draft.replace(note)
        return total


class InOrder:
    """The outcome of a run, written while it is still running: always in the order of the units."""

    def __init__(self, units: list[Unit], folder: Path, out: Path, schema: Any) -> None:
        self._left = deque(units)
        self._ready: set[Unit] = set()
        self._folder = folder
        self._writer = Writer(out, schema)

    def add(self, unit: Unit) -> None:
        """A unit is done; what comes next in the order and is done too is written."""
        self._ready.add(unit)
        while self._left and self._left[0] in self._ready:
            data, _ = part_files(self._folder, self._left.popleft())
            with pa.memory_map(str(data)) as mapped:
                reader = pa.ipc.open_file(mapped)
                for index in range(reader.num_record_batches):
                    self._writer.write(reader.get_batch(index))

    def __enter__(self) -> "InOrder":
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        self._writer.__exit__(kind, *rest)


def part_files(folder: Path, unit: Unit) -> tuple[Path, Path]:
    """The outcome of a unit and the note beside it."""
    return folder / f"{unit.number:06}.arrow", folder / f"{unit.number:06}.klaar"


def finished(folder: Path, unit: Unit) -> Done | None:
    """What an earlier run already made of a unit."""
    data, note = part_files(folder, unit)
    if not (data.exists() and note.exists()):
        return None
    try:
        return Done.of_note(note.read_text(encoding="utf-8"))
    except (ValueError, KeyError, TypeError):
        return None
