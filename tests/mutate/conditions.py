"""Every small change of the condition of one rule version."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from engine import RegelVersie
from engine.model import Alle, Blad, EenVan, Niet, Node


def of_version(versie: RegelVersie) -> Iterator[tuple[str, RegelVersie]]:
    """Each change in words, with the version it gives."""
    for what, node in _of_node(versie.als):
        yield what, _version(versie, als=node)
    for at, item in enumerate(versie.tenzij):
        rest = [other for other in versie.tenzij if other is not item]
        yield f"zonder uitzondering {item.id}", _version(versie, tenzij=rest)
        for what, node in _of_node(item.als):
            changed = [*versie.tenzij]
            changed[at] = item.model_copy(update={"als": node})
            yield f"{item.id}: {what}", _version(versie, tenzij=changed)


def _version(versie: RegelVersie, **changes: Any) -> RegelVersie:
    """A changed version; a plain copy would keep the whole condition that the old one had already worked out."""
    parts = {name: getattr(versie, name) for name in RegelVersie.model_fields}
    return RegelVersie.model_construct(**{**parts, **changes})


def _of_node(node: Node) -> Iterator[tuple[str, Node]]:
    if isinstance(node, Blad):
        yield from _of_leaf(node)
    elif isinstance(node, Niet):
        if not isinstance(node.niet, Blad):
            yield f"zonder niet: {text(node)}", node.niet
        yield from ((what, _not(inner, node)) for what, inner in _of_node(node.niet))
    else:
        yield from _of_many(node)


def _of_many(node: Alle | EenVan) -> Iterator[tuple[str, Node]]:
    children, every = node.children, isinstance(node, Alle)
    if len(children) > 1:
        words = ("alle", "een_van") if every else ("een_van", "alle")
        yield f"{words[0]} wordt {words[1]}: {text(node)}", _many(children, not every, node)
        for index, child in enumerate(children):
            if not any(_same_test(child, twin) for at, twin in enumerate(children) if at != index):
                yield f"zonder {text(child)}", _many([*children[:index], *children[index + 1 :]], every, node)
    for index, child in enumerate(children):
        for what, changed in _of_node(child):
            yield what, _many([*children[:index], changed, *children[index + 1 :]], every, node)


def _of_leaf(leaf: Blad) -> Iterator[tuple[str, Node]]:
    yield f"omgekeerd: {text(leaf)}", Niet(niet=leaf)
    if leaf.een_uit and len(leaf.een_uit) > 1:
        for option in leaf.een_uit:
            yield f"{leaf.feit} zonder {option}", _leaf(leaf, een_uit=[item for item in leaf.een_uit if item != option])
    for field in ("minstens", "kleiner_dan"):
        bound = getattr(leaf, field)
        if bound is not None:
            for step in (1, -1):
                moved = bound + (timedelta(days=step) if isinstance(bound, date) else Decimal(step))
                yield f"{text(leaf)} wordt {moved}", _leaf(leaf, **{field: moved})
    if leaf.zolang_onbekend:
        other = "nee" if leaf.zolang_onbekend == "ja" else "ja"
        yield f"geen aanname: {text(leaf)}", _leaf(leaf, zolang_onbekend=None)
        yield f"aanname {other}: {text(leaf)}", _leaf(leaf, zolang_onbekend=other)


def _leaf(leaf: Blad, **changes: Any) -> Blad:
    parts = {name: getattr(leaf, name) for name in Blad.model_fields}
    return Blad.model_construct(**{**parts, **changes})


def _not(inner: Node, origin: Niet) -> Niet:
    return Niet.model_construct(niet=inner, bron=origin.bron, duiding=origin.duiding)


def _many(children: list[Node], every: bool, origin: Alle | EenVan) -> Node:
    if every:
        return Alle.model_construct(alle=children, bron=origin.bron, duiding=origin.duiding)
    return EenVan.model_construct(een_van=children, bron=origin.bron, duiding=origin.duiding)


def _same_test(one: Node, other: Node) -> bool:
    """Two leaves that ask the same and differ in source only: leaving one out changes nothing."""
    return isinstance(one, Blad) and isinstance(other, Blad) and text(one) == text(other)


def text(node: Node) -> str:
    """A condition on one line."""
    if isinstance(node, Blad):
        operator, operand = node.operator
        words = {"is": "is", "een_uit": "een uit", "minstens": "minstens", "kleiner_dan": "kleiner dan"}
        value = " ".join(map(str, operand)) if isinstance(operand, list) else operand
        presumed = f" (zolang onbekend {node.zolang_onbekend})" if node.zolang_onbekend else ""
        return f"{node.feit} {words[operator]} {value}{presumed}"
    if isinstance(node, Niet):
        return f"niet ({text(node.niet)})"
    return ("{} ({})").format("alle" if isinstance(node, Alle) else "een van", "; ".join(map(text, node.children)))
