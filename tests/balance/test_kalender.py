"""The 24-hour calendar: read with its faults on their field, told as kind and extent, and never without a reason."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Rulebook, Zaak, birth_date
from engine.balance import Kalender, balance, extent, read_calendar
from engine.balance.daily.readcalendar import SOORTEN
from tests.balance.gezinnen import DAY, family

NIGHT = {"wat": "Waken", "soort": "toezicht", "wie": "moeder", "van": "23:00", "tot": "07:00", "medisch": "ja"}
WASH = {"wat": "Wassen", "soort": "verzorging", "wie": ["vader"], "van": "07:00", "tot": "07:45", "dagen": "werkdagen"}


def _read(*blocks: Any) -> tuple[Kalender, list[str]]:
    kalender, faults = read_calendar({"blokken": list(blocks)})
    return kalender, [f"{'.'.join(str(part) for part in fault.path)}: {fault.message}" for fault in faults]


def test_a_good_calendar_is_read() -> None:
    kalender, faults = _read(
        NIGHT, WASH, {"wat": "Sonde", "soort": "verpleging", "wie": "moeder", "keren": 6, "minuten": 10}
    )
    assert not faults
    assert [block.per_week for block in kalender.blokken] == [8 * 60 * 7, 45 * 5, 60 * 7]


def test_nothing_at_all_is_an_empty_calendar() -> None:
    assert read_calendar(None) == (Kalender(), [])


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        ({**WASH, "van": "25:00"}, "blokken.1.van: deze tijd bestaat niet; een dag loopt van 00:00 tot 24:00"),
        ({**WASH, "tot": "24:30"}, "blokken.1.tot: deze tijd bestaat niet; een dag loopt van 00:00 tot 24:00"),
        ({**WASH, "van": "24:00"}, "blokken.1.van: deze tijd bestaat niet; een dag loopt van 00:00 tot 24:00"),
        ({**WASH, "van": "zeven uur"}, 'blokken.1.van: schrijf een tijd als "07:30"'),
        ({**WASH, "tot": "07:00"}, "blokken.1.tot: dit blok duurt geen tijd; schrijf 00:00 en 24:00 voor een hele dag"),
        ({**WASH, "keren": 2}, "blokken.1: kies: van en tot, of keren en minuten"),
        (
            {**WASH, "soort": "verpleeging"},
            "blokken.1.soort: kies uit verpleging, verzorging, begeleiding, toezicht, "
            "huishouden, regie. Bedoelt u 'verpleging'?",
        ),
        ({**WASH, "wat": ""}, "blokken.1.wat: dit veld ontbreekt"),
        ({**WASH, "wie": ["vader", "Vader"]}, "blokken.1.wie: dezelfde persoon staat hier twee keer"),
        (
            {**WASH, "dagen": ["ma", "dins"]},
            "blokken.1.dagen: kies uit elke dag, werkdagen, weekend, of dagen zoals [ma, do]",
        ),
        ({**WASH, "medisch": "misschien"}, "blokken.1.medisch: kies uit ja, nee, onbekend."),
        ({**WASH, "duur": 3}, "blokken.1.duur: deze sleutel bestaat niet."),
        ("wassen", "blokken.1: hier hoort een blok met wat, soort, wie, van en tot"),
        (
            {"wat": "Sonde", "soort": "verpleging", "wie": "moeder", "keren": 0, "minuten": 10},
            "blokken.1.keren: hier hoort een geheel getal van 1 tot en met 96",
        ),
    ],
)
def test_a_wrong_block_is_told_at_its_field_and_the_rest_kept(block: Any, fault: str) -> None:
    kalender, faults = _read(NIGHT, block)
    assert faults == [fault]
    assert [item.wat for item in kalender.blokken] == ["Waken"]


def test_nobody_is_in_two_places_at_once() -> None:
    kalender, faults = _read(NIGHT, {**NIGHT, "wat": "Medicijnen", "van": "06:30", "tot": "08:00", "dagen": ["di"]})
    assert faults == [
        "blokken.1.van: dezelfde persoon doet van 00:00 tot 07:00 (di) al iets anders, in blok 1; splits een van beide"
    ]
    assert len(kalender.blokken) == 1


def test_two_people_may_work_at_the_same_time_and_blocks_may_touch() -> None:
    _, faults = _read(NIGHT, {**NIGHT, "wie": "verpleegkundige"}, {**WASH, "wie": "moeder"})
    assert not faults


def test_a_day_has_no_twenty_five_hours() -> None:
    many = {"wat": "Klaarstaan", "soort": "toezicht", "wie": "Moeder", "keren": 17, "minuten": 60, "dagen": "weekend"}
    kalender, faults = _read(NIGHT, many)
    assert faults == ["blokken.1.minuten: met dit blok krijgt een dag van deze persoon meer dan 24 uur"]
    assert len(kalender.blokken) == 1


def test_faults_never_repeat_what_was_typed() -> None:
    secret = "Sanne-uit-Kruisveen"
    _, faults = _read({**WASH, "soort": secret, "van": secret, "dagen": secret, secret + " ": 1, "medisch": secret})
    assert faults
    assert secret not in " ".join(faults)


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 1440), st.sampled_from(["a", "b"])), max_size=8))
def test_no_person_ever_gets_more_than_a_day(spans: list[tuple[int, int, str]]) -> None:
    blocks = [
        {
            "wat": "x",
            "soort": "toezicht",
            "wie": who,
            "van": f"{start // 60}:{start % 60:02d}",
            "tot": f"{end // 60}:{end % 60:02d}",
        }
        for start, end, who in spans
    ]
    kalender, _ = read_calendar({"blokken": blocks})
    for item in extent(kalender, SOORTEN):
        assert all(minutes <= 7 * 24 * 60 for minutes in item.by_person.values())


def _with(book: Rulebook, kalender: Kalender, born: str | None = "2017-01-01", **facts: object) -> Any:
    zaak: Zaak = replace(family(facts), geboortedatum=birth_date(born), extra={"kalender": kalender})
    return balance(zaak, DAY, book)


@pytest.mark.parametrize(
    ("block", "born", "facts", "wet", "beslisser"),
    [
        ({**WASH, "soort": "verpleging"}, "2017-01-01", {}, "Zvw", "zorgverzekeraar"),
        ({**WASH, "soort": "verpleging"}, "2000-01-01", {}, "Zvw", "zorgverzekeraar"),
        ({**WASH, "medisch": "ja"}, "2017-01-01", {}, "Zvw", "zorgverzekeraar"),
        ({**WASH, "medisch": "nee"}, "2017-01-01", {}, "Jeugdwet", "gemeente"),
        ({**WASH, "medisch": "nee"}, "2000-01-01", {}, "Wmo 2015", "gemeente"),
        (WASH, "2017-01-01", {}, "Zvw of Jeugdwet", "zorgverzekeraar of gemeente"),
        ({**WASH, "soort": "begeleiding"}, "2017-01-01", {}, "Jeugdwet", "gemeente"),
        ({**WASH, "soort": "begeleiding"}, "2000-01-01", {}, "Wmo 2015", "gemeente"),
        ({**WASH, "soort": "begeleiding"}, "2008-00-00", {}, "Jeugdwet of Wmo 2015", "gemeente"),
        ({**WASH, "soort": "toezicht", "medisch": "nee"}, "2017-01-01", {}, "Jeugdwet", "gemeente"),
        ({**WASH, "soort": "regie"}, "2017-01-01", {}, "Wmo 2015", "gemeente"),
        ({**WASH, "soort": "huishouden"}, "2017-01-01", {}, "Wmo 2015", "gemeente"),
        (WASH, "2017-01-01", {"wlz_indicatie_aanwezig": "ja"}, "Wlz", "zorgkantoor"),
    ],
)
def test_hours_point_to_a_law(
    block: Any, born: str, facts: dict[str, str], wet: str, beslisser: str, regelboek: Rulebook
) -> None:
    kalender, faults = _read(block)
    assert not faults
    row = _with(regelboek, kalender, born, **facts).kalender.uren[0]
    assert (row.wet, row.beslisser) == (wet, beslisser)
    assert row.omvang == "3 uur en 45 minuten per week"
    assert row.wie == ["vader: 3 uur en 45 minuten per week"]


def test_unknown_connection_is_asked_of_the_nurse(regelboek: Rulebook) -> None:
    found = _with(regelboek, _read(WASH)[0]).kalender
    assert [question.wie for question in found.vragen] == ["kinderverpleegkundige"]
    assert "wassen" in found.vragen[0].vraag


def test_what_another_can_and_will_take_over_is_said_in_hours(regelboek: Rulebook) -> None:
    kalender, _ = _read({**WASH, "kan_een_ander": "ja", "wil_een_ander": "ja"}, {**NIGHT, "kan_een_ander": "ja"})
    over = [row.overneembaar for row in _with(regelboek, kalender).kalender.uren]
    assert over == [
        "Een ander kan en wil hiervan 3 uur en 45 minuten overnemen.",
        "Niemand anders kan en wil dit nu overnemen.",
    ]


def test_a_calendar_is_needed_before_any_deduction(regelboek: Rulebook) -> None:
    assert not _with(regelboek, Kalender()).eigen_kracht.mag_overwogen
    kalender, _ = _read(WASH)
    assert not _with(regelboek, kalender).eigen_kracht.mag_overwogen
    assert _with(regelboek, kalender, verordening_artikel_eigen_kracht="5.2").eigen_kracht.mag_overwogen
