"""The planner's pages: the board and its filters, one plan with its steps, and doors that stay shut."""

import re
import threading
from datetime import date

import pytest
from fastapi import FastAPI

from service.identity import Gebruiker, Rol
from service.planning import caseload_of
from service.planning.warming import warm
from service.store import Actor, Listed, take_in, young_versions
from tests.service.conftest import TODAY, User

TOM = Actor("demo-tom", "demo")


@pytest.fixture
def planner(app: FastAPI) -> User:
    """Tom, signed in."""
    return User(app, "demo-tom")


def young(app: FastAPI, kenmerk: str = "T-1", born: str = "2009-01-21", **facts: str) -> str:
    """The address of the plan of somebody of a list."""
    store = app.state.site.store
    before = {name for name, _ in young_versions(store, TOM)}
    content = {"geboortedatum": born, "feiten": {name: {"waarde": value} for name, value in facts.items()}}
    take_in(store, TOM, [Listed(kenmerk, "voorbeeldgemeente", "Team Test", content)])
    return f"/transitie/{({name for name, _ in young_versions(store, TOM)} - before).pop()}"


def names_on(user: User, query: str = "") -> list[str]:
    html = user.get(f"/transitie{query}").html
    return re.findall(r'<th scope="row"><a class="nl-link" href="[^"]+">([^<]+)</a>', html)


def test_everyone_due_stands_on_the_board(app: FastAPI, planner: User) -> None:
    young(app, "BINNEN", "2009-01-21")
    young(app, "RAND-IN", "2010-11-21")
    young(app, "RAND-UIT", "2010-11-22")
    young(app, "VERLENGD", "2004-05-05", krijgt_verlengde_jeugdhulp="ja")
    young(app, "TE-OUD", "2003-11-20", krijgt_verlengde_jeugdhulp="ja")
    young(app, "ZONDER", "2004-05-05")
    young(app, "JAAR", "2009")
    found = names_on(planner, "?groep=Team Test")
    assert set(found) == {"BINNEN", "RAND-IN", "VERLENGD", "JAAR"}
    assert {"RAND-UIT", "TE-OUD", "ZONDER"} <= set(names_on(planner, "?groep=Team Test&wie=iedereen"))
    assert names_on(planner, "?groep=Team Test&wie=verlengd") == ["VERLENGD"]


def test_the_most_urgent_comes_first(app: FastAPI, planner: User) -> None:
    young(app, "LATER", "2010-11-01")
    young(app, "EERST", "2008-12-20", ontvangt_begeleiding_jeugdhulp="ja")
    young(app, "STIL", "2009-01-21", terminale_fase="ja")
    assert names_on(planner, "?groep=Team Test") == ["EERST", "LATER", "STIL"]


def test_filters_narrow_and_their_numbers_agree(app: FastAPI, planner: User) -> None:
    page = planner.get("/transitie").html
    for urgency in ("te_laat", "haast", "eerst_vragen", "gesprek", "nu", "later"):
        counted = re.search(rf'urgentie={urgency}"[^>]*><strong>(\d+)</strong>', page)
        assert len(names_on(planner, f"?urgentie={urgency}")) == (int(counted[1]) if counted else 0), urgency
    assert not names_on(planner, "?gemeente=elders")
    assert names_on(planner, "?urgentie=onzin") == []


def test_an_owner_of_the_plan_is_seen_on_the_board(app: FastAPI, planner: User) -> None:
    address = young(app)
    assert "T-1" in names_on(planner, "?groep=Team Test&zonder_eigenaar=1")
    planner.send(f"{address}/eigenaar", {"eigenaar": ["demo-tom"], "anders": [""]})
    assert names_on(planner, "?groep=Team Test&van_mij=1") == ["T-1"]
    assert "T-1" not in names_on(planner, "?groep=Team Test&zonder_eigenaar=1")
    assert "eigenaar: Tom Maas" in planner.get(address).html


def test_search_keeps_what_was_typed_out_of_the_address(app: FastAPI, planner: User) -> None:
    young(app, "ZOEKMIJ-7")
    to = planner.send("/transitie/zoek", {"zoek": ["zoekmij"]})
    assert "zoekmij" not in to.lower()
    assert names_on(planner, to.removeprefix("/transitie")) == ["ZOEKMIJ-7"]
    planner.send("/transitie/zoek", {"zoek": ["zoekmij"], "wis": ["1"]})
    assert len(names_on(planner)) > 1


def test_a_step_is_recorded_and_comes_back(app: FastAPI, planner: User) -> None:
    address = young(app)
    step = f"{address}/stap/D17"
    form = planner.get(step).form("/D17")
    planner.send(step, form.filled(stand="bezig", anders="de huisarts", notitie="Gebeld op maandag"))
    page = planner.get(address).html
    assert "mee bezig" in page
    assert "eigenaar: de huisarts" in page
    planner.send(step, planner.get(step).form("/D17").filled(stand="gedaan"))
    again = planner.get(step).html
    assert again.count("Gebeld op maandag") >= 2
    assert "Mee bezig" in again


def test_not_applying_needs_a_reason(app: FastAPI, planner: User) -> None:
    step = f"{young(app)}/stap/D17"
    form = planner.get(step).form("/D17")
    html = planner.send(step, form.filled(stand="niet_van_toepassing", notitie="blijft staan"), 400)
    assert "Schrijf waarom deze stap hier niet geldt" in html
    assert "blijft staan" in html
    planner.send(step, form.filled(stand="niet_van_toepassing", omdat="woont in het buitenland"))
    assert "omdat: woont in het buitenland" in planner.get(step).html


def test_two_planners_on_one_step_lose_nothing(app: FastAPI, planner: User) -> None:
    step = f"{young(app)}/stap/D17"
    mine = planner.get(step).form("/D17").filled(stand="bezig", notitie="van Tom")
    sam = User(app, "demo-sam")
    sam.send(step, sam.get(step).form("/D17").filled(stand="gedaan", notitie="van Sam"))
    html = planner.send(step, mine, 409)
    assert "Sam Bakker" in html
    assert "van Sam" in html
    assert "van Tom" in html


def test_nothing_is_listed_before_it_was_asked(app: FastAPI, planner: User) -> None:
    address = young(app, "VRAAG", levensbedreigende_aandoening="ja")
    page = planner.get(address)
    assert "vragen wij de arts of dat nu past" in page.html
    assert "stap-" not in page.html
    assert "21 januari 2027" not in page.html
    assert "21 januari 2027" not in planner.get("/transitie?groep=Team Test").html
    ask = re.search(rf'href="({address}/vraag/\w+)"', page.html)
    assert ask
    form = planner.get(ask[1]).forms[-1]
    planner.send(ask[1], form.filled(antwoord="ja", bron="arts"))
    assert "stap-" in planner.get(address).html


def test_in_the_last_phase_the_page_is_silent(app: FastAPI, planner: User) -> None:
    html = planner.get(young(app, "STIL", terminale_fase="ja")).html
    assert "Wij tonen nu geen lijst over later" in html
    assert not re.search(r"stap-|januari 2027|Achttien op|Wie bewaakt", html)


def test_an_answer_that_does_not_fit_is_asked_again(app: FastAPI, planner: User) -> None:
    address = young(app)
    ask = re.search(rf'href="({address}/vraag/\w+)"', planner.get(address).html)
    assert ask
    assert "Fout:" in planner.send(ask[1], {"antwoord": ["misschien"]}, 400)
    assert "Weet ik niet" in planner.send(ask[1], {}, 400)


def test_a_case_has_a_plan_too(planner: User) -> None:
    case = planner.new_case(geboren__jaar="2009", geboren__maand="1", geboren__dag="21")
    page = planner.get(f"{case}/transitie")
    assert page.h1.startswith("Op weg naar achttien: Mila")
    planner.send(
        f"{case}/transitie/stap/D17", planner.get(f"{case}/transitie/stap/D17").form("/D17").filled(stand="gedaan")
    )
    assert "Mila" in names_on(planner)


def test_the_export_is_safe_and_silent(app: FastAPI, planner: User) -> None:
    young(app, "K-STIL", terminale_fase="ja")
    young(app, "K-OPEN")
    planner.send(f"{young(app, 'K-EIGEN')}/eigenaar", {"anders": ["=cmd|' /C calc'!A0"]})
    text = planner.http.get("/transitie/bord.csv?groep=Team Test").content.decode("utf-8-sig")
    rows = {line.split(";")[0].strip('"'): line for line in text.splitlines()}
    assert "2027-01-21" in rows["K-OPEN"]
    assert "2027-01-21" not in rows["K-STIL"]
    assert "\"'=cmd" in rows["K-EIGEN"]
    assert len(rows) == 4


@pytest.mark.parametrize("part", ["", "/stap/D17", "/eigenaar", "/vraag/abc"])
def test_another_team_finds_nothing(app: FastAPI, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    address = young(app)
    stranger = Gebruiker("vreemd", "Vreemd", "", "ander-team", frozenset({Rol.TRANSITIEPLANNER}))
    monkeypatch.setattr(app.state.site.provider, "accounts", (stranger,), raising=False)
    other = User(app, "vreemd")
    if part != "/eigenaar":
        assert other.http.get(address + part).status_code == 404
    if part:
        assert other.http.post(address + part, data={"stand": "gedaan"}).status_code == 404
    assert names_on(other, "?wie=iedereen") == []


def test_reading_is_not_writing(app: FastAPI) -> None:
    address = young(app)
    reader = User(app, "demo-noor")
    assert 'name="stand"' not in reader.get(f"{address}/stap/D17").html
    assert 'name="eigenaar"' not in reader.get(address).html
    assert reader.http.post(f"{address}/stap/D17", data={"stand": "gedaan"}).status_code == 403
    assert reader.http.get("/transitie/lijst").status_code == 403


def test_the_board_follows_what_was_recorded_elsewhere(app: FastAPI, planner: User) -> None:
    """The memory of the board never shows what no longer holds."""
    address = young(app, "T-9", "2008-12-20")
    before = planner.get("/transitie?groep=Team Test").html
    number = int(re.findall(r"(\d+) nu", before)[0])
    planner.send(f"{address}/stap/D17", planner.get(f"{address}/stap/D17").form("/D17").filled(stand="gedaan"))
    assert f"{number - 1} nu" in planner.get("/transitie?groep=Team Test").html
    app.state.site.adviser.today = lambda: date(2030, 1, 1)
    assert names_on(planner, "?groep=Team Test") == []


def test_the_board_is_made_before_somebody_asks(app: FastAPI, planner: User, monkeypatch: pytest.MonkeyPatch) -> None:
    site = app.state.site
    young(app)
    assert warm(site.store, site.book, TODAY, threading.Event())
    made = caseload_of(site.store, site.book)
    asked: list[object] = []
    keep = made._board.row
    monkeypatch.setattr(made._board, "row", lambda *given: asked.append(given[0]) or keep(*given))  # type: ignore[func-returns-value]
    assert "T-1" in names_on(planner)
    assert len(asked) == 0
    site.store.close()
    stopped = threading.Event()
    stopped.set()
    assert not warm(site.store, site.book, TODAY, stopped)


def test_the_menu_names_the_part_a_plan_of_a_case_belongs_to(planner: User) -> None:
    cases = [link for link in planner.get("/transitie").links if re.fullmatch(r"/zaken/[\w-]+/transitie", link)]
    html = planner.get(cases[0]).html
    assert re.findall(r'href="([^"]+)" aria-current="true"', html) == ["/transitie"]
    own = planner.get(cases[0].removesuffix("/transitie")).html
    assert re.findall(r'href="([^"]+)" aria-current="true"', own) == ["/zaken"]
