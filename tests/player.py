"""Plays the scenarios of ``features/`` in process, with the same steps as the suite but without pytest.

Coverage and mutation runs need the scenarios thousands of times; telling the case is done once per scenario.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pytest_bdd.parser import FeatureParser, Step

from tests.stappen import STEPS, Reckoner, World
from tests.stappen.register import Function
from tests.stappen.world import Note

ROOT = Path(__file__).resolve().parent.parent
FEATURES = ROOT / "features"
Bound = tuple[Function, dict[str, Any]]


@dataclass(frozen=True)
class Scenario:
    """One scenario, or one row of its examples, with every step bound to its function."""

    file: str
    line: int
    name: str
    telling: tuple[Bound, ...]
    checking: tuple[Bound, ...]

    @property
    def title(self) -> str:
        """Where it stands and what it is called."""
        return f"{self.file}:{self.line} {self.name}"

    def told(self, reckoner: Reckoner) -> World:
        """The world after *Gegeven*."""
        world = World(reckoner.book, reckoner)
        for function, arguments in self.telling:
            function(world, **arguments)
        return world

    def check(self, world: World) -> None:
        """*Als* and *Dan*; raises ``AssertionError`` on the first thing that is otherwise."""
        for function, arguments in self.checking:
            function(world, **arguments)

    def play(self, reckoner: Reckoner, note: Note | None = None) -> World:
        """The whole scenario."""
        world = self.told(reckoner)
        if note:
            world.note = note
        self.check(world)
        return world


def scenarios(folder: Path = FEATURES) -> Iterator[Scenario]:
    """Every scenario, one per row of its examples."""
    for path in sorted(folder.rglob("*.feature")):
        name = path.relative_to(folder).as_posix()
        feature = FeatureParser(str(folder), name).parse()
        _all_kept(name, path.read_text("utf-8"), list(feature.scenarios))
        for template in feature.scenarios.values():
            contexts = [context for examples in template.examples for context in examples.as_contexts()] or [{}]
            for context in contexts:
                made = template.render(context)
                row = f" [{', '.join(context.values())}]" if context else ""
                yield _bound(name, template.line_number, made.name + row, made.steps)


def _all_kept(file: str, text: str, kept: list[str]) -> None:
    """pytest-bdd drops a scenario whose name was used before in the same file, also under another *Regel*."""
    names = [line.strip() for line in re.findall(r"(?m)^\s*(?:Abstract )?Scenario:(.+)$", text)]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice or len(names) != len(kept):
        raise ValueError(f"{file}: deze namen komen vaker voor: {'; '.join(twice) or len(names) - len(kept)}")


def _bound(file: str, line: int, name: str, steps: list[Step]) -> Scenario:
    telling: list[Bound] = []
    checking: list[Bound] = []
    for step in steps:
        found = [item for item in STEPS if item.kind == step.type and item.parser.is_matching(step.name)]
        if len(found) != 1:
            known = ", ".join(item.pattern for item in found) or "geen enkele zin"
            raise ValueError(f"{file}:{step.line_number}: '{step.name}' past op {known}")
        arguments: dict[str, Any] = dict(found[0].parser.parse_arguments(step.name) or {})
        if step.datatable:
            arguments["datatable"] = step.datatable.raw()
        if step.docstring:
            arguments["docstring"] = step.docstring
        if step.type == "given" and checking:
            raise ValueError(f"{file}:{step.line_number}: na Als of Dan komt geen Gegeven meer")
        (telling if step.type == "given" else checking).append((found[0].function, arguments))
    return Scenario(file, line, name, tuple(telling), tuple(checking))
