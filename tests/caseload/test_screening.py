"""Ibis on DuckDB, PostgreSQL and Spark concludes what the kernel does, and the kernel runs inside Spark."""

import os
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import pyarrow as pa
import pytest

from engine import Rulebook
from engine.caseload import Evaluator, Outcome, Synthetic, caseload_table, map_in_arrow, result_batch, screen
from engine.caseload.arrays import boolean_array
from engine.columnar_leaf import Bits
from engine.intake import recordable
from tests.caseload.cases import invented, values_of

ibis = pytest.importorskip("ibis", exc_type=ImportError)
DAYS = (date(2020, 12, 31), date(2026, 2, 28), date(2026, 11, 21))
NAME = "kern_proef_zeef"


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.sql.ansi.enabled", "false")
        .config("spark.driver.memory", "1g")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def caseload(book: Rulebook, day: date) -> tuple[pa.Table, Outcome]:
    """Invented cases as ill-assorted as they come, and ones that look real."""
    made = Synthetic(book, day, 6, Evaluator(book, day).needed)
    real = pa.Table.from_batches(list(made.batches(400)))
    wild = caseload_table(invented(book, day.year, 60, 0.5), book)
    table = pa.concat_tables([real, wild], promote_options="permissive")
    plain = pa.schema([(item.name, _plain(item.type)) for item in table.schema])
    table = table.cast(plain).combine_chunks()
    evaluator = Evaluator(book, day)
    batch, findings = evaluator.reader(table.schema).read(table.to_batches()[0])
    assert not findings
    outcome = evaluator.conclude(batch)
    for feit in book.feiten.values():
        term = outcome.facts.get(feit.id)
        if feit.afleiding and feit.afleiding.functie == "termijn_voorbij" and isinstance(term, Bits):
            table = table.append_column(feit.id, boolean_array(term.planes, outcome.rows))
    return table.select([name for name in table.schema.names if not _bare(table, name)]), outcome


def _plain(kind: Any) -> Any:
    """Spark reads neither dictionaries nor, by way of pandas, decimals that may be absent."""
    if pa.types.is_decimal(kind):
        return pa.float64()
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _frame(table: pa.Table) -> Any:
    """What Spark reads without a word about missing values: pandas objects, with None for what is absent."""
    frame = table.to_pandas(date_as_object=True)
    return frame.astype(object).where(frame.notna(), None)


def _bare(table: pa.Table, name: str) -> bool:
    """A column without any value has no type in some databases; without it the fact is unknown all the same."""
    return bool(table.column(name).null_count == table.num_rows)


def check(found: pa.Table, outcome: Outcome) -> None:
    """Every conclusion of every row; the rows are matched by case and need."""
    ids = [tuple(row.values()) for row in outcome.batch.table.select(["zaak", "behoefte"]).to_pylist()]
    rows = {(row["zaak"], row["behoefte"]): row for row in found.to_pylist()}
    assert len(rows) == len(ids) == outcome.rows
    for name, planes in outcome.concluded.items():
        expected = values_of(planes, outcome.rows)
        got = [rows[key][name] for key in ids]
        assert got == expected, (
            f"{name}: {sum(one is not other for one, other in zip(got, expected, strict=True))} rijen"
        )


@pytest.mark.traag
@pytest.mark.parametrize("day", DAYS)
def test_duckdb_screens_as_the_kernel_concludes(regelboek: Rulebook, day: date) -> None:
    pytest.importorskip("duckdb")
    table, outcome = caseload(regelboek, day)
    connection = ibis.duckdb.connect()
    check(connection.to_pyarrow(screen(connection.create_table(NAME, table), regelboek, day)), outcome)


@pytest.mark.traag
@pytest.mark.postgres
def test_postgresql_screens_as_the_kernel_concludes(regelboek: Rulebook) -> None:
    address = os.environ.get("TEST_DATABASE_URL", "").replace("postgresql+psycopg://", "postgresql://")
    if not address:
        pytest.skip("TEST_DATABASE_URL wijst geen PostgreSQL aan")
    pytest.importorskip("psycopg")
    table, outcome = caseload(regelboek, DAYS[2])
    connection = ibis.connect(address)
    connection.drop_table(NAME, force=True)
    try:
        check(connection.to_pyarrow(screen(connection.create_table(NAME, table), regelboek, DAYS[2])), outcome)
    finally:
        connection.drop_table(NAME, force=True)


@pytest.mark.traag
def test_spark_screens_as_the_kernel_concludes(regelboek: Rulebook, spark: Any) -> None:
    table, outcome = caseload(regelboek, DAYS[2])
    spark.createDataFrame(_frame(table)).createOrReplaceTempView(NAME)
    connection = ibis.pyspark.connect(spark)
    check(connection.to_pyarrow(screen(connection.table(NAME), regelboek, DAYS[2])), outcome)


@pytest.mark.traag
def test_the_kernel_runs_inside_spark(regelboek: Rulebook, spark: Any) -> None:
    day = DAYS[2]
    table, outcome = caseload(regelboek, day)
    table = table.select(
        [name for name in table.schema.names if name not in regelboek.feiten or recordable(regelboek.feiten[name])]
    )
    frame = spark.createDataFrame(_frame(table))
    work, schema = map_in_arrow(regelboek, day, table.schema)
    by_case = frame.repartition(2, "zaak").sortWithinPartitions("zaak", "behoefte")
    rows = [dict(zip(row.__fields__, row, strict=True)) for row in by_case.mapInArrow(work, schema).collect()]
    expected = pa.Table.from_batches([result_batch(outcome)]).to_pylist()
    order = ("zaak", "behoefte")
    assert sorted(rows, key=lambda row: [row[name] for name in order]) == sorted(
        expected, key=lambda row: [row[name] for name in order]
    )


def test_a_rule_that_cannot_be_screened_says_so(regelboek: Rulebook) -> None:
    from engine.caseload.screening import ScreeningError, _Screen
    from engine.model import Blad

    schema = {"zaak": "string", "soort": "string", "geboortedatum": "date"}
    screening = _Screen(ibis.table(schema, name="x"), regelboek, DAYS[2])
    with pytest.raises(ScreeningError, match="leeftijd"):
        screening._leaf(Blad(feit="leeftijd", is_=18), "zaak")
