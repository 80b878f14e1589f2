"""Invented needs as the columns that rules look at, the same for every engine."""

from datetime import date
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from engine import load_rulebook
from engine.caseload import Evaluator, Synthetic
from engine.caseload.arrays import boolean_array
from engine.columnar_leaf import Bits, Numbers, Words, unpacked

DAY = date(2026, 11, 21)


def caseload(count: int) -> Any:
    """So many invented needs as the columns that rules look at: facts, what follows from dates, ages as two numbers."""
    book = load_rulebook()
    evaluator = Evaluator(book, DAY)
    made = Synthetic(book, DAY, 1, evaluator.needed)
    parts: list[Any] = []
    rows = 0
    for batch in made.batches(count):
        read, _ = evaluator.reader(made.schema).read(batch)
        parts.append(_columns(evaluator, read))
        rows += read.rows
        if rows >= count:
            break
    whole = pa.Table.from_batches(parts).unify_dictionaries().slice(0, count).combine_chunks()
    return whole.replace_schema_metadata({"dag": DAY.isoformat()})


def _columns(evaluator: Evaluator, read: Any) -> Any:
    outcome = evaluator.conclude(read)
    kernel_facts = evaluator.tested
    arrays: dict[str, Any] = {}
    for name in sorted(kernel_facts & outcome.facts.keys()):
        column = outcome.facts[name]
        if isinstance(column, Bits):
            arrays[name] = boolean_array(column.planes, read.rows)
        elif isinstance(column, Words):
            codes = pa.array(column.codes, pa.int32(), mask=column.codes < 0)
            arrays[name] = pa.DictionaryArray.from_arrays(codes, pa.array(list(column.words), pa.string()))
        elif isinstance(column, Numbers):
            absent = ~unpacked(column.known, read.rows)
            ends = (column.low, column.low if column.high is None else column.high)
            if name.startswith("leeftijd"):
                for end, values in zip(("laag", "hoog"), ends, strict=True):
                    arrays[f"{name}_{end}"] = pa.array(values, pa.int16(), mask=absent)
            else:
                arrays[name] = pc.divide(pa.array(ends[0], pa.int64(), mask=absent), 10**column.scale)
    return pa.RecordBatch.from_pydict(arrays)
