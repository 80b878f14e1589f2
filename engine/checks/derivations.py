"""A derived fact has the kind that its function gives."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem
from engine.model.feit import Soort

_GIVES: dict[str, Soort] = {
    "binnen_maanden": "ja_nee",
    "ligt_voor": "ja_nee",
    "is_vastgelegd": "ja_nee",
    "maanden_tussen": "getal",
    "dagen_tussen": "getal",
    "op_leeftijd": "datum",
    "termijn_voorbij": "ja_nee",
}


def check(survey: Survey) -> Iterator[Problem]:
    """Derived facts of another kind than their function gives, or without what the function needs."""
    for feit in survey.book.derived_facts:
        afleiding = feit.afleiding
        if afleiding is None:
            continue
        place = survey.place("feiten", feit.id)
        gives = _GIVES[afleiding.functie]
        if feit.soort != gives:
            yield place.at("soort").problem(f"{afleiding.functie} geeft een {gives}-feit, geen {feit.soort}-feit")
        if afleiding.functie == "binnen_maanden" and afleiding.maanden is None:
            yield place.at("afleiding").problem("zeg bij maanden hoeveel maanden het zijn")
        if afleiding.functie == "op_leeftijd" and afleiding.van != "geboortedatum":
            yield place.at("afleiding", "van").problem("op_leeftijd rekent altijd van geboortedatum")
