"""Norms that did not exist on the day asked: a leaf that tests one is settled before any case is read."""

from engine.model import Alle, Blad, Niet, Node, RegelVersie, Uitzondering


def without_absent(versie: RegelVersie, absent: set[str]) -> RegelVersie | bool:
    """The version without leaves on norms that did not exist (their conclusion is *nee*).

    Returns ``True`` or ``False`` when that settles the whole rule.
    """
    als = _folded(versie.als, absent)
    exceptions = [(item, _folded(item.als, absent)) for item in versie.tenzij]
    if als is False or any(folded is True for _, folded in exceptions):
        return False
    left = [item.model_copy(update={"als": folded}) for item, folded in exceptions if not isinstance(folded, bool)]
    if isinstance(als, bool):
        if not left:
            return True
        return _changed(versie, _none_of([item.als for item in left]), [])
    return _changed(versie, als, left)


def _changed(versie: RegelVersie, als: Node, tenzij: list[Uitzondering]) -> RegelVersie:
    """A fresh version: a plain copy would keep the condition that the old one had already worked out."""
    parts = {name: getattr(versie, name) for name in RegelVersie.model_fields}
    return RegelVersie.model_construct(**{**parts, "als": als, "tenzij": tenzij})


def _none_of(nodes: list[Node]) -> Node:
    return Alle(alle=[Niet(niet=node) for node in nodes])


def _folded(node: Node, absent: set[str]) -> Node | bool:
    if isinstance(node, Blad):
        return _leaf(node) if node.feit in absent else node
    if isinstance(node, Niet):
        inner = _folded(node.niet, absent)
        return not inner if isinstance(inner, bool) else node.model_copy(update={"niet": inner})
    name, settles = ("alle", False) if isinstance(node, Alle) else ("een_van", True)
    children = [_folded(child, absent) for child in node.children]
    if any(child is settles for child in children):
        return settles
    left = [child for child in children if not isinstance(child, bool)]
    return node.model_copy(update={name: left}) if left else not settles


def _leaf(leaf: Blad) -> bool:
    operator, operand = leaf.operator
    return "nee" in operand if operator == "een_uit" else operand == "nee"
