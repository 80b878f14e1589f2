"""Caseloads in a table of DuckDB or PostgreSQL: copied to an Arrow file before they are read, and results put back."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.csv as csv

from engine import InputError, Problem
from service.caseload.files import Writer, open_file

if TYPE_CHECKING:
    import psycopg

_ROWS = 65_536
_TYPES = {
    "bool": pa.bool_(),
    "date": pa.date32(),
    "int2": pa.int64(),
    "int4": pa.int64(),
    "int8": pa.int64(),
    "float4": pa.float64(),
    "float8": pa.float64(),
    "numeric": pa.decimal128(18, 6),
}


def is_table(place: str) -> bool:
    """Whether a place names a table: ``caseload.duckdb::behoeften`` or ``postgresql://…/db::behoeften``."""
    return "::" in place


def copy_out(place: str, path: Path) -> None:
    """The whole table as an Arrow file, the rows of a case together; never more than some batches in memory."""
    address, table = _parts(place)
    with _told(table, "lezen"):
        batches = _from_postgres(address, table) if _is_postgres(address) else _from_duckdb(address, table)
        first = next(batches)
        with Writer(path, first.schema) as writer:
            writer.write(first)
            for batch in batches:
                writer.write(batch)


def copy_in(path: Path, place: str) -> None:
    """The rows of an Arrow file as a new table, whole or not at all; a table that is there already stays as it is."""
    address, table = _parts(place)
    source = open_file(path)
    plain = pa.schema([pa.field(item.name, _plain(item.type)) for item in source.schema])
    batches = (
        pa.Table.from_batches([batch]).cast(plain).combine_chunks()
        for batch in source.read(0, source.edges[-1], source.schema.names)
    )
    with _told(table, "schrijven"):
        if _is_postgres(address):
            _to_postgres(address, table, plain, batches)
        else:
            _to_duckdb(address, table, plain, batches)


def _parts(place: str) -> tuple[str, str]:
    address, _, table = place.partition("::")
    if not address or not table or any(not part for part in table.split(".")):
        message = "schrijf een tabel als caseload.duckdb::behoeften of postgresql://server/database::behoeften"
        raise InputError([Problem("tabel", 0, "", message)])
    return address, table


def _is_postgres(address: str) -> bool:
    return address.startswith(("postgresql://", "postgres://"))


@contextmanager
def _told(table: str, what: str) -> Iterator[None]:
    """A fault of a database as a Dutch line, without address, password or rows."""
    try:
        yield
    except ModuleNotFoundError as error:
        extra = "postgres" if error.name == "psycopg" else "caseload"
        message = f"hiervoor ontbreekt '{error.name}'; installeer Schakel met de extra '{extra}'"
        raise InputError([Problem(table, 0, "", message)]) from None
    except InputError:
        raise
    except Exception as error:
        if type(error).__module__.split(".")[0] not in ("psycopg", "duckdb", "_duckdb"):
            raise
        message = f"deze tabel is niet te {what} ({type(error).__name__})"
        raise InputError([Problem(table, 0, "", message)]) from None


def _quoted(table: str) -> str:
    return ".".join('"' + part.replace('"', '""') + '"' for part in table.split("."))


def _from_duckdb(address: str, table: str) -> Iterator[Any]:
    import duckdb

    if not Path(address).is_file():
        raise InputError([Problem(Path(address).name, 0, "", "dit bestand bestaat niet")])
    with duckdb.connect(address, read_only=True) as connection:
        query = f"SELECT * FROM {_quoted(table)} ORDER BY zaak"  # noqa: S608 the name is quoted
        reader = connection.sql(query).to_arrow_reader(_ROWS)
        yield pa.RecordBatch.from_pylist([], reader.schema)
        yield from reader


def _to_duckdb(address: str, table: str, schema: Any, batches: Iterator[Any]) -> None:
    import duckdb

    flat = (batch for part in batches for batch in part.to_batches())
    with duckdb.connect(address) as connection:
        connection.register("uitkomsten", pa.RecordBatchReader.from_batches(schema, flat))
        connection.execute(f"CREATE TABLE {_quoted(table)} AS SELECT * FROM uitkomsten")  # noqa: S608


def _from_postgres(address: str, table: str) -> Iterator[Any]:
    import psycopg

    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {_quoted(table)} LIMIT 0".encode())  # noqa: S608
        names = {column.name: column.type_display.split("(")[0] for column in cursor.description or ()}
        types = {name: _TYPES.get(kind, pa.string()) for name, kind in names.items()}
        query = f"COPY (SELECT * FROM {_quoted(table)} ORDER BY zaak) TO STDOUT (FORMAT csv, HEADER)"  # noqa: S608
        with cursor.copy(query.encode()) as copy:
            options = csv.ConvertOptions(
                column_types=types,
                null_values=[""],
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
                true_values=["t"],
                false_values=["f"],
            )
            text = io.BufferedReader(_CopyText(copy), 1 << 20)
            yield from csv.open_csv(text, convert_options=options, read_options=csv.ReadOptions(block_size=8 << 20))


class _CopyText(io.RawIOBase):
    """The text of a COPY as a file."""

    def __init__(self, copy: "psycopg.Copy") -> None:
        self._parts = iter(copy)
        self._left = b""

    def readable(self) -> bool:
        """A file to read."""
        return True

    def readinto(self, buffer: Any) -> int:
        """As many bytes as there are at hand."""
        while not self._left:
            part = next(self._parts, None)
            if part is None:
                return 0
            self._left = bytes(part)
        size = min(len(buffer), len(self._left))
        buffer[:size], self._left = self._left[:size], self._left[size:]
        return size


def _to_postgres(address: str, table: str, schema: Any, batches: Iterator[Any]) -> None:
    import psycopg

    columns = ", ".join(f"{_quoted_name(item.name)} {_sql_type(item.type)}" for item in schema)
    with psycopg.connect(address) as connection, connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE {_quoted(table)} ({columns})".encode())
        with cursor.copy(f"COPY {_quoted(table)} FROM STDIN (FORMAT csv)".encode()) as copy:
            for part in batches:
                text = io.BytesIO()
                csv.write_csv(_as_text(part), text, csv.WriteOptions(include_header=False))
                copy.write(text.getvalue())


def _as_text(table: Any) -> Any:
    """Lists become one text with a semicolon between the parts, for CSV has none."""
    for index, item in enumerate(table.schema):
        if pa.types.is_list(item.type):
            texts = ["; ".join(parts) for parts in table.column(index).to_pylist()]
            table = table.set_column(index, item.name, pa.array(texts, pa.string()))
    return table


def _quoted_name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _sql_type(kind: Any) -> str:
    return "boolean" if pa.types.is_boolean(kind) else "text"


def _plain(kind: Any) -> Any:
    return kind.value_type if pa.types.is_dictionary(kind) else kind
