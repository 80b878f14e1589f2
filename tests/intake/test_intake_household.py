"""The family parts of the contract: what is wrong stands on its field; what is right reaches the advice."""

from copy import deepcopy
from datetime import date
from typing import Any

import pytest

from engine import InputError, Rulebook, Zaak, assess, case_data, read_case_data
from engine.balance import CALENDAR, CARE_MAP, EXTRA

DAY = date(2026, 11, 21)
FAMILY: dict[str, Any] = {
    "id": "gezin-1",
    "kind": {"geboortedatum": "2019-05-02"},
    "brussen": [{"id": "zus1", "naam": "Tess"}, {"id": "broer1"}],
    "kalender": {
        "blokken": [
            {"wat": "Waken", "soort": "toezicht", "wie": "moeder", "van": "22:30", "tot": "07:00", "medisch": "ja"},
            {"wat": "Sonde", "soort": "verpleging", "wie": ["vader"], "dagen": "weekend", "keren": 6, "minuten": 10},
        ]
    },
    "zorgkaart": {
        "personen": [
            {"naam": "Dr. De Vries", "rol": "kinderarts", "tak": "instelling", "contact": "poli", "coordineert": "ja"},
            {"naam": "Oma", "rol": "oma", "tak": "dicht_bij_huis", "professional": "nee"},
        ]
    },
    "balans_antwoorden": [
        {"feit": "balans_brussen_missen", "waarde": "vaak", "over": "zus1", "bron": "gezin", "datum": "2026-11-01"},
        {"feit": "balans_nachten_op", "waarde": "onbekend", "bron": "kinderverpleegkundige"},
    ],
    "feiten": {"balans_brussen_missen": "nee"},
    "behoeften": [{"id": "b1", "soort": "verpleging"}],
}


def _read(book: Rulebook, data: dict[str, Any], **more: Any) -> Zaak:
    return read_case_data(data, book, DAY, **more)


def _faults(book: Rulebook, data: dict[str, Any]) -> list[str]:
    with pytest.raises(InputError) as caught:
        _read(book, data)
    return [f"{problem.veld}: {problem.melding}" for problem in caught.value.problems]


def test_the_family_reaches_the_advice(regelboek: Rulebook) -> None:
    balans = assess(_read(regelboek, FAMILY), DAY, regelboek).balans
    assert balans
    assert [row["soort"] for row in balans["kalender"]["uren"]] == ["Verpleging", "Toezicht en waken"]
    assert balans["zorgkaart"]["coordinatie"] == "Dit coördineert: Dr. De Vries, kinderarts."
    missing = next(item for area in balans["gebieden"] for item in area["argumenten"] if item["id"] == "SC2")
    assert (missing["over"], missing["sterkte"]) == ("Tess", "duidelijk")


def test_a_calendar_settles_kind_and_extent_and_without_it_nothing_is_deducted(regelboek: Rulebook) -> None:
    article = {"verordening_artikel_eigen_kracht": "5.2"}
    with_one = _read(regelboek, {**FAMILY, "feiten": article})
    assert with_one.feiten["kalender_24_uur_gemaakt"].waarde == "ja"
    without = _read(regelboek, {key: part for key, part in FAMILY.items() if key != CALENDAR} | {"feiten": article})
    assert "kalender_24_uur_gemaakt" not in without.feiten
    allowed = [
        (assess(zaak, DAY, regelboek).balans or {})["eigen_kracht"]["mag_overwogen"] for zaak in (with_one, without)
    ]
    assert allowed == [True, False]


def test_an_empty_calendar_settles_nothing(regelboek: Rulebook) -> None:
    zaak = _read(regelboek, {**FAMILY, "kalender": {"blokken": []}})
    assert CALENDAR not in zaak.extra
    assert "kalender_24_uur_gemaakt" not in zaak.feiten


def test_what_was_read_comes_out_the_same_when_read_again(regelboek: Rulebook) -> None:
    first = _read(regelboek, FAMILY)
    assert _read(regelboek, case_data(first)) == first


def _changed(part: str, *path: Any, value: Any) -> dict[str, Any]:
    data = deepcopy(FAMILY)
    place = data[part]
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return data


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (_changed(CALENDAR, "blokken", 0, "tot", value="25:00"), "kalender.blokken.1.tot: deze tijd bestaat niet"),
        (
            _changed(CALENDAR, "blokken", 1, value=FAMILY["kalender"]["blokken"][0]),
            "kalender.blokken.2.van: dezelfde persoon doet van 22:30 tot 24:00 (ma) al iets anders, in blok 1",
        ),
        (
            _changed(CALENDAR, "blokken", 1, "minuten", value=0),
            "kalender.blokken.2.minuten: hier hoort een geheel getal",
        ),
        (
            _changed(CARE_MAP, "personen", 1, "naam", value="dr de vries"),
            "zorgkaart.personen.2.naam: deze persoon staat er al",
        ),
        (_changed(EXTRA, 0, "over", value="zus9"), "balans_antwoorden.1.over: deze persoon hoort niet bij dit gezin"),
        (_changed(EXTRA, 0, "waarde", value="altijd"), "balans_antwoorden.1.waarde: kies uit"),
        (_changed(EXTRA, 0, "feit", value="zorgverzekering"), "balans_antwoorden.1.feit: dit feit is geen vraag"),
        (_changed("brussen", 1, "id", value="zus1"), "brussen.2.id: een andere broer of zus heeft dit id al"),
        (_changed("brussen", 1, "id", value="ouder2"), "brussen.2.id: begin met een letter"),
        (_changed("brussen", 1, "leeftijd", value=7), "brussen.2.leeftijd: deze sleutel bestaat niet"),
        (
            {**FAMILY, "feiten": {"kalender_24_uur_gemaakt": "nee"}},
            "feiten.kalender_24_uur_gemaakt: er staat een 24-uurs",
        ),
        ({**FAMILY, "kalender": "elke dag"}, "kalender: hier hoort een blok met blokken"),
        ({**FAMILY, "zorgkaart": []}, "zorgkaart: hier hoort een blok met personen"),
        ({**FAMILY, "brussen": {"id": "zus1"}}, "brussen: hier hoort een lijst van broers en zussen"),
    ],
)
def test_what_is_wrong_stands_on_its_field(data: dict[str, Any], fault: str, regelboek: Rulebook) -> None:
    found = _faults(regelboek, data)
    assert [line for line in found if line.startswith(fault)], found


def test_every_part_is_told_at_once_and_no_typed_word_comes_back(regelboek: Rulebook) -> None:
    data = _changed(CALENDAR, "blokken", 0, "tot", value="geheim-van-Tess")
    data["zorgkaart"]["personen"][0]["tak"] = "geheim-van-Tess"
    data["balans_antwoorden"][0]["over"] = "geheim-van-Tess"
    found = _faults(regelboek, data)
    assert {line.split(".")[0] for line in found} == {"kalender", "zorgkaart", "balans_antwoorden"}
    assert "geheim" not in " ".join(found)


def test_a_family_without_needs_can_be_read_for_its_balance(regelboek: Rulebook) -> None:
    data = {key: part for key, part in FAMILY.items() if key != "behoeften"}
    assert _read(regelboek, data, needs=False).behoeften == ()
    assert _faults(regelboek, data) == ["behoeften: een zaak heeft ten minste één behoefte"]
