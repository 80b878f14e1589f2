"""Small changes of what a route tells: its steps, messages and documents, written with the route or shared."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.model import Bouwsteen, Document, Mededeling, Route, Stap
from engine.rulebook import Rulebook
from tests.mutate.mutants import Key, fresh

Part = Stap | Mededeling | Document
KEYS = ("stappen", "mededelingen", "documenten")
_WORDS = {"stappen": "stap", "mededelingen": "mededeling", "documenten": "document"}


@dataclass(frozen=True)
class PartMutant:
    """One part of a route, or of a building block, that is changed or left out."""

    owner: str
    part_of: str
    old: Part
    new: Part | None
    what: str

    @property
    def key(self) -> Key:
        """How the list of survivors names it."""
        return self.owner, 1, self.what

    def touches(self, route: Route) -> bool:
        """Whether a route has this part; shared parts are the same object in every route."""
        return any(item is self.old for item in getattr(route, self.part_of))

    def applied(self, route: Route) -> Route:
        """The route with the change."""
        items = [self.new if item is self.old else item for item in getattr(route, self.part_of)]
        return fresh(route, **{self.part_of: [item for item in items if item is not None]})


def part_mutants(book: Rulebook, begin: str = "") -> Iterator[PartMutant]:
    """The mutants of every part, each part once, of owners whose id begins so."""
    for block in book.bouwstenen.values():
        if block.id.startswith(begin):
            yield from _of_owner(block.id, block)
    for route in book.routes.values():
        if route.id.startswith(begin):
            yield from _of_owner(route.id, route, _shared(route, book))


def _shared(route: Route, book: Rulebook) -> set[int]:
    blocks = [book.bouwstenen[name] for name in route.bouwstenen]
    return {id(item) for block in blocks for key in KEYS for item in getattr(block, key)}


def _of_owner(owner: str, record: Route | Bouwsteen, skip: set[int] | None = None) -> Iterator[PartMutant]:
    for key in KEYS:
        seen: dict[str, int] = {}
        for item in getattr(record, key):
            if id(item) in (skip or ()):
                continue
            text = item.tekst
            seen[text] = seen.get(text, 0) + 1
            name = f"{_WORDS[key]} '{text[:70]}'" + (f" (nr. {seen[text]})" if seen[text] > 1 else "")
            for what, new in _changes(item):
                yield PartMutant(owner, key, item, new, f"{name}: {what}")


def _changes(item: Part) -> Iterator[tuple[str, Part | None]]:
    yield "weggelaten", None
    for field in ("als", "niet_als"):
        name = getattr(item, field)
        if name:
            yield f"zonder {field} {name}", _copy(item, **{field: None})
    if len(item.bij) > 1:
        for outcome in item.bij:
            yield f"niet bij {outcome}", _copy(item, bij=[other for other in item.bij if other != outcome])


def _copy(item: Part, **changes: Any) -> Part:
    return fresh(item, **changes)
