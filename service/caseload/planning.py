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
    """Units of at least so many rows, each a run of whole cases. The same file gives the same units."""
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
    """Each wanted edge, moved on to where the next case begins."""
    if not wanted:
        return
    left = iter(wanted)
    edge: int | None = next(left)
    for starts in case_starts(source.read(0, source.edges[-1], ["zaak"])):
        while edge is not None and len(starts) and starts[-1] >= edge:
            start = int(starts[starts.searchsorted(edge)])
            yield start
            edge = next((one for one in left if one > start), None)
        if edge is None:
            return
