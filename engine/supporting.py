"""Leaves on which a route that holds, or may still hold, rests; and the reservations that follow from them."""

from collections.abc import Iterator

from engine.context import Context
from engine.model import Blad, EenVan, Niet
from engine.reference import RuleTrace, Trace
from engine.rulebook import Rulebook


def supporting(rule: RuleTrace) -> Iterator[Trace]:
    """Every leaf that does not break the rule: presumed and judged facts among them still have to be confirmed."""
    yield from _below(rule.als)
    for exception in rule.tenzij:
        if exception.value is not True:
            yield from _below(exception.children[0])


def _below(trace: Trace) -> Iterator[Trace]:
    node = trace.node
    if isinstance(node, Blad):
        if trace.rule is not None and not trace.presumed:
            yield from supporting(trace.rule)
        else:
            yield trace
        return
    if isinstance(node, EenVan):
        held = [child for child in trace.children if child.value is True]
        held = ([child for child in held if not child.presumed] or held)[:1]
        children = held or [child for child in trace.children if child.value is None] or list(trace.children)
    elif isinstance(node, Niet):
        children = list(trace.children)
    else:
        children = list(trace.children)
    for child in children:
        yield from _below(child)


def reservations(leaves: list[Trace], context: Context, book: Rulebook) -> list[str]:
    """One line per open norm that now rests on someone else's word than the one who must judge it."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for trace in leaves:
        leaf = trace.leaf
        feit = book.feiten.get(leaf.feit)
        if feit is None or trace.presumed or feit.klasse != "oordeel" or leaf.feit not in context.facts:
            continue
        judge = leaf.oordeel.door if leaf.oordeel else feit.beoordelaar or ""
        if leaf.oordeel and leaf.oordeel.blijkt_uit and context.facts.get(leaf.oordeel.blijkt_uit) == "ja":
            continue
        answer = context.answers.get(leaf.feit)
        source = answer.bron if answer else ""
        if judge and source and book.same_party(source, judge):
            continue
        on_whose = book.party(source) if source else "wie dit vastlegde (bron niet genoemd)"
        grouped.setdefault((on_whose, judge), []).append(feit.short)
    return [
        _line(list(dict.fromkeys(names)), on_whose, book.party(judge)) for (on_whose, judge), names in grouped.items()
    ]


def _line(names: list[str], on_whose: str, judge: str) -> str:
    joined = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " en " + names[-1]
    verb = "geldt" if len(names) == 1 else "gelden"
    return f"{joined} {verb} nu op gezag van {on_whose}; vast te stellen door {judge}"
