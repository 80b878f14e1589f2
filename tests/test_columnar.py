"""The columnar kernel: what it looks at, how its source reads, and that a fault in it does not go unseen."""

import dataclasses
import re
from collections import defaultdict
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

import numpy as np
import pytest

from engine import Rulebook
from engine.columnar import Kernel, compile_kernel
from engine.columnar_leaf import (
    Bits,
    Column,
    Numbers,
    Plane,
    Planes,
    Shelf,
    Words,
    day_number,
    nothing,
    packed,
    unpacked,
)
from engine.kleene import Kleene
from engine.leaftest import test_leaf as reference_leaf
from engine.model import Blad
from engine.model.feit import Niveau
from tests.columns import columns_of
from tests.generators import random_context

DAY = date(2026, 6, 1)
NIVEAUS: tuple[Niveau, Niveau] = ("zaak", "behoefte")
SWAPS = [(" & ", " | "), (" | ", " & "), ("~ja", "ja"), ("~nee", "nee"), ("~vast", "vast"), ("= ja[", "= nee[")]


def says(column: Column, leaf: Blad, row: int = 0) -> Kleene:
    ja, nee = (unpacked(plane, row + 1)[row] for plane in column.sides(leaf))
    return True if ja else False if nee else None


def span(low: int, high: int) -> Numbers:
    return Numbers(np.array([low]), packed(np.array([True])), 0, np.array([high]))


def known(value: int, scale: int = 0) -> Numbers:
    return Numbers(np.array([value]), packed(np.array([True])), scale)


def test_an_uncertain_age_settles_a_test_only_when_every_age_in_it_does() -> None:
    tests = [
        Blad(feit="leeftijd", minstens=18),
        Blad(feit="leeftijd", kleiner_dan=18),
        Blad(feit="leeftijd", is_=17),
        Blad(feit="leeftijd", een_uit=[16, 17, 18, 20]),
        Blad(feit="leeftijd", een_uit=[17, Decimal("17.5"), 18]),
    ]
    for leaf in tests:
        for low in range(15, 22):
            for high in range(low, 22):
                expected = reference_leaf(leaf, {"leeftijd": (low, high)})[0]
                assert says(span(low, high), leaf) is expected, f"{leaf.operator} op {low}-{high}"


@pytest.mark.parametrize("scale", [0, 2])
def test_a_number_is_compared_exactly_whatever_its_decimals(scale: int) -> None:
    for operand in (Decimal("2.5"), Decimal("2.50"), 2, Decimal("0.005"), 10**30):
        for value in range(-1, 4):
            fact = {"uren": Decimal(value)}
            for leaf in (
                Blad(feit="uren", minstens=operand),
                Blad(feit="uren", kleiner_dan=operand),
                Blad(feit="uren", is_=operand),
                Blad(feit="uren", een_uit=[operand, 3]),
            ):
                assert says(known(value * 10**scale, scale), leaf) is reference_leaf(leaf, fact)[0]


def test_days_and_words() -> None:
    day = known(day_number(DAY))
    assert says(day, Blad(feit="op", minstens=DAY)) is True
    assert says(day, Blad(feit="op", kleiner_dan=DAY)) is False
    assert says(day, Blad(feit="op", is_=date(2026, 6, 2))) is False
    words = Words(np.array([1, -1], np.int8), ["thuis", "elders"])
    assert says(words, Blad(feit="waar", een_uit=["elders", "nergens"])) is True
    assert says(words, Blad(feit="waar", is_="thuis")) is False
    assert says(words, Blad(feit="waar", is_="thuis"), 1) is None
    assert says(nothing(1), Blad(feit="x")) is None
    assert says(Bits(Planes(packed(np.array([False])), packed(np.array([True])))), Blad(feit="x", is_="nee")) is True


def test_rows_beyond_the_last_word_stand_alone() -> None:
    for rows in (1, 63, 64, 65, 200):
        truth = np.arange(rows) % 3 == 0
        assert unpacked(packed(truth), rows).tolist() == truth.tolist()


def test_the_source_names_rules_and_facts(regelboek: Rulebook) -> None:
    rules = regelboek.at(DAY)
    text = compile_kernel(rules, "behoefte", regelboek.feiten).source.text
    for active in rules.rules:
        if active.regel.niveau == "behoefte":
            assert f"    # {active.regel.id}: " in text
            assert f'    ja["{active.gevolg}"] = ' in text
    assert max(map(len, text.splitlines())) < 250


def test_what_runs_is_what_the_source_says(regelboek: Rulebook) -> None:
    """The source as plain Python gives the same planes as the steps that it is made into."""
    rules, words = regelboek.at(DAY), 5
    random = np.random.default_rng(4)

    def planes() -> defaultdict[str, Plane]:
        return defaultdict(lambda: random.integers(0, 2**63, words, dtype=np.uint64))

    for niveau in NIVEAUS:
        kernel = compile_kernel(rules, niveau, regelboek.feiten)
        given, space, shelf = [planes() for _ in range(3)], {}, Shelf(words)
        exec(kernel.source.text, space)  # noqa: S102
        plain = [given[0].copy(), given[1].copy()]
        space[niveau](*given[:2], given[2], shelf.empty)
        made = [dict(side) for side in given[:2]]
        for side, before in zip(made, plain, strict=True):
            for name in kernel.source.concluded:
                side.pop(name, None)
            side.update(before)
        kernel.run(*made, dict(given[2]), shelf.empty, shelf, Shelf(words))
        assert not shelf.empty.any()
        for name in kernel.source.concluded:
            for mine, told in zip(made, given[:2], strict=True):
                assert np.array_equal(mine[name], told[name]), name


def test_a_cleared_shelf_gives_its_planes_again_and_another_size_another_shelf() -> None:
    shelf = Shelf(3)
    first, second = shelf.plane(), shelf.plane()
    assert first is not second
    assert shelf.cleared(3) is shelf
    assert shelf.plane() is first
    assert len(shelf.cleared(7).plane()) == 7


def test_a_kernel_with_one_operator_changed_answers_differently(regelboek: Rulebook) -> None:
    """Changes one operator in each of the rules that has it; random cases must tell nearly all apart."""
    rules, random = regelboek.at(DAY), Random(9)
    cases = [random_context(random, regelboek, random.choice((0.3, 0.6, 0.9))) for _ in range(6000)]
    columns, survived, tried = columns_of(cases, regelboek.feiten), [], 0
    right: dict[str, Planes] = {}
    for niveau in NIVEAUS:
        kernel, given = compile_kernel(rules, niveau, regelboek.feiten), right
        right = kernel.conclude(columns, len(cases), given)
        for name, mutant in _mutants(kernel):
            tried += 1
            wrong = mutant.conclude(columns, len(cases), given)[name]
            same = all(np.array_equal(one, other) for one, other in zip(right[name], wrong, strict=True))
            if same:
                survived.append(name)
    assert tried > 300
    assert len(survived) <= tried // 50, survived


def _plainly(function: Any) -> Any:
    """A source run as it stands: that this is the same as what is made of it, is tested above."""
    return lambda ja, nee, vast, empty, _shelf, _kept: function(ja, nee, vast, empty)


def _mutants(kernel: Kernel) -> list[tuple[str, Kernel]]:
    """Per assignment of a rule, each kind of operator in it changed once."""
    parts = re.split(r'(?m)^(?=    (?:ja|nee)\["[^"]+"\] = )', kernel.source.text)
    found: list[tuple[str, Kernel]] = []
    for index, part in enumerate(parts[1:], 1):
        head = re.match(r'    (ja|nee)\["([^"]+)"\]', part)
        assert head
        for old, new in SWAPS:
            flat = re.sub(r"\n\s+([&|] )", r" \1", part)
            if old not in flat:
                continue
            text = "".join([*parts[:index], flat.replace(old, new, 1), *parts[index + 1 :]])
            space: dict[str, Any] = {}
            exec(text, space)  # noqa: S102
            niveau = "zaak" if "def zaak" in text else "behoefte"
            found.append((head[2], dataclasses.replace(kernel, run=_plainly(space[niveau]))))  # type: ignore[arg-type]
    return found
