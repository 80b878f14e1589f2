"""One Arrow column as a fact of the catalogue, checked: what does not fit is reported per row, never shown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.caseload.arrays import boolean_planes, coded, known_plane, scaled, whole_numbers
from engine.columnar_leaf import Bits, Column, Numbers, Planes, Shelf, Words, day_number, packed, unpacked
from engine.intake.findings import Unfit
from engine.intake.values import existing_day, fact_value
from engine.model import Feit

_KINDS = {
    "ja_nee": "ja/nee (boolean) of tekst met ja en nee",
    "keuze": "tekst",
    "tekst": "tekst",
    "getal": "een getal",
    "bedrag": "een getal",
    "datum": "een datum (date32) of tekst als 2026-05-02",
}
_FEW = 127
_FIRST, _LAST = day_number(date(1900, 1, 1)), day_number(date(2199, 12, 31))


class WrongType(Exception):
    """A whole column is of a type that cannot hold the fact."""


_Kind = TypeVar("_Kind", bound=Column)


@dataclass
class Read(Generic[_Kind]):
    """A column with the rows that could not be read: per message the rows."""

    column: _Kind
    wrong: dict[str, NDArray[np.int64]] = field(default_factory=dict)


def is_text(kind: Any) -> bool:
    """Whether an Arrow type holds words."""
    value = kind.value_type if pa.types.is_dictionary(kind) else kind
    return bool(pa.types.is_string(value) or pa.types.is_large_string(value) or pa.types.is_string_view(value))


def check_type(feit: Feit, kind: Any) -> None:
    """Raises ``WrongType`` when a column of this type can never hold the fact."""
    fits = {
        "ja_nee": pa.types.is_boolean(kind) or is_text(kind),
        "keuze": is_text(kind),
        "tekst": is_text(kind),
        "getal": _is_number(kind),
        "bedrag": _is_number(kind),
        "datum": pa.types.is_date32(kind) or is_text(kind),
    }
    if not (fits[feit.soort] or pa.types.is_null(kind)):
        raise WrongType(f"deze kolom heeft het verkeerde type; hier hoort {_KINDS[feit.soort]}")


def read_fact(feit: Feit, array: Any, shelf: Shelf | None = None) -> Read[Any]:
    """The column of a fact; ``array`` has a type that fits it."""
    rows = len(array)
    if pa.types.is_null(array.type):
        array = pa.array([None] * rows, pa.bool_() if feit.soort == "ja_nee" else pa.int8())
    if feit.soort == "ja_nee" and pa.types.is_boolean(array.type):
        return Read(Bits(boolean_planes(array, shelf)))
    if is_text(array.type):
        return _from_words(feit, array)
    if feit.soort == "datum":
        return read_days(array)
    if feit.soort in ("keuze", "tekst"):
        return Read(Words(np.full(rows, -1, np.int8), []))
    return _numbers(feit, array)


def read_words(array: Any, meaning: Callable[[Any], Any]) -> tuple[Words, dict[str, Any]]:
    """The words of a column by what each means, and per message the rows whose word has no meaning (-1)."""
    codes, words, known = coded(array)
    found: dict[Any, int] = {}
    table = np.full(len(words) + 1, -1, np.int32)
    messages: dict[str, list[int]] = {}
    for index, word in enumerate(words):
        try:
            value = meaning(word)
        except Unfit as error:
            messages.setdefault(str(error), []).append(index)
            continue
        if value is not None:
            table[index] = found.setdefault(value, len(found))
    if len(found) == len(words) and bool((table[:-1] == np.arange(len(words))).all()):
        return Words(codes.astype(np.int8) if len(words) < _FEW else codes, list(found), known), {}
    told = np.where(unpacked(known, len(codes)), codes, -1)
    wrong = {text: np.flatnonzero(np.isin(told, indexes)) for text, indexes in messages.items()}
    small = np.int8 if len(words) < _FEW else np.int32
    return Words(table.astype(small)[told], list(found)), {text: rows for text, rows in wrong.items() if len(rows)}


def _from_words(feit: Feit, array: Any) -> Read[Any]:
    column, wrong = read_words(array, lambda word: fact_value(feit, word))
    if feit.soort == "ja_nee":
        return Read(Bits(Planes(column.any_of(["ja"]), column.any_of(["nee"]))), wrong)
    if feit.soort == "datum":
        days = np.array([*(day_number(existing_day(day)) for day in column.words), 0], np.int64)
        return Read(Numbers(days[column.codes], column.known), wrong)
    return Read(column, wrong)


def read_days(array: Any) -> Read[Numbers]:
    """A column of days, each in a year that can be."""
    days, known = whole_numbers(array), known_plane(array)
    bad = ((days < _FIRST) | (days > _LAST)) & unpacked(known, len(days))
    wrong = {"dit jaar kan niet; kies een jaar van 1900 tot en met 2199": np.flatnonzero(bad)} if bad.any() else {}
    return Read(Numbers(days, known & ~packed(bad)), wrong)


def _numbers(feit: Feit, array: Any) -> Read[Numbers]:
    values, scale, bad = scaled(array)
    known = known_plane(array)
    wrong = {"dit is geen getal dat wij kunnen lezen": np.flatnonzero(bad)} if bad.any() else {}
    unit = 10**scale
    low, high = _limits(feit, unit)
    if not wrong and (not len(values) or (values.min() >= low and values.max() <= high)):
        return Read(Numbers(values, known, scale))
    outside = ((values < low) | (values > high)) & unpacked(known, len(values)) & ~bad
    if outside.any():
        wrong[f"dit getal moet liggen tussen {_bound(feit.minimum)} en {_bound(feit.maximum)}"] = np.flatnonzero(
            outside
        )
    return Read(Numbers(values, known & ~packed(bad | outside), scale), wrong)


def _limits(feit: Feit, unit: int) -> tuple[int, int]:
    """The least and the greatest whole number of this scale that the fact may be."""
    most = min(10**12 * unit, 2**63 - 1) - 1
    low = -most if feit.minimum is None else max(-most, int(Decimal(feit.minimum) * unit))
    return low, most if feit.maximum is None else min(most, int(Decimal(feit.maximum) * unit))


def _bound(limit: Decimal | None) -> str:
    return "de grenzen" if limit is None else str(limit)


def _is_number(kind: Any) -> bool:
    return bool(pa.types.is_integer(kind) or pa.types.is_floating(kind) or pa.types.is_decimal128(kind))
