"""Concludes the rules for many cases at once, on two bit planes per fact: known true and known false.

The rules of a day are written as Python (``columnar_source``) and run by numpy, 64 rows at a time in every word. The
answers are those of ``engine.reference``: strong Kleene logic, presumptions on a leaf, uncertain ages.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.columnar_fused import Fused
from engine.columnar_leaf import Column, Planes, Shelf, words_for
from engine.columnar_source import Source, write_source
from engine.model import Feit
from engine.model.feit import Niveau
from engine.ruleset import RuleSet

__all__ = ["Kernel", "compile_kernel"]


@dataclass(frozen=True)
class Kernel:
    """The rules of one day and niveau, ready to run."""

    source: Source
    run: Fused

    @property
    def facts(self) -> frozenset[str]:
        """The facts that the rules look at; a fact without a column is unknown in every row."""
        return frozenset(leaf.feit for leaf in self.source.tests.values())

    def conclude(
        self,
        columns: Mapping[str, Column],
        rows: int,
        given: Mapping[str, Planes] | None = None,
        shelf: Shelf | None = None,
        kept: Shelf | None = None,
    ) -> dict[str, Planes]:
        """The planes of every rule, beside what was ``given``: ``reference.evaluate`` for all rows together.

        Conclusions stand on ``kept``, what leads to them on ``shelf``.
        """
        shelf = shelf or Shelf(words_for(rows))
        empty = shelf.empty
        concluded = dict(given or {})
        ja = {name: planes.ja for name, planes in concluded.items()}
        nee = {name: planes.nee for name, planes in concluded.items()}
        for name, leaf in self.source.tests.items():
            column = columns.get(leaf.feit)
            ja[name], nee[name] = column.sides(leaf, shelf) if column is not None else (empty, empty)
        vast = {name: columns[name].known if name in columns else empty for name in self.source.recorded}
        self.run(ja, nee, vast, empty, shelf, kept or shelf)
        for name in self.source.concluded:
            concluded[name] = Planes(ja[name], nee[name])
        return concluded


def compile_kernel(rules: RuleSet, niveau: Niveau, feiten: Mapping[str, Feit]) -> Kernel:
    """The kernel of the rules of a niveau. The source holds only names of the rulebook, checked when it was loaded."""
    source = write_source(rules, niveau, feiten)
    return Kernel(source, Fused(source.text, niveau, f"<kern {niveau} {rules.key}>"))
