"""Why an advice became another one: the rules, the day or the answers, each told apart."""

from datetime import date
from typing import Any

import pytest
from fastapi import FastAPI

from engine import load_rulebook
from service.dossier import Adviser, causes
from tests.service.conftest import TODAY, User

BOOK = load_rulebook()
LATER = date(2027, 3, 1)


def _case(**facts: str) -> dict[str, Any]:
    needs = [{"id": "b1", "soort": "respijt", "voor": "ouder"}, {"id": "b2", "soort": "begeleiding", "voor": "kind"}]
    base = {"id": "x1", "peildatum": TODAY.isoformat(), "gemeente": "voorbeeldgemeente"}
    return {**base, "kind": {"geboortedatum": "2009-01-21"}, "feiten": facts, "behoeften": needs}


@pytest.fixture(scope="module")
def adviser() -> Adviser:
    return Adviser(BOOK, lambda: TODAY)


def _advice(adviser: Adviser, document: dict[str, Any]) -> dict[str, Any]:
    return adviser.advise_document(document, TODAY).advies.model_dump(mode="json")


def test_the_same_case_on_the_same_day_has_no_cause(adviser: Adviser) -> None:
    case = _case(ingezetene="ja")
    assert causes(_advice(adviser, case), case, case, TODAY, adviser).codes == []


def test_a_birthday_is_the_day(adviser: Adviser) -> None:
    case = _case(ingezetene="ja")
    found = causes(_advice(adviser, case), case, case, LATER, adviser)
    assert found.codes == ["dag"]
    assert ("b2", "Jeugdwet") in found.dag


def test_a_new_answer_is_the_answers(adviser: Adviser) -> None:
    case = _case(ingezetene="ja")
    now = _case(ingezetene="ja")
    now["behoeften"][0]["feiten"] = {"oordeel_jeugdhulp_nodig": "nee"}
    found = causes(_advice(adviser, case), case, now, TODAY, adviser)
    assert found.codes == ["antwoorden"]
    assert found.antwoorden == (("b1", "Jeugdwet"),)


def test_what_the_rules_of_then_said_otherwise_is_the_rules(adviser: Adviser) -> None:
    case = _case(ingezetene="ja")
    then = _advice(adviser, case)
    route = then["behoeften"][1]["routes"][0]
    route["status"] = "niet_van_toepassing" if route["status"] != "niet_van_toepassing" else "van_toepassing"
    assert causes(then, case, case, TODAY, adviser).regels == (("b2", route["wet"]),)


def test_an_old_case_that_no_longer_reads_has_no_cause(adviser: Adviser) -> None:
    case = _case(ingezetene="ja")
    broken = {**case, "feiten": {"bestaat_niet": "ja"}}
    assert causes(_advice(adviser, case), broken, case, TODAY, adviser).codes == []


def test_history_tells_that_only_the_day_did_it(app: FastAPI, user: User) -> None:
    case = user.new_case(geboren__dag="21", geboren__maand="1", geboren__jaar="2009")
    user.add_needs(case, "begeleiding.kind")
    user.send(f"{case}/indienen", {})
    assert "De dag: eerst" not in user.get(f"{case}/verloop").text
    app.state.site.adviser.today = lambda: LATER
    told = user.get(f"{case}/verloop").text
    assert "De dag: eerst 21 november 2026, nu 1 maart 2027. Dat alleen al veranderde: Begeleiding, Jeugdwet" in told
