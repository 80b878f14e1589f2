"""What the transition refers to must exist: roles, steps and concepts; and what it defines must be used."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from engine.checks.survey import Survey
from engine.checks.transitienodes import is_of_transition
from engine.errors import Problem
from engine.model import leaves


def check(survey: Survey) -> Iterator[Problem]:
    """Unknown roles and steps, concepts outside the transition, in a ring or unused, and names taken twice."""
    yield from _references(survey)
    yield from _concepts(survey)
    yield from _unused(survey)


def _references(survey: Survey) -> Iterator[Problem]:
    boek = survey.book.transitie
    for item in boek.items.values():
        place = survey.place("transitie", item.id)
        for index, rol in enumerate(item.wie):
            if rol not in boek.rollen:
                yield place.at("wie", index).unlike(f"rol '{rol}' bestaat niet", rol, boek.rollen)
        for index, other in enumerate(item.terugval.naar if item.terugval else ()):
            if other not in boek.items:
                here = place.at("terugval", "naar", index)
                yield here.unlike(f"stap '{other}' bestaat niet", other, boek.items)
    for vlag in boek.vlaggen.values():
        for index, other in enumerate(vlag.stappen):
            if other not in boek.items:
                here = survey.place("vlaggen", vlag.id).at("stappen", index)
                yield here.unlike(f"stap '{other}' bestaat niet", other, boek.items)


def _concepts(survey: Survey) -> Iterator[Problem]:
    begrippen = survey.book.transitie.begrippen
    for name in begrippen:
        if name in survey.book.feiten or name in survey.book.gevolgen:
            yield survey.place("begrippen", name).at("id").problem(f"'{name}' is al de naam van een feit of gevolg")
    for leaf in survey.leaves:
        if leaf.node.feit in begrippen and leaf.node.feit not in survey.names and not is_of_transition(leaf.regel):
            message = f"'{leaf.node.feit}' is een begrip van de transitie; een regel kan daar niet op rusten"
            yield leaf.place.at("feit").problem(message)
    graph = {
        name: {leaf.feit for leaf in leaves(begrip.als) if leaf.feit in begrippen} for name, begrip in begrippen.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        ring = list(reversed(error.args[1]))
        yield survey.place("begrippen", ring[0]).problem(
            f"dit begrip rust via een kring op zichzelf: {' → '.join(ring)}"
        )


def _unused(survey: Survey) -> Iterator[Problem]:
    boek = survey.book.transitie
    acting = {rol for item in boek.items.values() for rol in item.wie}
    for rol in boek.rollen:
        if rol not in acting:
            yield survey.place("rollen", rol).problem(f"geen stap noemt de rol '{rol}'")
    for name in boek.begrippen:
        if name not in survey.used:
            yield survey.place("begrippen", name).problem(f"geen stap gebruikt het begrip '{name}'")
