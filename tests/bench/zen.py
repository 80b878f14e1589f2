"""The same rules for zen-engine (GoRules, Rust): per level one expression node, per rule one expression.

ZEN knows no third value and refuses to order null or text, so two translations are made and the faster one counts:

- ``sides``: true side ? 'ja' : (false side ? 'nee' : null), each comparison of order guarded by a test on null;
- ``minmax``: a test is 1, 0 or 0.5 (unknown); *alle* is min, *een_van* is max, *niet* is 1 - x: Kleene's own tables.

Dates are given as day numbers, and the facts as a dictionary that is ready before the clock starts.
"""

import json
from datetime import date
from itertools import pairwise
from typing import Any, Literal

import zen

from engine.context import Context
from engine.kleene import Kleene
from engine.model import Alle, Blad, EenVan, Niet, Node
from engine.ruleset import RuleSet

Style = Literal["sides", "minmax"]


class ZenRules:
    """A rule set as a JDM decision."""

    def __init__(self, rules: RuleSet, style: Style) -> None:
        self.style = style
        self.concluded = [rule.gevolg for rule in rules.rules]
        write = _sides_of_rule if style == "sides" else _number
        layers: list[list[dict[str, str]]] = [[] for _ in range(1 + max(rule.level for rule in rules.rules))]
        for rule in rules.rules:
            value = write(rule.versie.whole, set(self.concluded))
            layers[rule.level].append({"id": rule.gevolg, "key": rule.gevolg, "value": value})
        self.decision = zen.ZenEngine().create_decision(json.dumps(_graph(layers)))

    def facts(self, context: Context) -> dict[str, Any]:
        """The facts as ZEN compares them; unknown facts are absent."""
        return {name: value.toordinal() if isinstance(value, date) else value for name, value in context.facts.items()}

    def conclude(self, facts: dict[str, Any]) -> dict[str, Any]:
        """What ZEN concludes, in its own values."""
        return self.decision.evaluate(facts)["result"]

    def kleene(self, result: dict[str, Any]) -> dict[str, Kleene]:
        """ZEN's values as ja, nee and onbekend."""
        table: dict[Any, Kleene] = {"ja": True, "nee": False, None: None, 1: True, 0: False, 0.5: None}
        return {name: table[result.get(name)] for name in self.concluded}


def _graph(layers: list[list[dict[str, str]]]) -> dict[str, Any]:
    nodes: list[dict[str, Any]] = [{"id": "in", "type": "inputNode", "name": "in", "position": {"x": 0, "y": 0}}]
    for number, expressions in enumerate(layers):
        content = {"expressions": expressions, "passThrough": True}
        nodes.append({"id": f"l{number}", "type": "expressionNode", "name": f"l{number}", "content": content})
    nodes.append({"id": "out", "type": "outputNode", "name": "out"})
    for node in nodes:
        node.setdefault("position", {"x": 0, "y": 0})
    edges = [
        {"id": f"e{number}", "type": "edge", "sourceId": one["id"], "targetId": two["id"]}
        for number, (one, two) in enumerate(pairwise(nodes))
    ]
    return {"nodes": nodes, "edges": edges}


def _literal(value: Any) -> str:
    return str(value.toordinal()) if isinstance(value, date) else json.dumps(value)


def _sides_of_rule(node: Node, concluded: set[str]) -> str:
    true, false = _sides(node)
    return f"{true} ? 'ja' : ({false} ? 'nee' : null)"


def _sides(node: Node) -> tuple[str, str]:
    if isinstance(node, Blad):
        return _leaf_sides(node)
    if isinstance(node, Niet):
        true, false = _sides(node.niet)
        return false, true
    sides = [_sides(child) for child in node.children]
    joins = (" and ", " or ") if isinstance(node, Alle) else (" or ", " and ")
    true, false = (f"({join.join(part)})" for join, part in zip(joins, zip(*sides, strict=True), strict=True))
    return true, false


def _leaf_sides(leaf: Blad) -> tuple[str, str]:
    operator, operand = leaf.operator
    name = leaf.feit
    if operator == "is":
        true, false = f"{name} == {_literal(operand)}", f"({name} != null and {name} != {_literal(operand)})"
    elif operator == "een_uit":
        choices = f"[{', '.join(_literal(item) for item in operand)}]"
        true, false = f"{name} in {choices}", f"({name} != null and {name} not in {choices})"
    else:
        reached = f"({name} != null and {name} >= {_literal(operand)})"
        short = f"({name} != null and {name} < {_literal(operand)})"
        true, false = (reached, short) if operator == "minstens" else (short, reached)
    if leaf.zolang_onbekend == "ja":
        true = f"({name} == null or {true})"
    elif leaf.zolang_onbekend == "nee":
        false = f"({name} == null or {false})"
    return true, false


def _number(node: Node, concluded: set[str]) -> str:
    if isinstance(node, Niet):
        return f"(1 - {_number(node.niet, concluded)})"
    if not isinstance(node, Blad):
        assert isinstance(node, Alle | EenVan)
        parts = [_number(child, concluded) for child in node.children]
        return parts[0] if len(parts) == 1 else f"{'min' if isinstance(node, Alle) else 'max'}([{', '.join(parts)}])"
    name, (operator, operand) = node.feit, node.operator
    unknown = {"ja": "1", "nee": "0", None: "0.5"}[node.zolang_onbekend]
    if name in concluded:
        yes, no = (int(word in operand if operator == "een_uit" else word == operand) for word in ("ja", "nee"))
        return f"({name} == 1 ? {yes} : ({name} == 0 ? {no} : {unknown}))"
    test = {
        "is": lambda: f"{name} == {_literal(operand)}",
        "een_uit": lambda: f"{name} in [{', '.join(_literal(item) for item in operand)}]",
        "minstens": lambda: f"{name} >= {_literal(operand)}",
        "kleiner_dan": lambda: f"{name} < {_literal(operand)}",
    }[operator]()
    return f"({name} == null ? {unknown} : ({test} ? 1 : 0))"
