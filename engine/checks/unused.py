"""What nobody uses is a mistake or a leftover: a rule whose conclusion leads nowhere, a fact asked for nothing."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.checks.systemfacts import READ_BY_ENGINE
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Rules and facts on which no rule, route or signal rests."""
    for regel in survey.book.regels.values():
        if regel.gevolg not in survey.used:
            yield survey.place("regels", regel.id).problem(
                f"geen regel, route of signaal gebruikt het gevolg '{regel.gevolg}' van deze regel"
            )
    for feit in survey.book.feiten.values():
        if feit.id in survey.used or feit.id in READ_BY_ENGINE or feit.brief or feit.klasse == "systeem":
            continue
        yield survey.place("feiten", feit.id).problem(f"geen regel, route of brief gebruikt het feit '{feit.id}'")
