"""The same rules for engines that know no third value: per rule one condition that is *ja* and one that is *nee*.

Each takes a row at a time, as these engines do: a rule whose first condition holds writes *ja*, one whose second does
writes *nee*, and neither leaves it open. An unknown fact is absent.
"""

import json
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

import pyarrow as pa

from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from tests.bench.sides_write import Json, Row, Text, plain
from tests.bench.translations import Translation


class Node(NamedTuple):
    """When something is known true, and when known false; a column has its name."""

    true: Any
    false: Any
    name: str = ""


class Sides:
    """A ``translations.Language`` whose nodes are pairs of conditions."""

    def __init__(self, write: Any) -> None:
        self._write = write

    def column(self, name: str) -> Node:
        if name == "niets":
            return Node(self._write.never, self._write.never, name)
        return Node(self._write.equal(name, "ja"), self._write.equal(name, "nee"), name)

    def test(self, column: Node, operator: str, operand: Any) -> Node:
        if column.name == "niets":
            return column
        write, name = self._write, column.name
        if operator in ("is", "een_uit"):
            values = operand if isinstance(operand, list) else [operand]
            return Node(write.some([write.equal(name, value) for value in values]), write.other(name, values))
        reached, short = write.least(name, operand), write.below(name, operand)
        return Node(reached, short) if operator == "minstens" else Node(short, reached)

    def both(self, parts: list[Node]) -> Node:
        return Node(self._write.every([part.true for part in parts]), self._write.some([part.false for part in parts]))

    def either(self, parts: list[Node]) -> Node:
        return Node(self._write.some([part.true for part in parts]), self._write.every([part.false for part in parts]))

    def negated(self, part: Node) -> Node:
        return Node(part.false, part.true)

    def known(self, column: Node) -> Node:
        return column

    def presumed(self, part: Node, recorded: Node, value: bool) -> Node:
        absent = self._write.unknown(recorded.name) if recorded.name != "niets" else None
        if absent is None:
            always = self._write.some([self._write.unknown("niets"), self._write.never])
            return Node(always, self._write.never) if value else Node(self._write.never, always)
        if value:
            return Node(self._write.some([absent, part.true]), part.false)
        return Node(part.true, self._write.some([absent, part.false]))

    def cases(self, true: Node, false: Node) -> Node:
        return Node(true.true, false.true)


def zen_engine(book: Rulebook, rules: RuleSet, names: list[str]) -> Callable[[Any], Any]:
    """zen-engine (GoRules, Rust): per level one expression node."""
    import zen

    from tests.bench.zen import _graph

    levels = Translation(book, rules, names, Sides(Text())).levels
    layers = [
        [
            {"id": name, "key": name, "value": f"{node.true} ? 'ja' : ({node.false} ? 'nee' : null)"}
            for name, node in level.items()
        ]
        for level in levels
    ]
    decision = zen.ZenEngine().create_decision(json.dumps(_graph(layers)))
    wanted = [name for level in levels for name in level]
    return _row_by_row(lambda row: decision.evaluate(row)["result"], wanted)


def rule_engine(book: Rulebook, rules: RuleSet, names: list[str]) -> Callable[[Any], Any]:
    """rule-engine (Python): two expressions per rule."""
    import rule_engine as engine

    context = engine.Context(default_value=None, resolver=engine.resolve_item)
    made = [
        (name, engine.Rule(node.true, context=context), engine.Rule(node.false, context=context))
        for level in Translation(book, rules, names, Sides(Text())).levels
        for name, node in level.items()
    ]

    def conclude(row: Row) -> Row:
        for name, true, false in made:
            row[name] = "ja" if true.matches(row) else "nee" if false.matches(row) else None
        return row

    return _row_by_row(conclude, [name for name, _, _ in made])


def business_rules(book: Rulebook, rules: RuleSet, names: list[str]) -> Callable[[Any], Any]:
    """business-rules (Python): two rules with an action per rule, run in the order of the levels."""
    from business_rules import run_all
    from business_rules import variables as kinds
    from business_rules.actions import BaseActions, rule_action
    from business_rules.fields import FIELD_TEXT

    nodes = {
        name: node for level in Translation(book, rules, names, Sides(Json())).levels for name, node in level.items()
    }
    ordered = [
        {"conditions": side, "actions": [{"name": "zet", "params": {"naam": name, "waarde": word}}]}
        for name, node in nodes.items()
        for side, word in ((node.true, "ja"), (node.false, "nee"))
    ]
    used = {condition["name"] for rule in ordered for condition in _leaves(rule["conditions"])}

    class Facts(kinds.BaseVariables):  # type: ignore[misc]
        def __init__(self, row: Row) -> None:
            self.row = row

    for name in used:
        setattr(Facts, name, _variable(kinds, name))

    class Actions(BaseActions):  # type: ignore[misc]
        def __init__(self, row: Row) -> None:
            self.row = row

        @rule_action(params={"naam": FIELD_TEXT, "waarde": FIELD_TEXT})
        def zet(self, naam: str, waarde: str) -> None:
            self.row[naam] = waarde

    def conclude(row: Row) -> Row:
        run_all(rule_list=ordered, defined_variables=Facts(row), defined_actions=Actions(row))
        return row

    return _row_by_row(conclude, list(nodes))


def _variable(kinds: Any, name: str) -> Any:
    column, _, kind = name.partition("__")
    if kind == "ja":
        return kinds.boolean_rule_variable()(lambda self: self.row.get(column) is not None)
    if kind == "getal":
        return kinds.numeric_rule_variable()(lambda self: self.row.get(column) or 0)
    if kind == "keuze":
        return kinds.select_rule_variable()(lambda self: [self.row.get(column)])
    return kinds.string_rule_variable()(lambda self: self.row.get(column))


def _leaves(condition: Row) -> Iterable[Row]:
    for parts in (condition.get("all"), condition.get("any")):
        for part in parts or ():
            yield from _leaves(part)
    if "name" in condition:
        yield condition


def _row_by_row(conclude: Callable[[Row], Row], wanted: list[str]) -> Callable[[Any], Any]:
    words = {True: "ja", False: "nee"}
    answers = {"ja": True, "nee": False, None: None}

    def run(table: Any) -> Any:
        found: dict[str, list[Any]] = {name: [] for name in wanted}
        for row in table.to_pylist():
            facts = {
                name: words[value] if isinstance(value, bool) else plain(value)
                for name, value in row.items()
                if value is not None
            }
            concluded = conclude(facts)
            for name in wanted:
                found[name].append(answers[concluded.get(name)])
        return pa.table({name: pa.array(values, pa.bool_()) for name, values in found.items()})

    return run
