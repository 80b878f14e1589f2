"""Compares the evaluators on random rulebooks and cases: ``python -m tests.agree SEED BOOKS CASES SIZE``.

Writes the number of pairs and, for the first pair on which they disagree, how to repeat it.
"""

import sys
from random import Random

from engine import reference
from engine.context import Context
from engine.durable import conclude
from engine.kleene import Kleene
from engine.model.feit import Niveau
from engine.reference import RuleTrace
from engine.ruleset import RuleSet
from tests.generators import LARGE, MEDIUM, SMALL, WIDE, Size, random_context, random_day, random_rulebook

SIZES = {"small": SMALL, "medium": MEDIUM, "large": LARGE, "wide": WIDE}


def values(traces: dict[str, RuleTrace]) -> dict[str, Kleene]:
    """The reference's conclusions without their trace."""
    return {name: trace.value for name, trace in traces.items()}


def disagreements(rules: RuleSet, case: Context, need: Context) -> list[str]:
    """The conclusions on which durable_rules and the reference differ, for the case itself and for one need."""
    expected = reference.evaluate(rules, case, "zaak")
    below = reference.evaluate(rules, need, "behoefte", expected)
    found = [
        *_differences("zaak", values(expected), conclude(rules, case, "zaak")),
        *_differences("behoefte", values(below), conclude(rules, need, "behoefte", values(expected))),
    ]
    return found


def _differences(niveau: Niveau, expected: dict[str, Kleene], found: dict[str, Kleene]) -> list[str]:
    if expected.keys() != found.keys():
        return [f"{niveau}: andere gevolgen"]
    return [
        f"{niveau}: {name} is {value} volgens reference en {found[name]} volgens durable"
        for name, value in expected.items()
        if value is not found[name]
    ]


def compare(seed: str, books: int, cases: int, size: Size) -> int:
    """The number of pairs compared; raises on the first disagreement."""
    pairs = 0
    for book_number in range(books):
        random = Random(f"{seed}.{book_number}")
        book = random_rulebook(random, size)
        days = [random_day(random) for _ in range(2)]
        for case_number in range(cases):
            case, need = random_context(random, book), random_context(random, book)
            found = disagreements(book.at(days[case_number % 2]), case, need)
            if found:
                raise AssertionError(f"zaad {seed}.{book_number}, zaak {case_number}: {found}\n{case}\n{need}")
            pairs += 1
    return pairs


if __name__ == "__main__":
    print(compare(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), SIZES[sys.argv[4]]))
