"""Plays every scenario and notes what it settled."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import yaml

from engine import Rulebook
from engine.coverage import Coverage, Side, sides
from engine.reference import RuleTrace
from tests.player import FEATURES, Scenario, scenarios
from tests.stappen import Reckoner

UNREACHABLE = Path(__file__).with_name("onbereikbaar.yaml")


@dataclass(frozen=True)
class Measurement:
    """The outcome of a coverage run."""

    coverage: Coverage
    scenarios: int
    failures: list[tuple[str, str]]
    excused: dict[Side, str]
    gaps: list[Side]
    wanted: int

    @property
    def stale(self) -> list[Side]:
        """Sides called unreachable that a scenario reaches, or that no rule has."""
        known = sides(self.coverage.book)
        return sorted(side for side in self.excused if side in self.coverage.hits or side not in known)

    @property
    def percentage(self) -> float:
        """Settled sides per hundred that can occur."""
        return 100.0 * (self.wanted - len(self.gaps)) / self.wanted if self.wanted else 100.0

    @property
    def complete(self) -> bool:
        """Whether every scenario passed, nothing is missing and no excuse is stale."""
        return not (self.failures or self.gaps or self.stale)

    def as_data(self) -> dict[str, dict[str, dict[str, list[str]]]]:
        """Per rule, version and side the scenarios that settle it."""
        data: dict[str, dict[str, dict[str, list[str]]]] = {}
        for side in sorted(self.coverage.hits):
            of_rule = data.setdefault(side.regel, {}).setdefault(str(side.versie + 1), {})
            of_rule[side.kant] = sorted(self.coverage.hits[side])
        return data


def measure(book: Rulebook, folder: Path = FEATURES, seen: Callable[[Scenario], None] | None = None) -> Measurement:
    """Plays the scenarios in ``folder`` on a rulebook; ``seen`` hears of each one that is done."""
    coverage = Coverage(book)
    reckoner = Reckoner(book)
    failures: list[tuple[str, str]] = []
    count = 0
    for scenario in scenarios(folder):
        count += 1
        noted: list[RuleTrace] = []
        try:
            scenario.play(reckoner, noted.append)
        except (AssertionError, ValueError) as error:
            failures.append((scenario.title, str(error)))
        else:
            for trace in noted:
                coverage.note(trace, scenario.title)
        if seen:
            seen(scenario)
    excused = _excused()
    wanted = {side for side in sides(book) if side not in excused}
    gaps = [side for side in coverage.gaps() if side not in excused]
    return Measurement(coverage, count, failures, excused, gaps, len(wanted))


def _excused() -> dict[Side, str]:
    items = yaml.safe_load(UNREACHABLE.read_text("utf-8")) or []
    return {Side(item["regel"], item["versie"] - 1, item["kant"]): item["waarom"] for item in items}
