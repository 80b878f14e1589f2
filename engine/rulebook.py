"""A loaded rulebook and the rules that are the law on one day."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Any

from engine.absent import without_absent
from engine.blocks import whole
from engine.model import (
    BehoefteSoort,
    Bouwsteen,
    Bron,
    Feit,
    Gemeente,
    Node,
    Parameter,
    Partij,
    Regel,
    Regeling,
    RegelVersie,
    Route,
    Signaal,
    TransitieBoek,
    citation,
    leaves,
)
from engine.yamlread import Document, Path_

if TYPE_CHECKING:
    from engine.balance.model import Draagkracht


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record of the rulebook was written."""

    document: Document
    path: Path_

    @property
    def line(self) -> int:
        """The line in the file."""
        return self.document.line(self.path)


@dataclass(frozen=True)
class ActiveRule:
    """A rule with the version that is the law on the day asked."""

    regel: Regel
    versie: RegelVersie
    level: int

    @property
    def gevolg(self) -> str:
        """The concluded fact."""
        return self.regel.gevolg

    @cached_property
    def places(self) -> dict[int, Bron]:
        """The source of every node and exception, narrowed on the way down; the key is the object's identity."""
        found: dict[int, Bron] = {}

        def visit(node: Node, base: Bron) -> None:
            found[id(node)] = base.narrowed(node.bron)
            for child in node.children:
                visit(child, found[id(node)])

        base = self.versie.bron[0]
        visit(self.versie.als, base)
        for item in self.versie.tenzij:
            found[id(item)] = base.narrowed(item.bron)
            visit(item.als, found[id(item)])
        return found


@dataclass(frozen=True)
class RuleSet:
    """The rules of one day, ordered so that every rule comes after what it rests on."""

    key: str
    rules: tuple[ActiveRule, ...]

    @cached_property
    def by_gevolg(self) -> dict[str, ActiveRule]:
        """The rule that concludes a fact."""
        return {rule.gevolg: rule for rule in self.rules}

    @cached_property
    def reach(self) -> dict[str, frozenset[str]]:
        """For each conclusion every fact and conclusion it rests on, through all rules below it."""
        found: dict[str, frozenset[str]] = {}
        for rule in self.rules:
            below = dependencies(rule.versie)
            found[rule.gevolg] = frozenset(below).union(*(found[name] for name in below if name in found))
        return found

    def narrowed(self, label: str, gevolgen: Iterable[str]) -> "RuleSet":
        """Only the rules that some conclusions rest on; ``label`` names the choice and must be unique for it."""
        if label not in self._narrowed:
            wanted: set[str] = set()
            todo = [name for name in gevolgen if name in self.by_gevolg]
            while todo:
                name = todo.pop()
                if name not in wanted:
                    wanted.add(name)
                    todo.extend(below for below in dependencies(self.by_gevolg[name].versie) if below in self.by_gevolg)
            rules = tuple(rule for rule in self.rules if rule.gevolg in wanted)
            self._narrowed[label] = RuleSet(f"{self.key}.{label}", rules)
        return self._narrowed[label]

    @cached_property
    def _narrowed(self) -> dict[str, "RuleSet"]:
        return {}

    @cached_property
    def presumed(self) -> dict[str, set[str]]:
        """For each fact the values it may be presumed to have in some leaf (``zolang_onbekend``)."""
        found: dict[str, set[str]] = {}
        for rule in self.rules:
            for leaf in leaves(rule.versie.whole):
                if leaf.zolang_onbekend:
                    found.setdefault(leaf.feit, set()).add(leaf.zolang_onbekend)
        return found


class Rulebook:
    """Everything in ``rules/``: facts, kinds of need, rules, routes, signals, parameters and gemeenten."""

    def __init__(
        self,
        *,
        versie: str,
        titel: str,
        hash: str,
        feiten: Iterable[Feit] = (),
        behoeften: Iterable[BehoefteSoort] = (),
        regels: Iterable[Regel] = (),
        routes: Iterable[Route] = (),
        signalen: Iterable[Signaal] = (),
        parameters: Iterable[Parameter] = (),
        regelingen: Iterable[Regeling] = (),
        partijen: Iterable[Partij] = (),
        gemeenten: Iterable[Gemeente] = (),
        transitie: TransitieBoek | None = None,
        bouwstenen: Iterable[Bouwsteen] = (),
        draagkracht: "Draagkracht | None" = None,
        origins: dict[tuple[str, str], Origin] | None = None,
    ) -> None:
        self.versie = versie
        self.titel = titel
        self.hash = hash
        self.feiten = {feit.id: feit for feit in feiten}
        self.behoeften = {soort.id: soort for soort in behoeften}
        self.regels = {regel.id: regel for regel in regels}
        self.bouwstenen = {item.id: item for item in bouwstenen}
        self.borrowed: dict[tuple[str, str, int], tuple[str, int]] = {}
        self.routes = {route.id: whole(route, self.bouwstenen, self.borrowed) for route in routes}
        self.signalen = {signaal.id: signaal for signaal in signalen}
        self.parameters = {parameter.id: parameter for parameter in parameters}
        self.regelingen = {regeling.bwb: regeling for regeling in regelingen}
        self.partijen = {partij.id: partij for partij in partijen}
        self.gemeenten = {gemeente.code: gemeente for gemeente in gemeenten}
        self.transitie = transitie or TransitieBoek()
        self.gevolgen = {regel.gevolg: regel for regel in self.regels.values()}
        self.derived_facts = _derivation_order(self.feiten)
        self.draagkracht = draagkracht
        self.origins = origins or {}
        self.leaf_changes: dict[tuple[int, bool], list[dict[str, Any]]] = {}
        self._sets: dict[str, RuleSet] = {}

    def cite(self, bron: Bron) -> str:
        """The reference of a source, written with this rulebook's abbreviations."""
        return citation(bron, self.regelingen)

    def party(self, name: str) -> str:
        """A party with its article, as in a sentence: ``de arts``; unknown names come back unchanged."""
        known = self.partijen.get(name)
        return known.naam if known else name

    def same_party(self, one: str, other: str) -> bool:
        """Whether two spellings name the same party."""
        return self._party_id(one) == self._party_id(other)

    def _party_id(self, name: str) -> str:
        plain = name.strip().lower()
        for partij in self.partijen.values():
            if plain in (partij.id.lower(), partij.naam.lower(), *(word.lower() for word in partij.ook)):
                return partij.id
        return plain

    def at(self, day: date) -> RuleSet:
        """The rules that are the law on ``day``; the same object for days on which nothing changed."""
        chosen = [
            (regel, index)
            for regel in self.regels.values()
            for index, versie in enumerate(regel.versies)
            if versie.geldig.covers(day)
        ]
        key = "|".join(f"{regel.id}.{index}" for regel, index in chosen)
        if key not in self._sets:
            name = f"{self.hash[:16]}.{hashlib.sha256(key.encode()).hexdigest()[:16]}"
            active = [(regel, regel.versies[index]) for regel, index in chosen]
            self._sets[key] = RuleSet(name, ordered_rules(self._existing(active)))
        return self._sets[key]

    def _existing(self, active: list[tuple[Regel, RegelVersie]]) -> list[tuple[Regel, RegelVersie]]:
        """The active versions without the norms that did not exist that day; rules settled by that fall away too."""
        present = {regel.gevolg for regel, _ in active}
        absent = {
            regel.gevolg
            for regel in self.regels.values()
            if regel.gevolg not in present and regel.buiten_geldigheid == "nee"
        }
        while absent:
            kept: list[tuple[Regel, RegelVersie]] = []
            settled: set[str] = set()
            for regel, versie in active:
                folded = without_absent(versie, absent)
                if folded is False:
                    settled.add(regel.gevolg)
                elif isinstance(folded, RegelVersie):
                    kept.append((regel, folded))
                else:
                    kept.append((regel, versie))
            active, absent = kept, settled
        return active

    def rules_for(self, rules: RuleSet, soort: str, voor: str) -> RuleSet:
        """The rules that the routes and signals of one kind of need rest on."""
        label = f"{soort}.{voor}"
        names = {name for route in self.routes_for(soort, voor) for name in route.names()}
        names |= {signaal.als for signaal in self.signalen.values() if signaal.niveau == "behoefte"}
        return rules.narrowed(label, names)

    def routes_for(self, soort: str, voor: str) -> list[Route]:
        """The routes held against a kind of need of one person, in the order of the rulebook."""
        return [route for route in self.routes.values() if soort in route.soorten and voor in route.voor]


def dependencies(versie: RegelVersie) -> set[str]:
    """The facts and conclusions a rule version rests on."""
    return {leaf.feit for leaf in leaves(versie.whole)}


def _derivation_order(feiten: dict[str, Feit]) -> tuple[Feit, ...]:
    """The derived facts, each after those it is computed from; a cycle is left as written, for the checks to refuse."""
    rests_on = {feit.id: (feit.afleiding.van, feit.afleiding.tot) for feit in feiten.values() if feit.afleiding}
    graph = {name: [item for item in below if item in rests_on] for name, below in rests_on.items()}
    try:
        names = tuple(TopologicalSorter(graph).static_order())
    except CycleError:
        names = tuple(graph)
    return tuple(feiten[name] for name in names)


def ordered_rules(chosen: list[tuple[Regel, RegelVersie]]) -> tuple[ActiveRule, ...]:
    """The rules in an order in which each comes after those it rests on."""
    by_gevolg = {regel.gevolg: (regel, versie) for regel, versie in chosen}
    levels: dict[str, int] = {}

    def level(gevolg: str) -> int:
        if gevolg not in levels:
            levels[gevolg] = -1
            below = [name for name in dependencies(by_gevolg[gevolg][1]) if name in by_gevolg]
            levels[gevolg] = 1 + max((level(name) for name in below), default=-1)
        return levels[gevolg]

    rules = [ActiveRule(regel, versie, level(gevolg)) for gevolg, (regel, versie) in by_gevolg.items()]
    return tuple(sorted(rules, key=lambda rule: (rule.level, rule.regel.id)))
