"""Runs the scenarios that touch a changed rule until one fails."""

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field

import engine.assessment
import engine.route_advice
from engine import Regel, Rulebook
from engine.coverage import Coverage, Side
from engine.reference import RuleTrace
from engine.rulebook import RuleSet
from tests.mutate.mutants import Mutant
from tests.player import Scenario, scenarios
from tests.stappen import Reckoner, World
from tests.stappen.rekenen import closure


@dataclass
class Told:
    """A scenario with its case told, which conclusions its checks can depend on and which rules decided them."""

    scenario: Scenario
    world: World
    reads: set[str]
    settles: set[tuple[str, int]] = field(default_factory=set)
    whole: bool = False


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

    def killer(self, mutant: Mutant) -> str | None:
        """The first scenario that notices the change, or ``None``."""
        reckoner = _Lean(changed_book(self.book, mutant.regel))
        for item in self._order(mutant):
            try:
                item.scenario.check(item.world.reborn(reckoner))
            except (AssertionError, ValueError):
                return item.scenario.title
        return None

    def _order(self, mutant: Mutant) -> Iterable[Told]:
        touching = [item for item in self.told if mutant.regel.gevolg in item.reads]
        key = (mutant.regel.id, mutant.versie)
        return sorted(touching, key=lambda item: (item.whole, key not in item.settles, len(item.reads)))

    def _tell(self, scenario: Scenario) -> Told:
        reckoner = _Lean(self.book)
        world = scenario.told(reckoner)
        noted: list[RuleTrace] = []
        world.note = noted.append
        scenario.check(world)
        world.note = lambda trace: None
        coverage = Coverage(self.book)
        for trace in noted:
            coverage.note(trace, "")
        rules = self.book.at(world.day)
        whole = reckoner.advised
        names = set(world.touched) | (_routed(world) if whole else set())
        return Told(scenario, world, names | closure(rules, *names), _rules(coverage.hits), whole)


class _Lean(Reckoner):
    """Advice without the second evaluator and without counterfactuals: agreement is tested elsewhere."""

    advised = False

    def advice(self, zaak, day):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN201
        """The advice, as far as scenarios read it."""
        self.advised = True
        return super().advice(zaak, day)

    def _part(self, gevolg: str, day: object) -> RuleSet:
        return super()._part(gevolg, day)  # type: ignore[arg-type]


def lean() -> None:
    """Leaves out of ``assess`` what costs most and no scenario reads; for this process only."""
    engine.assessment.conclude = lambda *_: {}  # type: ignore[assignment]
    engine.assessment._compare = lambda *_: None  # type: ignore[assignment]
    engine.assessment.settling = lambda *_: set()  # type: ignore[assignment]
    engine.route_advice.flips = lambda *_: []  # type: ignore[assignment]


def changed_book(book: Rulebook, regel: Regel) -> Rulebook:
    """The rulebook with one rule replaced; everything else is shared."""
    other = copy.copy(book)
    other.regels = {**book.regels, regel.id: regel}
    other.gevolgen = {**book.gevolgen, regel.gevolg: regel}
    other._sets = {}
    return other


def _routed(world: World) -> set[str]:
    """Every conclusion that can show in the advice on the needs of a case."""
    names: set[str] = {signaal.als for signaal in world.book.signalen.values()}
    for need in world.needs:
        for route in world.book.routes_for(need.soort, need.voor):
            names |= {route.status, route.alleen_als or ""}
            parts = [*route.beslisser, *route.leveringsvormen, *route.documenten, *route.stappen, *route.mededelingen]
            names |= {name for part in parts for name in (part.als, part.niet_als) if name}
            names |= {name for brug in route.bruggen for name in (brug.zolang_niet, brug.ook_open_als) if name}
    return names


def _rules(hits: Iterable[Side]) -> set[tuple[str, int]]:
    return {(side.regel, side.versie) for side in hits}
