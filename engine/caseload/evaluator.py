"""The rulebook of one day, ready for batch after batch of needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from engine.caseload.arrays import all_rows
from engine.caseload.batch import BatchReader, CaseBatch
from engine.caseload.contexts import Columns, case_columns, need_columns
from engine.caseload.laws import LawPlanes, laws
from engine.caseload.routes import RoutePlanes, View, route_planes
from engine.caseload.termfacts import Terms, term_facts
from engine.columnar import compile_kernel
from engine.columnar_leaf import Plane, Planes
from engine.rulebook import Rulebook


@dataclass(frozen=True)
class Outcome:
    """What the rules say about every need of a batch, as planes; words are made only when somebody asks."""

    batch: CaseBatch
    concluded: Mapping[str, Planes]
    facts: Columns
    book: Rulebook

    @property
    def rows(self) -> int:
        """How many needs."""
        return self.batch.rows

    @cached_property
    def every(self) -> Plane:
        """Every row, and no bit beyond the last."""
        return all_rows(self.rows)

    @cached_property
    def view(self) -> View:
        """What the conditions of routes look at."""
        return View(self.rows, self.concluded, self.facts)

    @cached_property
    def routes(self) -> list[RoutePlanes]:
        """Every route, in the order of the rulebook."""
        return route_planes(self.view, self.book)

    @cached_property
    def laws(self) -> dict[str, LawPlanes]:
        """Every law: what its best route says."""
        return laws(self.routes, self.rows)


class Evaluator:
    """Concludes what the rulebook says on one day about batches of needs."""

    def __init__(self, book: Rulebook, day: date) -> None:
        self.book = book
        self.day = day
        self.rules = book.at(day)
        self._case = compile_kernel(self.rules, "zaak", book.feiten)
        self._terms = Terms(book, day)
        self._need = compile_kernel(self.rules, "behoefte", book.feiten)

    @property
    def sources(self) -> tuple[str, str]:
        """The rules as they are run: of the case, and of the need."""
        return self._case.source.text, self._need.source.text

    @property
    def tested(self) -> frozenset[str]:
        """The facts that rules test, those that are reckoned among them."""
        return self._case.facts | self._need.facts

    @cached_property
    def needed(self) -> frozenset[str]:
        """The facts that can matter on this day; columns of others need not be read."""
        names = self.tested | {"leeftijd_brus"}
        names |= {name for route in self.book.routes.values() for name in route.names()}
        for feit in reversed(self.book.derived_facts):
            if feit.id in names and feit.afleiding:
                rule = feit.afleiding
                below = term_facts(self.book, rule.van) if rule.functie == "termijn_voorbij" else [rule.van]
                names |= {*below, *([rule.tot] if rule.tot else [])}
        return names

    def reader(self, schema: Any) -> BatchReader:
        """A reader of batches with this Arrow schema."""
        return BatchReader([self.book], self.needed, schema)

    def conclude(self, batch: CaseBatch) -> Outcome:
        """Every rule, on every row."""
        base = case_columns(batch, self.day, self.book, self._terms)
        above = self._case.conclude(base, batch.rows)
        facts = need_columns(base, batch, self.day, self.book, self._terms)
        return Outcome(batch, self._need.conclude(facts, batch.rows, above), facts, self.book)
