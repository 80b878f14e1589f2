"""Runs the scenarios that touch a changed record until one fails."""

import copy
from dataclasses import dataclass
from importlib import import_module

from engine import Feit, Regel, Rulebook
from engine.coverage import Coverage
from engine.model import Termijn
from engine.reference import RuleTrace
from tests.mutate.mutants import Mutant
from tests.mutate.parts import PartMutant
from tests.mutate.showing import Fixed, Picture, picture_of, record_routes
from tests.player import Scenario, scenarios
from tests.stappen import Reckoner, World


@dataclass
class Told:
    """A scenario with its case told, everything its checks can depend on and which rule versions decided them."""

    scenario: Scenario
    world: World
    reads: frozenset[str]
    settles: set[tuple[str, int]]
    picture: Picture | None


class Suite:
    """All scenarios, ready to be run on changed rulebooks."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self.told: list[Told] = []
        self.failing: list[str] = []
        for scenario in scenarios():
            try:
                self.told.append(self._tell(scenario))
            except (AssertionError, ValueError) as error:
                self.failing.append(f"{scenario.title}: {error}")

    def killer(self, mutant: Mutant | PartMutant) -> str | None:
        """The first scenario that notices the change, or ``None``."""
        if isinstance(mutant, PartMutant):
            return self._shown_killer(mutant)
        reckoner = Reckoner(changed_book(self.book, mutant))
        same_facts = not isinstance(mutant.changed, Feit | Termijn)
        for item in self._order(mutant):
            try:
                item.scenario.check(item.world.reborn(reckoner, same_facts))
            except (AssertionError, ValueError):
                return item.scenario.title
        return None

    def _shown_killer(self, mutant: PartMutant) -> str | None:
        for item in self.told:
            advies = item.picture.changed(mutant) if item.picture else None
            if advies is None:
                continue
            try:
                item.scenario.check(item.world.reborn(Fixed(self.book, advies)))
            except (AssertionError, ValueError):
                return item.scenario.title
        return None

    def _reaching(self, mutant: Mutant) -> set[str]:
        """The names through which a change can show."""
        if not isinstance(mutant.changed, Termijn):
            return {mutant.reaches}
        terms = {mutant.changed.id}
        for term in self.book.termijnen.values():
            terms |= {term.id} if term.na_termijn in terms else set()
        derived = (feit for feit in self.book.derived_facts if feit.afleiding)
        names = {feit.id for feit in derived if feit.afleiding and feit.afleiding.van in terms}
        routes = self.book.routes.values()
        return names | {route.status for route in routes if any(step.termijn in terms for step in route.stappen)}

    def _order(self, mutant: Mutant) -> list[Told]:
        """Those that can notice, the likeliest and cheapest first."""
        names = self._reaching(mutant)
        touching = [item for item in self.told if not names.isdisjoint(item.reads)]
        key = (mutant.changed.id, mutant.versie)
        return sorted(touching, key=lambda item: (item.world.advised, key not in item.settles, len(item.reads)))

    def _tell(self, scenario: Scenario) -> Told:
        world = scenario.told(Reckoner(self.book))
        noted: list[RuleTrace] = []
        world.note = noted.append
        picture = picture_of(world, lambda: scenario.check(world))
        world.note = lambda trace: None
        coverage = Coverage(self.book)
        for trace in noted:
            coverage.note(trace, "")
        names = set(world.touched) | (_routed(world) if world.advised else set())
        reach = self.book.at(world.day).reach
        reads = frozenset(names).union(*(reach[name] for name in names if name in reach))
        return Told(scenario, world, reads, {(side.regel, side.versie) for side in coverage.hits}, picture)


def lean() -> None:
    """Leaves out of ``assess`` what costs most and no scenario reads; for this process only.

    The second evaluator is one of those: that both agree is tested elsewhere, on far more cases.
    """
    assessment, route_advice = import_module("engine.assessment"), import_module("engine.route_advice")
    for module, name, value in (
        (assessment, "conclude", {}),
        (assessment, "_compare", None),
        (assessment, "settling", set()),
        (route_advice, "flips", []),
    ):
        if not hasattr(module, name):
            raise LookupError(f"{module.__name__}.{name} bestaat niet meer")
        setattr(module, name, lambda *_, answer=value, **__: answer)
    record_routes()


def changed_book(book: Rulebook, mutant: Mutant) -> Rulebook:
    """The rulebook with one record replaced; everything else is shared."""
    changed = mutant.changed
    other = copy.copy(book)
    other._sets = {}
    if isinstance(changed, Regel):
        other.regels = {**book.regels, changed.id: changed}
        other.gevolgen = {**book.gevolgen, changed.gevolg: changed}
    elif isinstance(changed, Feit):
        other.feiten = {**book.feiten, changed.id: changed}
        other.derived_facts = tuple(changed if item.id == changed.id else item for item in book.derived_facts)
    elif isinstance(changed, Termijn):
        other.termijnen = {**book.termijnen, changed.id: changed}
    else:
        other.routes = {**book.routes, changed.id: changed}
    return other


def _routed(world: World) -> set[str]:
    """Every conclusion that can show in the advice on the needs of a case."""
    names = {signaal.als for signaal in world.book.signalen.values()}
    for need in world.needs:
        for route in world.book.routes_for(need.soort, need.voor):
            names |= route.names()
    return names
