"""Concludes the rules for many cases at once, on two bit planes per fact: known true and known false.

The rules of a day are written as Python (``columnar_source``) and run by numpy, 64 rows at a time in every word. The
answers are those of ``engine.reference``: strong Kleene logic, presumptions on a leaf, uncertain ages.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from engine.columnar_leaf import Column, Plane, Planes, words_for
from engine.columnar_source import Source, write_source
from engine.model import Feit
from engine.model.feit import Niveau
from engine.ruleset import RuleSet

__all__ = ["Kernel", "compile_kernel"]

_Run = Callable[[dict[str, Plane], dict[str, Plane], dict[str, Plane], Plane], None]


@dataclass(frozen=True)
class Kernel:
    """The rules of one day and niveau, ready to run."""

    source: Source
    run: _Run

    @property
    def facts(self) -> frozenset[str]:
        """The facts that the rules look at; a fact without a column is unknown in every row."""
        return frozenset(leaf.feit for leaf in self.source.tests.values())

    def conclude(
        self, columns: Mapping[str, Column], rows: int, given: Mapping[str, Planes] | None = None
    ) -> dict[str, Planes]:
        """The planes of every rule, beside what was ``given``: ``reference.evaluate`` for all rows together."""
        empty = np.zeros(words_for(rows), np.uint64)
        concluded = dict(given or {})
        ja = {name: planes.ja for name, planes in concluded.items()}
        nee = {name: planes.nee for name, planes in concluded.items()}
        for name, leaf in self.source.tests.items():
            column = columns.get(leaf.feit)
            ja[name], nee[name] = column.sides(leaf) if column is not None else (empty, empty)
        vast = {name: columns[name].known if name in columns else empty for name in self.source.recorded}
        self.run(ja, nee, vast, empty)
        for name in self.source.concluded:
            concluded[name] = Planes(ja[name], nee[name])
        return concluded


def compile_kernel(rules: RuleSet, niveau: Niveau, feiten: Mapping[str, Feit]) -> Kernel:
    """The kernel of the rules of a niveau. The source holds only names of the rulebook, checked when it was loaded."""
    source = write_source(rules, niveau, feiten)
    space: dict[str, _Run] = {}
    exec(compile(source.text, f"<kern {niveau} {rules.key}>", "exec"), {"__builtins__": {}}, space)  # noqa: S102
    return Kernel(source, space[niveau])
