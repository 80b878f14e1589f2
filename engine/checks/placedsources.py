"""Every source in a rulebook with its place, and what it must name itself: one on a node narrows that of its rule."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from engine.checks.places import Place, Placed, part_place, place_of
from engine.checks.transitienodes import sources as transition_sources
from engine.model import Bron, Node
from engine.rulebook import Rulebook


class PlacedSource(NamedTuple):
    """A source, the regulation it belongs to, and what it must name itself."""

    bron: Bron
    bwb: str | None
    place: Place
    needs_law: bool
    needs_reading: bool


def placed_sources(book: Rulebook, nodes: Iterable[Placed[Node]]) -> Iterator[PlacedSource]:
    """Every source in the rulebook."""
    yield from _of_rules(book)
    yield from _of_nodes(nodes)
    yield from _of_routes(book)
    yield from (_full(bron, place) for bron, place in transition_sources(book))
    for feit in book.feiten.values():
        if feit.bron:
            yield _full(feit.bron, place_of(book, "feiten", feit.id).at("bron"))
    for termijn in book.termijnen.values():
        here = place_of(book, "termijnen", termijn.id)
        yield from (_full(bron, here.at(*path)) for bron, path in termijn.sources())
    for decree in book.decrees:
        yield _full(decree.bron, place_of(book, "gelijkgestelde_dagen", decree.id).at("bron"))
    for signaal in book.signalen.values():
        if signaal.bron:
            yield _full(signaal.bron, place_of(book, "signalen", signaal.id).at("bron"))
    for parameter in book.parameters.values():
        for index, waarde in enumerate(parameter.waarden):
            yield _full(waarde.bron, place_of(book, "parameters", parameter.id).at("waarden", index, "bron"))


def _of_rules(book: Rulebook) -> Iterator[PlacedSource]:
    for regel in book.regels.values():
        for index, versie in enumerate(regel.versies):
            here = place_of(book, "regels", regel.id).at("versies", index)
            for number, bron in enumerate(versie.bron):
                yield _full(bron, here.at("bron", number), read=True)
            for number, exception in enumerate(versie.tenzij):
                if exception.bron:
                    yield _narrowing(exception.bron, versie.bron[0], here.at("tenzij", number, "bron"))


def _of_nodes(nodes: Iterable[Placed[Node]]) -> Iterator[PlacedSource]:
    for item in nodes:
        if item.node.bron:
            base = item.regel.versies[item.versie].bron[0]
            yield _narrowing(item.node.bron, base, item.place.at("bron"))


def _of_routes(book: Rulebook) -> Iterator[PlacedSource]:
    for route in book.routes.values():
        for index, mededeling in enumerate(route.mededelingen):
            yield _full(mededeling.bron, part_place(book, route.id, "mededelingen", index).at("bron"))
        for index, document in enumerate(route.documenten):
            yield _full(document.bron, part_place(book, route.id, "documenten", index).at("bron"), read=True)
        for index, navraag in enumerate(route.navragen):
            yield _full(navraag.bron, part_place(book, route.id, "navragen", index).at("bron"))
        for index, stap in enumerate(route.stappen):
            here = part_place(book, route.id, "stappen", index)
            if stap.bron:
                yield _full(stap.bron, here.at("bron"))


def _full(bron: Bron, place: Place, *, read: bool = False) -> PlacedSource:
    return PlacedSource(bron, bron.bwb, place, needs_law=True, needs_reading=read)


def _narrowing(bron: Bron, base: Bron, place: Place) -> PlacedSource:
    other = bron.bwb is not None and bron.bwb != base.bwb
    return PlacedSource(bron, bron.bwb or base.bwb, place, needs_law=False, needs_reading=other)
