"""A paper is only asked for when an article says so."""

from collections.abc import Iterator

from engine.checks.places import part_place
from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Documents whose source names no article; a building block is checked once."""
    seen: set[int] = set()
    for route in survey.book.routes.values():
        for index, document in enumerate(route.documenten):
            if not document.bron.artikel and id(document) not in seen:
                seen.add(id(document))
                place = part_place(survey.book, route.id, "documenten", index).at("bron")
                yield place.problem("noem bij een document het artikel dat erom vraagt")
