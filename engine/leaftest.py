"""What one leaf says about one known value. Types are checked at load, so a comparison never mixes kinds."""

from collections.abc import Mapping
from typing import Any

from engine.context import Known
from engine.kleene import Kleene
from engine.model import Blad


def test_leaf(leaf: Blad, facts: Mapping[str, Known]) -> tuple[Kleene, bool]:
    """Value of a leaf on known facts and whether it was presumed because nobody recorded the fact.

    An age may be an interval: it settles a test only when every whole number in it gives the same answer.
    """
    value = facts.get(leaf.feit)
    if value is None:
        if leaf.zolang_onbekend is None:
            return None, False
        return leaf.zolang_onbekend == "ja", True
    if isinstance(value, tuple):
        return _compare_interval(leaf, *value), False
    return _compare(leaf, value), False


def _compare_interval(leaf: Blad, low: int, high: int) -> Kleene:
    operator, operand = leaf.operator
    if operator in ("minstens", "kleiner_dan"):
        lowest, highest = _compare(leaf, low), _compare(leaf, high)
        return lowest if lowest == highest else None
    possible = [age for age in (operand if operator == "een_uit" else [operand]) if low <= age <= high]
    if not possible:
        return False
    return True if all(age in possible for age in range(low, high + 1)) else None


def _compare(leaf: Blad, value: Any) -> bool:
    operator, operand = leaf.operator
    if operator == "is":
        return bool(value == operand)
    if operator == "een_uit":
        return value in operand
    if operator == "minstens":
        return bool(value >= operand)
    return bool(value < operand)
