"""Leaves on which a route that holds, or may still hold, rests; and the reservations that follow from them."""

from collections.abc import Callable, Sequence

from engine.context import Context
from engine.model import Alle, Blad, EenVan
from engine.reference import RuleTrace, Trace
from engine.rulebook import Rulebook

Doubt = Callable[[Trace], bool]


def supporting(rule: RuleTrace, doubt: Doubt = lambda leaf: leaf.presumed) -> list[Trace]:
    """The leaves that carry a rule: presumed and judged facts among them still have to be confirmed.

    What holds needs all its conditions; what fails needs one broken part, and the part with the fewest leaves in
    doubt is taken, so that nobody is asked to confirm what did not decide.
    """
    return _of_rule(rule, doubt)


def _of_rule(rule: RuleTrace, doubt: Doubt) -> list[Trace]:
    if rule.value is False:
        broken = [rule.als] if rule.als.value is False else []
        return _firmest(broken + [item.children[0] for item in rule.tenzij if item.value is True], doubt)
    found = _of_node(rule.als, doubt)
    for item in rule.tenzij:
        if item.value is not True:
            found = found + _of_node(item.children[0], doubt)
    return found


def _of_node(trace: Trace, doubt: Doubt) -> list[Trace]:
    node = trace.node
    if isinstance(node, Blad):
        return _of_rule(trace.rule, doubt) if trace.rule is not None and not trace.presumed else [trace]
    if isinstance(node, Alle) and trace.value is False:
        return _firmest([child for child in trace.children if child.value is False], doubt)
    chosen = _standing(trace) if isinstance(node, EenVan) else trace.children
    if len(chosen) == 1:
        return _of_node(chosen[0], doubt)
    return [leaf for child in chosen for leaf in _of_node(child, doubt)]


def _firmest(parts: list[Trace], doubt: Doubt) -> list[Trace]:
    """The leaves of the part with the fewest in doubt; of equals the first in the order of the law."""
    best: list[Trace] = []
    fewest = -1
    for part in parts:
        leaves = _of_node(part, doubt)
        count = sum(map(doubt, leaves)) if len(parts) > 1 else 0
        if count == 0:
            return leaves
        if fewest < 0 or count < fewest:
            best, fewest = leaves, count
    return best


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
        judge = still_to_judge(trace, context, book)
        if judge is not None:
            answer = context.answers.get(trace.leaf.feit)
            source = answer.bron if answer else ""
            on_whose = f"dit zegt nu {book.party(source)}" if source else "wie dit zegt, is niet genoemd"
            grouped.setdefault((on_whose, judge), []).append(book.feiten[trace.leaf.feit].short)
    return [
        _line(list(dict.fromkeys(names)), on_whose, book.party(judge)) for (on_whose, judge), names in grouped.items()
    ]


def still_to_judge(trace: Trace, context: Context, book: Rulebook) -> str | None:
    """Who must still judge the open norm of a leaf that someone else answered; None where nobody has to."""
    leaf = trace.leaf
    feit = book.feiten.get(leaf.feit)
    if feit is None or trace.presumed or feit.klasse != "oordeel" or leaf.feit not in context.facts:
        return None
    if leaf.oordeel and leaf.oordeel.blijkt_uit and context.facts.get(leaf.oordeel.blijkt_uit) == "ja":
        return None
    judge = leaf.oordeel.door if leaf.oordeel else feit.beoordelaar or ""
    answer = context.answers.get(leaf.feit)
    return None if judge and answer and answer.bron and book.same_party(answer.bron, judge) else judge


def _line(names: list[str], on_whose: str, judge: str) -> str:
    joined = names[0] if len(names) == 1 else ", ".join(names[:-1]) + " en " + names[-1]
    return f"{joined}: {on_whose}; {judge} moet het nog vaststellen"
