"""Consent, the citizen service number, attachments, inspection, history, and research without names."""

import json
import re
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from service.dossier import known_on, pseudonymised, rerun
from service.settings import Settings
from service.store import (
    Actor,
    Bsn,
    Consent,
    Item,
    Store,
    StoreError,
    add_attachment,
    attachment,
    bsn_of,
    cases_for_research,
    everything_about,
    file_case,
    find_by_bsn,
    keep_bsn,
    keep_rulebook,
    kept_rulebook,
    new_case,
    read_case_rows,
    receipts,
    record,
    record_consent,
)
from service.store.family import tables_of_a_case
from service.web.app import create_app
from tests.service.conftest import TODAY, User
from tests.service.reader import Page

NUMBER = "999990019"
NOOR = Actor("demo-noor", "demo")


# --- burgerservicenummer ------------------------------------------------------------------------


@pytest.mark.parametrize("good", ["999990019", "9999.90.019", " 999990019 ", "111222333"])
def test_numbers_that_pass_the_elfproef(good: str) -> None:
    assert Bsn(good).reveal() == re.sub(r"\D", "", good)


@pytest.mark.parametrize("bad", ["000000000", "999990018", "99999001", "9999900190", "", "abcdefghi", "٩٩٩٩٩٠٠١٩"])
def test_numbers_that_do_not_and_the_error_does_not_repeat_them(bad: str) -> None:
    with pytest.raises(ValueError, match=r"^geen burgerservicenummer$"):
        Bsn(bad)


@given(st.integers(1, 999_999_999).map(lambda number: f"{number:09}"), st.integers(0, 8), st.integers(1, 9))
@settings(max_examples=300)
def test_one_wrong_digit_is_always_found(number: str, place: int, shift: int) -> None:
    try:
        Bsn(number)
    except ValueError:
        return
    wrong = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    with pytest.raises(ValueError, match="geen"):
        Bsn(wrong)


def test_a_number_needs_a_ground_in_law_and_is_found_only_by_its_hash(store: Store, actor: Actor) -> None:
    zaak, other = new_case(store, actor, "", []), new_case(store, actor, "", [])
    with pytest.raises(StoreError, match="grond"):
        keep_bsn(store, actor, zaak, Bsn(NUMBER), "handig")
    keep_bsn(store, actor, zaak, Bsn(NUMBER), "jeugdwet")
    keep_bsn(store, actor, other, Bsn("111222333"), "wmo")
    assert find_by_bsn(store, actor, Bsn(NUMBER)) == [zaak]
    assert find_by_bsn(store, Actor("eva", "team-b"), Bsn(NUMBER)) == []
    kept = bsn_of(store, actor, zaak)
    assert kept is not None
    assert kept.masked == "•••••••19"
    assert NUMBER not in repr(Bsn(NUMBER))
    keep_bsn(store, actor, zaak, Bsn("111222333"), "jeugdwet")
    assert find_by_bsn(store, actor, Bsn(NUMBER)) == []
    keep_bsn(store, actor, zaak, None, "")
    assert bsn_of(store, actor, zaak) is None
    with store.engine.connect() as connection:
        for row in connection.execute(text("SELECT * FROM burgerservicenummer")):
            assert "111222333" not in str(tuple(row))


def test_a_number_on_the_pages_is_masked_and_never_comes_back(app: FastAPI, colleague: User) -> None:
    case = colleague.new_case()
    form = colleague.get(f"{case}/bsn").form("/bsn")
    back = colleague.send(f"{case}/bsn", form.filled(bsn="999990018", grond="jeugdwet"), 400)
    assert "99999001" not in back
    assert "geen burgerservicenummer" in back
    colleague.send(f"{case}/bsn", form.filled(bsn=NUMBER, grond="jeugdwet"))
    page = colleague.get(f"{case}/bsn")
    assert "•••••••19" in page.text
    assert NUMBER not in page.html
    find = colleague.get("/zoeken").form("/zoeken")
    assert colleague.send("/zoeken", find.filled(bsn=NUMBER)) == case
    assert "geen zaak" in colleague.send("/zoeken", find.filled(bsn="111222333"), 400)
    User(app, "demo-bram").send("/zoeken", find.filled(bsn=NUMBER), 400)


# --- toestemming --------------------------------------------------------------------------------


def test_consent_given_and_withdrawn_stays_to_be_seen(user: User) -> None:
    case = user.new_case()
    form = user.get(f"{case}/toestemming").form("/toestemming")
    assert "Nog niet gevraagd" in user.get(f"{case}/toestemming").text
    back = Page(user.send(f"{case}/toestemming", {"naam": ["Vader"]}, 400))
    assert {"uitwisseling", "gegeven", "wie", "hoe", "dag"} <= {link[1:] for link in back.links if link[0] == "#"}
    assert dict(back.form("/toestemming").pairs)["naam"] == "Vader"
    said = {"uitwisseling": "school", "wie": "ouder", "hoe": "mondeling", "naam": "Vader"}
    user.send(f"{case}/toestemming", form.filled(**said, gegeven="ja"))
    assert "Ja, zei een ouder met gezag op 21 november 2026" in user.get(f"{case}/toestemming").text
    user.send(f"{case}/toestemming", form.filled(**said, gegeven="nee"))
    page = user.get(f"{case}/toestemming")
    assert "Nee, zei een ouder" in page.text
    assert "Ja: Gegevens delen met school" in page.text
    future = form.filled(**said, gegeven="ja", dag__jaar="2030")
    assert "toekomst" in user.send(f"{case}/toestemming", future, 400)


# --- bijlagen -----------------------------------------------------------------------------------

PDF = b"%PDF-1.7\n" + b"x" * 2_000_000


def test_an_attachment_comes_back_as_it_was_and_never_runs(user: User) -> None:
    case = user.new_case()
    for _ in range(1):
        answer = user.http.post(
            f"{case}/bijlagen", files={"bestand": ("../../Brief é.pdf", PDF)}, follow_redirects=False
        )
        assert answer.status_code == 303
    page = user.get(f"{case}/bijlagen")
    assert "Brief é.pdf" in page.text
    link = next(link for link in page.links if "/bijlagen/" in link)
    got = user.http.get(link)
    assert got.content == PDF
    assert got.headers["content-disposition"].startswith("attachment; filename*=UTF-8''Brief%20")
    assert got.headers["content-security-policy"] == "sandbox"
    assert got.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", b"<script>"),
        ("a.pdf", b"<script>"),
        ("a.html", b"%PDF-1"),
        ("a.png", b"%PDF-1"),
        ("a.zip", b"PK\x03\x04"),
        ("a.svg", b"<svg onload=alert(1)>"),
        ("", b"%PDF-1"),
        ("a.pdf", b""),
        ("a.pdf", b"%PDF-" + b"x" * 5_100_000),
    ],
)
def test_other_files_are_refused_in_words(user: User, name: str, content: bytes) -> None:
    case = user.new_case()
    answer = user.http.post(f"{case}/bijlagen", files={"bestand": (name, content)}, follow_redirects=False)
    assert answer.status_code == 400
    assert re.search(r"PDF, PNG|te groot|Kies een bestand", answer.text)
    assert "Er zijn nog geen bijlagen" in user.get(f"{case}/bijlagen").text


def test_a_large_body_is_only_for_attachments(user: User) -> None:
    case = user.new_case()
    answer = user.http.post(f"{case}/verhaal", files={"verhaal": ("a.pdf", PDF)}, follow_redirects=False)
    assert answer.status_code == 400


def test_attachments_have_a_limit_and_a_case(store: Store, actor: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.store.files.MOST", 2)
    zaak, other = new_case(store, actor, "", []), new_case(store, actor, "", [])
    one = add_attachment(store, actor, zaak, "a.pdf", b"%PDF-1")
    add_attachment(store, actor, zaak, "b.PDF", b"%PDF-2")
    with pytest.raises(StoreError, match="ten hoogste"):
        add_attachment(store, actor, zaak, "c.pdf", b"%PDF-3")
    assert attachment(store, actor, zaak, one) == ("a.pdf", "application/pdf", b"%PDF-1")
    with pytest.raises(StoreError):
        attachment(store, actor, other, one)


# --- inzage en geschiedenis ---------------------------------------------------------------------


def test_inspection_leaves_nothing_out(app: FastAPI, user: User) -> None:
    case = user.new_case(roepnaam="Inzagekind")
    user.add_needs(case, "verpleging.kind")
    user.answer_next(case)
    user.send(f"{case}/verhaal", {"verhaal": ["Ons eigen verhaal."], "versie": ["9"]})
    user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    page = user.get(f"{case}/inzage")
    for words in (
        "Inzagekind",
        "Ons eigen verhaal.",
        "Advies van",
        "Brief (adviesrapport)",
        "zaak lezen",
        "indicatiesteller",
    ):
        assert words in page.text, words
    found = user.http.get(f"{case}/inzage.json").json()
    assert set(found) == {table.name for table in tables_of_a_case()} | {"logboek"}
    assert "Ons eigen verhaal." in json.dumps(found["vastlegging"], ensure_ascii=False)
    assert found["zaak"][0]["titel"] == "Inzagekind"
    assert len(found["logboek"]) > 10


def test_what_did_we_know_on_a_day(store: Store, actor: Actor, clock: Any) -> None:
    zaak = new_case(store, actor, "", [Item("kind", {"roepnaam": "Mila", "geboortedatum": "2019", "gemeente": ""})])
    clock.forward(days=10)
    record(store, actor, zaak, [Item("verhaal", {"tekst": "eerst"})], base=1)
    clock.forward(days=10)
    record(store, actor, zaak, [Item("verhaal", {"tekst": "later"})], base=2)
    rows = read_case_rows(store, actor, zaak)
    told = {day: known_on(rows, day).verhaal for day in (date(2026, 11, 21), date(2026, 12, 1), date(2026, 12, 11))}
    assert told == {date(2026, 11, 21): "", date(2026, 12, 1): "eerst", date(2026, 12, 11): "later"}
    assert known_on(rows, date(2026, 11, 20)).kind.roepnaam == ""


def test_the_page_shows_corrections_with_who_and_what_stood_there(user: User, colleague: User) -> None:
    case = user.new_case()
    user.send(f"{case}/verhaal", {"verhaal": ["Eerste versie"], "versie": ["1"]})
    colleague.send(f"{case}/verhaal", {"verhaal": ["Verbeterde versie"], "versie": ["9"]})
    page = user.get(f"{case}/vastgelegd")
    assert "Was: Eerste versie. Werd: Verbeterde versie." in page.text
    assert "Sam Bakker" in page.text
    assert "nog niet verteld" in user.get(f"{case}/vastgelegd?dag=2020-01-01").text
    assert "bestaat niet" in user.get(f"{case}/vastgelegd?dag=2026-02-31", 400).text


def filed(user: User) -> str:
    """A case with answers and a kept advice."""
    case = user.new_case()
    user.add_needs(case, "verpleging.kind", "respijt.ouder")
    while user.answer_next(case):
        pass
    user.send(f"{case}/indienen", {})
    return case


def test_a_receipt_gives_the_same_advice_again(app: FastAPI, user: User) -> None:
    case, site = filed(user), app.state.site
    bewijs = receipts(site.store, NOOR, case.rsplit("/", 1)[1])[0]
    assert rerun(site.archive, bewijs).same
    page = user.get(f"{case}/bewijzen/{bewijs.id}")
    assert "woord voor woord hetzelfde" in page.text
    bewijs.advies = {**bewijs.advies, "behoeften": []}
    assert rerun(site.archive, bewijs).verschillen == ("behoeften",)
    bewijs.regelboek_hash = "ander"
    assert not rerun(site.archive, bewijs).gevonden


def test_a_receipt_is_found_back_with_its_own_rulebook_after_the_rules_changed(
    app: FastAPI, user: User, tmp_path: Path
) -> None:
    case = filed(user)
    zaak_id = case.rsplit("/", 1)[1]
    bewijs = receipts(app.state.site.store, NOOR, zaak_id)[0]
    folder = tmp_path / "regels"
    shutil.copytree(Path(__file__).parents[2] / "rules", folder)
    head = folder / "regelboek.yaml"
    head.write_text(re.sub(r"(?m)^versie: .*$", 'versie: "2099.1.0"', head.read_text(encoding="utf-8")), "utf-8")
    rule = folder / "signalen.yaml"
    words = rule.read_text(encoding="utf-8")
    rule.write_text(words.replace("ernst: let_op", "ernst: informatie"), encoding="utf-8")
    later = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, regels=folder))
    site, again = later.state.site, User(later)
    assert site.book.hash != bewijs.regelboek_hash
    found = rerun(site.archive, bewijs)
    assert (found.same, found.zelfde_regelboek) == (True, False)
    assert "regelboek" in found.verschillen_nu
    page = again.get(f"{case}/bewijzen/{bewijs.id}")
    assert "met het regelboek van toen. Er komt woord voor woord hetzelfde advies uit." in page.text
    assert "nu geldt 2099.1.0" in page.text
    again.send(f"{case}/advies", {})
    assert {one.regelboek_versie for one in receipts(site.store, NOOR, zaak_id)} == {
        bewijs.regelboek_versie,
        "2099.1.0",
    }
    with pytest.raises(DBAPIError, match="groeit alleen"), site.store.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM regelboek")
    site.store.close()


def test_a_rulebook_that_was_not_kept_or_not_whole_is_told(app: FastAPI, user: User) -> None:
    case, site = filed(user), app.state.site
    bewijs = receipts(site.store, NOOR, case.rsplit("/", 1)[1])[0]
    bewijs.regelboek_hash = "f" * 64
    assert not rerun(site.archive, bewijs).gevonden
    for packed in (b"geen zip", kept_rulebook(site.store, site.book.hash) or b""):
        digest = f"{len(packed):064d}"
        keep_rulebook(site.store, digest, "1", packed)
        bewijs.regelboek_hash = digest
        assert not rerun(site.archive, bewijs).gevonden


def test_every_demo_receipt_gives_the_same_again(app: FastAPI, user: User) -> None:
    site = app.state.site
    cases = [link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{22}", link)]
    assert len(cases) >= 3
    for case in cases:
        user.send(f"{case}/advies", {})
        bewijs = receipts(site.store, NOOR, case.rsplit("/", 1)[1])[0]
        assert rerun(site.archive, bewijs).same


# --- onderzoek ----------------------------------------------------------------------------------


def test_research_gets_no_name_date_place_or_word(app: FastAPI, user: User) -> None:
    store, book = app.state.site.store, app.state.site.book
    case = user.new_case(roepnaam="Zandloperkind")
    user.send(f"{case}/verhaal", {"verhaal": ["Zandloperverhaal"], "versie": ["1"]})
    user.add_needs(case, "verpleging.kind")
    while user.answer_next(case):
        pass
    user.send(f"{case}/indienen", {})
    zaak_id = case.rsplit("/", 1)[1]
    made = [pseudonymised(rows, book, b"een") for rows in cases_for_research(store, NOOR)]
    words = json.dumps(made, ensure_ascii=False)
    kenmerk = read_case_rows(store, NOOR, zaak_id).zaak.kenmerk
    for secret in ("Zandloper", zaak_id, kenmerk, "voorbeeldgemeente", "demo-noor"):
        assert secret not in words
    assert not re.search(r"\d{4}-\d\d", words)
    assert any(one["feiten"] or one["behoeften"][0]["feiten"] for one in made)
    other = {pseudonymised(rows, book, b"twee")["pseudoniem"] for rows in cases_for_research(store, NOOR)}
    assert not other & {one["pseudoniem"] for one in made}


def test_whoever_objects_is_not_in_the_research(store: Store, actor: Actor) -> None:
    cases = [new_case(store, actor, "", []) for _ in range(3)]
    for zaak in cases[:2]:
        file_case(store, actor, zaak)
    record_consent(store, actor, cases[0], Consent("onderzoek", "ouder", False, date(2026, 11, 21), "", "mondeling"))
    assert [rows.zaak.id for rows in cases_for_research(store, actor)] == [cases[1]]


def test_everything_about_covers_every_table(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [Item("kind", {})])
    found = everything_about(store, actor, zaak)
    assert set(found) == {table.name for table in tables_of_a_case()} | {"logboek"}
