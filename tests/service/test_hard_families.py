"""Families for whom a page easily goes wrong: what they see, from contradiction to the last phase.

The families stand in ``gezinnen/``; ``python -m tests.service.platen --gezinnen --uit MAP`` makes pictures of them.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI

from service.demo import load_demo
from service.settings import Settings
from service.web.app import create_app
from tests.service.conftest import TODAY, User
from tests.service.reader import Page

FAMILIES = Path(__file__).parent / "gezinnen"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    made = create_app(Settings(data=tmp_path_factory.mktemp("gezinnen"), demo=True, vandaag=TODAY))
    load_demo(made.state.site.store, made.state.site.book, FAMILIES)
    yield made
    made.state.site.store.close()


@pytest.fixture(scope="module")
def reader(filled: FastAPI) -> User:
    return User(filled)


@pytest.fixture(scope="module")
def cases(reader: User) -> dict[str, str]:
    html = reader.get("/zaken").html
    return {name: path for path, name in re.findall(r'href="(/zaken/[\w-]+)">(\w+)</a>', html)}


def outcome(reader: User, case: str) -> Page:
    return reader.get(f"{case}/balans/uitkomst")


def test_every_page_of_every_family_opens(reader: User, cases: dict[str, str]) -> None:
    assert len(cases) == 10
    for case in cases.values():
        for part in ("", "/balans", "/balans/deel/kalender", "/balans/deel/zorgkaart", "/balans/papier", "/controle"):
            reader.get(f"{case}{part}")


def test_both_sides_of_a_contradiction_stand_and_nobody_wins(reader: User, cases: dict[str, str]) -> None:
    text = outcome(reader, cases["Sami"]).text
    assert "Hier zien mensen het anders" in text
    assert "Het gezin zegt: Er komt genoeg iemand die de zorg echt overneemt" in text
    assert "De kinderverpleegkundige zegt: Er komt niemand die de zorg echt overneemt" in text
    assert "Gezin en antwoorden verschillen." in text
    assert "Het gezin zegt: wij zijn in balans" in text


def test_old_answers_are_said_to_be_old_before_anything_rests_on_them(reader: User, cases: dict[str, str]) -> None:
    page = outcome(reader, cases["Bo"])
    assert page.text.index("9 antwoorden zijn te oud om op te leunen") < page.text.index("Het gezin is nu")
    assert page.html.count("Dit antwoord is te oud.") >= 7


def test_who_will_not_say_is_left_in_peace(reader: User, cases: dict[str, str]) -> None:
    page = outcome(reader, cases["Ravi"])
    assert "Het gezin wil hierover nu niets zeggen. Dat mag." in page.text
    assert "Beantwoord deze vragen" not in page.text
    assert "Begin met de vragen" not in page.text
    assert "<svg" not in page.html


def test_an_empty_form_says_where_to_begin(reader: User, cases: dict[str, str]) -> None:
    page = outcome(reader, cases["Jip"])
    assert "Begin met de vragen" in page.text
    assert "Drie momenten" not in page.text
    assert "Nog niets gekozen" in reader.get(cases["Jip"]).text
    assert reader.http.get(f"{cases['Jip']}/advies", follow_redirects=False).headers["location"].endswith("/behoeften")


def test_forty_six_professionals_all_stand_in_picture_and_list(reader: User, cases: dict[str, str]) -> None:
    page = reader.get(f"{cases['Fenna']}/balans/deel/zorgkaart")
    assert "Op de zorgkaart staan 46 hulpverleners. Nog niemand coördineert." in page.text
    picture = page.html[page.html.index("<svg") : page.html.index("</svg>")]
    for number in range(1, 47):
        assert f"Hulpverlener {number:02d}" in picture
        assert page.html.count(f"<strong>Hulpverlener {number:02d}</strong>") == 1
    assert len(page.html) < 90_000


def test_a_parent_alone_with_the_night_is_seen(reader: User, cases: dict[str, str]) -> None:
    text = outcome(reader, cases["Lina"]).text
    assert text.index("Drie nachten per week iemand die waakt.") < text.index("Dit kan niet wachten")
    assert "Rust voor ouders" in text
    hours = reader.get(f"{cases['Lina']}/balans/deel/kalender").text
    assert re.search(r"Toezicht en waken\s*: 70 uur per week", hours)


def test_in_the_last_phase_nobody_is_asked_to_fill_in_a_form(reader: User, cases: dict[str, str]) -> None:
    page = outcome(reader, cases["Tuur"])
    assert page.text.index("Nu telt vandaag") < page.text.index("De balans Het gezin")
    assert "Beantwoord deze vragen" not in page.text
    assert "Over zes maanden" not in page.text
    advice = reader.get(f"{cases['Tuur']}/advies")
    assert "Het gezin hoeft nu niets in te vullen." in advice.text
    assert not re.search(r'nl-button--primary" href="[^"]*/vragen"', advice.html)


def test_the_first_walk_of_the_help_page_can_be_walked(reader: User, cases: dict[str, str]) -> None:
    tour = reader.get("/help").text
    for name in ("Mila", "Daan", "Noor"):
        assert name in tour
    assert "Waarom?" in reader.get(f"{cases['Mila']}/advies").text
    balance = outcome(reader, cases["Mila"])
    assert balance.html.count("<svg") == 3
    assert "Ga verder met de vragen" in reader.get(cases["Daan"]).text
    assert "Alles op één pagina (MDO)" in reader.get(f"{cases['Daan']}/advies").text
    assert "Noor" in User(reader.http.app, "demo-tom").get("/transitie").text  # type: ignore[arg-type]
