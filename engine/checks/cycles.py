"""A rule may not rest on itself, not even through other rules; nor may a derived fact."""

from collections.abc import Iterator, Mapping
from datetime import date
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from engine.checks.survey import Survey
from engine.errors import Problem
from engine.rulebook import Rulebook
from engine.ruleset import dependencies

_Graph = dict[str, set[str]]


def check(survey: Survey) -> Iterator[Problem]:
    """Every cycle in words, on the line of the rule or fact it starts from."""
    book = survey.book
    for cycle in _cycles_of_rules(survey):
        place = survey.place("regels", book.gevolgen[cycle[0]].id)
        for leaf in survey.leaves:
            if leaf.regel.gevolg == cycle[0] and leaf.node.feit == cycle[1]:
                place = leaf.place
                break
        yield place.problem(f"deze regel rust via een kring op zichzelf: {' → '.join(cycle)}")
    derived = {
        feit.id: {name for name in (feit.afleiding.van, feit.afleiding.tot) if name}
        for feit in book.derived_facts
        if feit.afleiding
    }
    for cycle in _cycles(derived):
        place = survey.place("feiten", cycle[0]).at("afleiding")
        yield place.problem(f"dit feit wordt via een kring uit zichzelf berekend: {' → '.join(cycle)}")


def _cycles_of_rules(survey: Survey) -> list[tuple[str, ...]]:
    """Cycles that exist on some day; versions that never hold together make no cycle."""
    everything: _Graph = {}
    for leaf in survey.leaves:
        everything.setdefault(leaf.regel.gevolg, set()).add(leaf.node.feit)
    if not _cycles(everything):
        return []
    days = {versie.geldig.van or date.min for regel in survey.book.regels.values() for versie in regel.versies}
    return sorted({cycle for day in days for cycle in _cycles(_graph_at(survey.book, day))})


def _graph_at(book: Rulebook, day: date) -> _Graph:
    active = [(regel.gevolg, regel.version_at(day)) for regel in book.regels.values()]
    return {gevolg: dependencies(versie) for gevolg, versie in active if versie}


def _cycles(graph: Mapping[str, set[str]]) -> list[tuple[str, ...]]:
    """Cycles that share no step, each from its first name in the alphabet round to that name again."""
    left = {name: {below for below in rests_on if below in graph} for name, rests_on in sorted(graph.items())}
    found: list[tuple[str, ...]] = []
    while True:
        try:
            TopologicalSorter(left).prepare()
        except CycleError as error:
            # graphlib names what comes first; a reader follows what a rule rests on.
            ring = list(reversed(error.args[1]))[:-1]
        else:
            return found
        start = ring.index(min(ring))
        cycle = [*ring[start:], *ring[:start], ring[start]]
        found.append(tuple(cycle))
        for name, below in pairwise(cycle):
            left[name].discard(below)
