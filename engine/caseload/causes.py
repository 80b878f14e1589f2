"""Why the answer on a law differs between two rulebooks or days: the rule, route or fact that differs in that row."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from engine.caseload.evaluator import Evaluator, Outcome
from engine.columnar_leaf import Bits, Column, Numbers, Plane, Words, packed
from engine.model import Blad, Node, RegelVersie, Route
from engine.ruleset import ActiveRule


class Cause(NamedTuple):
    """What differs: a rule with its article, a route, or a fact that was reckoned or set otherwise."""

    soort: str
    id: str
    artikel: str = ""
    wat: str = ""

    @property
    def zin(self) -> str:
        """The cause in a line."""
        place = f" ({self.artikel})" if self.artikel else ""
        return f"{self.soort} {self.id}{place} {self.wat}".rstrip()


class Causes:
    """What differs between two evaluators, and in which rows that shows."""

    def __init__(self, van: Evaluator, naar: Evaluator) -> None:
        self._van, self._naar = van, naar
        one, other = van.rules.by_gevolg, naar.rules.by_gevolg
        names = [name for name in {**one, **other} if _differs(one.get(name), other.get(name))]
        self.rules = {name: self._rule(one.get(name), other.get(name)) for name in names}
        self._reach = {**van.rules.reach, **{k: v | van.rules.reach.get(k, v) for k, v in naar.rules.reach.items()}}

    def _rule(self, old: ActiveRule | None, new: ActiveRule | None) -> Cause:
        active = new or old
        if active is None:
            raise ValueError("een regel staat in ten minste één van beide regelboeken")
        what = "is nieuw" if old is None else "vervalt" if new is None else "is gewijzigd"
        book = self._naar.book if new else self._van.book
        return Cause("regel", active.regel.id, book.cite(active.versie.bron[0]), what)

    @cached_property
    def routes(self) -> dict[str, Cause]:
        """The routes that are held against other needs, or rest on another conclusion."""
        one, other = self._van.book.routes, self._naar.book.routes
        return {
            name: Cause("route", name, "", "is gewijzigd")
            for name in {**one, **other}
            if _route(one.get(name)) != _route(other.get(name))
        }

    def of_law(self, wet: str, van: Outcome, naar: Outcome, facts: Mapping[str, Plane]) -> dict[Cause, Plane]:
        """For each cause that may bear on a law the rows in which it shows; ``facts`` are those that differ."""
        found: dict[Cause, Plane] = {}
        below: set[str] = set()
        for book in (self._van.book, self._naar.book):
            for route in (route for route in book.routes.values() if route.wet == wet):
                names = {route.status, *([route.alleen_als] if route.alleen_als else [])}
                below |= names.union(*(self._reach.get(name, frozenset()) for name in names))
                if route.id in self.routes:
                    found[self.routes[route.id]] = _route_changed(route.id, van, naar)
        for name, cause in self.rules.items():
            if name in below:
                found[cause] = _concluded_otherwise(name, van, naar)
        for name, plane in facts.items():
            if name in below:
                found[Cause("feit", name, "", "valt anders uit")] = plane
        return found

    def facts(self, van: Outcome, naar: Outcome) -> dict[str, Plane]:
        """The facts that Schakel reckons or a gemeente sets, in the rows in which they differ."""
        book = self._naar.book
        names: set[str] = set()
        if self._van.day != self._naar.day:
            names |= {"leeftijd", "leeftijd_jeugdige", *(feit.id for feit in book.derived_facts)}
        if self._van.book is not book:
            names |= {name for gemeente in book.gemeenten.values() for name in gemeente.feiten}
            names |= {name for gemeente in self._van.book.gemeenten.values() for name in gemeente.feiten}
        return {
            name: _column_differs(van.facts[name], naar.facts[name])
            for name in sorted(names)
            if name in van.facts and name in naar.facts
        }


def _differs(old: ActiveRule | None, new: ActiveRule | None) -> bool:
    return (old and _shape(old.versie)) != (new and _shape(new.versie))


def _shape(versie: RegelVersie) -> Any:
    """What a version concludes, whatever its sources and words."""
    return _node(versie.whole)


def _node(node: Node) -> Any:
    if isinstance(node, Blad):
        return (node.feit, str(node.operator), node.zolang_onbekend)
    return (type(node).__name__, *(_node(child) for child in node.children))


def _route(route: Route | None) -> Any:
    return route and (route.wet, sorted(route.soorten), sorted(route.voor), route.alleen_als, route.status)


def _route_changed(name: str, van: Outcome, naar: Outcome) -> Plane:
    planes = [{item.route.id: item for item in outcome.routes}.get(name) for outcome in (van, naar)]
    one, other = planes
    if one is None or other is None:
        item = one or other
        nowhere: Plane = np.zeros_like(van.every)
        return item.held if item else nowhere
    status: Plane = (one.status.ja ^ other.status.ja) | (one.status.nee ^ other.status.nee)
    return status | (one.held ^ other.held)


def _concluded_otherwise(name: str, van: Outcome, naar: Outcome) -> Plane:
    one, other = (_sides(outcome.concluded, name, outcome.every) for outcome in (van, naar))
    return (one[0] ^ other[0]) | (one[1] ^ other[1])


def _sides(concluded: Mapping[str, Any], name: str, every: Plane) -> tuple[Plane, Plane]:
    """A rule that is not there concludes *onbekend*; so do rows beyond the last."""
    if name not in concluded:
        return np.zeros_like(every), np.zeros_like(every)
    ja, nee = concluded[name]
    return ja & every, nee & every


def _column_differs(one: Column, other: Column) -> Plane:
    if isinstance(one, Bits) and isinstance(other, Bits):
        return (one.planes.ja ^ other.planes.ja) | (one.planes.nee ^ other.planes.nee)
    if isinstance(one, Numbers) and isinstance(other, Numbers):
        differs = one.low != other.low
        if one.high is not None or other.high is not None:
            ends = [column.low if column.high is None else column.high for column in (one, other)]
            differs = differs | (ends[0] != ends[1])
        return (packed(differs) & one.known & other.known) | (one.known ^ other.known)
    if isinstance(one, Words) and isinstance(other, Words):
        left, right = (np.array([*column.words, ""])[column.codes] for column in (one, other))
        return packed(left != right)
    return ~np.zeros_like(one.known)
