"""What comes out of a caseload: a row per need with the status and role of every law, made from planes."""

from typing import Any

import numpy as np
import pyarrow as pa

from engine.caseload.arrays import boolean_array
from engine.caseload.evaluator import Outcome
from engine.columnar_leaf import Plane, unpacked
from engine.rulebook import Rulebook

STATUSES = ("van_toepassing", "nader_onderzoek", "niet_van_toepassing")
ROLES = ("draagt", "overbrugt", "vult_aan")
IDS = ("zaak", "behoefte", "soort", "voor", "gemeente", "team")
_WORD = pa.dictionary(pa.int8(), pa.string())


def column_of(wet: str, what: str) -> str:
    """The name of a result column, fit for a database: ``wmo_2015_status``."""
    return f"{wet.lower().replace(' ', '_')}_{what}"


def laws_of(book: Rulebook) -> list[str]:
    """The laws of a rulebook in the order of their routes."""
    return list(dict.fromkeys(route.wet for route in book.routes.values()))


def result_schema(book: Rulebook, conclusions: bool = False) -> Any:
    """The schema of the results; with ``conclusions`` also every rule, as *ja*, *nee* or empty."""
    fields = [pa.field(name, pa.string()) for name in IDS]
    for wet in laws_of(book):
        fields += [pa.field(column_of(wet, "status"), _WORD), pa.field(column_of(wet, "rol"), _WORD)]
    if conclusions:
        fields += [pa.field(f"gevolg_{name}", pa.bool_()) for name in sorted(book.gevolgen)]
    return pa.schema(fields)


def result_batch(outcome: Outcome, conclusions: bool = False) -> Any:
    """The results of a batch. A law that is not held against a need has no status there."""
    rows, book = outcome.rows, outcome.book
    arrays = [id_column(outcome, name) for name in IDS]
    for wet in laws_of(book):
        law = outcome.laws.get(wet)
        arrays.append(_words(law.statuses if law else {}, STATUSES, rows))
        arrays.append(_words(law.roles if law else {}, ROLES, rows))
    if conclusions:
        for name in sorted(book.gevolgen):
            planes = outcome.concluded.get(name)
            arrays.append(boolean_array(planes, rows) if planes else pa.nulls(rows, pa.bool_()))
    return pa.RecordBatch.from_arrays(arrays, schema=result_schema(book, conclusions))


def id_column(outcome: Outcome, name: str, rows: Any = None) -> Any:
    """An identifying column as plain text, whole or of some rows; absent when the caseload has none."""
    array = outcome.batch.ids(name)
    if array is None:
        return pa.nulls(outcome.rows if rows is None else len(rows), pa.string())
    return (array if rows is None else array.take(rows)).cast(pa.string())


def _words(planes: dict[str, Plane], words: tuple[str, ...], rows: int) -> Any:
    codes = np.full(rows, -1, np.int8)
    for index, word in enumerate(words):
        if word in planes and planes[word].any():
            codes[unpacked(planes[word], rows)] = index
    return pa.DictionaryArray.from_arrays(pa.array(codes, mask=codes < 0), pa.array(list(words)))
