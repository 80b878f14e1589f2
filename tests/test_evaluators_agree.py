"""The reference, durable_rules and the columnar kernel conclude the same, on random rulebooks and random cases."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from random import Random

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from engine import load_rulebook
from tests.agree import disagreements
from tests.child import call, in_child
from tests.generators import SMALL, random_context, random_day, random_rulebook

SEED = os.environ.get("AGREE_SEED", "2026")
RUNS = [  # name, rulebooks, cases
    ("large", 8, 40),
    ("wide", 8, 40),
    ("medium", 150, 200),
    ("medium", 150, 200),
    ("small", 1000, 40),
]


@pytest.mark.timeout(600)
def test_evaluators_agree_on_random_rulebooks() -> None:
    """At least 100,000 pairs of a rulebook and a case; AGREE_SEED chooses others."""

    def run(number: int) -> int:
        size, books, cases = RUNS[number]
        return int(call("tests.agree", [f"{SEED}.{number}", str(books), str(cases), size], 420))

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        pairs = sum(pool.map(run, range(len(RUNS))))
    print(f"{pairs} paren van regelboek en zaak, 0 verschillen (zaad {SEED})")
    assert pairs >= 100_000


@pytest.mark.timeout(600)
@in_child(420)
def test_evaluators_agree_on_the_rulebook_of_schakel() -> None:
    """The real rules, on several days, whole and narrowed to a kind of need, with random facts."""
    book = load_rulebook()
    for day in (date(2016, 6, 1), date(2022, 6, 1), date(2026, 6, 1)):
        rules = book.at(day)
        kinds = [(soort.id, voor) for soort in book.behoeften.values() for voor in soort.voor]
        for number in range(400):
            random = Random(f"{SEED}.{day}.{number}")
            known = random.choice((0.2, 0.5, 0.8, 1.0))
            case, need = random_context(random, book, known), random_context(random, book, known)
            asked = rules if number % 2 else book.rules_for(rules, *kinds[number // 2 % len(kinds)])
            assert disagreements(asked, case, need, book) == [], f"{day}, zaak {number}"


@pytest.mark.timeout(600)
@in_child(420)
def test_evaluators_agree_on_what_hypothesis_finds() -> None:
    """Small rulebooks, shrunk to the smallest on which the two differ."""

    @settings(max_examples=300, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.randoms(use_true_random=False))
    def check(random: Random) -> None:
        book = random_rulebook(random, SMALL)
        rules = book.at(random_day(random))
        case, need = random_context(random, book), random_context(random, book)
        for active in rules.rules:
            note(f"{active.gevolg} ({active.regel.niveau}): {active.versie.whole!r}")
        note(f"zaak: {dict(case.facts)}; behoefte: {dict(need.facts)}")
        assert disagreements(rules, case, need, book) == []

    check()
