"""The plan as a whole: stable, complete as time goes by, honest about what is not known, and kind."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.transition import TaakNotitie, TransitiePlan, plan, transition_of
from engine.transition.outcome import Taak
from tests.transition.test_sides import BOOK, SIDES
from tests.transition.told import EIGHTEEN, HALF_YEAR_BEFORE, told

EXPECTED = {"arts_verwacht_achttien": "ja"}
OPEN = ("te_laat", "deze_week", "haast", "lopend", "onzeker", "later")
# Feiten uit de tabel met twee kanten: wat stappen doet gelden en wat niet.
FACTS: list[dict[str, Any]] = [case for sides in SIDES.values() for side in sides.values() for case in side]
cases = st.lists(st.sampled_from(FACTS), max_size=6)
days = st.dates(date(2019, 1, 1), date(2040, 1, 1))


def told_all(parts: list[dict[str, Any]], born: str = "2009-01-21") -> Any:
    facts = {name: value for part in parts for name, value in part.get("feiten", {}).items()}
    needs = {name: value for part in parts for name, value in part.get("behoeften", {}).items()}
    return told({**EXPECTED, **facts}, needs, born)


def by_id(tasks: list[Taak]) -> dict[str, Taak]:
    return {task.id: task for task in tasks}


@settings(max_examples=100, deadline=None)
@given(cases, days)
def test_the_same_facts_give_the_same_plan(parts: list[dict[str, Any]], day: date) -> None:
    first = plan(told_all(parts), day, BOOK)
    backwards = told_all(parts)
    turned = dict(reversed(list(backwards.feiten.items())))
    again = plan(type(backwards)(**{**_fields(backwards), "feiten": turned}), day, BOOK)
    assert first.model_dump_json() == again.model_dump_json()
    assert TransitiePlan.model_validate_json(first.model_dump_json()) == first


def _fields(zaak: Any) -> dict[str, Any]:
    return {name: getattr(zaak, name) for name in zaak.__slots__}


@settings(max_examples=100, deadline=None)
@given(cases, days, st.integers(1, 2000), st.sampled_from(["2009-01-21", "2008-02-29", "2009-01", "2009"]))
def test_a_later_day_never_loses_an_open_task(parts: list[dict[str, Any]], day: date, ahead: int, born: str) -> None:
    zaak = told_all(parts, born)
    now, then = plan(zaak, day, BOOK), plan(zaak, day + timedelta(days=ahead), BOOK)
    kept = {*by_id(then.taken), *by_id(then.voorbij)}
    assert {task.id for task in now.taken if task.stand in OPEN} <= kept
    assert {step.item for step in now.hangt_af} - {step.item for step in then.hangt_af} <= _over(then)


def _over(made: TransitiePlan) -> set[str]:
    """A question about a step that lies a year behind is no longer asked."""
    listed = {step.item for step in (*made.taken, *made.voorbij, *made.hangt_af, *made.niet)}
    return set(BOOK.transitie.items) - listed


@settings(max_examples=15, deadline=None)
@given(cases, days)
def test_an_answer_settles_what_it_was_asked_for(parts: list[dict[str, Any]], day: date) -> None:
    made = plan(told_all(parts), day, BOOK)
    for step in made.hangt_af:
        assert step.vragen
        for vraag in step.vragen:
            feit = BOOK.feiten[vraag.feit]
            assert not feit.niet_actief_vragen
            assert feit.klasse != "besluit"
    assert {vraag.feit for vraag in made.vragen} == {vraag.feit for step in made.hangt_af for vraag in step.vragen}


def test_every_task_says_what_when_who_and_why() -> None:
    for task in plan(told_all(FACTS), HALF_YEAR_BEFORE, BOOK).taken:
        assert task.titel
        assert task.tekst
        assert task.wie
        assert task.redenen
        assert task.bronnen
        assert task.zekerheid.tekst
        assert task.zin.startswith(task.titel)
        texts = (task.titel, task.tekst, task.doe, task.bij_missen, task.zin, *task.redenen)
        assert not [text for text in texts if "{" in text]


def test_what_is_too_late_says_what_can_still_be_done() -> None:
    made = plan(told_all([{"feiten": {"ontvangt_verzorging_jeugdhulp": "ja"}}]), date(2026, 11, 21), BOOK)
    task = by_id(made.taken)["A02"]
    assert task.stand == "te_laat"
    assert task.vangnet is not None
    assert task.vangnet.stappen == ["B04", "A06"]
    assert task.timing.startswith("De uiterste datum was 21 oktober 2026. Die dag is voorbij.")
    assert task.vangnet.tekst in task.timing


def test_hard_tasks_have_a_way_out_or_lie_in_the_law() -> None:
    missing = [
        item.id
        for item in BOOK.transitie.items.values()
        if item.uiterlijk and item.uiterlijk.hard and not item.terugval
    ]
    assert missing == ["C13", "E03"]


def test_a_planner_can_note_what_happened() -> None:
    zaak = told(EXPECTED)
    notes = {
        "D17": TaakNotitie(stand="gedaan", eigenaar="planner-1", notitie="gesprek gehad"),
        "H06": TaakNotitie(stand="niet_van_toepassing", omdat="meeverzekerd tot eind van het jaar"),
        "E09": TaakNotitie(eigenaar="planner-2"),
    }
    plain, noted = plan(zaak, date(2027, 1, 4), BOOK), plan(zaak, date(2027, 1, 4), BOOK, notes)
    tasks = by_id(noted.taken)
    assert (tasks["D17"].stand, tasks["D17"].eigenaar, tasks["D17"].notitie) == ("gedaan", "planner-1", "gesprek gehad")
    assert (tasks["H06"].stand, tasks["H06"].omdat) == ("niet_van_toepassing", "meeverzekerd tot eind van het jaar")
    assert noted.telling.lopend == plain.telling.lopend - 2
    assert noted.telling.zonder_eigenaar == plain.telling.zonder_eigenaar - 3


def test_the_second_cliff_is_named() -> None:
    needs = {
        "psychosociale_hulp": {
            "jeugdhulp_gestart_voor_18": "ja",
            "voortzetting_bepaald": "ja",
            "is_ggz_behandeling": "nee",
        }
    }
    made = plan(told(EXPECTED, needs), HALF_YEAR_BEFORE, BOOK)
    cliffs = {item.leeftijd: item.taken for item in made.mijlpalen if item.klif}
    assert cliffs == {21: ["F15"], 23: ["A09"]}
    assert [item.leeftijd for item in made.mijlpalen if not item.klif][:3] == [12, 16, 18]


def test_a_grown_person_is_not_on_the_way_to_eighteen() -> None:
    grown = plan(told(), date(2029, 6, 1), BOOK)
    assert (grown.stand, grown.titel) == ("lijst", "Na achttien")
    assert plan(told(), HALF_YEAR_BEFORE, BOOK).titel == "Op weg naar achttien"


def test_the_plan_is_about_a_young_person() -> None:
    text = plan(told(EXPECTED), HALF_YEAR_BEFORE, BOOK).model_dump_json()
    assert "het kind " not in text.lower()
    assert "de jongere" in text.lower()


def test_without_a_birth_date_nothing_has_a_day() -> None:
    zaak = told(EXPECTED)
    unborn = type(zaak)(**{**_fields(zaak), "geboortedatum": None})
    made = plan(unborn, HALF_YEAR_BEFORE, BOOK)
    assert made.verjaardag is None
    assert [vraag.feit for vraag in made.vooraf] == ["geboortedatum"]
    moments = [moment for task in made.taken for moment in (task.start, task.advies, task.uiterlijk) if moment]
    assert moments
    assert not [moment for moment in moments if moment.dag or moment.vroegst]


def test_the_plan_as_plain_data() -> None:
    data = transition_of(told(EXPECTED), EIGHTEEN, BOOK)
    assert data is not None
    assert json.loads(json.dumps(data)) == data
    assert TransitiePlan.model_validate(data) == plan(told(EXPECTED), EIGHTEEN, BOOK)


@pytest.mark.parametrize("name", ["eerst_vragen", "gesprek"])
def test_nothing_slips_out_before_it_was_asked(name: str) -> None:
    facts = {"eerst_vragen": {"levensbedreigende_aandoening": "ja"}, "gesprek": {"arts_verwacht_achttien": "nee"}}
    made = plan(told(facts[name]), HALF_YEAR_BEFORE, BOOK)
    assert made.stand == name
    assert made.gesprek
    assert not made.taken + made.voorbij
    assert not made.hangt_af + made.vragen
    assert not made.niet + made.vlaggen
    assert made.verjaardag is None
