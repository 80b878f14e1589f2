"""The tracing reference evaluator: the value of every rule, and of every node below it the reason.

It is the slow, plain reading of the rules that explanations, questions and counterfactuals are made from.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from engine.context import Context
from engine.kleene import Kleene, conjunction, disjunction, negation
from engine.leaftest import test_leaf
from engine.model import Alle, Blad, Bron, EenVan, Node, Uitzondering
from engine.model.feit import Niveau
from engine.ruleset import ActiveRule, RuleSet


@dataclass(slots=True, eq=False)
class Trace:
    """The value of one node, its source and what it rests on. Not frozen: thousands are made for every case."""

    node: Node
    value: Kleene
    bron: Bron
    children: tuple["Trace", ...] = ()
    rule: "RuleTrace | None" = None
    presumed: bool = False
    exception: Uitzondering | None = None
    deciding: "list[Trace] | None" = field(default=None, repr=False)
    """What ``engine.grounds`` found for this node, kept because explanation, reasons and sources all ask for it."""

    @property
    def leaf(self) -> Blad:
        """The leaf of a trace that tests one fact; ``TypeError`` for any other node."""
        if not isinstance(self.node, Blad):
            raise TypeError("dit spoor is geen blad")
        return self.node


@dataclass(slots=True, eq=False)
class RuleTrace:
    """The value of one rule with the trace of its condition and of each exception."""

    active: ActiveRule
    value: Kleene
    als: Trace
    tenzij: tuple[Trace, ...]
    grounds: list[Trace] | None = field(default=None, repr=False)
    """The leaves ``engine.grounds`` found for this rule."""

    @property
    def gevolg(self) -> str:
        """The concluded fact."""
        return self.active.gevolg


Traces = Mapping[str, RuleTrace]


def evaluate(rules: RuleSet, context: Context, niveau: Niveau, given: Traces | None = None) -> dict[str, RuleTrace]:
    """Every rule of a level on a context; ``given`` holds the conclusions of the case itself.

    Conclusions of rules that are not the law on the day asked stay unknown.
    """
    found: dict[str, RuleTrace] = dict(given or {})
    for active in rules.rules:
        if active.regel.niveau != niveau:
            continue
        places = active.places
        als = _trace(active.versie.als, context, found, places)
        exceptions = tuple(_exception(item, context, found, places) for item in active.versie.tenzij)
        value = conjunction([als.value, *(negation(item.value) for item in exceptions)])
        found[active.gevolg] = RuleTrace(active, value, als, exceptions)
    return found


def _exception(item: Uitzondering, context: Context, found: Traces, places: Mapping[int, Bron]) -> Trace:
    inner = _trace(item.als, context, found, places)
    return Trace(item.als, inner.value, places[id(item)], (inner,), exception=item)


def _trace(node: Node, context: Context, found: Traces, places: Mapping[int, Bron]) -> Trace:
    bron = places[id(node)]
    if isinstance(node, Blad):
        rule = found.get(node.feit)
        if rule is None:
            value, presumed = test_leaf(node, context.facts)
            return Trace(node, value, bron, presumed=presumed)
        return _conclusion(node, rule, bron)
    children = tuple([_trace(child, context, found, places) for child in node.children])
    values = [child.value for child in children]
    if isinstance(node, Alle):
        return Trace(node, conjunction(values), bron, children)
    if isinstance(node, EenVan):
        return Trace(node, disjunction(values), bron, children)
    return Trace(node, negation(values[0]), bron, children)


def _conclusion(node: Blad, rule: RuleTrace, bron: Bron) -> Trace:
    if rule.value is None:
        presumed = node.zolang_onbekend is not None
        return Trace(node, node.zolang_onbekend == "ja" if presumed else None, bron, rule=rule, presumed=presumed)
    word = "ja" if rule.value else "nee"
    operator, operand = node.operator
    value = word in operand if operator == "een_uit" else word == operand
    return Trace(node, value, bron, rule=rule)


def decisive(trace: Trace) -> Iterator[Trace]:
    """The leaves that by themselves explain the value of a node: what would have to change to change it.

    A conclusion of another rule is descended into; a presumed leaf counts as the fact it presumes.
    """
    if isinstance(trace.node, Blad):
        if trace.exception is not None:
            yield from decisive(trace.children[0])
        elif trace.rule is not None and not trace.presumed:
            yield from decisive_of_rule(trace.rule)
        else:
            yield trace
        return
    if trace.exception is not None:
        yield from decisive(trace.children[0])
        return
    for child in decisive_children(trace):
        yield from decisive(child)


def decisive_children(trace: Trace) -> list[Trace]:
    """The children that settle a node: all of them, or only those with the value of the node."""
    node = trace.node
    if isinstance(node, Alle):
        return [child for child in trace.children if trace.value is True or child.value is trace.value]
    if isinstance(node, EenVan):
        held = [child for child in trace.children if trace.value is False or child.value is trace.value]
        recorded = [child for child in held if not child.presumed]
        return recorded if trace.value is True and recorded else held
    return list(trace.children)


def decisive_of_rule(rule: RuleTrace) -> Iterator[Trace]:
    """The leaves that explain the value of a rule, exceptions included."""
    for part in decisive_parts(rule):
        yield from decisive(part)


def decisive_parts(rule: RuleTrace) -> list[Trace]:
    """The condition and the exceptions that settle a rule."""
    parts: list[Trace] = []
    if rule.value is True or rule.als.value is rule.value:
        parts.append(rule.als)
    for exception in rule.tenzij:
        if rule.value is True or exception.value is negation(rule.value):
            parts.append(exception)
    return parts


def needed_facts(rules: RuleSet, gevolg: str) -> set[str]:
    """Every fact a conclusion can depend on, through all rules below it."""
    seen: set[str] = set()
    facts: set[str] = set()
    todo = [gevolg]
    while todo:
        name = todo.pop()
        if name in seen:
            continue
        seen.add(name)
        active = rules.by_gevolg.get(name)
        if active is None:
            facts.add(name)
            continue
        todo.extend(_leaf_names(active))
    return facts


def _leaf_names(active: ActiveRule) -> list[str]:
    from engine.ruleset import dependencies

    return sorted(dependencies(active.versie))
