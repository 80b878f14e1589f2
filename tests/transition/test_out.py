"""What leaves the plan: a calendar that tells nobody anything, and pictures that run under a strict policy."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import icalendar
import pytest

from engine.transition import TransitiePlan, appointments, calendar_feed, month_counts, month_heat, plan, timeline
from engine.transition.ical import reference
from tests.transition.test_plan import EXPECTED, FACTS, told_all
from tests.transition.test_sides import BOOK
from tests.transition.told import EIGHTEEN, HALF_YEAR_BEFORE, told

SECRET = b"van de dienst"
SVG = "{http://www.w3.org/2000/svg}"


def events(raw: bytes) -> list[icalendar.cal.Component]:
    return list(icalendar.Calendar.from_ical(raw).walk("VEVENT"))


def made_plan(day: date = HALF_YEAR_BEFORE) -> TransitiePlan:
    return plan(told_all(FACTS), day, BOOK)


def test_a_real_parser_reads_the_feed() -> None:
    made = made_plan()
    raw = calendar_feed(appointments(made, SECRET, "https://schakel.example/zaken/1"), made.peildatum)
    found = events(raw)
    assert len(found) > 40
    for event in found:
        assert type(event["DTSTART"].dt) is date
        assert event["DTEND"].dt == event["DTSTART"].dt + timedelta(days=1)
        assert event["CLASS"] == "CONFIDENTIAL"
        assert event["UID"].endswith("@schakel.invalid")
        assert event["DTSTAMP"].dt.date() == made.peildatum
    assert len({event["UID"] for event in found}) == len(found)
    assert raw == calendar_feed(appointments(made, SECRET, "https://schakel.example/zaken/1"), made.peildatum)


def test_the_feed_names_nobody_and_no_illness() -> None:
    made = made_plan()
    raw = calendar_feed(appointments(made, SECRET), made.peildatum).decode()
    summaries = [str(event["SUMMARY"]) for event in events(raw.encode())]
    number = reference("zaak", SECRET)
    assert all(
        re.fullmatch(rf"Overgang 18: stap [A-J]\d\d, (kan beginnen|uiterste datum) \({number}\)", text)
        for text in summaries
    )
    words = {word.lower() for task in made.taken for word in re.findall(r"\w{6,}", task.titel + " " + task.tekst)}
    assert not words & set(re.findall(r"\w{6,}", raw.lower())) - {"overgang", "uiterste", "beginnen"}


def test_ids_stay_when_the_day_changes_and_differ_without_the_secret() -> None:
    one = {
        item.stap + item.wat: item.uid for item in appointments(plan(told(EXPECTED), HALF_YEAR_BEFORE, BOOK), SECRET)
    }
    moved = {
        item.stap + item.wat: item.uid
        for item in appointments(plan(told(EXPECTED, born="2009-03-03"), HALF_YEAR_BEFORE, BOOK), SECRET)
    }
    other = {
        item.stap + item.wat: item.uid for item in appointments(plan(told(EXPECTED), HALF_YEAR_BEFORE, BOOK), b"anders")
    }
    assert one["E03uiterlijk"] == moved["E03uiterlijk"]
    assert one["E03uiterlijk"] != other["E03uiterlijk"]


def test_a_day_before_which_it_must_be_done_stands_a_day_earlier() -> None:
    days = {
        (item.stap, item.wat): item.dag for item in appointments(plan(told(EXPECTED), HALF_YEAR_BEFORE, BOOK), SECRET)
    }
    assert days["D10", "uiterlijk"] == EIGHTEEN - timedelta(days=1)
    assert days["D17", "uiterlijk"] == EIGHTEEN


def test_nothing_uncertain_or_silent_gets_into_a_calendar() -> None:
    assert not appointments(plan(told(EXPECTED, born="2009"), HALF_YEAR_BEFORE, BOOK), SECRET)
    silent = plan(told({"terminale_fase": "ja"}), HALF_YEAR_BEFORE, BOOK)
    assert not events(calendar_feed(appointments(silent, SECRET), silent.peildatum))


def check_svg(text: str) -> ElementTree.Element:
    """Well-formed, described, without style, script, event handlers or addresses."""
    root = ElementTree.fromstring(text)  # noqa: S314 our own text
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    ids = {node.get("id") for node in root.iter() if node.get("id")}
    assert set((root.get("aria-labelledby") or "").split()) <= ids
    for node in root.iter():
        assert node.tag.removeprefix(SVG) in {"svg", "title", "desc", "defs", "pattern", "rect", "path", "text", "g"}
        assert not [name for name in node.attrib if name == "style" or name.startswith("on") or name.endswith("href")]
    return root


@pytest.mark.parametrize("day", [HALF_YEAR_BEFORE, EIGHTEEN, date(2029, 1, 1)], ids=str)
def test_the_timeline_is_a_picture_with_words(day: date) -> None:
    made = made_plan(day)
    text = timeline(made, "lijn")
    if not text:
        assert not [task for task in made.taken if task.start or task.uiterlijk]
        return
    root = check_svg(text)
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert description.text is not None
    assert "stappen op een tijdlijn" in description.text
    assert "…" not in text, "elke stap staat er met haar hele naam"
    for task in made.taken:
        if task.stand in ("te_laat", "deze_week") and task.uiterlijk and task.uiterlijk.dag:
            assert task.zin in description.text
    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    for bar in root.iter(f"{SVG}rect"):
        assert float(bar.get("x", 0)) + float(bar.get("width", 0)) <= width
        assert float(bar.get("y", 0)) + float(bar.get("height", 0)) <= height


def test_hostile_words_stay_words() -> None:
    made = made_plan()
    task = made.taken[0].model_copy(update={"titel": "<script>&\"'", "zin": "</desc><script>"})
    text = timeline(made.model_copy(update={"taken": [task, *made.taken[1:]]}), "lijn")
    check_svg(text)
    assert "<script" not in text


def test_no_step_has_a_name_too_long_for_the_picture() -> None:
    assert max(len(f"{item.id} {item.titel}") for item in BOOK.transitie.items.values()) <= 66


def test_no_dates_no_picture() -> None:
    assert not timeline(plan(told({"terminale_fase": "ja"}), HALF_YEAR_BEFORE, BOOK), "lijn")
    assert not month_heat({}, "maanden")


def test_the_months_of_a_caseload() -> None:
    days = [date(2026, 11, 30), date(2027, 1, 1), date(2027, 1, 31), date(2026, 10, 31), date(2029, 1, 1)]
    counts = month_counts(days, date(2026, 11, 21), 12)
    assert list(counts.items())[:3] == [(date(2026, 11, 1), 1), (date(2026, 12, 1), 0), (date(2027, 1, 1), 2)]
    assert len(counts) == 12
    root = check_svg(month_heat(counts, "maanden"))
    numbers = [node.text for node in root.iter(f"{SVG}text")]
    assert numbers[:6] == ["nov 2026", "1", "dec 2026", "0", "jan 2027", "2"]
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert (description.text or "").startswith("3 uiterste datums in 12 maanden. Het drukst is januari 2027.")
