"""What a gemeente lays down for every case must be an answer that anyone could have given."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Values that are no answer to their fact, and facts that a gemeente cannot lay down."""
    for gemeente in survey.book.gemeenten.values():
        place = survey.place("gemeente", gemeente.code).at("feiten")
        for name, value in gemeente.feiten.items():
            feit = survey.book.feiten.get(name)
            if feit is None:
                continue
            if feit.soort not in ("ja_nee", "keuze", "tekst") or feit.klasse == "systeem" or feit.afleiding:
                message = "een gemeente kan alleen gevraagde ja_nee-, keuze- en tekst-feiten vastleggen"
                yield place.at(name).problem(message)
                continue
            if feit.soort == "tekst":
                continue
            allowed = ["ja", "nee"] if feit.soort == "ja_nee" else [optie.waarde for optie in feit.opties]
            if value not in allowed:
                message = f"'{value}' is geen waarde van '{name}'; kies uit {', '.join(allowed)}"
                yield place.at(name).unlike(message, value, allowed)
