"""What is refused or cut up before durable_rules sees it, and what the package itself does at its limits."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine.durable_compile import compile_rules
from engine.durable_leaf import Encoding
from engine.durable_limits import GROUP, PROPERTIES, STACK, Network, check_names, fnv1a
from engine.durable_tree import Compare, DurableError, Or, all_of, any_of, firings, joints
from engine.model import Blad
from tests.child import in_child
from tests.small_rules import rule_set


def test_names_with_one_hash_are_refused() -> None:
    assert fnv1a("costarring") == fnv1a("liquid")
    with pytest.raises(DurableError, match="vallen samen"):
        check_names(["liquid", "costarring"])


@pytest.mark.parametrize("name", ["sid", "id", "$and", "$forward", "all", "één"])
def test_names_of_the_package_itself_are_refused(name: str) -> None:
    with pytest.raises(DurableError):
        check_names(["t0", name])


def test_known_hashes() -> None:
    """As written in the package's source."""
    assert (fnv1a("id"), fnv1a("sid"), fnv1a("$and")) == (926444256, 3593476751, 3746487396)


@pytest.mark.parametrize(
    "tests",
    [
        ({"is": "ja"}, {"minstens": 3}),
        ({"is": 3}, {"is": date(2026, 1, 1)}),
        ({"een_uit": ["a", 3]},),
        ({"minstens": Decimal("0.00000000000001")},),
        ({"minstens": 10**19},),
        ({"is": "a" * 2000},),
        ({"een_uit": list(range(0, 160, 2))},),
    ],
)
def test_literals_that_cannot_be_compared_are_refused(tests: tuple[dict[str, Any], ...]) -> None:
    rules = rule_set({f"g{number}": {"feit": "f", **test} for number, test in enumerate(tests)})
    with pytest.raises(DurableError):
        compile_rules(rules, "zaak")


def test_a_conclusion_is_a_word() -> None:
    with pytest.raises(DurableError, match="vergeleken met"):
        compile_rules(rule_set({"a": "f", "b": {"feit": "a", "minstens": 3}}), "zaak")


def test_a_leaf_with_a_hole_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check at compile time sees a side that forgets its boundary, and sides that overlap."""
    for operator in ("$gt", "$lte"):
        wrong = Compare("l0", "$gt", 36) if operator == "$gt" else Compare("l0", "$gte", 36)
        other: Compare = Compare("h0", "$lt", 36) if operator == "$gt" else Compare("h0", "$lte", 36)
        monkeypatch.setattr(Encoding, "_number_sides", lambda self, leaf, sides=(wrong, other): sides)
        with pytest.raises(DurableError, match="tegelijk waar en onwaar, of geen"):
            compile_rules(rule_set({"g": {"feit": "f", "minstens": 18}}), "zaak")


def test_number_codes_keep_order_and_equality() -> None:
    encoding = Encoding.of("f", 0, [Blad(feit="f", minstens=Decimal("0.5"))])
    numbers = [Decimal(text) for text in ("-1e30", "-0.55", "-0.5", "-0.05", "0", "0.5", "0.51", "0.6", "7", "1e30")]
    codes = [encoding.code(number) for number in numbers]
    assert codes == sorted(set(codes))
    assert encoding.code(Decimal("0.500")) == encoding.code(Decimal("0.5")) == 10
    assert encoding.code(10**400) == encoding.code(Decimal("1E+4000")) < 2**63


def test_rulesets_stay_within_the_limits() -> None:
    names = [f"f{number}" for number in range(700)]
    rules = {f"g{number}": {"een_van": [{"feit": name}, {"feit": "f0"}]} for number, name in enumerate(names)}
    parts = [part for level in compile_rules(rule_set(rules), "zaak").levels for part in level]
    assert sum(len(part.concludes) for part in parts) == 700
    for part in parts:
        productions = json.loads(part.productions)
        markers = part.markers.count(",")
        assert list(productions)[-1] == "!"
        assert len(part.concludes) <= GROUP * markers
        assert len(part.needs) + markers <= PROPERTIES


def test_waiting_counts_as_the_package_does() -> None:
    def words(count: int) -> list[Compare]:
        return [Compare("t0", "$eq", f"w{number}") for number in range(count)]

    def facts(count: int) -> list[Compare]:
        return [Compare(f"t{number}", "$eq", "ja") for number in range(count)]

    assert Network().with_productions(words(50)).waiting() == 1
    assert Network().with_productions(facts(50)).waiting() == 50
    assert Network().with_productions([any_of(facts(50))]).waiting() == 50
    assert Network().with_productions([all_of(facts(50))]).waiting() == 1
    with pytest.raises(DurableError):
        Network().with_productions(words(600)).waiting()


def test_firings_and_joints() -> None:
    one, two, three = (Compare(f"t{number}", "$eq", "ja") for number in range(3))
    tree = all_of([any_of([one, two]), any_of([one, two, three])])
    assert (firings(tree), joints(tree)) == (6, 3)
    assert firings(Or((one, two, three), exclusive=True)) == 1
    assert all_of([all_of([one, two]), two, three]) == all_of([one, two, three])


def _answer(productions: dict[str, Any], fact: str) -> Any:
    import durable_rules_engine as dre

    handle = dre.create_ruleset("proef", json.dumps(productions))
    return dre.assert_fact(handle, fact)


def _production(expression: Any) -> dict[str, Any]:
    return {"all": [{"m": expression}]}


@in_child()
def test_the_package_holds_64_waiting_conditions_and_no_more() -> None:
    """Why ``STACK`` is what it is: this fails when another version counts otherwise."""
    for count, fits in ((64, True), (65, False)):
        productions = {f"r{number}": _production({f"f{number}": 1}) for number in range(count)}
        fact = json.dumps({"sid": "s", "id": "c", **{f"f{number}": 1 for number in range(count)}})
        _expect(fits, productions, fact)
    assert STACK < 64


@in_child()
def test_the_package_holds_252_facts_and_no_more() -> None:
    for count, fits in ((252, True), (253, False)):
        fact = json.dumps({"sid": "s", "id": "c", **{f"f{number}": 1 for number in range(count)}})
        _expect(fits, {"r": _production({"f0": 1})}, fact)
    assert PROPERTIES < 252


@in_child()
def test_the_package_holds_15_joints_and_no_more() -> None:
    for depth, fits in ((15, True), (16, False)):
        tree: Any = {"f0": 1}
        for number in range(depth):
            tree = {"$and" if number % 2 else "$or": [{f"f{number + 1}": 1}, tree]}
        fact = json.dumps({"sid": "s", "id": "c", **{f"f{number}": 1 for number in range(depth + 1)}})
        _expect(fits, {"r": _production(tree)}, fact)


@in_child()
def test_the_package_compares_across_types_and_breaks_on_small_floats() -> None:
    def fires(expression: Any, member: str) -> bool:
        return bool(_answer({"r": _production(expression)}, f'{{"sid":"s","id":"c",{member}}}')[0] == 0)

    assert fires({"f": "3"}, '"f":3')
    assert fires({"$gt": {"f": 3}}, '"f":"abc"')
    assert fires({"$ex": {"f": 1}}, '"f":null')
    _expect(False, {"r": _production({"f": 1})}, '{"sid":"s","id":"c","f":1e-07}')


@in_child()
def test_the_package_refuses_the_same_fact_twice_and_says_so() -> None:
    import durable_rules_engine as dre

    handle = dre.create_ruleset("proef", json.dumps({"r": _production({"f": 1})}))
    fact = '{"sid":"s","id":"c","f":1}'
    assert [dre.assert_fact(handle, fact)[0] for _ in range(2)] == [0, 2]
    dre.retract_fact(handle, '{"sid":"s","id":"c"}')
    assert dre.assert_fact(handle, fact)[0] == 0
    assert dre.assert_fact(handle, '{"sid":"s","id":"d","f":2}')[0] == 1


def _expect(fits: bool, productions: dict[str, Any], fact: str) -> None:
    if fits:
        assert _answer(productions, fact)[0] == 0
        return
    with pytest.raises(Exception, match="error code"):
        _answer(productions, fact)
