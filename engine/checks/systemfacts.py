"""Facts that Schakel fills itself (``engine.context``): they must stand in the catalogue as they are filled."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem
from engine.model.feit import Niveau, Soort

FILLED: dict[str, tuple[Soort, Niveau]] = {
    "leeftijd": ("getal", "zaak"),
    "leeftijd_jeugdige": ("getal", "behoefte"),
    "behoefte_soort": ("tekst", "behoefte"),
    "behoefte_voor": ("tekst", "behoefte"),
}
READ_BY_ENGINE = frozenset({"leeftijd_brus", "bevoegde_gemeente"})


def check(survey: Survey) -> Iterator[Problem]:
    """System facts that nothing fills, and filled facts with another kind, level or class."""
    for feit in survey.book.feiten.values():
        place = survey.place("feiten", feit.id)
        if feit.id in FILLED:
            soort, niveau = FILLED[feit.id]
            if (feit.klasse, feit.soort, feit.niveau) != ("systeem", soort, niveau):
                yield place.problem(f"Schakel vult dit feit zelf: klasse systeem, soort {soort}, niveau {niveau}")
        elif feit.klasse == "systeem" and not feit.afleiding:
            yield place.unlike("Schakel vult dit feit niet; kies een andere klasse", feit.id, FILLED)
