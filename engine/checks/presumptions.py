"""A leaf may presume an unknown fact only when somebody is told so: the presumption needs its sentence."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """``zolang_onbekend`` on a fact without aanname or te_beslissen, or on a conclusion without duiding."""
    for leaf, feit in survey.fact_leaves:
        if leaf.node.zolang_onbekend and not (feit.aanname or feit.te_beslissen):
            place = leaf.place.at("zolang_onbekend")
            yield place.problem(f"geef feit '{feit.id}' een zin bij aanname of te_beslissen, anders kan dit niet")
    for leaf in survey.conclusion_leaves:
        if leaf.node.zolang_onbekend and not leaf.node.duiding:
            place = leaf.place.at("zolang_onbekend")
            yield place.problem(f"'{leaf.node.feit}' is een gevolg; zeg bij duiding waarom dit mag worden aangenomen")
