"""Routes and kinds of need must meet: no unknown need, no need without a law, no bridge to a law that has no route."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Routes to needs and laws that do not exist, and needs that no route is held against."""
    book = survey.book
    laws = {route.wet for route in book.routes.values()}
    for route in book.routes.values():
        place = survey.place("routes", route.id)
        for index, soort in enumerate(route.soorten):
            if soort not in book.behoeften:
                here = place.at("soorten", index)
                yield here.unlike(f"behoefte '{soort}' bestaat niet", soort, book.behoeften)
        for index, brug in enumerate(route.bruggen):
            if brug.naar not in laws:
                here = place.at("bruggen", index, "naar")
                yield here.unlike(f"geen route heeft de wet '{brug.naar}'", brug.naar, laws)
    yield from _shared(survey)
    for soort, behoefte in book.behoeften.items():
        missing = [person for person in behoefte.voor if not book.routes_for(soort, person)]
        if missing:
            persons = "" if missing == behoefte.voor else f" van een {' of '.join(missing)}"
            yield survey.place("behoeften", soort).problem(f"geen enkele route gaat over deze behoefte{persons}")


def _shared(survey: Survey) -> Iterator[Problem]:
    """Shared parts that do not exist, and those that no route shares."""
    book = survey.book
    for route in book.routes.values():
        for index, name in enumerate(route.bouwstenen):
            if name not in book.bouwstenen:
                here = survey.place("routes", route.id).at("bouwstenen", index)
                yield here.unlike(f"bouwsteen '{name}' bestaat niet", name, book.bouwstenen)
    lent = {name for route in book.routes.values() for name in route.bouwstenen}
    for name in book.bouwstenen:
        if name not in lent:
            yield survey.place("bouwstenen", name).problem(f"geen enkele route gebruikt bouwsteen '{name}'")
