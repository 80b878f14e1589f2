"""Contexts as columns, and the conclusions of the columnar kernel row by row."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import numpy as np

from engine.columnar import compile_kernel
from engine.columnar_leaf import Bits, Column, Numbers, Planes, Words, day_number, packed, unpacked
from engine.context import Context
from engine.kleene import Kleene
from engine.model import Feit
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet

SCALE = 9


def columns_of(contexts: Sequence[Context], feiten: Mapping[str, Feit]) -> dict[str, Column]:
    """A column for every fact that some context knows."""
    names = sorted({name for context in contexts for name in context.facts})
    return {name: _column(feiten[name], [context.facts.get(name) for context in contexts]) for name in names}


def _column(feit: Feit, values: Sequence[Any]) -> Column:
    if feit.soort == "ja_nee":
        return Bits(Planes(*(packed(np.array([value == word for value in values])) for word in ("ja", "nee"))))
    known = packed(np.array([value is not None for value in values]))
    if feit.soort in ("keuze", "tekst"):
        words = sorted({value for value in values if value is not None})
        codes = np.array([-1 if value is None else words.index(value) for value in values], np.int8)
        return Words(codes, words)
    if feit.soort == "datum":
        days = [0 if value is None else day_number(value) for value in values]
        return Numbers(np.array(days, np.int32), known)
    ends = [value if isinstance(value, tuple) else (value or 0, value or 0) for value in values]
    low, high = (np.array([_whole(end[index]) for end in ends], np.int64) for index in (0, 1))
    return Numbers(low, known, SCALE, high if (low != high).any() else None)


def _whole(value: int | Decimal | date) -> int:
    code = Decimal(value) * 10**SCALE  # type: ignore[arg-type]
    assert code == int(code), "de proef kent meer decimalen dan de kolom"
    return int(code)


def concluded(
    book: Rulebook, rules: RuleSet, cases: Sequence[Context], needs: Sequence[Context]
) -> tuple[dict[str, list[Kleene]], dict[str, list[Kleene]]]:
    """The conclusions of the kernel for the cases themselves, and for one need of each; one value per row."""
    rows = len(cases)
    above = compile_kernel(rules, "zaak", book.feiten).conclude(columns_of(cases, book.feiten), rows)
    kernel = compile_kernel(rules, "behoefte", book.feiten)
    below = kernel.conclude(columns_of(needs, book.feiten), rows, above)
    return _values(above, rows), _values(below, rows)


def _values(planes: Mapping[str, Planes], rows: int) -> dict[str, list[Kleene]]:
    found: dict[str, list[Kleene]] = {}
    for name, (ja, nee) in planes.items():
        sides = zip(unpacked(ja, rows).tolist(), unpacked(nee, rows).tolist(), strict=True)
        found[name] = [_value(name, *pair) for pair in sides]
    return found


def _value(name: str, ja: bool, nee: bool) -> Kleene:
    assert not (ja and nee), f"{name} is ja en nee tegelijk"
    return True if ja else False if nee else None
