"""Leaves on which a route that holds, or may still hold, rests; and the reservations that follow from them."""

from collections.abc import Sequence

from engine.context import Context
from engine.model import Blad, EenVan
from engine.reference import RuleTrace, Trace
from engine.rulebook import Rulebook


def supporting(rule: RuleTrace) -> list[Trace]:
    """Every leaf that does not break the rule: presumed and judged facts among them still have to be confirmed."""
    found: list[Trace] = []
    _collect_rule(rule, found)
    return found


def _collect_rule(rule: RuleTrace, found: list[Trace]) -> None:
    _collect(rule.als, found)
    for exception in rule.tenzij:
        if exception.value is not True:
            _collect(exception.children[0], found)


def _collect(trace: Trace, found: list[Trace]) -> None:
    if isinstance(trace.node, Blad):
        if trace.rule is not None and not trace.presumed:
            _collect_rule(trace.rule, found)
        else:
            found.append(trace)
        return
    for child in _standing(trace) if isinstance(trace.node, EenVan) else trace.children:
        _collect(child, found)


def _standing(trace: Trace) -> Sequence[Trace]:
    """Of a disjunction the first ground that holds, recorded before presumed; else what may still hold."""
    held = [child for child in trace.children if child.value is True]
    if held:
        return ([child for child in held if not child.presumed] or held)[:1]
    return [child for child in trace.children if child.value is None] or trace.children


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
    return f"{joined}: dit zegt nu {on_whose}; {judge} moet het nog vaststellen"
