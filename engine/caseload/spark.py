"""The kernel for Spark: what ``DataFrame.mapInArrow`` asks for. Spark itself is only known to the caller."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import pyarrow as pa

from engine.caseload.blocks import whole_cases
from engine.caseload.evaluator import Evaluator
from engine.caseload.results import result_batch, result_schema
from engine.errors import InputError
from engine.rulebook import Rulebook

Work = Callable[[Iterable[Any]], Iterator[Any]]


def map_in_arrow(book: Rulebook, day: date, schema: Any, place: str = "spark") -> tuple[Work, str]:
    """The function for ``mapInArrow`` and the schema of what it gives, as Spark writes it.

    The frame must be partitioned and sorted by ``zaak``, so that a case is never split. Raises ``InputError`` here for
    a column that cannot be read, and in the worker for a row.
    """
    evaluator = Evaluator(book, day)
    evaluator.reader(schema).refuse(place)
    plain = pa.schema([pa.field(item.name, pa.string()) for item in result_schema(book)])
    # Spark pickelt de functie: het regelboek gaat eenmaal mee, de kern wordt bij iedere werker gemaakt.
    return _Work(book, day, place), ", ".join(f"`{name}` string" for name in plain.names)


class _Work:
    def __init__(self, book: Rulebook, day: date, place: str) -> None:
        self._book, self._day, self._place = book, day, place

    def __call__(self, batches: Iterable[Any]) -> Iterator[Any]:
        """The results of the batches of one partition."""
        evaluator = Evaluator(self._book, self._day)
        for block in whole_cases(batches):
            batch, findings = evaluator.reader(block.schema).read(block)
            if findings:
                raise InputError(finding.problem(self._place) for finding in findings)
            found = result_batch(evaluator.conclude(batch))
            plain = pa.schema([pa.field(name, pa.string()) for name in found.schema.names])
            yield from pa.Table.from_batches([found]).cast(plain).combine_chunks().to_batches()
