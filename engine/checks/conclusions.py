"""Every conclusion has one rule and a name of its own."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem
from engine.model import Regel


def check(survey: Survey) -> Iterator[Problem]:
    """Two rules with one conclusion, and conclusions that are called as a fact."""
    first: dict[str, Regel] = {}
    for regel in survey.book.regels.values():
        place = survey.place("regels", regel.id).at("gevolg")
        if regel.gevolg in survey.book.feiten:
            yield place.problem(f"'{regel.gevolg}' is al de naam van een feit; geef het gevolg een eigen naam")
        earlier = first.setdefault(regel.gevolg, regel)
        if earlier is not regel:
            yield place.problem(
                f"regel '{earlier.id}' besluit dit gevolg al; voeg de regels samen of maak er twee gevolgen van"
            )
