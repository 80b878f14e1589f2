"""Terms must exist where they are named, rest on recorded facts of the right kind, end, and be used."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from engine.checks.places import Place, part_place
from engine.checks.survey import Survey
from engine.errors import Problem
from engine.model import Feit, Termijn


def check(survey: Survey) -> Iterator[Problem]:
    """Unknown terms, facts of the wrong kind, terms that run after each other in a circle, and terms nobody uses."""
    named = list(_named(survey))
    for name, place in named:
        if name not in survey.book.termijnen:
            yield place.unlike(f"termijn '{name}' bestaat niet", name, survey.book.termijnen)
    used = {name for name, _ in named}
    for termijn in survey.book.termijnen.values():
        place = survey.place("termijnen", termijn.id)
        yield from _facts(termijn, place, survey)
        if termijn.id not in used:
            yield place.problem(f"geen stap, feit of andere termijn gebruikt de termijn '{termijn.id}'")
    yield from _circle(survey)
    for feit in survey.book.derived_facts:
        yield from _level(feit, survey)


def _named(survey: Survey) -> Iterator[tuple[str, Place]]:
    book = survey.book
    for route in book.routes.values():
        for index, stap in enumerate(route.stappen):
            if stap.termijn:
                yield stap.termijn, part_place(book, route.id, "stappen", index).at("termijn")
    for feit in book.derived_facts:
        if feit.afleiding and feit.afleiding.functie == "termijn_voorbij":
            yield feit.afleiding.van, survey.place("feiten", feit.id).at("afleiding", "van")
    for termijn in book.termijnen.values():
        if termijn.na_termijn:
            yield termijn.na_termijn, survey.place("termijnen", termijn.id).at("na_termijn")


def _facts(termijn: Termijn, place: Place, survey: Survey) -> Iterator[Problem]:
    for name, path, soort in termijn.facts():
        feit, here = survey.book.feiten.get(name), place.at(*path)
        if feit is not None and feit.soort != soort:
            yield here.problem(f"'{name}' is een {feit.soort}-feit; hier hoort een {soort}-feit")
        elif feit is not None and feit.afleiding:
            yield here.problem(f"'{name}' wordt berekend; een termijn rust alleen op feiten die iemand vastlegt")


def _circle(survey: Survey) -> Iterator[Problem]:
    terms = survey.book.termijnen
    graph = {name: [term.na_termijn] for name, term in terms.items() if term.na_termijn in terms}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        names = error.args[1]
        yield survey.place("termijnen", names[0]).problem(f"deze termijnen wachten op elkaar: {' → '.join(names)}")


def _level(feit: Feit, survey: Survey) -> Iterator[Problem]:
    """A fact of the whole case cannot rest on a term that runs per need."""
    if not feit.afleiding or feit.afleiding.functie != "termijn_voorbij" or feit.niveau != "zaak":
        return
    termijn = survey.book.termijnen.get(feit.afleiding.van)
    for name, _, _ in termijn.facts() if termijn else ():
        known = survey.book.feiten.get(name)
        if known is not None and known.niveau == "behoefte":
            message = f"dit feit geldt voor de hele zaak en kan niet rusten op '{name}', dat per behoefte verschilt"
            yield survey.place("feiten", feit.id).problem(message)
