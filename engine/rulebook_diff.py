"""What changed between two rulebooks, in Dutch lines a jurist can read. Pure: two rulebooks in, differences out."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from difflib import ndiff
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from engine.dutch import day_words
from engine.model import Geldig, Regel, RegelVersie, Route, TransitieBoek
from engine.rule_words import condition, lines, place_of
from engine.rulebook import Rulebook

_LISTS = {
    "regelingen": "regeling",
    "partijen": "partij",
    "feiten": "feit",
    "behoeften": "soort behoefte",
    "bouwstenen": "bouwsteen",
    "routes": "route",
    "signalen": "signaal",
    "parameters": "parameter",
    "gemeenten": "gemeente",
}
_TRANSITION = {
    "items": "stap overgang naar 18",
    "vlaggen": "vlag overgang naar 18",
    "rollen": "rol overgang naar 18",
    "standen": "stand overgang naar 18",
    "begrippen": "begrip overgang naar 18",
    "mijlpalen": "mijlpaal overgang naar 18",
}
_SHARED = ("leveringsvormen", "stappen", "mededelingen", "navragen", "documenten")


class Verschil(NamedTuple):
    """One record of the rulebook that is new, gone or changed, and what changed in it."""

    soort: str
    id: str
    wat: Literal["nieuw", "vervallen", "gewijzigd"]
    regels: tuple[str, ...] = ()


def differences(old: Rulebook, new: Rulebook) -> list[Verschil]:
    """Everything that reads otherwise in ``new``; rules first. Order and layout of the files do not count."""
    found = list(_compared("regel", old.regels, new.regels, lambda one, other: list(_rule(one, other, old, new))))
    for name, kind in _LISTS.items():
        one, other = (_own_parts(name, book) for book in (old, new))
        found += _compared(kind, one, other, _fields)
    for name, kind in _TRANSITION.items():
        found += _compared(kind, _part(old.transitie, name), _part(new.transitie, name), _fields)
    balance = {"draagkracht": old.draagkracht} if old.draagkracht else {}
    found += _compared("draagkracht", balance, {"draagkracht": new.draagkracht} if new.draagkracht else {}, _fields)
    if (old.versie, old.titel) != (new.versie, new.titel):
        head = ({"versie": book.versie, "titel": book.titel} for book in (old, new))
        found.append(Verschil("regelboek", new.versie, "gewijzigd", tuple(_values("", *head))))
    return found


def _part(book: TransitieBoek, name: str) -> Mapping[str, Any]:
    part: Mapping[str, Any] = getattr(book, name)
    return part


def _own_parts(name: str, book: Rulebook) -> Mapping[str, Any]:
    """The records of one list; a route without what it borrows, which is compared where it is written."""
    if name != "routes":
        found: Mapping[str, Any] = getattr(book, name)
        return found
    return {route.id: own_route(route, book) for route in book.routes.values()}


def own_route(route: Route, book: Rulebook) -> Route:
    """The route as it is written: without what it borrows from building blocks."""
    kept = {
        key: [item for index, item in enumerate(getattr(route, key)) if (route.id, key, index) not in book.borrowed]
        for key in _SHARED
    }
    return route.model_copy(update=kept)


def _compared(kind: str, old: Mapping[str, Any], new: Mapping[str, Any], how: Any) -> Iterator[Verschil]:
    for name in (*old, *(name for name in new if name not in old)):
        if name not in new:
            yield Verschil(kind, name, "vervallen", _titled(old[name]))
        elif name not in old:
            yield Verschil(kind, name, "nieuw", _titled(new[name]))
        elif old[name] != new[name]:
            yield Verschil(
                kind, name, "gewijzigd", tuple(how(old[name], new[name])) or ("de volgorde of schrijfwijze",)
            )


def _titled(record: Any) -> tuple[str, ...]:
    for key in ("titel", "naam", "vraag", "tekst"):
        if getattr(record, key, ""):
            return (str(getattr(record, key)),)
    return ()


def _rule(one: Regel, other: Regel, old: Rulebook, new: Rulebook) -> Iterator[str]:
    yield from _values("", *(item.model_dump(exclude={"versies", "id"}) for item in (one, other)))
    before, after = ({versie.geldig.van: versie for versie in item.versies} for item in (one, other))
    for start in sorted({*before, *after}, key=lambda day: day or date.min):
        if start not in after:
            yield f"versie {_period(before[start].geldig)}: vervallen"
        elif start not in before:
            yield f"versie {_period(after[start].geldig)}: nieuw"
            yield from (f"  + {line}" for line in lines(condition(after[start].als, after[start].bron[0], new)))
        elif before[start] != after[start]:
            yield from _version(before[start], after[start], old, new)


def _version(one: RegelVersie, other: RegelVersie, old: Rulebook, new: Rulebook) -> Iterator[str]:
    name = f"versie {_period(other.geldig)}"
    if one.geldig != other.geldig:
        yield f"{name}: gold eerst {_period(one.geldig)}"
    sources = [_sources(versie, book) for versie, book in ((one, old), (other, new))]
    yield from _turned(f"{name}, bron", *sources)
    trees = [lines(condition(versie.als, versie.bron[0], book)) for versie, book in ((one, old), (other, new))]
    yield from _turned(f"{name}, voorwaarden", *trees)
    yield from _exceptions(name, one, other, old, new)
    texts = [{key: getattr(versie, key) for key in ("duiding", "let_op")} for versie in (one, other)]
    yield from _values(f"{name}, ", *texts)


def _exceptions(name: str, one: RegelVersie, other: RegelVersie, old: Rulebook, new: Rulebook) -> Iterator[str]:
    before, after = ({item.id: item for item in versie.tenzij} for versie in (one, other))
    for key in (*before, *(key for key in after if key not in before)):
        label = f"{name}, uitzondering ‘{key}’"
        if key not in after:
            yield f"{label}: vervallen"
            continue
        shown = after[key]
        tree = lines(condition(shown.als, other.bron[0].narrowed(shown.bron), new))
        if key not in before:
            yield f"{label}: nieuw"
            yield from (f"  + {line}" for line in tree)
        elif before[key] != shown:
            was = before[key]
            yield from _turned(label, lines(condition(was.als, one.bron[0].narrowed(was.bron), old)), tree)
            yield from _values(f"{label}, ", was.model_dump(exclude={"als"}), shown.model_dump(exclude={"als"}))


def _sources(versie: RegelVersie, book: Rulebook) -> list[str]:
    read = [(place_of(bron, book), bron) for bron in versie.bron]
    return [f"{place.tekst}, tekst van {_shown(place.gelezen)}" for place, _ in read]


def _turned(label: str, old: list[str], new: list[str]) -> Iterator[str]:
    """Lines that went and came, below a heading; nothing when they are the same."""
    if old != new:
        yield f"{label}:"
        yield from (f"  {line.rstrip()}" for line in ndiff(old, new) if line[:1] in "+-")


def _fields(one: BaseModel, other: BaseModel) -> list[str]:
    return list(_values("", one.model_dump(by_alias=True), other.model_dump(by_alias=True)))


def _values(path: str, old: Any, new: Any) -> Iterator[str]:
    """Every value that differs, with its place: ``vraag: was ‘…’, wordt ‘…’``."""
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        joint = "" if not path or path.endswith(" ") else "."
        for key in (*old, *(key for key in new if key not in old)):
            yield from _values(f"{path}{joint}{str(key).replace('_', ' ')}", old.get(key), new.get(key))
    elif isinstance(old, list) and isinstance(new, list):
        yield from _items(path, old, new)
    elif old is None or old == "":
        yield f"{path}: nieuw ‘{_shown(new)}’"
    elif new is None or new == "":
        yield f"{path}: vervallen, was ‘{_shown(old)}’"
    else:
        yield f"{path}: was ‘{_shown(old)}’, wordt ‘{_shown(new)}’"


def _items(path: str, old: list[Any], new: list[Any]) -> Iterator[str]:
    """Items by their id when they have one, in place when as many remain, otherwise as gone and new."""
    named = [_by_id(items) for items in (old, new)]
    if named[0] is not None and named[1] is not None:
        yield from _values(path, named[0], named[1])
        return
    gone = [item for item in old if item not in new]
    come = [item for item in new if item not in old]
    if len(old) == len(new) and all(isinstance(item, Mapping) for item in (*gone, *come)):
        for index, (one, other) in enumerate(zip(old, new, strict=True), 1):
            yield from _values(f"{path} {index}", one, other)
        return
    yield from (f"{path}: vervallen ‘{_shown(item)}’" for item in gone)
    yield from (f"{path}: nieuw ‘{_shown(item)}’" for item in come)
    if not gone and not come:
        yield f"{path}: andere volgorde"


def _by_id(items: Iterable[Any]) -> dict[str, Any] | None:
    """The items by id, or ``None`` when not every item has one of its own."""
    listed = list(items)
    found = {str(item["id"]): item for item in listed if isinstance(item, Mapping) and "id" in item}
    return found if found and len(found) == len(listed) else None


def _shown(value: Any) -> str:
    if isinstance(value, date):
        return day_words(value)
    if isinstance(value, Mapping):
        filled = ((key, item) for key, item in value.items() if item not in (None, "", []))
        return "; ".join(f"{key}: {_shown(item)}" for key, item in filled)
    if isinstance(value, list):
        return ", ".join(_shown(item) for item in value)
    return str(value)


def _period(days: Geldig) -> str:
    first = f"vanaf {day_words(days.van)}" if days.van else ""
    last = f"tot en met {day_words(days.tot)}" if days.tot else ""
    return f"{first} {last}".strip() or "altijd"
