"""What holds for the whole case cannot rest on what holds for one need only."""

from collections.abc import Iterator

from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Rules, signals and derived facts of a case that rest on a need, and lifting that cannot work."""
    for leaf in survey.leaves:
        if leaf.regel.niveau == "zaak" and _of_need(leaf.node.feit, survey):
            yield leaf.place.at("feit").problem(_message("deze regel", leaf.node.feit))
    for mention in survey.mentions:
        fits = mention.wanted == "waar" or mention.name in survey.book.feiten
        if mention.niveau == "zaak" and fits and _of_need(mention.name, survey):
            what = "dit signaal" if mention.place.path[-1] == "als" else "dit feit"
            yield mention.place.problem(_message(what, mention.name))
    for feit in survey.book.feiten.values():
        if feit.optillen and (feit.soort != "ja_nee" or feit.niveau != "behoefte"):
            place = survey.place("feiten", feit.id).at("optillen")
            yield place.problem("alleen een ja_nee-feit van niveau behoefte kan worden opgetild")


def _of_need(name: str, survey: Survey) -> bool:
    if name in survey.book.gevolgen:
        return survey.book.gevolgen[name].niveau == "behoefte"
    feit = survey.book.feiten.get(name)
    return feit is not None and feit.niveau == "behoefte" and not feit.optillen


def _message(what: str, name: str) -> str:
    return f"{what} geldt voor de hele zaak en kan niet rusten op '{name}', dat per behoefte verschilt"
