"""What goes wrong is told in Dutch, nothing typed is lost, and nothing is stored twice."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy.exc import OperationalError

from engine import DisagreementError
from service.dossier import Answer, answer_item
from service.store import Actor, record
from service.web.site import Site
from tests.service.conftest import User, own_log
from tests.service.reader import Page

HOSTILE = {
    "html": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "aanhaling": "\"'><b id=raak>",
    "sjabloon": "{{ 7*7 }} {% raise %} ${7*7} #{7*7} {{ config }}",
    "emoji": "👩‍👧‍👦 Zoë’s ﷽ \u202eomgekeerd",
    "sql": "'); DROP TABLE zaak; --",
    "regels": "een\r\ntwee\n\n\n drie ",
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_in_every_field_come_back_as_words(user: User, words: str) -> None:
    plain = words.replace("\r\n", "\n").strip()
    case = user.new_case(roepnaam=words)
    user.send(f"{case}/verhaal", user.get(f"{case}/verhaal").form("/verhaal").filled(verhaal=words))
    assert dict(user.get(f"{case}/verhaal").form("/verhaal").pairs)["verhaal"] == plain
    form = user.get(f"{case}/gezin").form("/gezin")
    user.send(f"{case}/gezin", form.filled(**{"brus-0-naam": words, "brus-0-leeftijd": "7"}))
    user.add_needs(case, "verpleging.kind", "rouwbegeleiding.brus")
    form = user.get(f"{case}/behoeften").form("/behoeften")
    field = next(name for name in form.names if name.startswith("omschrijving-"))
    user.send(f"{case}/behoeften", form.filled(**{field: words}))
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    form = user.get(letter).form(letter)
    section = next(name for name in form.names if name.startswith("sectie-"))
    user.send(letter, form.filled(**{section: words, "ouders": words, "kind_naam": words}))
    for path in (case, *(f"{case}/{part}" for part in ("controle", "vragen", "advies", "behoeften", "brieven"))):
        html = user.get(path).html
        assert "<script>alert" not in html
        assert "<img src=x" not in html
        assert "<b id=raak>" not in html
        assert "49" not in Page(html).h1
    assert "<script>alert" not in user.get(f"{letter}/voorbeeld").html
    for form_name in ("docx", "pdf", "html"):
        assert user.http.get(f"{letter}/brief.{form_name}").status_code == 200


@pytest.mark.parametrize(
    ("where", "field"),
    [("verhaal", "verhaal"), ("kind", "roepnaam"), ("behoeften", "omschrijving"), ("vragen", "datum-jaar")],
)
def test_a_hundred_kilobytes_is_told_and_stays_on_the_page(user: User, where: str, field: str) -> None:
    words = "Veel te lang. " * 7_500
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    page = user.get(f"{case}/{where}")
    form = next(form for form in page.forms if f"/{where}" in form.action and form.names)
    name = next(name for name in form.names if name.startswith(field))
    back = Page(user.send(form.action, form.filled(**{name: words}), 400))
    assert back.title.startswith("Fout: ")
    kept = next(form for form in back.forms if name in form.names)
    assert dict(kept.pairs)[name].strip() == words.strip()


def test_unreadable_signs_are_refused_and_kept(user: User) -> None:
    case = user.new_case()
    form = user.get(f"{case}/verhaal").form("/verhaal")
    back = Page(user.send(f"{case}/verhaal", form.filled(verhaal="nul \x00 teken"), 400))
    assert "onleesbaar teken" in back.text


BAD_DATES = {
    "31 februari": {"dag": "31", "maand": "2", "jaar": "2019"},
    "toekomst": {"dag": "1", "maand": "1", "jaar": "2031"},
    "kort jaar": {"jaar": "19"},
    "geen jaar": {"dag": "1", "maand": "2"},
    "dag zonder maand": {"dag": "1", "jaar": "2019"},
    "woorden": {"dag": "twee", "maand": "mei", "jaar": "2019"},
    "arabisch": {"jaar": "٢٠١٩"},
    "oud": {"jaar": "1812"},
}


@pytest.mark.parametrize("parts", BAD_DATES.values(), ids=BAD_DATES.keys())
def test_impossible_birth_dates_are_told_with_everything_kept(user: User, parts: dict[str, str]) -> None:
    form = user.get("/zaken/nieuw").form("/zaken/nieuw")
    data = form.filled(roepnaam="Mila", **{f"geboren-{part}": word for part, word in parts.items()})
    back = Page(user.send("/zaken/nieuw", data, 400))
    assert back.title.startswith("Fout: ")
    assert "#geboren" in back.links
    assert "geboren" in back.ids
    kept = dict(back.form("/zaken/nieuw").pairs)
    assert kept["roepnaam"] == "Mila"
    assert {part: kept[f"geboren-{part}"] for part in parts} == parts


def test_no_answer_is_told(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    form = next(form for form in user.get(f"{case}/vragen").forms if "/vragen/" in form.action)
    back = Page(user.send(form.action, form.filled(bron="arts"), 400))
    assert "Weet u het niet? Kies dan" in back.text
    again = next(other for other in back.forms if other.action == form.action)
    assert ("bron", "arts") in again.pairs


def test_answers_that_do_not_exist_are_refused(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    form = next(form for form in user.get(f"{case}/vragen").forms if "/vragen/" in form.action)
    name = next(name for name in form.names if name.startswith("a-"))
    user.send(form.action, form.filled(**{name: "misschien"}), 400)
    user.send(form.action, form.filled(**{name: "ja", "bron": "mijn buurman"}), 400)
    user.get(f"{case}/vragen/0000000000", 404)
    back = Page(user.send(f"{case}/behoeften/toevoegen", {"kies": ["tovenarij.kind", "verpleging.ouder"]}, 400))
    assert "Kies ten minste één ding" in back.text


def broken(site: Site, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    site.adviser._recent.clear()
    monkeypatch.setattr("service.dossier.advising.assess", fail)


@pytest.mark.parametrize(
    ("error", "head"),
    [
        (DisagreementError("ABC123", ["x"]), "Er is nu geen advies"),
        (RuntimeError("geheim verhaal"), "Er ging iets mis in Schakel"),
        (OperationalError("SELECT geheim", {}, Exception("geheim")), "Schakel kan nu niet bewaren"),
    ],
)
def test_failures_give_a_page_with_a_number_and_what_was_typed(
    app: FastAPI,
    user: User,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    head: str,
) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    form = next(form for form in user.get(f"{case}/vragen").forms if "/vragen/" in form.action)
    broken(app.state.site, monkeypatch, error)
    written = own_log()
    answer = user.http.get(f"{case}/advies")
    assert answer.status_code in (500, 503)
    assert re.search(r"nummer (ABC123|[0-9A-F]{12})", Page(answer.text).text)
    assert "Traceback" not in answer.text
    assert "Content-Security-Policy" in answer.headers
    answer = user.http.post(form.action, data=form.filled(**{"oordeel-motivering": "Mijn lange uitleg"}))
    page = Page(answer.text)
    assert page.h1 == head
    assert "geheim" not in answer.text
    again = next(other for other in page.forms if "Probeer" in page.text and other.action == form.action)
    assert dict(again.pairs)["oordeel-motivering"] == "Mijn lange uitleg"
    logged = written.getvalue()
    assert "geheim" not in logged
    assert "Mijn lange uitleg" not in logged
    assert "Mila" not in logged


def test_pages_that_are_not_there(user: User) -> None:
    for path in ("/bestaat-niet", "/zaken/bestaat-niet", "/zaken/bestaat-niet/advies", "/zaken?bladzijde=nul"):
        page = user.get(path, 404)
        assert page.h1 == "Deze pagina is er niet"
    assert user.http.post("/zaken").status_code == 405
    assert "GET" in user.http.post("/zaken").headers["allow"]


def test_form_after_the_session_ended_is_not_lost(user: User) -> None:
    case = user.new_case()
    form = user.get(f"{case}/verhaal").form("/verhaal")
    cookie = user.http.cookies["schakel"]
    user.http.post("/afmelden")
    user.http.cookies.set("schakel", cookie)
    back = Page(user.send(f"{case}/verhaal", form.filled(verhaal="Alles wat ik typte"), 401))
    assert back.h1 == "U bent afgemeld"
    assert dict(back.form("/verhaal").pairs)["verhaal"] == "Alles wat ik typte"


def test_form_sent_after_signing_out_in_another_tab_is_shown_again(user: User) -> None:
    case = user.new_case()
    form = user.get(f"{case}/verhaal").form("/verhaal")
    user.http.post("/afmelden")
    assert "schakel" not in user.http.cookies
    back = Page(user.send(f"{case}/verhaal", form.filled(verhaal="Alles wat ik typte"), 401))
    assert back.h1 == "U bent afgemeld"
    assert dict(back.form("/verhaal").pairs)["verhaal"] == "Alles wat ik typte"
    assert user.send(f"{case}/indienen", {}).startswith("/aanmelden")


def test_read_only_database_gives_a_page(app: FastAPI, user: User, tmp_path: Path) -> None:
    case = user.new_case()
    form = user.get(f"{case}/verhaal").form("/verhaal")
    with app.state.site.store.engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")
    writes: Callable[..., Any] = app.state.site.store.engine.dispose
    writes()
    (tmp_path / "schakel.db").rename(tmp_path / "weg.db")
    (tmp_path / "schakel.db").mkdir()
    answer = user.http.post(f"{case}/verhaal", data=form.filled(verhaal="Mijn woorden"))
    assert answer.status_code == 503
    assert dict(Page(answer.text).form("/verhaal").pairs)["verhaal"] == "Mijn woorden"


def test_answers_the_rulebook_no_longer_knows_never_lock_a_case(app: FastAPI, user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    items = [
        answer_item("permanent_toezicht_nodig", "", Answer("soms")),
        answer_item("vraag_van_vroeger", "", Answer("ja")),
        answer_item("leeftijd", "", Answer(3)),
    ]
    record(app.state.site.store, Actor("demo-noor", "demo"), case.removeprefix("/zaken/"), items, base=99)
    assert "3 antwoorden tellen niet meer mee" in user.get(f"{case}/controle").text
    assert user.get(f"{case}/advies").h1 == "Advies voor Mila"
