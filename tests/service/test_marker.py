"""A case with a marker in every field goes everywhere; no log, address, header or file holds the marker."""

import json
import logging
import re
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy.exc import OperationalError

from service.identity import ROUTES
from service.store import Actor, Subject, add_fact, new_feed, note_task, rounds, young_versions
from service.taken import TAKEN, run_task
from tests.service.conftest import TODAY, User, own_log
from tests.service.reader import Page

MARKER = "Zqxmerkteken"


def test_no_marker_in_a_log_an_address_a_header_or_a_file(
    app: FastAPI,
    user: User,
    colleague: User,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: Any,
) -> None:
    """A case with a marker in every field goes along every page, letter, download and error."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    caplog.set_level(logging.DEBUG)
    written = own_log()
    seen: list[str] = []
    seen_headers: list[str] = []

    def noting(answer: Any) -> None:
        seen.append(str(answer.request.url))
        seen_headers.append(json.dumps(dict(answer.headers.items())))

    user.http.event_hooks = {"response": [noting]}
    case = user.new_case(roepnaam=f"{MARKER}naam")
    user.send(f"{case}/verhaal", {"verhaal": [f"{MARKER} verhaal"], "versie": ["1"]})
    user.send(f"{case}/gezin", user.get(f"{case}/gezin").form("/gezin").filled(**{"brus-0-naam": f"{MARKER}zus"}))
    user.add_needs(case, "verpleging.kind", "respijt.ouder")
    form = user.get(f"{case}/behoeften").form("/behoeften")
    words = {name: [f"{MARKER} woorden"] for name in form.names if name.startswith("omschrijving")}
    user.send(f"{case}/behoeften", {**form.filled(), **words})
    user.answer_next(case)
    said = {"uitwisseling": "school", "gegeven": "ja", "wie": "ouder", "hoe": "mondeling", "naam": MARKER}
    user.send(f"{case}/toestemming", user.get(f"{case}/toestemming").form("/toestemming").filled(**said))
    user.http.post(f"{case}/bijlagen", files={"bestand": (f"{MARKER}.pdf", b"%PDF-" + MARKER.encode() * 200_000)})
    user.send(
        f"{case}/toegang", {"soort": ["geblokkeerd"], "gebruiker": ["demo-sam"], "reden": [f"{MARKER} reden lang"]}
    )
    user.send(f"{case}/indienen", {})
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    user.send(letter, user.get(letter).form(letter).filled(ouders=f"{MARKER} ouder"))
    for kind in ("docx", "odt", "pdf", "html"):
        assert user.http.get(f"{letter}/brief.{kind}").status_code == 200
    zaak_id, walked = case.rsplit("/", 1)[1], 0
    for address in ROUTES:
        method, path = address.split(" ", 1)
        if method == "GET" and "{zaak_id}" in path and path.count("{") == 1:
            status = user.http.get(path.format(zaak_id=zaak_id)).status_code
            assert status in (200, 403), path
            walked += status == 200
    assert walked > 20
    assert _every_page(user, case) > 40
    for link in user.get(f"{case}/bijlagen").links:
        if "/bijlagen/" in link:
            user.http.get(link)
            seen_headers.pop()  # de naam van een bijlage staat in de kop van haar eigen download, nergens anders
    document = {
        "id": MARKER,
        "verhaal": MARKER,
        "behoeften": [{"id": "b1", "soort": "verpleging", "omschrijving": MARKER}],
    }
    for body in (document, {**document, "feiten": {MARKER: MARKER}}, {MARKER: [MARKER]}):
        assert user.http.post("/api/v1/adviezen", json=body).status_code in (200, 400)
    # fouten: een dubbel antwoord, een te lange tekst, een kapot advies, een vreemde, een kapotte opslag
    user.send(f"{case}/verhaal", {"verhaal": [MARKER * 3_000], "versie": ["1"]}, 400)
    user.send(f"{case}/kind", {"roepnaam": [MARKER], "geboren-jaar": [MARKER], "versie": ["1"]}, 400)
    User(app, "demo-bram").http.post(f"{case}/verhaal", data={"verhaal": MARKER})
    monkeypatch.setattr("service.web.routes.family.save", _broken(MARKER))
    user.send(f"{case}/verhaal", {"verhaal": [MARKER], "versie": ["1"]}, 503)
    monkeypatch.setattr("service.web.routes.family.save", lambda *_: (_ for _ in ()).throw(ValueError(MARKER)))
    user.send(f"{case}/verhaal", {"verhaal": [MARKER], "versie": ["1"]}, 500)
    assert written.getvalue().count('"event": "incident"') == 2
    low = MARKER.lower()
    for name, words_of in {"log": written.getvalue(), "caplog": caplog.text, "adressen": " ".join(seen)}.items():
        assert low not in words_of.lower(), name
    assert low not in " ".join(seen_headers).lower()
    leftovers = [path for path in tmp_path.rglob("*") if path.is_file() and MARKER.encode() in path.read_bytes()]
    assert leftovers == []
    assert re.fullmatch(r"/zaken/[\w-]{22}", case)


def _every_page(user: User, start: str) -> int:
    """Reads every page that can be reached by links of this case or plan; how many."""
    todo, seen = [start], set[str]()
    while todo:
        path = todo.pop().split("#")[0]
        if path in seen or not path.startswith(start) or "/bijlagen/" in path:
            continue
        seen.add(path)
        answer = user.http.get(path)
        assert answer.status_code == 200, path
        if answer.headers["content-type"].startswith("text/html"):
            todo += Page(answer.text).links
    return len(seen)


def test_no_marker_of_a_young_person_or_of_a_task(
    app: FastAPI, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: Any, capfd: pytest.CaptureFixture[str]
) -> None:
    """Somebody of a list with markers, along plan, steps, board, week, calendar, inspection and every task."""
    caplog.set_level(logging.DEBUG)
    written, sent = own_log(), list[str]()
    settings = app.state.site.settings.model_copy(update={"weekbericht": "demo=planner@example.org"})
    store = app.state.site.store
    planner = User(app, "demo-sam")
    found = young_versions(store, Actor("demo-tom", "demo"))[0][0]
    plan = f"/transitie/{found}"
    subject = Subject(found, zaak=False)
    noted = {"stand": "bezig", "eigenaar": f"{MARKER}eigenaar", "notitie": f"{MARKER} notitie"}
    note_task(store, Actor("demo-tom", "demo"), subject, "A1", noted)
    add_fact(store, Actor("demo-tom", "demo"), found, "gaat_studeren", {"waarde": "ja", "bron": f"{MARKER}bron"})
    case = planner.new_case(roepnaam=f"{MARKER}naam", geboren__jaar="2009", geboren__maand="1", geboren__dag="2")
    planner.send(f"{case}/verhaal", {"verhaal": [f"{MARKER} verhaal"], "versie": ["1"]})
    planner.add_needs(case, "verpleging.kind")
    planner.send(f"{case}/indienen", {})
    headers: list[str] = []
    planner.http.event_hooks = {"response": [lambda answer: headers.append(str(dict(answer.headers)))]}
    assert _every_page(planner, plan) > 3
    assert MARKER in planner.get(f"{plan}/inzage").text
    for path in ("", "/week", "/bord.csv", "/agenda", f"/{found}/inzage.json"):
        assert planner.http.get(f"/transitie{path}").status_code == 200
    secret = new_feed(store, Actor("demo-sam", "demo"))
    assert MARKER not in planner.http.get(f"/transitie/agenda/{secret}.ics").text
    monkeypatch.setattr("service.taken.work.send", lambda *given: sent.append(" ".join(map(str, given[1:]))))
    for task in TAKEN:
        assert run_task(settings, store, task) is not None
    monkeypatch.setattr("service.taken.work.filed_cases", lambda *_: (_ for _ in ()).throw(ValueError(MARKER)))
    with pytest.raises(ValueError, match=MARKER):
        run_task(settings, store, "herbeoordelen", TODAY + timedelta(days=7))
    kept = " ".join(f"{row.bij} {row.uitkomst}" for row in rounds(store))
    assert "ValueError" in kept
    assert len(sent) == 1
    told = capfd.readouterr()
    for words in (written.getvalue(), caplog.text, kept, *sent, *headers, told.out, told.err):
        assert MARKER.lower() not in words.lower()
    assert [path for path in tmp_path.rglob("*") if path.is_file() and MARKER.encode() in path.read_bytes()] == []


def _broken(words: str) -> Any:
    def fail(*_: object) -> Any:
        raise OperationalError("statement", {}, Exception(words))

    return fail
