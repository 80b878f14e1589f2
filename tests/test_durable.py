"""The adapter to durable_rules: right where the package goes wrong by itself, and loud where it cannot be right.

What drives the package runs in a child process under a time-out.
"""

from datetime import date
from decimal import Decimal
from random import Random
from typing import Any

from engine import reference
from engine.context import Context
from engine.kleene import Kleene
from engine.ruleset import RuleSet
from tests.agree import values
from tests.child import in_child
from tests.small_rules import context, rule, rule_set


def agreed(rules: RuleSet, case: Context) -> dict[str, Kleene]:
    """What durable_rules concludes, after the reference said the same."""
    from engine.durable import conclude

    found = conclude(rules, case, "zaak")
    assert found == values(reference.evaluate(rules, case, "zaak"))
    return found


def some_of(names: list[str]) -> list[dict[str, str]]:
    return [{"feit": name} for name in names]


@in_child()
def test_unknown_is_neither_side() -> None:
    rules = rule_set({"a": "f", "b": {"niet": {"feit": "f"}}, "c": {"alle": some_of(["f", "g"])}})
    assert agreed(rules, context()) == {"a": None, "b": None, "c": None}
    assert agreed(rules, context(g="nee")) == {"a": None, "b": None, "c": False}
    assert agreed(rules, context(f="ja", g="ja")) == {"a": True, "b": False, "c": True}


@in_child()
def test_conclusions_of_the_case_are_given_and_come_first() -> None:
    from engine.durable import conclude

    rules = rule_set({}, rule("draagt", {"feit": "toegang", "is": "nee"}, niveau="behoefte"))
    case = context(toegang="ja")
    assert conclude(rules, case, "behoefte", {"toegang": False}) == {"toegang": False, "draagt": True}
    assert conclude(rules, case, "behoefte", {"toegang": None}) == {"toegang": None, "draagt": None}
    assert conclude(rules, case, "behoefte") == {"draagt": False}


@in_child()
def test_no_rules_at_all() -> None:
    from engine.durable import conclude

    assert conclude(rule_set({}), context(f="ja"), "zaak", {"g": True}) == {"g": True}


NUMBERS: list[int | Decimal] = [
    *(Decimal("1e-7"), Decimal("0.1"), Decimal("0.10000000000000000000000001"), Decimal("-0.25"), Decimal("-0.250001")),
    *(0, 1, -1, 17, 18, 2**40, -(2**40), 10**30, Decimal("1E+400"), Decimal("1E-400"), Decimal("-1E-400")),
]


@in_child()
def test_numbers_are_exact() -> None:
    """Floats such as 1e-07 break the package; whole numbers of a fixed scale do not, however long the value is."""
    operands = [Decimal("0.1"), Decimal("1e-7"), Decimal("-0.25"), 18, 2**20]
    tests: dict[str, Any] = {
        f"g{number}_{operator}": {"feit": "f", operator: operand}
        for number, operand in enumerate(operands)
        for operator in ("is", "minstens", "kleiner_dan")
    }
    tests["keuze"] = {"feit": "f", "een_uit": operands}
    rules = rule_set(tests)
    for number in NUMBERS:
        assert None not in agreed(rules, context(f=number)).values()


@in_child()
def test_words_are_compared_whole() -> None:
    words = ["ja", "jan", "ja ", "j", "3", "true", 'een "ander"', "c\\d", "één", "€", "", "a" * 600, "a" * 601]
    rules = rule_set({f"g{number}": {"feit": "f", "is": word} for number, word in enumerate(words)})
    for number, word in enumerate(words):
        found = agreed(rules, context(f=word))
        assert [name for name, value in found.items() if value] == [f"g{number}"]


@in_child()
def test_days_sort_as_the_calendar_does() -> None:
    rules = rule_set({"g": {"feit": "f", "minstens": date(2024, 2, 29)}, "h": {"feit": "f", "kleiner_dan": date.max}})
    for day in (date.min, date(999, 12, 31), date(2024, 2, 28), date(2024, 2, 29), date(2024, 10, 1), date.max):
        agreed(rules, context(f=day))


@in_child()
def test_an_age_between_two_ages() -> None:
    tests: list[dict[str, Any]] = [
        {"minstens": 18},
        {"kleiner_dan": 18},
        {"is": 18},
        {"een_uit": [16, 17, 18, 23]},
        {"een_uit": [12]},
    ]
    rules = rule_set({f"g{number}": {"feit": "leeftijd", **test} for number, test in enumerate(tests)})
    for low in range(10, 26):
        for high in range(low, 26):
            agreed(rules, context(leeftijd=(low, high)))
        agreed(rules, context(leeftijd=low))
        agreed(rules, context(leeftijd=Decimal(low) + Decimal("0.5")))


@in_child()
def test_presumptions_at_every_level() -> None:
    assumed = {"zolang_onbekend": "ja"}
    rules = rule_set(
        {
            "a": {"feit": "f", **assumed},
            "b": {"feit": "f", "is": "nee", "zolang_onbekend": "nee"},
            "c": {"alle": [{"feit": "leeftijd", "minstens": 18, **assumed}, {"feit": "f"}]},
            "d": {"feit": "c", **assumed},
            "e": {"niet": {"feit": "d", "is": "nee", "zolang_onbekend": "nee"}},
        }
    )
    known: list[dict[str, Any]] = [{}, {"f": "ja"}, {"f": "nee"}, {"leeftijd": (17, 18)}, {"leeftijd": 17, "f": "ja"}]
    for facts in known:
        agreed(rules, Context(facts))


@in_child()
def test_many_true_branches_are_one_conclusion() -> None:
    """An or fires once per true branch, and two ors in one and as often as their product: 16 million times here."""
    names = [f"f{number}" for number in range(64)]
    branches = [{"een_van": some_of(names[start : start + 8])} for start in range(0, 64, 8)]
    rules = rule_set({"g": {"alle": branches}, "h": {"niet": {"alle": branches}}, "i": {"een_van": some_of(names)}})
    assert agreed(rules, Context(dict.fromkeys(names, "ja"))) == {"g": True, "h": False, "i": True}
    assert agreed(rules, Context(dict.fromkeys(names, "nee"))) == {"g": False, "h": True, "i": False}
    assert agreed(rules, Context(dict.fromkeys(names[:60], "nee")))["i"] is None


@in_child()
def test_more_rules_at_once_than_the_stack_holds() -> None:
    rules = rule_set({f"g{number}": {"een_van": some_of(["f", f"f{number}"])} for number in range(300)})
    assert set(agreed(rules, context(f="ja")).values()) == {True}
    assert set(agreed(rules, Context({f"f{number}": "ja" for number in range(300)})).values()) == {True}


@in_child()
def test_more_first_conditions_than_a_bucket_holds() -> None:
    rules = rule_set({f"g{number}": {"feit": "f", "is": f"woord {number}"} for number in range(1200)})
    found = agreed(rules, context(f="woord 700"))
    assert [name for name, value in found.items() if value] == ["g700"]


@in_child()
def test_more_facts_than_a_message_holds() -> None:
    names = [f"f{number}" for number in range(900)]
    rules = rule_set(
        {f"g{start}": {"alle": some_of(names[start : start + 30])} for start in range(0, 900, 30)}
        | {"alles": {"alle": some_of([f"g{start}" for start in range(0, 900, 30)])}}
        | {"elk": {"alle": some_of(names)}}
    )
    assert agreed(rules, Context(dict.fromkeys(names, "ja")))["alles"] is True
    found = agreed(rules, Context(dict.fromkeys(names, "ja") | {"f450": "nee"}))
    assert (found["alles"], found["elk"], found["g450"], found["g0"]) == (False, False, False, True)


@in_child()
def test_a_tree_deeper_than_a_production_holds() -> None:
    tree: dict[str, Any] = {"feit": "f0"}
    for number in range(1, 60):
        tree = {("alle", "een_van")[number % 2]: [{"feit": f"f{number}"}, {"niet": tree}]}
    rules = rule_set({"g": tree})
    for seed in range(200):
        random = Random(seed)
        names = [f"f{number}" for number in range(60)]
        agreed(rules, Context({name: random.choice(("ja", "nee")) for name in names if random.random() < 0.9}))
