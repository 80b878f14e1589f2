"""Which routes are held against every need, with status and role: ``engine.route_advice`` for a whole batch."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from engine.caseload.contexts import Columns
from engine.columnar_leaf import Bits, Plane, Planes, Words, words_for
from engine.model import Keuze, Route
from engine.rulebook import Rulebook


@dataclass(frozen=True)
class View:
    """What the conditions of routes look at: conclusions of case and need, and the facts of the need."""

    rows: int
    concluded: Mapping[str, Planes]
    facts: Columns

    @cached_property
    def none(self) -> Plane:
        """No row at all."""
        return np.zeros(words_for(self.rows), np.uint64)

    def holds(self, name: str) -> Plane:
        """The rows in which a conclusion or a recorded fact is *ja*."""
        if name in self.concluded:
            return self.concluded[name].ja
        column = self.facts.get(name)
        return column.planes.ja if isinstance(column, Bits) else self.none

    def open(self, name: str) -> Plane:
        """The rows in which a conclusion is *onbekend*, or a fact not recorded."""
        if name in self.concluded:
            ja, nee = self.concluded[name]
            return ~(ja | nee)
        column = self.facts.get(name)
        return ~(column.known if column is not None else self.none)


@dataclass(frozen=True)
class RoutePlanes:
    """One route: the rows in which it is held against the need, its status there, and where it only bridges."""

    route: Route
    held: Plane
    status: Planes
    bridges: Plane

    @property
    def open(self) -> Plane:
        """The rows in which the route still has to be found out."""
        return self.held & ~(self.status.ja | self.status.nee)


def route_planes(view: View, book: Rulebook) -> list[RoutePlanes]:
    """Every route of the rulebook, in its order, in the rows whose need it is held against."""
    soort, voor = (view.facts[name] for name in ("behoefte_soort", "behoefte_voor"))
    found: list[RoutePlanes] = []
    for route in book.routes.values():
        if route.status not in view.concluded:
            continue
        held = _one_of(soort, route.soorten) & _one_of(voor, route.voor)
        if route.alleen_als is not None:
            held = held & view.holds(route.alleen_als)
        status = view.concluded[route.status]
        found.append(RoutePlanes(route, held, Planes(status.ja & held, status.nee & held), view.none))
    return [_with_role(item, found, view) if item.route.bruggen else item for item in found]


def _one_of(column: object, words: Iterable[str]) -> Plane:
    if not isinstance(column, Words):
        raise TypeError("soort en voor zijn woorden")
    return column.any_of(words)


def _with_role(item: RoutePlanes, every: list[RoutePlanes], view: View) -> RoutePlanes:
    bridged = view.none
    for brug in item.route.bruggen:
        others = [other for other in every if other.route.wet == brug.naar]
        taken = view.none
        for other in others:
            taken = taken | other.status.ja
            if brug.ook_open_als is not None:
                taken = taken | (other.open & view.holds(brug.ook_open_als))
        bridged = bridged | (taken & ~view.holds(brug.zolang_niet))
    return RoutePlanes(item.route, item.held, item.status, bridged & item.status.ja)


def deciders(item: RoutePlanes, view: View) -> dict[str, Plane]:
    """Who decides on a route, with the rows in which it is that one: the first choice whose conditions hold."""
    left = item.held
    found: dict[str, Plane] = {}
    for choice in item.route.beslisser:
        rows = left & _chosen(choice, view)
        found[choice.waarde] = found.get(choice.waarde, view.none) | rows
        left = left & ~rows
    found["onbekend"] = found.get("onbekend", view.none) | left
    return found


def _chosen(choice: Keuze, view: View) -> Plane:
    rows = ~view.none
    if choice.als is not None:
        rows = rows & view.holds(choice.als)
    if choice.niet_als:
        rows = rows & ~view.holds(choice.niet_als)
    if choice.als_onbekend is not None:
        rows = rows & view.open(choice.als_onbekend)
    return rows
