"""Names of facts and conclusions outside conditions: in routes, signals, derivations, gemeenten and judgements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from engine.checks.places import Place, Placed, part_place, place_of
from engine.checks.transitienodes import asked_first, dated_facts
from engine.model import Blad, Document, Keuze, Mededeling, Navraag, Route, Stap
from engine.model.feit import Niveau
from engine.rulebook import Rulebook

Wanted = Literal["waar", "gevolg", "datum", "feit"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, where it stands, what it must be there, and the level of what rests on it."""

    name: str
    place: Place
    wanted: Wanted
    niveau: Niveau = "behoefte"


def mentions(book: Rulebook, leaves: Iterable[Placed[Blad]]) -> Iterator[Mention]:
    """Every fact or conclusion that is named outside a leaf."""
    for route in book.routes.values():
        yield from _in_route(route, book)
    for signaal in book.signalen.values():
        yield Mention(signaal.als, place_of(book, "signalen", signaal.id).at("als"), "waar", signaal.niveau)
    yield from _in_derivations(book)
    for termijn in book.termijnen.values():
        here = place_of(book, "termijnen", termijn.id)
        yield from (Mention(item.feit, here.at(*item.plaats), "feit") for item in termijn.facts())
    for feit in book.feiten.values():
        if feit.noemen_alleen_als:
            here = place_of(book, "feiten", feit.id).at("noemen_alleen_als")
            yield Mention(feit.noemen_alleen_als, here, "waar", feit.niveau)
    yield from (Mention(name, place, "datum") for name, place in dated_facts(book))
    yield from (Mention(name, place, "feit") for name, place in asked_first(book))
    for gemeente in book.gemeenten.values():
        for name in gemeente.feiten:
            yield Mention(name, place_of(book, "gemeente", gemeente.code).at("feiten", name), "feit")
    for leaf in leaves:
        if leaf.node.oordeel and leaf.node.oordeel.blijkt_uit:
            yield Mention(leaf.node.oordeel.blijkt_uit, leaf.place.at("oordeel", "blijkt_uit"), "waar")


def _in_route(route: Route, book: Rulebook) -> Iterator[Mention]:
    place = place_of(book, "routes", route.id)
    yield Mention(route.status, place.at("status"), "gevolg")
    if route.alleen_als:
        yield Mention(route.alleen_als, place.at("alleen_als"), "waar")
    for key in ("beslisser", "leveringsvormen", "documenten", "stappen", "mededelingen", "navragen"):
        for index, record in enumerate(getattr(route, key)):
            yield from _conditions(record, part_place(book, route.id, key, index))
    for index, navraag in enumerate(route.navragen):
        yield Mention(navraag.feit, part_place(book, route.id, "navragen", index).at("feit"), "feit")
    for index, brug in enumerate(route.bruggen):
        here = place.at("bruggen", index)
        yield Mention(brug.zolang_niet, here.at("zolang_niet"), "waar")
        if brug.ook_open_als:
            yield Mention(brug.ook_open_als, here.at("ook_open_als"), "waar")


def _conditions(record: Keuze | Stap | Mededeling | Navraag | Document, place: Place) -> Iterator[Mention]:
    if record.als:
        yield Mention(record.als, place.at("als"), "waar")
    if isinstance(record, Keuze) and record.als_onbekend:
        yield Mention(record.als_onbekend, place.at("als_onbekend"), "waar")
    if record.niet_als:
        yield Mention(record.niet_als, place.at("niet_als"), "waar")


def _in_derivations(book: Rulebook) -> Iterator[Mention]:
    for feit in book.derived_facts:
        afleiding = feit.afleiding
        if afleiding is None or afleiding.functie == "op_leeftijd":
            continue
        here = place_of(book, "feiten", feit.id).at("afleiding")
        wanted: Wanted = "feit" if afleiding.functie == "is_vastgelegd" else "datum"
        if afleiding.functie != "termijn_voorbij":
            yield Mention(afleiding.van, here.at("van"), wanted, feit.niveau)
        if afleiding.tot and wanted == "datum":
            yield Mention(afleiding.tot, here.at("tot"), wanted, feit.niveau)
