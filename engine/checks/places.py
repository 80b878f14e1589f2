"""Where everything of a rulebook is written: records, and every node of every condition."""

from collections.abc import Iterable
from typing import Generic, NamedTuple, TypeVar

from engine.errors import Problem, advised
from engine.model import Alle, Blad, EenVan, Niet, Node, Regel
from engine.rulebook import Origin, Rulebook
from engine.yamlread import Document, Path_

_NOWHERE = Origin(Document("regelboek", None, {}), ())
_N = TypeVar("_N")


class Place(NamedTuple):
    """A part of a rulebook file."""

    document: Document
    path: Path_

    def at(self, *parts: str | int) -> "Place":
        """A part below this one."""
        return Place(self.document, self.path + parts)

    def problem(self, message: str) -> Problem:
        """A problem on the line of this part, or of the nearest part that is written."""
        return self.document.problem(self.document.standing(self.path), message)

    def unlike(self, message: str, word: str, known: Iterable[str]) -> Problem:
        """A problem that names the nearest right word."""
        return self.problem(advised(message, word, known))


class Placed(NamedTuple, Generic[_N]):
    """A node of a condition with its place, its rule and the number of its version."""

    regel: Regel
    versie: int
    node: _N
    place: Place


def place_of(book: Rulebook, kind: str, key: str) -> Place:
    """Where a record is written; a book that was not read from files has only one place."""
    origin = book.origins.get((kind, key), _NOWHERE)
    return Place(origin.document, origin.path)


def part_place(book: Rulebook, route: str, key: str, index: int) -> Place:
    """Where a step, message, form or document of a route is written: with the route or in what it shares."""
    shared = book.borrowed.get((route, key, index))
    if shared is None:
        return place_of(book, "routes", route).at(key, index)
    return place_of(book, "bouwstenen", shared[0]).at(key, shared[1])


def placed_nodes(book: Rulebook) -> list[Placed[Node]]:
    """Every node of every version of every rule, exceptions included, each after its parent."""
    found: list[Placed[Node]] = []
    for regel in book.regels.values():
        place = place_of(book, "regels", regel.id)
        for index, versie in enumerate(regel.versies):
            found += walked(Placed(regel, index, versie.als, place.at("versies", index, "als")))
            for number, exception in enumerate(versie.tenzij):
                there = place.at("versies", index, "tenzij", number, "als")
                found += walked(Placed(regel, index, exception.als, there))
    return found


def walked(item: Placed[Node]) -> list[Placed[Node]]:
    """A node and every node below it, each after its parent."""
    found: list[Placed[Node]] = []
    _walk(found, item)
    return found


def _walk(found: list[Placed[Node]], item: Placed[Node]) -> None:
    found.append(item)
    regel, versie, node, place = item
    match node:
        case Alle():
            for index, child in enumerate(node.alle):
                _walk(found, Placed(regel, versie, child, place.at("alle", index)))
        case EenVan():
            for index, child in enumerate(node.een_van):
                _walk(found, Placed(regel, versie, child, place.at("een_van", index)))
        case Niet():
            _walk(found, Placed(regel, versie, node.niet, place.at("niet")))
        case Blad():
            pass
