"""What a condition of the balance rules says on known facts, by the same logic and leaf test as every other rule."""

from collections.abc import Mapping

from engine.context import Known
from engine.kleene import Kleene, conjunction, disjunction, negation
from engine.leaftest import test_leaf
from engine.model import Alle, Blad, EenVan, Niet, Node, leaves


def holds(node: Node | None, facts: Mapping[str, Known]) -> Kleene:
    """The value of a condition; no condition always holds."""
    if node is None:
        return True
    if isinstance(node, Blad):
        return test_leaf(node, facts)[0]
    values = [holds(child, facts) for child in node.children]
    if isinstance(node, Alle):
        return conjunction(values)
    return disjunction(values) if isinstance(node, EenVan) else negation(values[0])


def unknown_names(node: Node, facts: Mapping[str, Known]) -> list[str]:
    """The facts that keep a condition open, in order; empty when it is settled."""
    if holds(node, facts) is not None:
        return []
    if isinstance(node, Blad):
        return [node.feit]
    open_ones = [child for child in node.children if holds(child, facts) is None]
    return list(dict.fromkeys(name for child in open_ones for name in unknown_names(child, facts)))


def true_names(node: Node, facts: Mapping[str, Known]) -> list[str]:
    """The facts on which a condition that holds rests, in order, each once; what is denied is left out."""
    if holds(node, facts) is not True:
        return []
    if isinstance(node, Blad):
        return [node.feit]
    if not isinstance(node, Alle | EenVan):
        return []
    return list(dict.fromkeys(name for child in node.children for name in true_names(child, facts)))


def hinted(node: Node, facts: Mapping[str, Known]) -> bool:
    """Whether a condition is open while part of it already holds, or its dates are only half known.

    A question nobody asked is no reason to think of a flag.
    """
    if isinstance(node, Niet) or holds(node, facts) is not None:
        return False
    if isinstance(node, Blad):
        return node.feit.startswith("overgang_") and "leeftijd" in facts
    if isinstance(node, EenVan):
        return any(hinted(child, facts) for child in node.children)
    held = (child for child in node.children if not isinstance(child, Niet) and holds(child, facts) is True)
    return any(True for _ in held) or any(hinted(child, facts) for child in node.children)


def names_in(node: Node) -> set[str]:
    """Every name a condition tests."""
    return {leaf.feit for leaf in leaves(node)}
