"""Values of conclusions on changed facts, worked out only where the change can be felt."""

from collections.abc import Mapping
from itertools import repeat

from engine.context import Context, Known
from engine.kleene import Kleene, conjunction, disjunction, negation
from engine.leaftest import test_leaf
from engine.model import Alle, Blad, EenVan, Node
from engine.reference import Traces
from engine.ruleset import RuleSet


class Trial:
    """The rules with some facts changed, beside the traces of the facts as they are."""

    def __init__(self, rules: RuleSet, traces: Traces, context: Context, case: Context, changed: set[str]) -> None:
        self._rules = rules
        self._traces = traces
        self._context = context.facts
        self._case = case.facts
        self._changed = changed
        self._memo: dict[str, Kleene] = {}

    def value(self, gevolg: str) -> Kleene:
        """The value of a conclusion; rules of the case itself read the case's own facts."""
        if gevolg not in self._memo:
            self._memo[gevolg] = self._conclude(gevolg)
        return self._memo[gevolg]

    def _conclude(self, gevolg: str) -> Kleene:
        known = self._traces.get(gevolg)
        active = self._rules.by_gevolg.get(gevolg)
        if active is None or (known is not None and self._rules.reach[gevolg].isdisjoint(self._changed)):
            return None if known is None else known.value
        facts = self._case if active.regel.niveau == "zaak" else self._context
        return self._of(active.versie.whole, facts)

    def _of(self, node: Node, facts: Mapping[str, Known]) -> Kleene:
        if isinstance(node, Blad):
            return self._leaf(node, facts)
        if isinstance(node, Alle):
            return conjunction(map(self._of, node.children, repeat(facts)))
        if isinstance(node, EenVan):
            return disjunction(map(self._of, node.children, repeat(facts)))
        return negation(self._of(node.niet, facts))

    def _leaf(self, leaf: Blad, facts: Mapping[str, Known]) -> Kleene:
        if leaf.feit not in self._rules.by_gevolg and leaf.feit not in self._traces:
            return test_leaf(leaf, facts)[0]
        value = self.value(leaf.feit)
        if value is None:
            return None if leaf.zolang_onbekend is None else leaf.zolang_onbekend == "ja"
        return value if says_yes(leaf) else not value


def says_yes(leaf: Blad) -> bool:
    """Whether a leaf on a conclusion holds when that conclusion is *ja*."""
    operator, operand = leaf.operator
    return "ja" in operand if operator == "een_uit" else bool(operand == "ja")
