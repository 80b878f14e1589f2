"""What a rule is connected with: the facts it asks, the rules and routes that use its conclusion."""

from collections.abc import Iterator
from typing import NamedTuple

from engine.dutch import listed
from engine.model import Keuze, Regel, Route, Voor, leaves
from engine.rule_words import fact_name, filled_in
from engine.rulebook import Rulebook
from engine.ruleset import dependencies

_KLASSE = {
    "situatie": "",
    "oordeel": "open norm",
    "besluit": "besluit van de beslisser",
    "lezing": "LET OP: nog te bevestigen lezing van de wet",
    "systeem": "vult Schakel zelf in",
}
_PERSON: dict[Voor, str] = {"kind": "kind", "ouder": "ouder", "brus": "broer of zus"}


class Feitregel(NamedTuple):
    """A fact as a rule uses it: the question, who answers and who judges."""

    id: str
    naam: str
    vraag: str
    wie: str
    beoordelaar: str
    soort: str


class Gebruik(NamedTuple):
    """A route that uses a conclusion, and for what."""

    route: str
    wet: str
    soorten: str
    waarvoor: str


def facts_of(regel: Regel, book: Rulebook) -> tuple[Feitregel, ...]:
    """The facts a rule tests itself, in the order of the rule, each once."""
    found = {leaf.feit: None for versie in regel.versies for leaf in leaves(versie.whole)}
    return tuple(_fact(name, book) for name in found if name not in book.gevolgen and name in book.feiten)


def _fact(name: str, book: Rulebook) -> Feitregel:
    feit = book.feiten[name]
    kind = "wordt berekend uit data" if feit.afleiding else _KLASSE[feit.klasse]
    who = listed([book.party(item) for item in feit.wie], "of")
    judge = book.party(feit.beoordelaar) if feit.beoordelaar else ""
    return Feitregel(name, fact_name(name, book), filled_in(feit.vraag, book), who, judge, kind)


def users_of(book: Rulebook) -> dict[str, tuple[str, ...]]:
    """For each conclusion the ids of the rules that rest on it directly."""
    found: dict[str, dict[str, None]] = {}
    for regel in book.regels.values():
        for versie in regel.versies:
            for name in dependencies(versie):
                if name in book.gevolgen:
                    found.setdefault(name, {})[regel.id] = None
    return {name: tuple(ids) for name, ids in found.items()}


def routes_of(book: Rulebook) -> dict[str, tuple[Gebruik, ...]]:
    """For each conclusion or fact the routes that ask for it."""
    found: dict[str, list[Gebruik]] = {}
    for route in book.routes.values():
        purposes: dict[str, dict[str, None]] = {}
        for name, purpose in _purposes(route):
            purposes.setdefault(name, {})[purpose] = None
        people = listed([_PERSON[item] for item in route.voor], "of")
        who = "" if len(route.voor) == len(_PERSON) else f" (voor {people})"
        kinds = listed([book.behoeften[item].naam for item in route.soorten if item in book.behoeften]) + who
        for name, said in purposes.items():
            found.setdefault(name, []).append(Gebruik(route.id, route.wet, kinds, listed(said)))
    return {name: tuple(items) for name, items in found.items()}


def _purposes(route: Route) -> Iterator[tuple[str, str]]:
    yield route.status, "of deze wet de behoefte draagt"
    if route.alleen_als:
        yield route.alleen_als, "of deze route wordt getoond"
    kinds = (
        ("wie beslist", route.beslisser),
        ("de leveringsvorm", route.leveringsvormen),
        ("een document", route.documenten),
        ("een stap", route.stappen),
        ("een mededeling", route.mededelingen),
        ("een navraag", route.navragen),
    )
    for word, items in kinds:
        for item in items:
            names = (item.als, item.niet_als, item.als_onbekend if isinstance(item, Keuze) else None)
            yield from ((name, word) for name in names if name)
    yield from ((item.feit, "een navraag") for item in route.navragen)
    for brug in route.bruggen:
        yield from ((name, "het overbruggen") for name in (brug.zolang_niet, brug.ook_open_als) if name)
