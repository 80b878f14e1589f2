"""Cases for the tests of the plan, told as briefly as can be."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine import Antwoord, Behoefte, Zaak, birth_date

BORN = "2009-01-21"
EIGHTEEN = date(2027, 1, 21)
HALF_YEAR_BEFORE = date(2026, 7, 21)


def told(feiten: Mapping[str, Any] | None = None, behoeften: Mapping[str, Any] | None = None, born: str = BORN) -> Zaak:
    """A case: facts, and needs as ``{"soort voor": facts}``; dates as jjjj-mm-dd."""
    needs = tuple(
        Behoefte(f"b{number}", *_kind(name), feiten=_answers(facts or {}))
        for number, (name, facts) in enumerate((behoeften or {}).items())
    )
    return Zaak("zaak", birth_date(born), needs, feiten=_answers(feiten or {}))


def _kind(name: str) -> tuple[str, Any]:
    soort, _, voor = name.partition(" ")
    return soort, voor or "kind"


def _answers(facts: Mapping[str, Any]) -> dict[str, Antwoord]:
    return {name: Antwoord(_value(value), "gezin") for name, value in facts.items()}


def _value(value: Any) -> Any:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        return date.fromisoformat(value)
    return value
