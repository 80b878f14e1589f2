"""Taking in a list through the pages: a report per line, nothing half, and nothing that a spreadsheet would run."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from fastapi import FastAPI

from service.store import Actor, young_versions
from tests.service.conftest import User
from tests.service.reader import Page
from tests.service.test_planner_pages import planner

__all__ = ["planner"]
HEADER = "kenmerk,geboortedatum,gemeente,team"
TOM = Actor("demo-tom", "demo")


def offer(user: User, content: bytes, name: str = "lijst.csv", status: int = 303) -> str:
    """Sends a file; gives where it leads, or the page it gave back."""
    answer = user.http.post("/transitie/lijst", files={"bestand": (name, content)}, follow_redirects=False)
    assert answer.status_code == status, answer.text[:300]
    return answer.headers["location"] if status == 303 else answer.text


def many(app: FastAPI) -> int:
    return len(young_versions(app.state.site.store, TOM))


@pytest.mark.parametrize(
    "content",
    [
        f"{HEADER}\nL-1,2009-01-21,voorbeeldgemeente,Noord\n".encode(),
        f"{HEADER}\nL-1,21-01-2009,voorbeeldgemeente,Noord\n".replace(",", ";").encode("utf-8-sig"),
        f"{HEADER}\nL-1,21/1/2009,voorbeeldgemeente,Noord\n".replace(",", "\t").encode("utf-16"),
        f"{HEADER}\r\nL-1,39834,voorbeeldgemeente,Noord\r\n".encode(),
    ],
    ids=["komma", "puntkomma-bom", "tab-utf16", "excel-getal"],
)
def test_a_good_list_is_looked_at_and_then_taken_in(app: FastAPI, planner: User, content: bytes) -> None:
    before = many(app)
    trial = offer(planner, content)
    assert planner.get(trial).h1 == "De lijst klopt"
    assert many(app) == before
    assert planner.send(f"{trial}/opnemen", {}) == "/transitie"
    assert many(app) == before + 1
    assert "1 nieuw, 0 gewijzigd" in planner.get("/transitie").html
    planner.get(trial, 404)


def test_an_excel_file(app: FastAPI, planner: User) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (HEADER.split(","), ["L-1", date(2009, 1, 21), "", "Noord"]):
        sheet.append(row)
    raw = BytesIO()
    book.save(raw)
    trial = offer(planner, raw.getvalue(), "lijst.XLSX")
    assert planner.get(trial).h1 == "De lijst klopt"


def test_every_bad_line_gets_its_own_report_and_nothing_is_taken_in(app: FastAPI, planner: User) -> None:
    before = many(app)
    lines = [
        "GOED,2009-01-21,,",
        "A,2030-01-01,,",
        "B,1-2-09,,",
        "GOED,2009-02-01,,",
        "C,2009-01-21,,=cmd|' /C calc'!A0",
    ]
    trial = offer(planner, "\n".join([HEADER, *lines]).encode())
    page = planner.get(trial)
    assert page.h1 == "De lijst klopt nog niet"
    for words in ("toekomst", "vier cijfers", "staat ook al op regel 2", "deze naam van een team kan niet"):
        assert words in page.html
    assert "=cmd" not in page.html
    report = planner.http.get(f"{trial}/verslag.csv").content.decode("utf-8-sig").splitlines()
    assert [line.split(";")[0] for line in report[1:]] == ['"3"', '"4"', '"5"', '"6"']
    planner.send(f"{trial}/opnemen", {})
    assert many(app) == before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "Kies een bestand"),
        (b"naam,dag\nx,y\n", "de kolom &#39;kenmerk&#39; ontbreekt"),
        (b"\x00\x01\x02", "Deze lijst kan niet worden gelezen"),
        (b"PK\x03\x04kapot", "Deze lijst kan niet worden gelezen"),
        (f"{HEADER},geheim\nA,2009-01-21,,,x\n".encode(), "heeft een naam die Schakel niet kent"),
    ],
)
def test_what_is_no_list_is_told(planner: User, content: bytes, words: str) -> None:
    assert words.lower() in offer(planner, content, status=400).lower()


def test_a_form_without_a_file(planner: User) -> None:
    for data in ({"bestand": "tekst"}, {}):
        answer = planner.http.post("/transitie/lijst", data=data)
        assert answer.status_code == 400
        assert "Kies een bestand" in answer.text


def test_a_trial_is_of_one_person_and_ends(app: FastAPI, planner: User, clock: object) -> None:
    trial = offer(planner, f"{HEADER}\nL-1,2009-01-21,,\n".encode())
    User(app, "demo-sam").get(trial, 404)
    assert User(app, "demo-noor").http.get(trial).status_code == 403
    offer(planner, f"{HEADER}\nL-2,2009-01-21,,\n".encode())
    planner.get(trial, 404)


def test_a_large_list_and_one_that_is_too_large(app: FastAPI, planner: User) -> None:
    rows = "".join(f"G-{number},2009-01-21,,\n" for number in range(60_000))
    trial = offer(planner, f"{HEADER}\n{rows}".encode())
    assert "Alle 60000 regels kloppen" in planner.get(trial).html
    answer = planner.http.post("/transitie/lijst", files={"bestand": ("l.csv", b"x" * 21_000_000)})
    assert answer.status_code == 400
    assert "Dit is te groot" in answer.text


def test_the_example_can_be_taken_in(planner: User) -> None:
    example = planner.http.get("/transitie/lijst/voorbeeld.csv").content
    assert planner.get(offer(planner, example)).h1 == "De lijst klopt"


def test_a_file_that_is_no_list_says_so_in_the_summary(app: FastAPI, planner: User) -> None:
    before = many(app)
    page = Page(offer(planner, b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "foto.xlsx", 400))
    assert "Deze lijst kan niet worden gelezen: dit bestand is geen lijst" in page.text
    assert "Wat u typte staat er nog" not in page.text
    page = Page(offer(planner, b"naam,datum\nA,2009-01-21\n", status=400))
    assert page.text.count("de eerste regel is:") == 0
    assert "Verbeter ook dit in het bestand" in page.text
    assert many(app) == before
