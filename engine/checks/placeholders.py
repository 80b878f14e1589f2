"""Words between braces are filled in by Schakel; a name it does not know would stand in a letter as it is."""

import re
from collections.abc import Iterator

from engine.checks.places import Place, part_place
from engine.checks.survey import Survey
from engine.checks.transitienodes import texts as transition_texts
from engine.errors import Problem
from engine.model import Feit, Regel, Route

_ANYWHERE = ("kind", "naam")
_EXPLANATION = ("redenen", "vragen", "artikel", *_ANYWHERE)
_SENTENCE = ("waarde", *_ANYWHERE)
_BRACED = re.compile(r"\{([^{}]*)\}")

_Text = tuple[Place, str, tuple[str, ...]]


def check(survey: Survey) -> Iterator[Problem]:
    """Placeholders that do not exist at their place, and braces that are not closed."""
    for place, text, allowed in _texts(survey):
        if "{" not in text and "}" not in text:
            continue
        for name in _BRACED.findall(text):
            if name not in allowed:
                choices = ", ".join(f"{{{word}}}" for word in allowed)
                yield place.unlike(f"{{{name}}} bestaat hier niet; gebruik {choices}", name, allowed)
        if re.search(r"[{}]", _BRACED.sub("", text)):
            yield place.problem("een accolade is niet geopend of niet gesloten")


def _texts(survey: Survey) -> Iterator[_Text]:
    for feit in survey.book.feiten.values():
        yield from _of_fact(feit, survey.place("feiten", feit.id))
    for regel in survey.book.regels.values():
        yield from _of_rule(regel, survey.place("regels", regel.id))
    amounts = (*_ANYWHERE, *(f"param:{name}" for name in survey.book.parameters))
    for route in survey.book.routes.values():
        yield from _of_route(route, survey, amounts)
    yield from ((place, text, ("kind",)) for place, text in transition_texts(survey.book))
    for signaal in survey.book.signalen.values():
        yield survey.place("signalen", signaal.id).at("tekst"), signaal.tekst, amounts


def _of_fact(feit: Feit, place: Place) -> Iterator[_Text]:
    for key in ("vraag", "hulp", "waarom", "aanname", "te_beslissen"):
        yield place.at(key), getattr(feit, key) or "", _ANYWHERE
    if isinstance(feit.zin, str):
        yield place.at("zin"), feit.zin, _SENTENCE
    elif feit.zin:
        yield place.at("zin", "ja"), feit.zin.ja, _ANYWHERE
        yield place.at("zin", "nee"), feit.zin.nee, _ANYWHERE
    for index, optie in enumerate(feit.opties):
        yield place.at("opties", index, "zin"), optie.zin, _ANYWHERE


def _of_rule(regel: Regel, place: Place) -> Iterator[_Text]:
    yield place.at("titel"), regel.titel, _ANYWHERE
    for key in ("ja", "nee", "onbekend"):
        yield place.at("uitleg", key), getattr(regel.uitleg, key), _EXPLANATION
    for index, versie in enumerate(regel.versies):
        for number, exception in enumerate(versie.tenzij):
            yield place.at("versies", index, "tenzij", number, "zin"), exception.zin, _ANYWHERE


def _of_route(route: Route, survey: Survey, allowed: tuple[str, ...]) -> Iterator[_Text]:
    for key, text in (
        ("stappen", "tekst"),
        ("mededelingen", "tekst"),
        ("leveringsvormen", "waarde"),
        ("documenten", "tekst"),
    ):
        for index, item in enumerate(getattr(route, key)):
            yield part_place(survey.book, route.id, key, index).at(text), getattr(item, text), allowed
