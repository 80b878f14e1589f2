"""Compares the three evaluators on random rulebooks and cases: ``python -m tests.agree SEED BOOKS CASES SIZE``.

Writes the number of pairs and, for the first pair on which they disagree, how to repeat it.
"""

import sys
from collections.abc import Sequence
from random import Random

from engine import reference
from engine.context import Context
from engine.durable import conclude
from engine.kleene import Kleene
from engine.reference import RuleTrace
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from tests.columns import concluded
from tests.generators import LARGE, MEDIUM, SMALL, WIDE, Size, random_context, random_day, random_rulebook

SIZES = {"small": SMALL, "medium": MEDIUM, "large": LARGE, "wide": WIDE}
Pair = tuple[Context, Context]


def values(traces: dict[str, RuleTrace]) -> dict[str, Kleene]:
    """The reference's conclusions without their trace."""
    return {name: trace.value for name, trace in traces.items()}


def disagreements(rules: RuleSet, case: Context, need: Context, book: Rulebook) -> list[str]:
    """The conclusions on which the three differ, for the case itself and for one need."""
    return first_disagreement(rules, [(case, need)], book)[1]


def first_disagreement(rules: RuleSet, pairs: Sequence[Pair], book: Rulebook) -> tuple[int, list[str]]:
    """The number of the first pair on which the three differ, and how; an empty list when they agree on all."""
    above, below = concluded(book, rules, *zip(*pairs, strict=True))
    for row, (case, need) in enumerate(pairs):
        traces = reference.evaluate(rules, case, "zaak")
        expected, lower = values(traces), values(reference.evaluate(rules, need, "behoefte", traces))
        found = [
            *_differences("zaak", "durable", expected, conclude(rules, case, "zaak")),
            *_differences("behoefte", "durable", lower, conclude(rules, need, "behoefte", expected)),
            *_differences("zaak", "de kern", expected, {name: column[row] for name, column in above.items()}),
            *_differences("behoefte", "de kern", lower, {name: column[row] for name, column in below.items()}),
        ]
        if found:
            return row, found
    return len(pairs), []


def _differences(niveau: str, who: str, expected: dict[str, Kleene], found: dict[str, Kleene]) -> list[str]:
    if expected.keys() != found.keys():
        return [f"{niveau}: andere gevolgen volgens {who}"]
    return [
        f"{niveau}: {name} is {value} volgens reference en {found[name]} volgens {who}"
        for name, value in expected.items()
        if value is not found[name]
    ]


def compare(seed: str, books: int, cases: int, size: Size) -> int:
    """The number of pairs compared; raises on the first disagreement."""
    count, half = 0, cases // 2
    for number in range(books):
        random = Random(f"{seed}.{number}")
        book = random_rulebook(random, size)
        for day in [random_day(random) for _ in range(2)]:
            pairs = [(random_context(random, book), random_context(random, book)) for _ in range(half)]
            row, found = first_disagreement(book.at(day), pairs, book)
            if found:
                raise AssertionError(f"zaad {seed}.{number}, {day}, zaak {row}: {found}\n{pairs[row]}")
            count += len(pairs)
    return count


if __name__ == "__main__":
    print(compare(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), SIZES[sys.argv[4]]))
