"""No number that could be read as a score appears anywhere: not in data, words, pictures, pages, letters or the API."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import letters
from engine import Rulebook, assess, balance_of, existing_day, load_rulebook, read_case_data
from service.cli import main
from tests.balance.gezinnen import BORN, DAY, family, random_answers
from tests.service.balances import tell
from tests.service.conftest import User
from tests.service.conftest import app as app
from tests.service.conftest import user as user

BOOK = load_rulebook()
EXAMPLE = Path(__file__).parents[2] / "docs" / "voorbeeld-balans.yaml"
SCORE = re.compile(
    r"\b(score[ns]?|punten(totaal)?|totaalscore|rapportcijfer|cijfer|gemiddelde?|percentage|procent|index|weegfactor)\b"
    r"|%|\b\d+([.,]\d+)?\s*/\s*\d+\b(?!-)|\b\d+ (van de|uit|op de) \d+\b|\bschaal van \d",
    re.IGNORECASE,
)


def _numbers(value: Any, path: str = "") -> list[str]:
    """Where a bare number stands in data."""
    if isinstance(value, dict):
        return [found for key, item in value.items() for found in _numbers(item, f"{path}.{key}")]
    if isinstance(value, list):
        return [found for at, item in enumerate(value) for found in _numbers(item, f"{path}[{at}]")]
    return [path] if isinstance(value, int | float) and not isinstance(value, bool) else []


def _words(html: str) -> str:
    """The words on a page, without addresses and marks."""
    inside = re.search(r"<main.*?</main>", html, re.DOTALL)
    assert inside
    return " ".join(re.sub(r"<[^>]+>", " ", inside[0]).split())


@pytest.mark.parametrize("text", ["Score: 7", "7/10", "3 van de 6 gebieden", "40%", "gemiddeld 2,5", "12 punten"])
def test_the_search_finds_a_score(text: str) -> None:
    assert SCORE.search(text)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.randoms(use_true_random=False))
def test_not_in_the_data_nor_in_the_circle(random: Any) -> None:
    found = balance_of(family(random_answers(random, BOOK), BORN), DAY, BOOK)
    assert found
    assert _numbers(found) == []
    assert not SCORE.search(json.dumps(found, ensure_ascii=False))
    drawn = " ".join(re.findall(r">([^<]+)<", letters.balance_circle(found)))
    assert not re.search(r"\d", drawn), "in de cirkel staat geen enkel cijfer"


def test_not_on_the_command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert main(["balans", str(EXAMPLE)]) == 0
    assert not SCORE.search(" ".join(capsys.readouterr().out.split()))
    assert main(["balans", str(EXAMPLE), "--json"]) == 0
    assert _numbers(json.loads(capsys.readouterr().out)) == []


def test_not_in_the_letter(regelboek: Rulebook) -> None:
    data = json.loads(json.dumps(yaml.safe_load(EXAMPLE.read_text("utf-8")), default=str))
    day = existing_day("2026-11-21")
    zaak = read_case_data(data, regelboek, day)
    letter = letters.compose("adviesrapport", assess(zaak, day, regelboek), zaak, regelboek)
    section = next(sectie for sectie in letter.secties if sectie.id == "balans")
    assert not SCORE.search(letters.section_text(section))


def test_not_in_the_api(app: Any) -> None:
    http = TestClient(app, base_url="http://127.0.0.1:8000", client=("127.0.0.1", 50000))
    data = json.loads(json.dumps(yaml.safe_load(EXAMPLE.read_text("utf-8")), default=str))
    answer = http.post("/api/v1/adviezen", json=data)
    assert answer.status_code == 200, answer.text[:500]
    balans = answer.json()["balans"]
    assert balans["kalender"]
    assert balans["zorgkaart"]
    assert _numbers(balans) == []
    assert not SCORE.search(json.dumps(balans, ensure_ascii=False))


def test_not_on_the_pages(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "respijt.ouder")
    tell(user, case, "F", balans_nachten_op="4x_of_vaker", balans_nachten_per_week="6-7", balans_overname="soms")
    tell(user, case, "E", balans_ouder_gaat_het="zwaar", balans_volhouden="weken")
    tell(user, case, "gezin", balans_gezinsoordeel="op_de_grens")
    for path in ("", "/uitkomst", "/papier", "/vragenlijst", "/vragen/F", "/vragen/hulp", "/deel/kalender"):
        assert not SCORE.search(_words(user.get(f"{case}/balans{path}").html)), path
    advice = user.get(f"{case}/advies").html
    section = advice[advice.index('aria-labelledby="gezinsbalans"') : advice.index('id="open-vragen"')]
    assert not SCORE.search(" ".join(re.sub(r"<[^>]+>", " ", section).split()))
