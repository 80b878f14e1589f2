"""Warme overdracht: own words first, consent recorded, what flips on the birthday, and silence where that is kinder."""

from collections.abc import Callable
from datetime import date

import pytest

import engine
import letters
from engine.transition import TaakNotitie, compare_birthday, plan
from tests.letters.conftest import TODAY, Filed

KIND = "warme-overdracht"
CASE = {
    "id": "noor",
    "gemeente": "voorbeeldgemeente",
    "kind": {"geboortedatum": "2009-02-11"},
    "feiten": {"arts_verwacht_achttien": "ja", "zorgverzekering": "ja", "lichamelijke_handicap": "ja"},
    "behoeften": [{"id": "b1", "soort": "begeleiding", "voor": "kind", "omschrijving": "Hulp bij plannen"}],
}


@pytest.fixture(scope="module")
def noor(book: engine.Rulebook) -> Filed:
    zaak = engine.read_case_data(CASE, book, TODAY)
    return Filed(zaak, engine.assess(zaak, TODAY, book))


@pytest.fixture(scope="module")
def handover(book: engine.Rulebook, noor: Filed) -> letters.HandoverDetails:
    return letters.HandoverDetails(
        ontvanger="Wmo-team Voorbeeldstad",
        eigen_woorden="Ik wil naar het mbo.\nIk wil zelf kiezen wie mij helpt.",
        gaat_goed="Zij plant haar week zelf.",
        helpt="Vraag het eerst aan haar.",
        toestemming_van="Noor zelf",
        toestemming_op=date(2026, 11, 2),
        toestemming_voor="dit profiel en de tabel",
        afspraken=(letters.Meeting(dag=date(2027, 1, 12), wie="Noor en het Wmo-team", waarover="kennismaken"),),
        plan=plan(noor.zaak, TODAY, book),
        vergelijking=compare_birthday(noor.zaak, book),
    )


Made = Callable[..., letters.Letter]


@pytest.fixture(scope="module")
def made(book: engine.Rulebook, noor: Filed, details: letters.LetterDetails, handover: letters.HandoverDetails) -> Made:
    def write(**changes: object) -> letters.Letter:
        given = details.model_copy(update={"handover": handover.model_copy(update=changes)})
        return letters.compose(KIND, noor.advies, noor.zaak, book, given)

    return write


def open_checks(letter: letters.Letter) -> set[str]:
    return {item.id for item in letters.checklist(letter) if item.status == "open"}


def test_own_words_stand_before_everything_else(made: Made) -> None:
    letter = made()
    order = [section.id for section in letter.secties]
    assert order.index("woorden") < order.index("inleiding") < order.index("overgang")
    assert "Ik wil zelf kiezen wie mij helpt." in letter.tekst
    assert open_checks(letter) == {"ondertekening"}


@pytest.mark.parametrize(
    ("missing", "check"),
    [
        ({"eigen_woorden": ""}, "woorden"),
        ({"toestemming_van": ""}, "toestemming"),
        ({"toestemming_op": None}, "toestemming"),
        ({"toestemming_voor": " "}, "toestemming"),
        ({"afspraken": ()}, "afspraken"),
        ({"ontvanger": ""}, "ontvanger"),
        ({"helpt": ""}, "profiel"),
    ],
)
def test_what_is_missing_keeps_its_demand_open(made: Made, missing: dict[str, object], check: str) -> None:
    letter = made(**missing)
    assert check in open_checks(letter)
    assert letter.concept


def test_the_table_says_what_flips_on_the_birthday(made: Made, handover: letters.HandoverDetails) -> None:
    assert handover.vergelijking is not None
    need = handover.vergelijking.behoeften[0]
    assert need.draagt_voor != need.draagt_na
    row = next(line for line in made().tekst.splitlines() if "Hulp bij plannen" in line or "hulp bij plannen" in line)
    for law in (*need.draagt_voor, *need.draagt_na):
        assert law in row


def test_what_a_planner_settled_is_not_open_any_more(
    made: Made, book: engine.Rulebook, noor: Filed, handover: letters.HandoverDetails
) -> None:
    assert handover.plan is not None
    first = next(task for task in handover.plan.taken if task.soort == "taak" and task.stand in ("te_laat", "haast"))
    done = plan(noor.zaak, TODAY, book, {first.id: TaakNotitie(stand="gedaan")})
    title = first.titel.replace("de jongere", "Sem")
    assert title in made().tekst
    assert title not in made(plan=done).tekst


@pytest.mark.parametrize("facts", [{"terminale_fase": "ja"}, {"arts_verwacht_achttien": "nee"}])
def test_it_is_silent_where_the_plan_is(
    book: engine.Rulebook, details: letters.LetterDetails, facts: dict[str, str]
) -> None:
    zaak = engine.read_case_data({**CASE, "feiten": {**CASE["feiten"], **facts}}, book, TODAY)  # type: ignore[dict-item]
    letter = letters.compose(KIND, engine.assess(zaak, TODAY, book), zaak, book, details)
    assert "11 februari 2027" not in letter.tekst
    assert "gesprek" in open_checks(letter)
    tables = [line for line in letter.tekst.splitlines() if line.startswith("| ")]
    assert len(tables) == 2, "alleen de afspraken"
