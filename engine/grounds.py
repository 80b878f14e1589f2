"""What decided an outcome, and nothing else: the conditions and articles a reader needs to follow it.

From a disjunction that holds the first ground is named. From one that fails, grounds about another kind of need are
left out. An exclusion that does not apply is silent, unless only its own exception kept it from applying.
"""

from collections.abc import Iterator

from engine.model import Alle, Blad, Bron, EenVan, Niet
from engine.reference import RuleTrace, Trace

NEED = ("behoefte_soort", "behoefte_voor")


def inner(trace: Trace) -> Trace:
    """The condition behind an exception; any other trace is itself."""
    return trace.children[0] if trace.exception is not None else trace


def parts(rule: RuleTrace) -> list[Trace]:
    """The condition and the exceptions that decided a rule, and exceptions that kept an exclusion from applying."""
    if rule.value is True:
        return [rule.als, *(saver for item in rule.tenzij for saver in savers(inner(item)))]
    if rule.value is False:
        broken = [rule.als] if rule.als.value is False else []
        return broken + [item for item in rule.tenzij if item.value is True]
    return [item for item in (rule.als, *rule.tenzij) if item.value is None]


def children(trace: Trace) -> list[Trace]:
    """The operands that decided a node."""
    if trace.deciding is None:
        if isinstance(trace.node, Alle):
            trace.deciding = _of_conjunction(trace)
        elif isinstance(trace.node, EenVan):
            trace.deciding = _of_disjunction(trace)
        else:
            trace.deciding = list(trace.children)
    return trace.deciding


def _of_conjunction(trace: Trace) -> list[Trace]:
    if trace.value is True:
        found: list[Trace] = []
        for child in trace.children:
            found.extend(savers(child.children[0]) if isinstance(child.node, Niet) else [child])
        return found
    same = [child for child in trace.children if child.value is trace.value]
    other_need = [child for child in same if trace.value is False and _tests_need(child)]
    return other_need or same


def _of_disjunction(trace: Trace) -> list[Trace]:
    same = [child for child in trace.children if child.value is trace.value]
    if trace.value is True:
        recorded = [child for child in same if not child.presumed]
        return (recorded or same)[:1]
    if trace.value is False:
        stated = [child for child in same if not _merely_presumed(child)] or same
        return [child for child in stated if not about_other_need(child)] or stated
    return same


def _tests_need(trace: Trace) -> bool:
    return isinstance(trace.node, Blad) and trace.node.feit in NEED


def about_other_need(trace: Trace) -> bool:
    """Whether a node fails only because it is written for another kind of need."""
    if trace.value is not False:
        return False
    if isinstance(trace.node, Blad):
        if trace.rule is not None:
            return trace.rule.als.value is False and about_other_need(trace.rule.als)
        return trace.node.feit in NEED
    if isinstance(trace.node, Alle):
        return any(about_other_need(child) for child in trace.children if child.value is False)
    if isinstance(trace.node, EenVan):
        return all(about_other_need(child) for child in trace.children)
    return False


def _merely_presumed(trace: Trace) -> bool:
    """Whether a node fails only because nobody recorded a rare circumstance."""
    if isinstance(trace.node, Blad):
        if trace.rule is None or trace.presumed:
            return trace.presumed
        rule = trace.rule
        return rule.als.value is False and _merely_presumed(rule.als) and not any(item.value for item in rule.tenzij)
    false = [child for child in trace.children if child.value is False]
    if isinstance(trace.node, Alle):
        return any(_merely_presumed(child) for child in false)
    return bool(false) and len(false) == len(trace.children) and all(_merely_presumed(child) for child in false)


def savers(trace: Trace) -> list[Trace]:
    """Exceptions that hold inside an exclusion whose condition was otherwise met."""
    if trace.value is not False:
        return []
    if trace.rule is not None and not trace.presumed:
        rule = trace.rule
        held = [item for item in rule.tenzij if item.value is True] if rule.als.value is not False else []
        return held or savers(rule.als)
    return [saver for child in trace.children for saver in savers(child)]


def leaves(rule: RuleTrace) -> list[Trace]:
    """The facts that decided a rule, in the order of the law."""
    if rule.grounds is None:
        rule.grounds = [leaf for part in parts(rule) for leaf in _leaves(inner(part))]
    return rule.grounds


def _leaves(trace: Trace) -> list[Trace]:
    if isinstance(trace.node, Blad):
        return leaves(trace.rule) if trace.rule is not None and not trace.presumed else [trace]
    return [leaf for child in children(trace) for leaf in _leaves(inner(child))]


def sources(rule: RuleTrace) -> list[Bron]:
    """Every source on the deciding path, the rule's own first, without repeats."""
    found: dict[tuple[object, ...], Bron] = {}
    for bron in _cited_by_rule(rule):
        found.setdefault((bron.bwb, bron.artikel, bron.begrip, bron.lid, bron.onderdeel, bron.toevoeging), bron)
    return list(found.values())


def _cited_by_rule(rule: RuleTrace) -> Iterator[Bron]:
    yield from rule.active.versie.bron
    deciding = parts(rule)
    if rule.value is None and rule.als not in deciding:
        deciding = [rule.als, *deciding]
    for part in deciding:
        if part.exception is not None:
            yield part.bron
        yield from _cited_by_node(inner(part))


def _cited_by_node(trace: Trace) -> Iterator[Bron]:
    if isinstance(trace.node, Blad):
        yield trace.bron
        if trace.rule is not None and not trace.presumed:
            yield from _cited_by_rule(trace.rule)
        return
    for child in _cited_children(trace):
        yield from _cited_by_node(inner(child))


def _cited_children(trace: Trace) -> list[Trace]:
    """In an open conjunction the conditions that already hold are cited too."""
    if trace.value is None and isinstance(trace.node, Alle):
        return [child for child in trace.children if not isinstance(child.node, Niet) or child.value is None]
    return children(trace)
