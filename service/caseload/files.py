"""Caseloads in files: Parquet and Arrow IPC, read in parts, written one batch after another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.ipc
import pyarrow.parquet as pq

from engine import InputError, Problem

PARQUET = (".parquet", ".pq")
ARROW = (".arrow", ".ipc", ".feather")
_READ = 16_384
_BUFFER = 65_536
_UNIQUE = ("zaak", "behoefte")


class Source(Protocol):
    """A caseload of which any range of rows can be read."""

    schema: Any
    edges: list[int]

    def read(self, first: int, rows: int, columns: Sequence[str]) -> Iterator[Any]:
        """Rows of some columns, in batches."""

    def parted(self, edge: int) -> bool:
        """Whether surely no case stands on both sides of an edge, as far as can be told without reading rows."""


def open_file(path: Path) -> Source:
    """The caseload in a file; raises ``InputError`` when it cannot be read as what its name says."""
    kind = path.suffix.lower()
    if kind not in (*PARQUET, *ARROW):
        raise InputError(
            [Problem(path.name, 0, "", f"kies een bestand dat eindigt op {', '.join((*PARQUET, *ARROW))}")]
        )
    try:
        return _Parquet(path) if kind in PARQUET else _Arrow(path)
    except FileNotFoundError:
        raise InputError([Problem(path.name, 0, "", "dit bestand bestaat niet")]) from None
    except (pa.ArrowException, OSError):
        what = "Parquet" if kind in PARQUET else "Arrow"
        raise InputError([Problem(path.name, 0, "", f"dit is geen leesbaar {what}-bestand")]) from None


class _Parquet:
    def __init__(self, path: Path) -> None:
        self._path = path
        with pq.ParquetFile(path) as file:
            self.schema = file.schema_arrow
            # Wat het bestand over zichzelf zegt, wordt één keer gelezen: dat scheelt bij elk deel.
            self._metadata = file.metadata
            groups = [file.metadata.row_group(index) for index in range(file.num_row_groups)]
        self.edges = _edges(group.num_rows for group in groups)
        self._ends = dict(zip(self.edges, map(_ends_of, groups), strict=False))

    def parted(self, edge: int) -> bool:
        """By the least and the greatest case of the groups on both sides, as the file itself tells them."""
        after, before = self._ends.get(edge), None
        for start, ends in self._ends.items():
            before = ends if start < edge else before
        return bool(before and after and (before[1] < after[0] or after[1] < before[0]))

    def read(self, first: int, rows: int, columns: Sequence[str]) -> Iterator[Any]:
        """Only the row groups in which the rows stand; of the last one no more than is needed."""
        groups = _touched(self.edges, first, rows)
        # Uit elk deel komt een kolom terug als woordenlijst: dat scheelt tekst die telkens hetzelfde is.
        words = [name for name in columns if name not in _UNIQUE and _is_word(self.schema.field(name).type)]
        with pq.ParquetFile(
            self._path, metadata=self._metadata, read_dictionary=words, pre_buffer=False, buffer_size=_BUFFER
        ) as file:
            for group in groups:
                at, wanted = self.edges[group], first + rows - self.edges[group]
                size = min(_READ, max(wanted, 1))
                for batch in file.iter_batches(size, row_groups=[group], columns=list(columns), use_threads=False):
                    yield from _within(batch, at, first, rows)
                    at += batch.num_rows
                    if at >= first + rows:
                        break


class _Arrow:
    def __init__(self, path: Path) -> None:
        self._path = path
        with pa.memory_map(str(path)) as mapped:
            reader = pa.ipc.open_file(mapped)
            self.schema = reader.schema
            counts = [reader.get_batch(index).num_rows for index in range(reader.num_record_batches)]
        self.edges = _edges(counts)

    def parted(self, edge: int) -> bool:
        """By the two rows themselves: they are mapped, not read."""
        before, after = (next(self.read(row, 1, ["zaak"])).column(0)[0].as_py() for row in (edge - 1, edge))
        return bool(before != after)

    def read(self, first: int, rows: int, columns: Sequence[str]) -> Iterator[Any]:
        """The batches in which the rows stand, from a mapping of the file."""
        with pa.memory_map(str(self._path)) as mapped:
            reader = pa.ipc.open_file(mapped)
            for group in _touched(self.edges, first, rows):
                yield from _within(reader.get_batch(group).select(list(columns)), self.edges[group], first, rows)


class Writer:
    """Writes batches of one schema to a Parquet or Arrow file; nothing stands there until all of it does."""

    def __init__(self, path: Path, schema: Any) -> None:
        self._path = path
        self._draft = path.with_name(path.name + ".deel")
        if path.suffix.lower() in PARQUET:
            self._writer: Any = pq.ParquetWriter(self._draft, schema, compression="zstd")
        else:
            self._writer = pa.ipc.new_file(str(self._draft), schema)

    def write(self, batch: Any) -> None:
        """Adds a batch."""
        if batch.num_rows:
            self._writer.write_batch(batch)

    def close(self) -> None:
        """Puts the file in its place."""
        self._writer.close()
        self._draft.replace(self._path)

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, kind: object, *rest: object) -> None:
        if kind is None:
            self.close()
            return
        self._writer.close()
        self._draft.unlink(missing_ok=True)


def _edges(counts: Iterable[int]) -> list[int]:
    """The first row of every group, and the end."""
    found = [0]
    for count in counts:
        found.append(found[-1] + count)
    return found


def _ends_of(group: Any) -> tuple[str, str] | None:
    """The least and the greatest case of a row group; bounds that were cut short still lie outside all of its cases."""
    for index in range(group.num_columns):
        column = group.column(index)
        if column.path_in_schema == "zaak":
            told = column.statistics
            return (told.min, told.max) if told is not None and told.has_min_max else None
    return None


def _touched(edges: list[int], first: int, rows: int) -> list[int]:
    spans = enumerate(pairwise(edges))
    return [index for index, (start, end) in spans if start < first + rows and end > first and end > start]


def _within(batch: Any, at: int, first: int, rows: int) -> Iterator[Any]:
    start, end = max(first - at, 0), min(first + rows - at, batch.num_rows)
    if start < end:
        yield batch.slice(start, end - start)


def _is_word(kind: Any) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_dictionary(kind))
