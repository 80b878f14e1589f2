"""The adapter to durable_rules over time: failures halfway, wrong values, threads, memory, rulebooks that come and go.

What drives the package runs in a child process under a time-out.
"""

import os
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any

import pytest

from engine import durable_compile, reference
from engine.context import Context
from engine.durable_tree import DurableError
from tests.agree import values
from tests.child import in_child
from tests.generators import MEDIUM, random_context, random_rulebook
from tests.small_rules import DAY, context, rule_set
from tests.test_durable import agreed, some_of


def megabytes() -> float:
    """The size of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


@in_child()
def test_same_key_other_rules() -> None:
    """Two rulebooks of one folder, asked other days first, give one key to different rule sets."""
    one, two = rule_set({"g": "f"}, key="k"), rule_set({"g": {"niet": {"feit": "f"}}}, key="k")
    assert one.key == two.key
    for _ in range(3):
        assert agreed(one, context(f="ja"))["g"] is True
        assert agreed(two, context(f="ja"))["g"] is False


@in_child()
def test_both_sides_at_once_is_refused() -> None:
    from engine.durable import conclude

    honest = durable_compile._sides
    durable_compile._sides = lambda node, encodings: (honest(node, encodings)[0],) * 2
    with pytest.raises(DurableError, match="ja en nee tegelijk"):
        conclude(rule_set({"g": "f"}), context(f="ja"), "zaak")
    durable_compile._sides = honest
    assert agreed(rule_set({"g": "f"}), context(f="ja"))["g"] is True


class _Breaks:
    """The C module, failing once at one of its calls."""

    def __init__(self, module: Any, name: str) -> None:
        self.module, self.broken = module, name

    def __getattr__(self, name: str) -> Any:
        if name == self.broken:
            self.broken = ""
            raise RuntimeError("stuk")
        return getattr(self.module, name)


@pytest.mark.parametrize("call", ["assert_fact", "start_action_for_state", "complete_and_start_action", "retract_fact"])
@in_child()
def test_a_failure_leaves_nothing_behind(call: str) -> None:
    from engine import durable

    driver: Any = durable
    rules = rule_set({"a": "f", "b": {"een_van": some_of(["a", "g"])}})
    agreed(rules, context(f="ja"))
    module = driver.dre
    driver.dre = _Breaks(module, call)
    with pytest.raises(DurableError, match="stuk"):
        durable.conclude(rules, context(f="ja", g="ja"), "zaak")
    driver.dre = module
    for _ in range(10):
        assert agreed(rules, context(f="nee")) == {"a": False, "b": None}


@in_child()
def test_a_value_the_rules_cannot_read_is_refused_and_harms_nobody() -> None:
    from engine.durable import conclude

    rules = rule_set({"a": "f", "b": {"feit": "n", "minstens": 3}, "c": {"feit": "d", "minstens": DAY}})
    wrong: list[Mapping[str, Any]] = [
        *({"f": True}, {"f": 1}, {"n": "3"}, {"n": 3.5}, {"n": True}, {"n": Decimal("NaN")}, {"n": DAY}),
        *({"d": "2026-01-01"}, {"d": datetime(2026, 1, 1)}, {"f": "a" * 2000}, {"n": (1, "2")}),  # noqa: DTZ001
    ]
    for facts in wrong:
        with pytest.raises(DurableError):
            conclude(rules, Context(facts), "zaak")
    assert agreed(rules, context(f="ja", n=3, d=DAY)) == {"a": True, "b": True, "c": True}


@in_child(120)
def test_several_threads() -> None:
    """More threads than sessions, on several rulebooks, all answers right."""
    from engine.durable import conclude

    random = Random(5)
    books = [random_rulebook(random, MEDIUM) for _ in range(4)]
    work = []
    for number in range(1200):
        rules, case = books[number % 4].at(DAY), random_context(random, books[number % 4])
        work.append((rules, case, values(reference.evaluate(rules, case, "zaak"))))
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    with ThreadPoolExecutor(12) as pool:
        found = list(pool.map(lambda item: conclude(item[0], item[1], "zaak") == item[2], work))
    sys.setswitchinterval(interval)
    assert all(found)


@in_child(120)
def test_memory_stays_flat() -> None:
    """20,000 evaluations, half of them from four threads, in the room that the first thousand took."""
    from engine.durable import conclude

    random = Random(3)
    book = random_rulebook(random, MEDIUM)
    rules = book.at(DAY)
    cases = [random_context(random, book) for _ in range(500)]

    def run(times: int) -> None:
        for number in range(times):
            conclude(rules, cases[number % len(cases)], "zaak")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(run, [250] * 4))
        before = megabytes()
        run(10_000)
        list(pool.map(run, [2_500] * 4))
    print(f"{before:.1f} MB, daarna {megabytes():.1f} MB")
    assert megabytes() < before + 3


@in_child(120)
def test_rulebooks_that_nobody_uses_are_let_go() -> None:
    from engine.durable import conclude

    names = [f"f{number}" for number in range(20)]

    def use(number: int) -> None:
        rules = {f"g{index}": {"een_van": some_of([name, names[number % 20]])} for index, name in enumerate(names)}
        assert conclude(rule_set(rules, key=f"k{number}"), context(f3="ja"), "zaak")["g3"] is True

    for number in range(80):
        use(number)
    before = megabytes()
    for number in range(80, 300):
        use(number)
    print(f"{before:.1f} MB, daarna {megabytes():.1f} MB")
    assert megabytes() < before + 8
