"""A test must fit its fact: options of a choice, numbers with numbers, dates with dates, ja and nee elsewhere."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from engine.checks.places import Placed
from engine.checks.survey import Survey
from engine.errors import Problem
from engine.model import Blad, Feit
from engine.yamlread import Path_

_PERSONS = ("kind", "ouder", "brus")
_YES_NO = ("ja", "nee")


def check(survey: Survey) -> Iterator[Problem]:
    """Every leaf whose operator or operand does not fit the kind of its fact."""
    for leaf in survey.conclusion_leaves:
        yield from _words_only(leaf, _YES_NO, "een gevolg")
    for leaf, feit in survey.fact_leaves:
        match feit.soort:
            case "ja_nee":
                yield from _words_only(leaf, _YES_NO, "een ja_nee-feit")
            case "keuze":
                yield from _words_only(leaf, [optie.waarde for optie in feit.opties], "een keuze-feit")
            case "tekst":
                yield from _text(leaf, feit, survey)
            case "getal" | "bedrag":
                yield from _measured(leaf, feit, "een getal", (int, Decimal))
            case "datum":
                yield from _measured(leaf, feit, "een datum", (date,))


def _text(leaf: Placed[Blad], feit: Feit, survey: Survey) -> Iterator[Problem]:
    choices: dict[str, Sequence[str]] = {
        "behoefte_soort": list(survey.book.behoeften),
        "behoefte_voor": _PERSONS,
    }
    yield from _words_only(leaf, choices.get(feit.id), "een tekst-feit")


def _words_only(leaf: Placed[Blad], allowed: Sequence[str] | None, what: str) -> Iterator[Problem]:
    """Only ``is`` and ``een_uit`` with words; ``allowed`` is ``None`` when any word will do."""
    operator, _ = leaf.node.operator
    if operator not in ("is", "een_uit"):
        yield leaf.place.at(operator).problem(f"'{leaf.node.feit}' is {what}; gebruik is of een_uit")
        return
    if _without_test(leaf.node) and allowed is not _YES_NO:
        yield leaf.place.problem(f"'{leaf.node.feit}' is {what}; zeg met is of een_uit welke waarde wordt gevraagd")
        return
    name = leaf.node.feit
    for operand, path in _operands(leaf.node):
        place = leaf.place.at(*path)
        if not isinstance(operand, str):
            yield place.problem(f"'{name}' is {what}; hier hoort een woord, geen getal of datum")
        elif allowed is not None and operand not in allowed:
            known = f"kies uit {', '.join(allowed)}" if len(allowed) <= 8 else "kies een bestaande waarde"
            yield place.unlike(f"'{operand}' is geen waarde van '{name}'; {known}", operand, allowed)


def _measured(leaf: Placed[Blad], feit: Feit, what: str, types: tuple[type, ...]) -> Iterator[Problem]:
    if _without_test(leaf.node):
        message = f"'{feit.id}' is een {feit.soort}-feit; zeg met minstens of kleiner_dan waarmee het wordt vergeleken"
        yield leaf.place.problem(message)
        return
    for operand, path in _operands(leaf.node):
        if not isinstance(operand, types):
            yield leaf.place.at(*path).problem(f"'{feit.id}' is een {feit.soort}-feit; hier hoort {what}")


def _without_test(leaf: Blad) -> bool:
    return leaf.is_ is None and leaf.operator[0] == "is"


def _operands(leaf: Blad) -> list[tuple[Any, Path_]]:
    operator, operand = leaf.operator
    if isinstance(operand, list):
        return [(item, (operator, index)) for index, item in enumerate(operand)]
    return [(operand, (operator,))]
