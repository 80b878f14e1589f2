"""Cuts a rule that is too large for one production into helper conclusions, and orders everything in levels."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.durable_tree import DurableError
from engine.model import Alle, Blad, EenVan, Niet, Node, leaves

HELPER = "~"


@dataclass(frozen=True, slots=True)
class Step:
    """One conclusion to draw: a fact and the node that it equals."""

    name: str
    node: Node

    @property
    def rests_on(self) -> set[str]:
        """The facts and conclusions the step looks at."""
        return {leaf.feit for leaf in leaves(self.node)}


def split(steps: Iterable[Step], fits: Callable[[Node], bool]) -> list[Step]:
    """The steps, with parts of a step that does not fit concluded apart under a name that no fact can have."""
    found: list[Step] = []
    helpers = 0
    todo = list(steps)
    while todo:
        step = todo.pop()
        node = step.node
        while not fits(node):
            helper = f"{HELPER}{helpers}"
            helpers += 1
            node, part = _cut(node, helper, step.name)
            todo.append(Step(helper, part))
        found.append(Step(step.name, node))
    return found


def levels(steps: Iterable[Step]) -> list[list[Step]]:
    """The steps in layers: each rests only on facts and on layers before it. Refuses a circle."""
    layers: list[list[Step]] = []
    waiting = sorted(steps, key=lambda step: step.name)
    while waiting:
        open_names = {step.name for step in waiting}
        ready = [step for step in waiting if not step.rests_on & open_names]
        if not ready:
            raise DurableError(f"deze regels rusten op elkaar: {', '.join(sorted(open_names)[:5])}")
        layers.append(ready)
        waiting = [step for step in waiting if step.rests_on & open_names]
    return layers


def _cut(node: Node, helper: str, name: str) -> tuple[Node, Node]:
    """The node with its largest branch, or half of its leaves, replaced by a helper; and what was cut out."""
    if isinstance(node, Blad):
        raise DurableError(f"{name}: één toets op {node.feit} is te groot voor durable_rules")
    if isinstance(node, Niet):
        rest, part = _cut(node.niet, helper, name)
        return Niet(niet=rest), part
    place = Blad(feit=helper)
    children = node.children
    if len(children) == 1:
        return _cut(children[0], helper, name)
    branches = [child for child in children if _size(child) > 1]
    if branches:
        largest = max(branches, key=_size)
        kept: list[Node] = [place if child is largest else child for child in children]
        return _joined(node, kept), largest
    if len(children) < 3:
        raise DurableError(f"{name}: een toets is te groot voor durable_rules")
    half = len(children) // 2
    return _joined(node, [place, *children[half:]]), _joined(node, children[:half])


def _joined(node: Node, children: list[Node]) -> Node:
    return Alle(alle=children) if isinstance(node, Alle) else EenVan(een_van=children)


def _size(node: Node) -> int:
    return sum(1 for _ in leaves(node))
