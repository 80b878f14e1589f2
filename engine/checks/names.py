"""Every name must exist, and be what its place asks for: a conclusion, a date, or something that is ja or nee."""

from collections.abc import Iterator

from engine.checks.mentions import Mention
from engine.checks.survey import Survey
from engine.errors import Problem


def check(survey: Survey) -> Iterator[Problem]:
    """Unknown facts and conclusions, and known ones in the wrong place."""
    known = {*survey.names, *survey.book.transitie.begrippen}
    for leaf in survey.leaves:
        if leaf.node.feit not in known:
            message = f"feit of gevolg '{leaf.node.feit}' bestaat niet"
            yield leaf.place.at("feit").unlike(message, leaf.node.feit, survey.names_for(leaf.regel))
    for mention in survey.mentions:
        yield from _check_mention(mention, survey)


def _check_mention(mention: Mention, survey: Survey) -> Iterator[Problem]:
    name, place = mention.name, mention.place
    feit, concluded = survey.book.feiten.get(name), name in survey.book.gevolgen
    match mention.wanted:
        case "gevolg" if not concluded:
            what = "is een feit; hier hoort een gevolg van een regel" if feit else "is geen gevolg van een regel"
            yield place.unlike(f"'{name}' {what}", name, survey.book.gevolgen)
        case "waar" if not concluded and feit is None:
            yield place.unlike(f"feit of gevolg '{name}' bestaat niet", name, survey.names)
        case "waar" if feit is not None and not concluded and feit.soort != "ja_nee":
            yield place.problem(f"'{name}' is een {feit.soort}-feit; hier hoort een gevolg of een ja_nee-feit")
        case "datum" | "feit" if feit is None:
            what = "is een gevolg; hier hoort een feit" if concluded else "bestaat niet"
            yield place.unlike(f"'{name}' {what}", name, survey.book.feiten)
        case "datum" if feit is not None and feit.soort != "datum":
            yield place.problem(f"'{name}' is een {feit.soort}-feit; hier hoort een datumfeit")
