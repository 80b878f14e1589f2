"""The engines that are timed on a caseload: each takes the same Arrow table and gives every conclusion."""

import os
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import numpy as np
import pyarrow as pa

from engine.caseload.arrays import boolean_array, known_plane, whole_numbers
from engine.caseload.columns import read_fact
from engine.columnar import compile_kernel
from engine.columnar_leaf import Column, Numbers, Shelf, words_for
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from tests.bench.translations import AGES, Frames, Sql, Translation

Engine = Callable[[Any], Any]


def kernel(book: Rulebook, rules: RuleSet, names: list[str]) -> Engine:
    """The columnar kernel: Arrow columns to planes, both levels, and the planes handed out as Arrow booleans."""
    above, below = (compile_kernel(rules, niveau, book.feiten) for niveau in ("zaak", "behoefte"))

    shelf = Shelf(0)

    def run(table: Any) -> Any:
        nonlocal shelf
        parts = []
        for batch in table.to_batches():
            shelf, kept = shelf.cleared(words_for(batch.num_rows)), Shelf(words_for(batch.num_rows))
            columns: dict[str, Column] = {
                name: read_fact(book.feiten[name], batch.column(name), shelf).column for name in names
            }
            for name in AGES:
                low, high = (batch.column(f"{name}_{end}") for end in ("laag", "hoog"))
                columns[name] = Numbers(whole_numbers(low), known_plane(low), 0, whole_numbers(high))
            found = above.conclude(columns, batch.num_rows, None, shelf, kept)
            found = below.conclude(columns, batch.num_rows, found, shelf, kept)
            arrays = [boolean_array(planes, batch.num_rows, kept) for planes in found.values()]
            parts.append(pa.RecordBatch.from_arrays(arrays, names=list(found)))
        return pa.Table.from_batches(parts)

    return run


def polars(book: Rulebook, rules: RuleSet, names: list[str]) -> Engine:
    """Polars, lazy, as many threads as POLARS_MAX_THREADS says."""
    import polars as pl

    def choose(test: Any, one: Any, other: Any) -> Any:
        one, other = (
            pl.lit(item, pl.Boolean) if item is None or isinstance(item, bool) else item for item in (one, other)
        )
        return pl.when(test).then(one).otherwise(other)

    language = Frames(pl.col, pl.lit(None, pl.Boolean), choose, "is_in", "is_not_null")
    levels = Translation(book, rules, names, language).levels

    def run(table: Any) -> Any:
        frame = pl.from_arrow(table).lazy()  # type: ignore[union-attr]
        for level in levels:
            frame = frame.with_columns(**level)
        return frame.select([name for level in levels for name in level]).collect().to_arrow()

    return run


def duckdb_sql(book: Rulebook, rules: RuleSet, names: list[str]) -> Engine:
    """DuckDB with SQL written by hand: a subquery per level."""
    import duckdb

    levels = Translation(book, rules, names, Sql()).levels
    source = "invoer"
    for number, level in enumerate(levels):
        items = ", ".join(f'{text} AS "{name}"' for name, text in level.items())
        source = f"(SELECT *, {items} FROM {source}) AS l{number}"  # noqa: S608
    wanted = ", ".join(f'"{name}"' for level in levels for name in level)
    connection = duckdb.connect()
    connection.execute(f"SET threads = {os.environ.get('BENCH_KERNEN', '1')}")

    def run(table: Any) -> Any:
        connection.register("invoer", table)
        return connection.sql(f"SELECT {wanted} FROM {source}").to_arrow_table()  # noqa: S608

    return run


def ibis_duckdb(book: Rulebook, rules: RuleSet, names: list[str]) -> Engine:
    """The same by Ibis, which writes the SQL; the time to write it counts, as it does for who uses it."""
    import ibis

    connection = ibis.duckdb.connect(threads=int(os.environ.get("BENCH_KERNEN", "1")))

    def choose(test: Any, one: Any, other: Any) -> Any:
        return ibis.ifelse(test, one, ibis.null("boolean") if other is None else other)

    def run(table: Any) -> Any:
        connection.con.register("invoer", table)
        frame = connection.table("invoer")
        language = Frames(lambda name: ibis._[name], ibis.null("boolean"), choose, "isin", "notnull")
        levels = Translation(book, rules, names, language).levels
        for level in levels:
            frame = frame.mutate(**level)
        return connection.to_pyarrow(frame.select([name for level in levels for name in level]))

    return run


def closures(book: Rulebook, rules: RuleSet, names: list[str]) -> Engine:
    """Plain Python: a closure per node, a row at a time. Kleene by min and max on 0, 1 and 2."""
    language = _Closures()
    levels = Translation(book, rules, names, language).levels

    def run(table: Any) -> Any:
        rows = table.to_pylist()
        for row in rows:
            for level in levels:
                row.update({name: node(row) for name, node in level.items()})
        wanted = [name for level in levels for name in level]
        return pa.table({name: pa.array([row[name] for row in rows], pa.bool_()) for name in wanted})

    return run


class _Closures:
    """Nodes as functions of a row that give True, False or None."""

    def column(self, name: str) -> Any:
        return lambda row: row.get(name)

    def test(self, column: Any, operator: str, operand: Any) -> Any:
        tests: dict[str, Callable[[Any], bool]] = {
            "is": lambda value: value == operand,
            "een_uit": lambda value: value in operand,
            "minstens": lambda value: value >= operand,
            "kleiner_dan": lambda value: value < operand,
        }
        test = tests[operator]
        return lambda row: None if (value := column(row)) is None else test(value)

    def both(self, parts: list[Any]) -> Any:
        def run(row: Any) -> Any:
            outcome: Any = True
            for part in parts:
                value = part(row)
                if value is False:
                    return False
                if value is None:
                    outcome = None
            return outcome

        return run

    def either(self, parts: list[Any]) -> Any:
        return self.negated(self.both([self.negated(part) for part in parts]))

    def negated(self, part: Any) -> Any:
        return lambda row: None if (value := part(row)) is None else not value

    def known(self, column: Any) -> Any:
        return lambda row: column(row) is not None

    def presumed(self, part: Any, recorded: Any, value: bool) -> Any:
        return lambda row: part(row) if recorded(row) else value

    def cases(self, true: Any, false: Any) -> Any:
        return lambda row: True if true(row) else False if false(row) else None


def _later(module: str, name: str) -> Callable[[Rulebook, RuleSet, list[str]], Engine]:
    """An engine whose package need not be there."""

    def make(book: Rulebook, rules: RuleSet, names: list[str]) -> Engine:
        engine: Engine = getattr(import_module(f"tests.bench.{module}"), name)(book, rules, names)
        return engine

    return make


ENGINES: dict[str, Callable[[Rulebook, RuleSet, list[str]], Engine]] = {
    "Schakel, bitvlakken": kernel,
    "Proef: dezelfde kern in C": _later("compiled", "compiled"),
    "Polars": polars,
    "DuckDB, SQL": duckdb_sql,
    "Ibis op DuckDB": ibis_duckdb,
    "OpenFisca-Core": _later("openfisca", "openfisca"),
    "PySpark": _later("sparks", "pyspark"),
    "Python, closures": closures,
    "zen-engine": _later("sides", "zen_engine"),
    "business-rules": _later("sides", "business_rules"),
    "rule-engine": _later("sides", "rule_engine"),
}


def bandwidth() -> float:
    """Bytes per second that this machine copies, the best of nine: what reading and writing alone would cost."""
    source = np.ones(32 << 20, np.uint8)
    target = np.empty_like(source)
    best = 0.0
    for _ in range(9):
        start = time.process_time()
        np.copyto(target, source)
        best = max(best, 2 * len(source) / (time.process_time() - start))
    return best
