"""The same rules for PySpark: a projection per level, on as many local threads as the measurement gives it.

What a level concludes is put down before the next begins. As one plan Spark pastes every conclusion into each rule that
reads it, and was not done planning after minutes. The Java it would write for one level takes longer to compile than a
hundred thousand rows take to interpret, so it interprets.
"""

import os
from collections.abc import Callable
from typing import Any

import pyarrow as pa

from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from tests.bench.translations import Frames, Translation


class _Spark(Frames):
    """Frames, with the words that Spark has for the same."""

    def __init__(self, functions: Any) -> None:
        self._f = functions
        unknown = functions.lit(None).cast("boolean")
        super().__init__(functions.col, unknown, self._chosen, "isin", "isNotNull")

    def _chosen(self, test: Any, one: Any, other: Any) -> Any:
        return self._f.when(test, one).otherwise(other)

    def cases(self, true: Any, false: Any) -> Any:
        return self._f.when(true, True).when(false, False)


def pyspark(book: Rulebook, rules: RuleSet, names: list[str]) -> Callable[[Any], Any]:
    """PySpark on this machine; Arrow in and Arrow out."""
    from pyspark.sql import SparkSession, functions

    session = (
        SparkSession.builder.master(f"local[{os.environ.get('BENCH_KERNEN', '1')}]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.memory", "3g")
        .config("spark.driver.maxResultSize", "0")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    levels = Translation(book, rules, names, _Spark(functions)).levels

    def run(table: Any) -> Any:
        plain = pa.schema([(item.name, _plain(item.type)) for item in table.schema])
        frame = session.createDataFrame(table.cast(plain))
        for level in levels:
            frame = frame.withColumns(level).localCheckpoint()
        return frame.select([name for level in levels for name in level]).toArrow()

    return run


def _plain(kind: Any) -> Any:
    return kind.value_type if pa.types.is_dictionary(kind) else kind
