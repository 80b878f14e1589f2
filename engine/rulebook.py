"""A loaded rulebook and the rules that are the law on one day."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, Any

from engine.absent import without_absent
from engine.blocks import whole
from engine.model import (
    BehoefteSoort,
    Bouwsteen,
    Bron,
    Feit,
    GelijkgesteldeDagen,
    Gemeente,
    Parameter,
    Partij,
    Regel,
    Regeling,
    RegelVersie,
    Route,
    Signaal,
    Termijn,
    TransitieBoek,
    citation,
)
from engine.ruleset import RuleSet, ordered_rules
from engine.yamlread import Document, Path_

if TYPE_CHECKING:
    from engine.balance.model import Draagkracht
    from engine.lint.model import Narratieven


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a record of the rulebook was written."""

    document: Document
    path: Path_

    @property
    def line(self) -> int:
        """The line in the file."""
        return self.document.line(self.path)


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
        termijnen: Iterable[Termijn] = (),
        gelijkgestelde_dagen: Iterable[GelijkgesteldeDagen] = (),
        draagkracht: "Draagkracht | None" = None,
        narratieven: "Narratieven | None" = None,
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
        self._nameless = tuple(one for one in regelingen if one.afkorting == one.bwb)
        self.partijen = {partij.id: partij for partij in partijen}
        self.gemeenten = {gemeente.code: gemeente for gemeente in gemeenten}
        self.transitie = transitie or TransitieBoek()
        self.termijnen = {termijn.id: termijn for termijn in termijnen}
        self.decrees = tuple(gelijkgestelde_dagen)
        self.gelijkgestelde_dagen = {day: decree.naam for decree in self.decrees for day in decree.dagen}
        self.gevolgen = {regel.gevolg: regel for regel in self.regels.values()}
        self.dated_versions = [
            (regel, versie) for regel in self.regels.values() for versie in regel.versies if _changes_law(versie)
        ]
        self.derived_facts = _derivation_order(self.feiten)
        self.draagkracht = draagkracht
        self.narratieven = narratieven
        self.origins = origins or {}
        self.leaf_changes: dict[tuple[int, bool], list[dict[str, Any]]] = {}
        self.coming: dict[tuple[str, date], tuple[tuple[Any, ...], bool]] = {}
        self._sets: dict[str, RuleSet] = {}

    def cite(self, bron: Bron) -> str:
        """The reference of a source, written with this rulebook's abbreviations."""
        return citation(bron, self.regelingen)

    def named(self, reference: str) -> str:
        """A reference as a person reads it: a regulation without an abbreviation goes by its name, not its number.

        What is no regulation (a guideline, a protocol) is called as it is called, without the word of the catalogue.
        """
        for regeling in self._nameless:
            reference = reference.replace(regeling.bwb, regeling.naam)
        return reference.removeprefix("beleid ")

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


def _changes_law(versie: RegelVersie) -> bool:
    """Whether a version ends, or begins after the laws of 2015: the only ones that can be news."""
    first = versie.geldig.van
    return versie.geldig.tot is not None or (first is not None and first > date(2015, 1, 1))


def _derivation_order(feiten: dict[str, Feit]) -> tuple[Feit, ...]:
    """The derived facts, each after those it is computed from; a cycle is left as written, for the checks to refuse."""
    rests_on = {feit.id: (feit.afleiding.van, feit.afleiding.tot) for feit in feiten.values() if feit.afleiding}
    graph = {name: [item for item in below if item in rests_on] for name, below in rests_on.items()}
    try:
        names = tuple(TopologicalSorter(graph).static_order())
    except CycleError:
        names = tuple(graph)
    return tuple(feiten[name] for name in names)
