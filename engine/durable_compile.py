"""Compiles the rules of one day and niveau into productions: for each rule a true side and a false side."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.durable_leaf import Encoding, Sides, check_sides
from engine.durable_limits import FIRINGS, JOINTS, PROPERTIES, STACK, Network
from engine.durable_pack import Part, pack
from engine.durable_split import HELPER, Step, levels, split
from engine.durable_tree import Compare, all_of, any_of, firings, joints, names
from engine.model import Alle, Blad, Niet, Node, leaves
from engine.model.feit import Niveau
from engine.ruleset import RuleSet


@dataclass(frozen=True, slots=True)
class Program:
    """The rules of one niveau: how facts are fed, and per level the rulesets that may run next to each other.

    ``encodings`` holds facts from outside and conclusions by number; ``concluded`` are the rules, without helpers.
    """

    encodings: tuple[Encoding, ...]
    inputs: tuple[Encoding, ...]
    concluded: tuple[str, ...]
    levels: tuple[tuple[Part, ...], ...]


def compile_rules(rules: RuleSet, niveau: Niveau) -> Program:
    """The productions of a niveau. Refuses what durable_rules cannot hold or would answer wrongly."""
    wanted = [Step(rule.gevolg, rule.versie.whole) for rule in rules.rules if rule.regel.niveau == niveau]
    draft = _encodings(wanted)
    steps = split(wanted, lambda node: _fits(_sides(node, draft)))
    encodings = _encodings(steps)
    for step in steps:
        for leaf in leaves(step.node):
            check_sides(leaf, encodings[leaf.feit])
    own = {step.name for step in steps}
    layers = [[(step, _sides(step.node, encodings)) for step in layer] for layer in levels(steps)]
    return Program(
        encodings=tuple(encodings.values()),
        inputs=tuple(item for item in encodings.values() if item.fact not in own),
        concluded=tuple(step.name for step in wanted),
        levels=tuple(tuple(pack(layer, encodings)) for layer in layers),
    )


def _encodings(steps: Sequence[Step]) -> dict[str, Encoding]:
    found: defaultdict[str, list[Blad]] = defaultdict(list)
    for step in steps:
        for leaf in leaves(step.node):
            found[leaf.feit].append(leaf)
    for step in steps:
        found.setdefault(step.name, []).append(Blad(feit=step.name))
    own = {step.name for step in steps}
    ordered = sorted(found, key=lambda name: (name in own, name))
    return {name: Encoding.of(name, index, found[name]) for index, name in enumerate(ordered)}


def _sides(node: Node, encodings: Mapping[str, Encoding]) -> Sides:
    if isinstance(node, Blad):
        return (encodings.get(node.feit) or _helper(node.feit)).sides(node)
    if isinstance(node, Niet):
        true, false = _sides(node.niet, encodings)
        return false, true
    sides = [_sides(child, encodings) for child in node.children]
    true_parts, false_parts = [true for true, _ in sides], [false for _, false in sides]
    if isinstance(node, Alle):
        return all_of(true_parts), any_of(false_parts)
    return any_of(true_parts), all_of(false_parts)


def _helper(name: str) -> Encoding:
    """A helper conclusion of which the real place is not known yet."""
    return Encoding(name, 1_000_000 + int(name.removeprefix(HELPER)), "tekst")


def _fits(sides: Sides) -> bool:
    """Whether both sides of one rule can be a production."""
    for tree in sides:
        guarded = all_of([Compare("g0", "$eq", 1), tree])
        if firings(guarded) > FIRINGS or joints(guarded) > JOINTS:
            return False
        if len(names(guarded)) > PROPERTIES // 2 or Network().with_productions([guarded]).waiting() > STACK // 2:
            return False
    return True
