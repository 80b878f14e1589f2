"""An open norm is asked of its judge and never computed, so ``oordeel`` belongs on a fact that somebody judges."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """``oordeel`` on a leaf whose fact is no oordeel or besluit."""
    for leaf, feit in survey.fact_leaves:
        if leaf.node.oordeel and feit.klasse not in ("oordeel", "besluit"):
            message = f"feit '{feit.id}' heeft klasse {feit.klasse}; een oordeel hoort bij klasse oordeel of besluit"
            yield leaf.place.at("oordeel").problem(message)
    for leaf in survey.conclusion_leaves:
        if leaf.node.oordeel:
            message = f"'{leaf.node.feit}' is een gevolg; zet het oordeel bij het feit dat iemand beoordeelt"
            yield leaf.place.at("oordeel").problem(message)
