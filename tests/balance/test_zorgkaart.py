"""The care map: three branches, who coordinates, gaps and doubles; nobody stands on it twice."""

from dataclasses import replace
from typing import Any

import pytest

from engine import Rulebook
from engine.balance import Balans, Zorgkaart, balance, read_care_map
from tests.balance.gezinnen import DAY, colours, family, flags, light

OMA = {"naam": "Oma Riet", "rol": "oma", "tak": "dicht_bij_huis", "professional": "nee", "contact": "bellen"}
ARTS = {
    "naam": "Dr. De Vries",
    "rol": "kinderarts",
    "tak": "instelling",
    "organisatie": "Zuiderziekenhuis",
    "contact": "poli",
}


def _read(*people: Any) -> tuple[Zorgkaart, list[str]]:
    found, faults = read_care_map({"personen": list(people)})
    return found, [f"{'.'.join(str(part) for part in fault.path)}: {fault.message}" for fault in faults]


def _with(book: Rulebook, *people: Any, **answers: object) -> Balans:
    zorgkaart, faults = _read(*people)
    assert not faults
    return balance(replace(family({**light(book), **answers}), extra={"zorgkaart": zorgkaart}), DAY, book)


def _crowd(count: int, **more: Any) -> list[Any]:
    return [{**ARTS, "naam": f"Persoon {number}", **more} for number in range(count)]


def test_nothing_at_all_is_an_empty_map(regelboek: Rulebook) -> None:
    assert read_care_map(None) == (Zorgkaart(), [])
    assert balance(family({}), DAY, regelboek).zorgkaart is None


@pytest.mark.parametrize(
    "again",
    [
        ARTS,
        {**ARTS, "naam": "dr de vries "},
        {**ARTS, "rol": "arts"},
        {**ARTS, "organisatie": ""},
        {**ARTS, "tak": "dicht_bij_huis"},
    ],
)
def test_a_person_listed_twice_is_told_at_the_name(again: Any) -> None:
    found, faults = _read(ARTS, OMA, again)
    assert faults == ["personen.2.naam: deze persoon staat er al, als persoon 1; noem iemand één keer"]
    assert len(found.personen) == 2


def test_two_people_with_one_name_in_two_places_are_two_people() -> None:
    found, faults = _read(ARTS, {**ARTS, "organisatie": "Noorderziekenhuis"})
    assert not faults
    assert len(found.personen) == 2


@pytest.mark.parametrize(
    ("person", "fault"),
    [
        ({**ARTS, "tak": "ziekenhuis"}, "personen.1.tak: kies uit dicht_bij_huis, instelling, onderwijs_en_opvang."),
        ({**ARTS, "naam": ""}, "personen.1.naam: dit veld ontbreekt"),
        ({**ARTS, "naam": "x" * 201}, "personen.1.naam: deze tekst is te lang; ten hoogste 200 tekens"),
        ({**ARTS, "naam": 5}, "personen.1.naam: hier hoort tekst; zet de waarde tussen aanhalingstekens"),
        ({**ARTS, "coordineert": "soms"}, "personen.1.coordineert: kies uit ja, nee."),
        ({**ARTS, "roll": "arts"}, "personen.1.roll: deze sleutel bestaat niet. Bedoelt u 'rol'?"),
    ],
)
def test_a_wrong_person_is_told_at_its_field_and_the_rest_kept(person: Any, fault: str) -> None:
    found, faults = _read(OMA, person)
    assert faults == [fault]
    assert [item.naam for item in found.personen] == ["Oma Riet"]


def test_people_are_counted_in_words_and_gaps_are_named(regelboek: Rulebook) -> None:
    found = _with(regelboek, OMA, ARTS).zorgkaart
    assert found is not None
    assert found.zin == "Op de zorgkaart staan één hulpverlener."
    assert found.coordinatie == "Nog niemand coördineert."
    text = " ".join(found.gaten)
    assert "cliëntondersteuner of casemanager" in text
    assert "kinderverpleegkundige" in text
    assert "'School en opvang' staat nog niemand" in text
    assert [tak.mensen for tak in found.takken] == [
        ["Oma Riet, oma"],
        ["Dr. De Vries, kinderarts, Zuiderziekenhuis"],
        [],
    ]


def test_doubles_are_named(regelboek: Rulebook) -> None:
    one = {**ARTS, "naam": "A", "rol": "casemanager", "coordineert": "ja"}
    found = _with(regelboek, one, {**one, "naam": "B"}).zorgkaart
    assert found is not None
    assert any("Meer mensen coördineren" in text for text in found.dubbel)
    assert any("casemanager (A en B)" in text for text in found.dubbel)


@pytest.mark.parametrize(
    ("count", "colour", "flag"),
    [
        (9, "groen", None),
        (10, "groen", None),
        (19, "groen", None),
        (20, "oranje", "B"),
        (45, "oranje", "B"),
        (46, "rood", "A"),
    ],
)
def test_a_map_speaks_only_upwards(count: int, colour: str, flag: str | None, regelboek: Rulebook) -> None:
    found = _with(regelboek, *_crowd(count), balans_hulpverleners="minder_dan_10", balans_vaste_persoon="nee")
    assert colours(found)["R"] == colour
    assert flags(found).get("RV06") == flag


def test_a_small_map_does_not_answer_the_question(regelboek: Rulebook) -> None:
    found = _with(regelboek, *_crowd(5), balans_hulpverleners=None)
    assert colours(found)["R"] == "grijs"


def test_family_and_neighbours_are_no_professionals(regelboek: Rulebook) -> None:
    found = _with(regelboek, *_crowd(50, professional="nee"), balans_vaste_persoon="nee")
    assert "RV06" not in flags(found)
