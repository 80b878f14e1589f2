"""Every small change of a rulebook that must change some answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, TypeVar

from pydantic import BaseModel

from engine.model import Alle, Blad, EenVan, Geldig, Niet, Node, Regel, RegelVersie

_Model = TypeVar("_Model", bound=BaseModel)
_EARLIEST = date(2015, 1, 1)


@dataclass(frozen=True)
class Mutant:
    """One changed rule; ``what`` says in words what was changed and stays the same when the rule is reordered."""

    regel: Regel
    versie: int
    what: str

    @property
    def key(self) -> tuple[str, int, str]:
        """How the list of survivors names it; versions count from 1."""
        return self.regel.id, self.versie + 1, self.what


def mutants(regel: Regel) -> Iterator[Mutant]:
    """Every mutant of one rule."""
    used: dict[tuple[str, int, str], int] = {}
    for index, versie in enumerate(regel.versies):
        for what, changed in _of_version(versie):
            key = (regel.id, index, what)
            used[key] = used.get(key, 0) + 1
            name = what if used[key] == 1 else f"{what} (nr. {used[key]})"
            yield Mutant(_with_version(regel, index, changed), index, name)
    yield from _of_periods(regel)


def _of_version(versie: RegelVersie) -> Iterator[tuple[str, RegelVersie]]:
    for what, node in _of_node(versie.als):
        yield what, fresh(versie, als=node)
    for at, item in enumerate(versie.tenzij):
        rest = [other for other in versie.tenzij if other is not item]
        yield f"zonder uitzondering {item.id}", fresh(versie, tenzij=rest)
        for what, node in _of_node(item.als):
            changed = [*versie.tenzij]
            changed[at] = fresh(item, als=node)
            yield f"{item.id}: {what}", fresh(versie, tenzij=changed)


def _of_node(node: Node) -> Iterator[tuple[str, Node]]:
    if isinstance(node, Blad):
        yield from _of_leaf(node)
        return
    if isinstance(node, Niet):
        if not isinstance(node.niet, Blad):
            yield f"zonder niet: {text(node)}", node.niet
        yield from ((what, fresh(node, niet=inner)) for what, inner in _of_node(node.niet))
        return
    yield from _of_many(node)


def _of_many(node: Alle | EenVan) -> Iterator[tuple[str, Node]]:
    children = node.children
    field = "alle" if isinstance(node, Alle) else "een_van"
    if len(children) > 1:
        other: Node = EenVan(een_van=children) if isinstance(node, Alle) else Alle(alle=children)
        yield f"{field} wordt {'een_van' if field == 'alle' else 'alle'}: {text(node)}", other
        for index, child in enumerate(children):
            if not any(_same_test(child, twin) for at, twin in enumerate(children) if at != index):
                left = [item for at, item in enumerate(children) if at != index]
                yield f"zonder {text(child)}", fresh(node, **{field: left})
    for index, child in enumerate(children):
        for what, changed in _of_node(child):
            yield what, fresh(node, **{field: [*children[:index], changed, *children[index + 1 :]]})


def _of_leaf(leaf: Blad) -> Iterator[tuple[str, Node]]:
    yield f"omgekeerd: {text(leaf)}", Niet(niet=leaf)
    if leaf.een_uit and len(leaf.een_uit) > 1:
        for option in leaf.een_uit:
            left = [item for item in leaf.een_uit if item != option]
            yield f"{leaf.feit} zonder {option}", fresh(leaf, een_uit=left)
    for field in ("minstens", "kleiner_dan"):
        bound = getattr(leaf, field)
        if bound is not None:
            for step in (1, -1):
                moved = bound + (timedelta(days=step) if isinstance(bound, date) else Decimal(step))
                yield f"{text(leaf)} wordt {moved}", fresh(leaf, **{field: moved})
    if leaf.zolang_onbekend:
        other = "nee" if leaf.zolang_onbekend == "ja" else "ja"
        yield f"geen aanname: {text(leaf)}", fresh(leaf, zolang_onbekend=None)
        yield f"aanname {other}: {text(leaf)}", fresh(leaf, zolang_onbekend=other)


def _of_periods(regel: Regel) -> Iterator[Mutant]:
    """The days on which a version begins or ends, each a day sooner and later; neighbours move along."""
    starts = sorted(item.geldig.van for item in regel.versies if item.geldig.van and item.geldig.van > _EARLIEST)
    ends = {item.geldig.tot for item in regel.versies if item.geldig.tot}
    for first in starts:
        index = next(at for at, item in enumerate(regel.versies) if item.geldig.van == first)
        for step in (1, -1):
            yield Mutant(_moved(regel, first, step), index, f"begin {first} wordt {first + timedelta(days=step)}")
    for last in sorted(end for end in ends if end + timedelta(days=1) not in starts):
        index = next(at for at, item in enumerate(regel.versies) if item.geldig.tot == last)
        for step in (1, -1):
            moved = _moved(regel, last + timedelta(days=1), step)
            yield Mutant(moved, index, f"einde {last} wordt {last + timedelta(days=step)}")


def _moved(regel: Regel, first: date, step: int) -> Regel:
    before, shift = first - timedelta(days=1), timedelta(days=step)
    versies = []
    for item in regel.versies:
        van = item.geldig.van + shift if item.geldig.van == first else item.geldig.van
        tot = item.geldig.tot + shift if item.geldig.tot == before else item.geldig.tot
        versies.append(fresh(item, geldig=Geldig(van=van, tot=tot)))
    return fresh(regel, versies=versies)


def _with_version(regel: Regel, index: int, versie: RegelVersie) -> Regel:
    return fresh(regel, versies=[*regel.versies[:index], versie, *regel.versies[index + 1 :]])


def fresh(item: _Model, **changes: Any) -> _Model:
    """A changed record; a plain copy would keep what the old one had already worked out."""
    parts = {name: getattr(item, name) for name in type(item).model_fields}
    return type(item).model_construct(**{**parts, **changes})


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
