"""Every step on both sides of its condition: on the facts that call for it, and on the facts that do not."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from engine import load_rulebook
from engine.model import Blad, TransitieItem
from engine.transition import plan
from tests.transition.told import HALF_YEAR_BEFORE, told

BOOK = load_rulebook()
ITEMS = BOOK.transitie.items
SIDES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "sides.yaml").read_text(encoding="utf-8"))
_FOR_LAST_PHASE = ("C12", "D18")


def _plain(item: TransitieItem) -> bool:
    """A step on one ja_nee fact."""
    return isinstance(item.als, Blad) and getattr(BOOK.feiten.get(item.als.feit), "soort", "") == "ja_nee"


def _cases() -> Iterator[tuple[str, bool, dict[str, Any]]]:
    for name, item in ITEMS.items():
        if name in SIDES:
            for side in ("ja", "nee"):
                yield from ((name, side == "ja", case) for case in SIDES[name][side])
        elif _plain(item) and name not in _FOR_LAST_PHASE:
            assert isinstance(item.als, Blad)
            wanted = item.als.operator[1]
            yield name, True, {"feiten": {item.als.feit: wanted}}
            yield name, False, {"feiten": {item.als.feit: "nee" if wanted == "ja" else "ja"}}


@cache
def _lists(case: str) -> tuple[set[str], set[str], set[str]]:
    made = plan(told(**yaml.safe_load(case)), HALF_YEAR_BEFORE, BOOK)
    listed = {task.item for task in (*made.taken, *made.voorbij)}
    return listed, {step.item for step in made.hangt_af}, {step.item for step in made.niet}


@pytest.mark.parametrize(
    ("name", "applies", "case"), list(_cases()), ids=lambda value: value if isinstance(value, str) else None
)
def test_a_step_applies_on_its_own_side(name: str, applies: bool, case: dict[str, Any]) -> None:
    with_expectation = {**case, "feiten": {"arts_verwacht_achttien": "ja", **case.get("feiten", {})}}
    listed, waiting, none = _lists(yaml.safe_dump(with_expectation))
    if applies:
        assert name in listed, f"{name} wacht" if name in waiting else f"{name} geldt niet"
    elif ITEMS[name].niet_vragen:
        assert name not in listed | waiting | none
    else:
        assert name in none, f"{name} wacht op een antwoord" if name in waiting else f"{name} geldt wel"


def test_no_condition_is_left_out() -> None:
    tested = {name for name, _, _ in _cases()} | set(_FOR_LAST_PHASE)
    assert {name for name, item in ITEMS.items() if item.als} == tested
    assert set(SIDES) <= set(ITEMS)


@pytest.mark.parametrize("name", [name for name, item in ITEMS.items() if item.als is None])
def test_what_holds_for_everyone_is_always_listed(name: str) -> None:
    day = told(born="2011-01-21") if name == "E01" else told()
    made = plan(day, HALF_YEAR_BEFORE, BOOK)
    assert name in {task.item for task in (*made.taken, *made.voorbij)}


def test_every_record_of_the_digest_is_there() -> None:
    counts = {"A": 15, "B": 14, "C": 13, "D": 17, "E": 16, "F": 17, "G": 8, "H": 4, "I": 10, "J": 9}
    assert {letter: sum(name[0] == letter for name in ITEMS) for letter in counts} == counts
    assert [name for name in BOOK.transitie.vlaggen if name > "K14"] == ["K16", "K17"]
    assert len(BOOK.transitie.vlaggen) == 16
