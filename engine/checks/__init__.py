"""Checks of a whole rulebook, beyond what one record can say about itself; one file per promise."""

from engine.checks import (
    articles,
    conclusions,
    cycles,
    derivations,
    documents,
    gemeenten,
    judgements,
    leaftypes,
    levels,
    names,
    needs,
    needwords,
    periods,
    placeholders,
    presumptions,
    sources,
    synonyms,
    systemfacts,
    terms,
    transition,
    unused,
)
from engine.checks.survey import Survey
from engine.errors import Problem
from engine.rulebook import Rulebook

__all__ = ["CHECKS", "check_rulebook"]

CHECKS = (
    articles.check,
    conclusions.check,
    cycles.check,
    derivations.check,
    documents.check,
    gemeenten.check,
    judgements.check,
    leaftypes.check,
    levels.check,
    names.check,
    needs.check,
    needwords.check,
    periods.check,
    placeholders.check,
    presumptions.check,
    sources.check,
    synonyms.check,
    systemfacts.check,
    terms.check,
    transition.check,
    unused.check,
)


def check_rulebook(book: Rulebook, also_used: frozenset[str] = frozenset()) -> list[Problem]:
    """Everything that is wrong with a rulebook as a whole, in the order of its files; empty when it may be used.

    ``also_used`` holds names of facts and conclusions that something outside the rule files rests on.
    """
    survey = Survey(book, also_used)
    return sorted({problem for check in CHECKS for problem in check(survey)})
