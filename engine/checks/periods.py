"""Versions of one rule, or values of one parameter, never hold on the same day; a gap between them is allowed."""

from collections.abc import Iterator, Sequence

from engine.checks.places import Place
from engine.checks.survey import Survey
from engine.errors import Problem
from engine.model import Geldig


def check(survey: Survey) -> Iterator[Problem]:
    """Periods that overlap and periods that end before they begin."""
    for regel in survey.book.regels.values():
        place = survey.place("regels", regel.id).at("versies")
        yield from _periods([versie.geldig for versie in regel.versies], place, "versie")
    for parameter in survey.book.parameters.values():
        place = survey.place("parameters", parameter.id).at("waarden")
        yield from _periods([waarde.geldig for waarde in parameter.waarden], place, "waarde")


def _periods(periods: Sequence[Geldig], place: Place, word: str) -> Iterator[Problem]:
    for number, period in enumerate(periods):
        here = place.at(number, "geldig")
        if _reversed(period):
            yield here.problem(f"deze {word} eindigt ({period.tot}) voordat zij begint ({period.van})")
            continue
        for other in periods[:number]:
            if not _reversed(other) and period.overlaps(other):
                yield here.problem(f"deze {word} ({_words(period)}) overlapt een eerdere {word} ({_words(other)})")


def _reversed(period: Geldig) -> bool:
    return period.van is not None and period.tot is not None and period.tot < period.van


def _words(period: Geldig) -> str:
    if period.van and period.tot:
        return f"{period.van} tot en met {period.tot}"
    if period.van:
        return f"vanaf {period.van}"
    return f"tot en met {period.tot}" if period.tot else "altijd"
