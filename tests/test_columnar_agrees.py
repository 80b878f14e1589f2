"""The columnar kernel concludes what the reference does, row by row and rule by rule."""

import os
from datetime import date
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import Rulebook, reference
from engine.context import Context
from engine.ruleset import RuleSet
from tests.agree import values
from tests.columns import concluded
from tests.generators import LARGE, MEDIUM, SMALL, Size, random_context, random_day, random_rulebook

SEED = os.environ.get("AGREE_SEED", "2026")


def check_rows(book: Rulebook, rules: RuleSet, cases: list[Context], needs: list[Context], told: str) -> None:
    """Every conclusion of every row, for the case and for the need."""
    above, below = concluded(book, rules, cases, needs)
    for row, (case, need) in enumerate(zip(cases, needs, strict=True)):
        traces = reference.evaluate(rules, case, "zaak")
        lower = reference.evaluate(rules, need, "behoefte", traces)
        for expected, found in ((values(traces), above), (values(lower), below)):
            got = {name: column[row] for name, column in found.items()}
            assert got == expected, f"{told}, rij {row}: {[name for name in expected if got[name] != expected[name]]}"


def check_random(random: Random, size: Size, rows: int, told: str) -> int:
    """A random rulebook and so many random cases; the number of pairs."""
    book = random_rulebook(random, size)
    rules = book.at(random_day(random))
    cases, needs = ([random_context(random, book) for _ in range(rows)] for _ in range(2))
    check_rows(book, rules, cases, needs, told)
    return rows


def test_the_kernel_agrees_on_random_rulebooks() -> None:
    runs = [(MEDIUM, 60, 65), (SMALL, 60, 65), (LARGE, 6, 65)]
    pairs = 0
    for number, (size, books, rows) in enumerate(runs):
        for book in range(books):
            told = f"zaad {SEED}.{number}.{book}"
            pairs += check_random(Random(f"{SEED}.{number}.{book}"), size, rows, told)
    assert pairs > 8000


def test_the_kernel_agrees_on_the_rulebook_of_schakel(regelboek: Rulebook) -> None:
    for day in (date(2016, 6, 1), date(2022, 6, 1), date(2026, 6, 1)):
        random = Random(f"{SEED}.{day}")
        shares = [random.choice((0.2, 0.5, 0.8, 1.0)) for _ in range(200)]
        cases = [random_context(random, regelboek, share) for share in shares]
        needs = [random_context(random, regelboek, share) for share in shares]
        check_rows(regelboek, regelboek.at(day), cases, needs, f"{day}")


@settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(st.randoms(use_true_random=False))
def test_the_kernel_agrees_on_what_hypothesis_finds(random: Random) -> None:
    check_random(random, SMALL, 3, "hypothesis")
