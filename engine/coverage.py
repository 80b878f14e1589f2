"""Which sides of every rule a scenario settles: ja, nee, onbekend and each exception.

A side counts when a scenario *checks* a conclusion that rests on it, not when it merely happens to be computed.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from engine.kleene import Kleene, conjunction, disjunction, negation, to_word
from engine.model import Alle, Blad, EenVan, Node, Regel, RegelVersie
from engine.reference import RuleTrace, Trace, decisive_children, decisive_parts
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet

Values = frozenset[Kleene]
_ALL: Values = frozenset({True, False, None})
_KNOWN: Values = frozenset({True, False})
_ANY_DAY = date(2026, 1, 1)


@dataclass(frozen=True, order=True)
class Side:
    """One outcome of one version of a rule: ``ja``, ``nee``, ``onbekend`` or the name of an exception."""

    regel: str
    versie: int
    kant: str

    def __str__(self) -> str:
        return f"{self.regel} (versie {self.versie + 1}): {self.kant}"


@dataclass
class Coverage:
    """What the scenarios settled, with the titles of the scenarios that did."""

    book: Rulebook
    hits: dict[Side, list[str]] = field(default_factory=dict)

    def note(self, trace: RuleTrace, scenario: str) -> None:
        """Takes in a conclusion that a scenario checked, and every rule that decided it."""
        for side in _settled(trace):
            titles = self.hits.setdefault(side, [])
            if scenario not in titles:
                titles.append(scenario)

    def gaps(self) -> list[Side]:
        """The sides that can occur and that no scenario settles."""
        return sorted(side for side in sides(self.book) if side not in self.hits)


def sides(book: Rulebook) -> set[Side]:
    """Every side of every rule version that can occur on some day."""
    found: set[Side] = set()
    for rules in _rule_sets(book):
        values = _possible(rules, book)
        for active in rules.rules:
            index = version_index(active.regel, active.versie)
            outcomes = values[active.gevolg]
            found.update(Side(active.regel.id, index, to_word(value)) for value in outcomes)
            found.update(
                Side(active.regel.id, index, item.id)
                for item in active.versie.tenzij
                if True in _values(item.als, values, book)
            )
    return found


def version_index(regel: Regel, versie: RegelVersie) -> int:
    """Which version of a rule this is; a version without absent norms is the one of the same period."""
    return next(index for index, item in enumerate(regel.versies) if item.geldig == versie.geldig)


def change_days(book: Rulebook) -> list[date]:
    """The first days on which the law reads otherwise, the oldest first."""
    days: set[date] = set()
    for regel in book.regels.values():
        for versie in regel.versies:
            if versie.geldig.van:
                days.add(versie.geldig.van)
            if versie.geldig.tot:
                days.add(versie.geldig.tot + timedelta(days=1))
    return sorted(days)


def _rule_sets(book: Rulebook) -> Iterable[RuleSet]:
    days = change_days(book) or [_ANY_DAY]
    return {rules.key: rules for rules in map(book.at, days)}.values()


def _possible(rules: RuleSet, book: Rulebook) -> dict[str, Values]:
    """Outcomes each conclusion can have when facts are taken to vary freely."""
    values: dict[str, Values] = {}
    for active in rules.rules:
        parts = [_values(active.versie.als, values, book)]
        parts += [frozenset(map(negation, _values(item.als, values, book))) for item in active.versie.tenzij]
        values[active.gevolg] = _combined(parts, every=True)
    return values


def _values(node: Node, known: Mapping[str, Values], book: Rulebook) -> Values:
    if isinstance(node, Blad):
        return _of_leaf(node, known, book)
    parts = [_values(child, known, book) for child in node.children]
    if isinstance(node, Alle | EenVan):
        return _combined(parts, every=isinstance(node, Alle))
    return frozenset(map(negation, parts[0]))


def _of_leaf(leaf: Blad, known: Mapping[str, Values], book: Rulebook) -> Values:
    values = known.get(leaf.feit)
    if values is None:
        feit = book.feiten.get(leaf.feit)
        if feit is None:
            values = frozenset({None})
        elif feit.id in ("behoefte_soort", "behoefte_voor"):
            values = _KNOWN
        elif feit.afleiding and feit.afleiding.functie == "is_vastgelegd":
            values = frozenset({True, None})
        else:
            values = _ALL
    elif "nee" in str(leaf.operator[1]):
        values = frozenset(map(negation, values))
    if leaf.zolang_onbekend and None in values:
        values = (values - {None}) | {leaf.zolang_onbekend == "ja"}
    return values


def _combined(parts: list[Values], every: bool) -> Values:
    join = conjunction if every else disjunction
    found: Values = frozenset({every})
    for part in parts:
        found = frozenset(join([one, other]) for one in found for other in part)
    return found


def _settled(trace: RuleTrace) -> Iterator[Side]:
    active = trace.active
    index = version_index(active.regel, active.versie)
    yield Side(active.regel.id, index, to_word(trace.value))
    for part in decisive_parts(trace):
        if part.exception is not None:
            if part.value is True:
                yield Side(active.regel.id, index, part.exception.id)
            yield from _below(part.children[0])
        else:
            yield from _below(part)


def _below(trace: Trace) -> Iterator[Side]:
    if trace.rule is not None:
        if not trace.presumed:
            yield from _settled(trace.rule)
        return
    for child in decisive_children(trace):
        yield from _below(child)
