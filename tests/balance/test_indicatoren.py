"""Every indicator: what each answer does to its area, taken over or not, unknown and refused."""

from itertools import product

import pytest

from engine import Rulebook, load_rulebook
from engine.balance.model import REFUSED, Indicator, Kleur, Opvang, Sterkte
from tests.balance.gezinnen import colours, flags, judged, light

RULES = load_rulebook().draagkracht
assert RULES is not None
LOADS = [item for item in RULES.indicatoren if item.is_load and item.feit]
SUPPORTS = [item for item in RULES.indicatoren if not item.is_load]


def _name(value: object) -> str:
    return str(getattr(value, "id", value))


OF_LEFT: dict[Sterkte, Kleur] = {"geen": "groen", "licht": "groen", "duidelijk": "oranje", "zwaar": "rood"}


def _bare(book: Rulebook, item: Indicator) -> dict[str, str]:
    """A light family in which nothing can take this load over."""
    assert book.draagkracht is not None
    answers = light(book)
    for support in book.draagkracht.catchers(item):
        assert support.feit
        answers[support.feit] = support.faintest
    return answers


@pytest.mark.parametrize(("item", "word"), [(item, word) for item in LOADS for word in item.antwoorden], ids=_name)
def test_an_answer_gives_the_colour_of_its_strength(item: Indicator, word: str, regelboek: Rulebook) -> None:
    assert item.feit
    found = judged(regelboek, {**_bare(regelboek, item), item.feit: word})
    others = {name: colour for name, colour in colours(found).items() if name != item.gebied}
    assert colours(found)[item.gebied] == OF_LEFT[item.antwoorden[word]]
    assert set(others.values()) == {"groen"}, "een last raakt alleen haar eigen gebied"
    argument = next(one for area in found.gebieden for one in area.argumenten if one.id == item.id)
    assert argument.sterkte == item.antwoorden[word]
    assert argument.draagt_de_kleur == (item.antwoorden[word] in ("duidelijk", "zwaar"))
    assert argument.bron == "gezin"


CAUGHT = list(product([item for item in LOADS if item.opvang], ("ja", "deels", "nee", "onbekend", REFUSED)))


@pytest.mark.parametrize(("item", "helps"), CAUGHT, ids=_name)
def test_only_the_familys_own_word_takes_a_load_over(item: Indicator, helps: str, regelboek: Rulebook) -> None:
    assert item.feit
    assert item.opvang
    assert RULES is not None
    heaviest = item.firmest
    support = RULES.catchers(item)[0]
    assert support.feit
    answers = {**_bare(regelboek, item), item.feit: heaviest, support.feit: support.firmest}
    found = judged(regelboek, answers if helps == "onbekend" else {**answers, item.opvang.oordeel: helps})
    argument = next(one for area in found.gebieden for one in area.argumenten if one.id == item.id)
    expected: Opvang = "onbekend" if helps in ("onbekend", REFUSED) else helps  # type: ignore[assignment]
    assert argument.opvang == expected
    assert argument.opgevangen_door
    urgent = "A" in flags(found).values()
    if not urgent:
        assert colours(found)[item.gebied] == _colour(item.antwoorden[heaviest], expected)
    asked = {question.feit for question in found.vragen}
    # In de laatste fase wordt niets gevraagd.
    assert (item.opvang.oordeel in asked) == (helps == "onbekend") or heaviest == "laatste_fase"


def _colour(strength: Sterkte, caught: Opvang) -> Kleur:
    if caught in ("nee", "onbekend"):
        return OF_LEFT[strength]
    return "oranje" if strength == "zwaar" else "groen"


@pytest.mark.parametrize("item", LOADS, ids=_name)
@pytest.mark.parametrize("answer", ["onbekend", REFUSED])
def test_unknown_greys_an_area_only_for_a_core_question(item: Indicator, answer: str, regelboek: Rulebook) -> None:
    assert item.feit
    answers = {name: word for name, word in light(regelboek).items() if name != item.feit}
    found = judged(regelboek, answers if answer == "onbekend" else {**answers, item.feit: answer})
    assert colours(found)[item.gebied] == ("grijs" if item.kern else "groen")
    assert not found.rode_vlaggen
    asked = {question.feit for question in found.vragen}
    if item.kern:
        assert (item.feit in asked) == (answer == "onbekend")


@pytest.mark.parametrize(("item", "word"), [(item, word) for item in SUPPORTS for word in item.antwoorden], ids=_name)
def test_a_support_never_weighs_by_itself(item: Indicator, word: str, regelboek: Rulebook) -> None:
    assert item.feit
    found = judged(regelboek, {**light(regelboek), item.feit: word})
    assert set(colours(found).values()) == {"groen"}
    assert found.oordeel == "in balans"


@pytest.mark.parametrize("item", [item for item in SUPPORTS if item.kern], ids=_name)
def test_a_core_question_about_support_greys_its_area(item: Indicator, regelboek: Rulebook) -> None:
    answers = {name: word for name, word in light(regelboek).items() if name != item.feit}
    assert colours(judged(regelboek, answers))[item.gebied] == "grijs"


def test_every_indicator_of_the_digest_is_there() -> None:
    assert RULES is not None
    areas = {gebied: [item.id for item in RULES.of_area(gebied)] for gebied in ("F", "E", "S", "R", "M", "V")}
    assert areas == {
        "F": ["FY1", "FY2", "FY3", "FY4", "FY5", "FY6"],
        "E": ["EM1", "EM2", "EM3", "EM4", "EM5", "EM6", "CSI", "EDIZ"],
        "S": ["SC1", "SC2", "SC3", "SC4", "SC5", "SC6"],
        "R": ["NE1", "NE2", "NE3", "RN4", "RN5", "RN6", "RN7", "RN8"],
        "M": ["MA1", "MA2", "MA3", "MA4", "MA5", "MA6", "MA7"],
        "V": ["VE1", "VE2", "VE3", "VE4", "VE5"],
    }
    core = {item.id for item in RULES.indicatoren if item.kern}
    assert core == {"FY1", "FY2", "EM1", "EM2", "SC1", "SC2", "NE2", "RN4", "MA1", "MA2", "VE1", "VE2"}
