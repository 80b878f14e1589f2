"""A caseload in a table gives what the same caseload in a file gives."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine import InputError, Rulebook
from engine.caseload import Evaluator, Synthetic
from service.caseload import Book, Task, run_between

DAY = date(2026, 11, 21)
TABLE = "kern_proef_caseload"


@pytest.fixture(scope="module")
def filed(tmp_path_factory: pytest.TempPathFactory, regelboek: Rulebook) -> Path:
    path = tmp_path_factory.mktemp("db") / "in.parquet"
    made = Synthetic(regelboek, DAY, 3, Evaluator(regelboek, DAY).needed)
    pq.write_table(pa.Table.from_batches(list(made.batches(500))), path)
    return path


def outcome(source: str, tmp_path: Path, name: str) -> list[dict[str, Any]]:
    out = tmp_path / f"{name}.parquet"
    run_between(Task(Path(), Path(), Book(None, DAY)), source, str(out))
    return sorted(pq.read_table(out).to_pylist(), key=lambda row: (row["zaak"], row["behoefte"]))


def test_duckdb_in_and_out(filed: Path, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    base = tmp_path / "caseload.duckdb"
    with duckdb.connect(str(base)) as connection:
        connection.execute(f"CREATE TABLE behoeften AS SELECT * FROM '{filed}'")  # noqa: S608
    expected = outcome(str(filed), tmp_path, "bestand")
    assert outcome(f"{base}::behoeften", tmp_path, "tabel") == expected
    task = Task(Path(), Path(), Book(None, DAY))
    run_between(task, f"{base}::behoeften", f"{base}::uitkomsten")
    with duckdb.connect(str(base)) as connection:
        rows = connection.execute("SELECT * FROM uitkomsten ORDER BY zaak, behoefte").to_arrow_table().to_pylist()
    assert rows == expected
    with pytest.raises(InputError, match="uitkomsten: deze tabel is niet te schrijven"):
        run_between(task, f"{base}::behoeften", f"{base}::uitkomsten")
    with pytest.raises(InputError, match="weg: deze tabel is niet te lezen"):
        run_between(task, f"{base}::weg", str(tmp_path / "x.parquet"))


@pytest.fixture
def postgres(filed: Path) -> Iterator[str]:
    """The address of a database with the caseload in a table of its own."""
    psycopg = pytest.importorskip("psycopg")
    address = os.environ.get("TEST_DATABASE_URL", "").replace("postgresql+psycopg://", "postgresql://")
    if not address:
        pytest.skip("TEST_DATABASE_URL wijst geen PostgreSQL aan")
    table = pq.read_table(filed)
    kinds = {"bool": "boolean", "date32[day]": "date"}
    plain = [str(item.type) for item in table.schema]
    types = [kinds.get(kind, "numeric" if kind.startswith("decimal") else "text") for kind in plain]
    columns = ", ".join(f'"{name}" {kind}' for name, kind in zip(table.schema.names, types, strict=True))
    with psycopg.connect(address, autocommit=True) as connection:
        for name in (TABLE, f"{TABLE}_uit"):
            connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.execute(f"CREATE TABLE {TABLE} ({columns})")
        with connection.cursor().copy(f"COPY {TABLE} FROM STDIN") as copy:
            for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
                copy.write_row(row)
        yield address
        for name in (TABLE, f"{TABLE}_uit"):
            connection.execute(f"DROP TABLE IF EXISTS {name}")


@pytest.mark.postgres
def test_postgresql_in_and_out(filed: Path, tmp_path: Path, postgres: str) -> None:
    import psycopg

    expected = outcome(str(filed), tmp_path, "bestand")
    assert outcome(f"{postgres}::{TABLE}", tmp_path, "tabel") == expected
    task = Task(Path(), Path(), Book(None, DAY))
    run_between(task, f"{postgres}::{TABLE}", f"{postgres}::{TABLE}_uit")
    with psycopg.connect(postgres) as connection:
        cursor = connection.execute(f"SELECT * FROM {TABLE}_uit ORDER BY zaak, behoefte")  # noqa: S608
        names = [column.name for column in cursor.description or ()]
        assert [dict(zip(names, row, strict=True)) for row in cursor] == expected
    with pytest.raises(InputError) as caught:
        run_between(task, f"{postgres}::{TABLE}", f"{postgres}::{TABLE}_uit")
    assert "127.0.0.1" not in str(caught.value)
