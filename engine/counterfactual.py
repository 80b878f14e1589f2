"""The smallest changes (up to three facts) that would flip a status.

Candidate sets are built along the trace (what would make this node ja, or nee) and each is then tried on the rules
themselves, so that what is shown always holds.
"""

from collections.abc import Iterable, Mapping

from engine.context import Context, Known
from engine.kleene import Kleene
from engine.leaftest import test_leaf
from engine.model import Alle, Blad, EenVan, Feit
from engine.reference import RuleTrace, Trace, Traces
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from engine.trial import Trial, says_yes

Change = Mapping[str, Known]
_MOST_FACTS = 3
_MOST_SETS = 6
_MOST_SHOWN = 3
_FIXED = {"behoefte_soort", "behoefte_voor"}
Memo = dict[tuple[int, bool], list[dict[str, Known]]]


def candidates(rule: RuleTrace, want: bool, context: Context, book: Rulebook, memo: Memo) -> list[dict[str, Known]]:
    """Sets of changes that may give the rule the wanted value, smallest first; ``[{}]`` when it already has it."""
    if rule.value is want:
        return [{}]
    key = (id(rule), want)
    if key not in memo:
        memo[key] = []
        parts: list[tuple[Trace, bool]] = [(rule.als, want), *((item.children[0], not want) for item in rule.tenzij)]
        memo[key] = _combine(parts, want, context, book, memo)
    return memo[key]


def _combine(
    parts: list[tuple[Trace, bool]], every: bool, context: Context, book: Rulebook, memo: Memo
) -> list[dict[str, Known]]:
    if not every:
        return _smallest(item for trace, want in parts for item in _of_node(trace, want, context, book, memo))
    sets: list[dict[str, Known]] = [{}]
    for trace, want in parts:
        if trace.value is want:
            continue
        option = _of_node(trace, want, context, book, memo)
        if not option:
            return []
        sets = _smallest(_merged(sets, option))
    return sets


def _merged(sets: list[dict[str, Known]], option: list[dict[str, Known]]) -> list[dict[str, Known]]:
    """Every pair of changes that do not contradict each other, taken together."""
    found = []
    for one in sets:
        for other in option:
            both = one | other
            if len(both) == len(one) + len(other) or one.items() <= both.items():
                found.append(both)
    return found


def _smallest(sets: Iterable[dict[str, Known]]) -> list[dict[str, Known]]:
    small = [item for item in sets if len(item) <= _MOST_FACTS]
    if len(small) < 2:
        return small
    small.sort(key=len)
    kept: list[dict[str, Known]] = []
    for item in small:
        if not _holds_one_of(item, kept):
            kept.append(item)
            if len(kept) == _MOST_SETS:
                break
    return kept


def _holds_one_of(item: dict[str, Known], kept: list[dict[str, Known]]) -> bool:
    pairs = item.items()
    for other in kept:  # noqa: SIM110 - the loop is walked thousands of times a case; a generator costs double
        if other.items() <= pairs:
            return True
    return False


def _of_node(trace: Trace, want: bool, context: Context, book: Rulebook, memo: Memo) -> list[dict[str, Known]]:
    if trace.value is want:
        return [{}]
    node = trace.node
    if isinstance(node, Blad):
        if trace.rule is not None:
            return candidates(trace.rule, want if says_yes(node) else not want, context, book, memo)
        key = (id(node), want)
        if key not in book.leaf_changes:
            book.leaf_changes[key] = _of_leaf(node, want, book)
        return book.leaf_changes[key]
    if isinstance(node, Alle):
        return _combine([(child, want) for child in trace.children], want, context, book, memo)
    if isinstance(node, EenVan):
        return _combine([(child, want) for child in trace.children], not want, context, book, memo)
    return _of_node(trace.children[0], not want, context, book, memo)


def _of_leaf(leaf: Blad, want: bool, book: Rulebook) -> list[dict[str, Known]]:
    feit = book.feiten.get(leaf.feit)
    if feit is None or feit.id in _FIXED or feit.afleiding is not None or feit.soort in ("tekst", "datum"):
        return []
    if feit.niet_actief_vragen:
        return []
    return [{leaf.feit: value} for value in _values(feit, leaf) if test_leaf(leaf, {leaf.feit: value})[0] is want]


def _values(feit: Feit, leaf: Blad) -> list[Known]:
    if feit.soort == "ja_nee":
        return ["ja", "nee"]
    if feit.soort == "keuze":
        return [optie.waarde for optie in feit.opties]
    _, operand = leaf.operator
    numbers = operand if isinstance(operand, list) else [operand]
    return [value for number in numbers for value in (number, number - 1)]


def flips(
    rule: RuleTrace, traces: Traces, context: Context, case: Context, rules: RuleSet, book: Rulebook, memo: Memo
) -> list[tuple[Change, Kleene]]:
    """The smallest changes that give the rule another known value, each tried on the rules themselves."""
    found: list[tuple[Change, Kleene]] = []
    wanted = [want for want in (True, False) if rule.value is not want]
    for want in wanted:
        kept = 0
        for change in candidates(rule, want, context, book, memo):
            if not change or kept == _MOST_SHOWN:
                continue
            changed, changed_case, touched = _changed(change, context, case, book)
            if Trial(rules, traces, changed, changed_case, touched).value(rule.gevolg) is want:
                found.append((change, want))
                kept += 1
    return sorted(found, key=lambda item: len(item[0]))


def _changed(change: Change, context: Context, case: Context, book: Rulebook) -> tuple[Context, Context, set[str]]:
    """Both contexts with the change, and all it touches; a need's fact stays with the need, the child has one age."""
    whole = dict(change)
    if context.facts.get("behoefte_voor") == "kind":
        for one, other in (("leeftijd", "leeftijd_jeugdige"), ("leeftijd_jeugdige", "leeftijd")):
            if one in change:
                whole[other] = change[one]
    of_case = {
        name: value
        for name, value in whole.items()
        if name in book.feiten and (book.feiten[name].niveau == "zaak" or book.feiten[name].optillen)
    }
    return context.with_facts(whole), case.with_facts(of_case), set(whole)
