"""Batches of whole cases: what the needs of one case share is only right when they stand in one batch."""

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.caseload.arrays import group_starts

ROWS_AT_ONCE = 32_768


def whole_cases(batches: Iterable[Any], rows: int = ROWS_AT_ONCE) -> Iterator[Any]:
    """The same rows in the same order, in batches of about so many rows that never split a case.

    Where the cuts fall depends on the rows alone, not on how they came in.
    """
    waiting: list[Any] = []
    count = 0
    for batch in batches:
        while batch.num_rows:
            room = rows - count
            waiting.append(batch.slice(0, room))
            count += min(room, batch.num_rows)
            batch = batch.slice(room)
            if count == rows:
                ready, rest = _cut(_joined(waiting))
                waiting, count = ([rest] if rest.num_rows else []), rest.num_rows
                if ready.num_rows:
                    yield ready
                elif count == rows:
                    # Eén zaak die een hele partij vult: laat haar groeien.
                    rows *= 2
    if count:
        yield _joined(waiting)


def case_starts(batches: Iterable[Any]) -> Iterator[NDArray[np.int64]]:
    """The row numbers at which a case begins, batch after batch, from batches that hold the column ``zaak``."""
    row, last = 0, None
    for batch in batches:
        if not batch.num_rows:
            continue
        ids = batch.column("zaak")
        starts = group_starts(ids)
        same = row > 0 and ids[0].as_py() == last
        yield row + (starts[1:] if same else starts)
        row, last = row + batch.num_rows, ids[batch.num_rows - 1].as_py()


def _joined(parts: list[Any]) -> Any:
    if len(parts) == 1:
        return parts[0]
    table = pa.Table.from_batches(parts).unify_dictionaries().combine_chunks()
    return table.to_batches()[0]


def _cut(batch: Any) -> tuple[Any, Any]:
    """The cases that are surely whole, and the last one, of which more rows may come."""
    last = int(group_starts(batch.column("zaak"))[-1])
    return batch.slice(0, last), batch.slice(last)
