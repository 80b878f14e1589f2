"""Cuts a caseload into units of whole cases, along the groups in which the file was written."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from engine.caseload import ROWS_AT_ONCE, case_starts
from service.caseload.files import Source


@dataclass(frozen=True, slots=True)
class Unit:
    """A range of rows that one process does at a time."""

    number: int
    first: int
    rows: int


def plan(source: Source, rows: int = ROWS_AT_ONCE) -> list[Unit]:
    """Units of at least so many rows, each a run of whole cases. The same file gives the same units.

    Only what stands around an edge is read, never the whole file.
    """
    total = source.edges[-1]
    wanted: list[int] = []
    last = 0
    for edge in source.edges[1:-1]:
        if edge - last >= rows:
            wanted.append(edge)
            last = edge
    cuts = [0, *_at_cases(source, wanted), total]
    pairs = [(start, end) for start, end in pairwise(cuts) if end > start]
    return [Unit(number, start, end - start) for number, (start, end) in enumerate(pairs)]


def _at_cases(source: Source, wanted: list[int]) -> Iterator[int]:
    """Each wanted edge, moved on to where surely another case begins."""
    last = 0
    for edge in wanted:
        if edge > last:
            start = edge if source.parted(edge) else _next_case(source, edge)
            if start is None:
                return
            yield start
            last = start


def _next_case(source: Source, row: int) -> int | None:
    """The first later row at which another case begins, or ``None`` when there is none."""
    for starts in case_starts(source.read(row, source.edges[-1] - row, ["zaak"])):
        later = starts[starts > 0]
        if len(later):
            return row + int(later[0])
    return None
