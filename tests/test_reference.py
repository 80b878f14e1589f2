"""The tracing reference: values, exceptions, presumptions, ages that are uncertain, and which leaves were decisive."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine.kleene import Kleene
from engine.model import Blad
from engine.reference import RuleTrace, decisive_of_rule, evaluate, needed_facts
from engine.ruleset import RuleSet
from tests.small_rules import context, rule, rule_set


def value(test: dict[str, Any], **facts: Any) -> Kleene:
    """What one leaf on the fact ``f`` says."""
    return evaluate(rule_set({"g": {"feit": "f", **test}}), context(**facts), "zaak")["g"].value


def trace(rules: RuleSet, gevolg: str, **facts: Any) -> RuleTrace:
    return evaluate(rules, context(**facts), "zaak")[gevolg]


def reasons(found: RuleTrace) -> list[str]:
    """The facts that were decisive, in the order of the law."""
    return [leaf.node.feit for leaf in decisive_of_rule(found) if isinstance(leaf.node, Blad)]


@pytest.mark.parametrize(
    ("test", "known", "expected"),
    [
        ({}, "ja", True),
        ({}, "nee", False),
        ({"is": "nee"}, "nee", True),
        ({"is": "thuis"}, "elders", False),
        ({"een_uit": ["thuis", "elders"]}, "elders", True),
        ({"een_uit": ["thuis", "elders"]}, "instelling", False),
        ({"minstens": 18}, 18, True),
        ({"minstens": 18}, 17, False),
        ({"kleiner_dan": 18}, 18, False),
        ({"minstens": Decimal("0.1")}, Decimal("0.10"), True),
        ({"kleiner_dan": Decimal("0.0000001")}, 0, True),
        ({"minstens": date(2024, 2, 29)}, date(2024, 2, 28), False),
        ({"is": date(2024, 2, 29)}, date(2024, 2, 29), True),
    ],
)
def test_leaf(test: dict[str, Any], known: object, expected: bool) -> None:
    assert value(test, f=known) is expected
    assert value(test) is None


@pytest.mark.parametrize(
    ("test", "low", "high", "expected"),
    [
        ({"minstens": 18}, 17, 18, None),
        ({"minstens": 18}, 18, 19, True),
        ({"minstens": 18}, 16, 17, False),
        ({"kleiner_dan": 18}, 17, 18, None),
        ({"kleiner_dan": 18}, 16, 17, True),
        ({"is": 17}, 17, 17, True),
        ({"is": 17}, 16, 17, None),
        ({"is": 17}, 16, 18, None),
        ({"is": 40}, 18, 120, None),
        ({"is": 17}, 18, 120, False),
        ({"een_uit": [16, 17]}, 16, 17, True),
        ({"een_uit": [16, 18]}, 16, 18, None),
        ({"een_uit": [17]}, 16, 18, None),
        ({"een_uit": [12, 13]}, 16, 18, False),
    ],
)
def test_an_age_that_is_uncertain_settles_only_what_holds_for_every_age(
    test: dict[str, Any], low: int, high: int, expected: Kleene
) -> None:
    assert value(test, f=(low, high)) is expected


@pytest.mark.parametrize(("assumed", "expected"), [("ja", True), ("nee", False)])
def test_presumption_holds_only_while_nobody_recorded_the_fact(assumed: str, expected: bool) -> None:
    test = {"zolang_onbekend": assumed}
    assert value(test) is expected
    assert value(test, f="ja") is True
    assert value(test, f="nee") is False
    found = trace(rule_set({"g": {"feit": "f", **test}}), "g")
    assert found.als.presumed
    assert not trace(rule_set({"g": {"feit": "f", **test}}), "g", f="ja").als.presumed


def test_presumption_of_a_conclusion() -> None:
    rules = rule_set({"a": "f", "g": {"feit": "a", "zolang_onbekend": "nee"}})
    assert trace(rules, "g").value is False
    assert trace(rules, "g").als.presumed
    assert trace(rules, "g", f="ja").value is True


@pytest.mark.parametrize(
    ("main", "exception", "expected"),
    [
        ("ja", "nee", True),
        ("ja", "ja", False),
        ("ja", None, None),
        ("nee", None, False),
        (None, "ja", False),
        (None, "nee", None),
        ("nee", "ja", False),
    ],
)
def test_exception(main: str | None, exception: str | None, expected: Kleene) -> None:
    rules = rule_set({}, rule("g", "f", tenzij=[{"id": "toch_niet", "als": {"feit": "x"}}]))
    facts = {name: word for name, word in (("f", main), ("x", exception)) if word}
    assert trace(rules, "g", **facts).value is expected


def test_the_exception_that_decides_is_the_reason() -> None:
    rules = rule_set(
        {}, rule("g", "f", tenzij=[{"id": "een", "als": {"feit": "x"}}, {"id": "twee", "als": {"feit": "y"}}])
    )
    assert reasons(trace(rules, "g", f="ja", x="nee", y="ja")) == ["y"]
    assert reasons(trace(rules, "g", f="ja", x="nee", y="nee")) == ["f", "x", "y"]
    assert reasons(trace(rules, "g", f="ja", x="nee")) == ["y"]
    named = trace(rules, "g", f="ja", x="nee", y="ja").tenzij
    assert [item.exception.id for item in named if item.exception and item.value] == ["twee"]


def test_only_what_settles_a_node_is_a_reason() -> None:
    tree = {"alle": [{"feit": "a"}, {"een_van": [{"feit": "b"}, {"feit": "c"}]}, {"niet": {"feit": "d"}}]}
    rules = rule_set({"g": tree})
    assert reasons(trace(rules, "g", a="ja", b="nee", c="ja", d="nee")) == ["a", "c", "d"]
    assert reasons(trace(rules, "g", a="ja", b="nee", c="nee", d="nee")) == ["b", "c"]
    assert reasons(trace(rules, "g", a="ja", c="ja")) == ["d"]
    assert reasons(trace(rules, "g", a="nee", d="ja")) == ["a", "d"]


def test_reasons_reach_through_conclusions_and_stop_at_a_presumption() -> None:
    rules = rule_set({"a": {"een_van": [{"feit": "p"}, {"feit": "q"}]}, "g": "a"})
    assert reasons(trace(rules, "g", p="nee", q="ja")) == ["q"]
    assert reasons(trace(rules, "g", p="nee")) == ["q"]
    presuming = rule_set({"a": "p", "g": {"feit": "a", "zolang_onbekend": "ja"}})
    assert reasons(trace(presuming, "g")) == ["a"]


def test_a_need_builds_on_the_conclusions_of_the_case() -> None:
    rules = rule_set({"toegang": "wlz"}, rule("draagt", {"feit": "toegang", "is": "nee"}, niveau="behoefte"))
    case = evaluate(rules, context(wlz="nee"), "zaak")
    assert evaluate(rules, context(), "behoefte", case)["draagt"].value is True
    assert evaluate(rules, context(), "behoefte")["draagt"].value is None


def test_a_rule_that_is_not_the_law_leaves_its_conclusion_unknown() -> None:
    old = rule("oud", "f", geldig={"van": date(2010, 1, 1), "tot": date(2014, 12, 31)})
    rules = rule_set({"g": {"een_van": [{"feit": "oud"}, {"feit": "p"}]}}, old)
    assert trace(rules, "g", f="ja").value is None
    assert trace(rules, "g", f="ja", p="ja").value is True


def test_sources_narrow_on_the_way_down() -> None:
    bron = {"bwb": "BWBR0034925", "artikel": "1.2", "lid": 1, "gelezen": date(2026, 1, 1)}
    als = {"alle": [{"feit": "a", "bron": {"onderdeel": "a"}}, {"feit": "b", "bron": {"lid": 3}}]}
    first, second = trace(rule_set({}, rule("g", als, bron=bron)), "g").als.children
    assert (first.bron.lid, first.bron.onderdeel) == (1, "a")
    assert (second.bron.lid, second.bron.onderdeel) == (3, None)


def test_needed_facts_reach_the_bottom() -> None:
    rules = rule_set({"a": {"alle": [{"feit": "p"}, {"feit": "q"}]}, "g": {"een_van": [{"feit": "a"}, {"feit": "r"}]}})
    assert needed_facts(rules, "g") == {"p", "q", "r"}
