"""A rulebook with some records changed, to see what that would do before anybody decides it."""

import hashlib
from typing import Any

from pydantic import ValidationError

from engine.checks import check_rulebook
from engine.errors import InputError, Problem, RulebookError
from engine.loader import RegelBestand
from engine.messages import problems_of
from engine.rulebook import Rulebook
from engine.rulebook_diff import own_route
from engine.yamlread import read_bytes

_LIMIT = 1_000_000
_LISTS = ("regels", "feiten", "behoeften", "signalen", "parameters", "partijen", "termijnen")


def with_changes(book: Rulebook, raw: bytes, name: str) -> Rulebook:
    """The rulebook with the rules, routes, facts and gemeente of a rule file in the place of those with the same id.

    Raises ``RulebookError`` when the file or the rulebook it makes is not right.
    """
    document = read_bytes(raw, name, _LIMIT)
    if not isinstance(document.data, dict):
        raise RulebookError([document.problem((), "een regelbestand begint met een sleutel, zoals regels:")])
    try:
        file = RegelBestand.model_validate(document.data)
    except ValidationError as error:
        raise RulebookError(problems_of(error, document, RegelBestand, quote=True)) from None
    lists: dict[str, dict[str, Any]] = {key: {**getattr(book, key)} for key in _LISTS}
    for key, records in lists.items():
        records.update({item.id: item for item in getattr(file, key)})
    routes = {route.id: own_route(route, book) for route in book.routes.values()}
    routes.update({route.id: route for route in file.routes})
    gemeenten = {**book.gemeenten, **({file.gemeente.code: file.gemeente} if file.gemeente else {})}
    blocks = {**book.bouwstenen, **{item.id: item for item in file.bouwstenen}}
    laws = {**book.regelingen, **{item.bwb: item for item in file.regelingen}}
    changed = Rulebook(
        versie=f"{book.versie} met {name}",
        titel=book.titel,
        hash=hashlib.sha256(book.hash.encode() + raw).hexdigest(),
        routes=routes.values(),
        gemeenten=gemeenten.values(),
        bouwstenen=blocks.values(),
        regelingen=laws.values(),
        gelijkgestelde_dagen=book.decrees,
        transitie=book.transitie,
        draagkracht=book.draagkracht,
        narratieven=book.narratieven,
        origins=book.origins,
        **{key: records.values() for key, records in lists.items()},
    )
    if not any(getattr(file, key) for key in (*_LISTS, "routes", "bouwstenen")) and file.gemeente is None:
        raise InputError([Problem(name, 0, "", "in dit bestand staat geen regel, route, feit of gemeente")])
    found = check_rulebook(changed, frozenset({*book.feiten, *book.gevolgen}))
    if found:
        raise RulebookError(found)
    return changed
