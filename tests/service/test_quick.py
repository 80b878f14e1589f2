"""Welke wet?: a question answered in a few clicks, nothing stored, and an address in which nothing personal fits."""

import hashlib
import re
from datetime import date
from itertools import pairwise

import pytest
from fastapi import FastAPI
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from engine import find_needs, load_rulebook
from engine.dates import age_on
from service.web.questions import key_of
from service.web.quick import AGE_FACTS, BANDS, MOST_QUESTIONS, START, Band, Given, born_in, decode, encode, values_of
from tests.service.conftest import User
from tests.service.reader import Page

BOOK = load_rulebook()
COUNTS = (
    "SELECT count(*) FROM zaak",
    "SELECT count(*) FROM vastlegging",
    "SELECT count(*) FROM sessie",
    "SELECT count(*) FROM adviesbewijs",
    "SELECT count(*) FROM verwerking",
)
PICKED = [feit for feit in BOOK.feiten.values() if values_of(feit) and feit.vraag]


@pytest.fixture
def passer(app: FastAPI) -> User:
    """Somebody who did not sign in."""
    return User(app, "")


def walk(user: User, where: str, pick: str = "ja") -> tuple[str, int]:
    """Answers every question; the address of the answer and how many were asked."""
    asked = 0
    while True:
        page = user.get(where)
        forms = [form for form in page.forms if form.action.startswith("/welke-wet/") and form.buttons]
        if not forms:
            return where, asked
        form = forms[0]
        options = [value for name, value in form.buttons if name == "antwoord"]
        where = user.send(form.action, form.filled(antwoord=pick if pick in options else options[0]))
        answer = user.http.get(where, follow_redirects=False)
        where = answer.headers["location"] if answer.status_code == 303 else where
        asked += 1


def test_a_question_is_answered_in_under_ten_clicks_without_signing_in(passer: User) -> None:
    search = next(form for form in passer.get("/").forms if form.action == "/welke-wet")
    assert "zoek" in search.filled(zoek="x")
    found = passer.get("/welke-wet?zoek=sondevoedng")
    assert "Bedoelt u" in found.text
    where = next(link for link in found.links if link.startswith("/welke-wet/verpleging/kind/"))
    where, asked = walk(passer, where)
    assert 1 <= asked <= MOST_QUESTIONS
    page = passer.get(where)
    assert "Zorgverzekeringswet, de zorgverzekeraar beslist" in page.text
    assert any(link.startswith("https://wetten.overheid.nl/BWBR0018492") for link in page.links)
    assert "Wij gaan ervan uit" in page.text
    assert next(link for link in page.links if link.startswith("mailto:"))
    assert re.search(rf'id="adres" value="http://[a-z.0-9:]+{re.escape(where)}"', passer.http.get(where).text)


@pytest.mark.parametrize("soort", sorted(BOOK.behoeften))
@pytest.mark.parametrize("pick", ["nee", "weet_ik_niet"])
def test_every_need_has_an_answer_within_eight_questions(passer: User, soort: str, pick: str) -> None:
    for voor in BOOK.behoeften[soort].voor:
        where, asked = walk(passer, f"/welke-wet/{soort}/{voor}/{START}", pick)
        assert asked <= MOST_QUESTIONS
        page = passer.get(where)
        assert "Tekst voor in een mail" in page.text
        assert len(page.ids) == len(set(page.ids))


def test_nothing_is_stored(app: FastAPI, passer: User) -> None:
    def rows() -> list[int]:
        with app.state.site.store.engine.connect() as bare:
            return [bare.exec_driver_sql(count).scalar_one() for count in COUNTS]

    before = rows()
    where, _ = walk(passer, f"/welke-wet/respijt/ouder/{START}")
    assert passer.http.get(where).headers["cache-control"] == "no-store"
    assert rows() == before
    assert not passer.http.cookies


def test_the_address_is_the_whole_answer_and_can_be_changed(passer: User) -> None:
    where, _ = walk(passer, f"/welke-wet/hulpmiddel/kind/{START}")
    page = passer.get(where)
    change = next(link for link in page.links if link.endswith(f"?vraag={key_of('hulpmiddel_soort')}"))
    form = next(form for form in passer.get(change).forms if form.buttons)
    other = passer.send(form.action, form.filled(antwoord="zuurstof"))
    answer = passer.get(f"{other}/antwoord")
    assert "Zuurstof" in answer.text
    assert answer.text != page.text


def test_a_starting_point_can_be_contradicted(passer: User) -> None:
    page = passer.get(f"/welke-wet/verpleging/kind/{START}")
    change = next(link for link in page.links if link.endswith(key_of("zorgverzekering")))
    form = next(form for form in passer.get(change).forms if form.buttons)
    where = passer.send(form.action, form.filled(antwoord="nee"))
    page = passer.get(f"{where}/antwoord")
    assert "Het kind heeft een zorgverzekering." not in page.text
    assert "Zorgverzekeringswet, de zorgverzekeraar beslist" not in page.text


@given(st.lists(st.sampled_from(PICKED), unique_by=lambda feit: feit.id, max_size=12), st.data())
def test_answers_come_back_from_an_address(facts: list, data: st.DataObject) -> None:  # type: ignore[type-arg]
    chosen: Given = {feit.id: data.draw(st.sampled_from([*values_of(feit), None])) for feit in facts}
    code = encode(chosen)
    assert re.fullmatch(r"start|[0-9a-f-]+", code)
    assert decode(code, BOOK) == (chosen, 0)


def test_no_two_answers_look_alike_in_an_address() -> None:
    keys = [key_of(feit.id) for feit in BOOK.feiten.values()]
    assert len(keys) == len(set(keys))
    for feit in PICKED:
        signs = {hashlib.blake2s(value.encode(), digest_size=2).hexdigest() for value in values_of(feit)}
        assert len(signs) == len(values_of(feit))


@given(st.text(max_size=300))
def test_any_text_as_answers_is_left_out(code: str) -> None:
    found, dropped = decode(code, BOOK)
    assert dropped > 0 or found or code == START
    assert {
        name for name, value in found.items() if value is not None and value not in values_of(BOOK.feiten[name])
    } == set()
    assert decode(encode(found), BOOK) == (found, 0)


@pytest.mark.parametrize("code", ["x", "%F0%9F%92%99", "{{7*7}}", "a" * 4000, "-" * 50, "..", "675859d18394zz"])
def test_a_wrong_address_starts_again_and_says_so(passer: User, code: str) -> None:
    for path in (f"/welke-wet/verpleging/kind/{code}", f"/welke-wet/verpleging/kind/{code}/antwoord"):
        answer = passer.http.get(path)
        assert answer.status_code in (200, 404)
        assert "49" not in Page(answer.text).h1
    assert passer.http.get("/welke-wet/verpleging/ouder/start").status_code == 404
    assert passer.http.get("/welke-wet/niets/kind/start").status_code == 404


def test_without_an_answer_the_question_comes_back_with_an_error(passer: User) -> None:
    form = next(form for form in passer.get(f"/welke-wet/verpleging/kind/{START}").forms if form.buttons)
    for wrong in ("", "misschien", "<b>"):
        page = Page(passer.send(form.action, form.filled(antwoord=wrong), 400))
        assert page.title.startswith("Fout: ")
        assert "Kies een antwoord" in page.text


def test_answers_go_along_into_a_case(passer: User, user: User) -> None:
    where, _ = walk(passer, f"/welke-wet/verpleging/kind/{START}")
    start = next(link for link in passer.get(where).links if link.endswith("/zaak"))
    signing = passer.get(start)
    assert signing.h1 == "Aanmelden voor de demo"
    back = passer.send("/aanmelden", signing.form("/aanmelden").filled(gebruiker="demo-sam"))
    assert back == start
    form = user.get(start).form("/zaak")
    case = user.send(start, form.filled(roepnaam="Noa", geboren__jaar="2020")).removesuffix("/verhaal")
    assert user.send(start, form.filled(roepnaam="Noa", geboren__jaar="2020")).removesuffix("/verhaal") == case
    page = user.get(f"{case}/controle")
    assert "Verpleging" in page.text
    assert "Hangt deze verpleging of verzorging samen" in page.text
    bad = Page(user.send(start, form.filled(geboren__jaar="30"), 400))
    assert "Deze behoefte en antwoorden gaan mee" in bad.text


def test_no_age_at_which_a_rule_changes_lies_inside_a_band() -> None:
    """Whoever picks a band is told the same as whoever knows the day."""
    assert all(one.tot + 1 == after.van for one, after in pairwise(BANDS))
    assert BANDS[0].van == 0
    edges = {band.van for band in BANDS} | {band.tot + 1 for band in BANDS}
    found = set()
    for regel in BOOK.regels.values():
        for node in _leaves(list(regel.versies)):
            if node.get("feit") in (*AGE_FACTS, "leeftijd_jeugdige"):
                found |= {
                    (regel.id, int(node[key])) for key in ("minstens", "kleiner_dan") if node.get(key) is not None
                }
    assert found, "geen enkele regel kijkt naar leeftijd"
    assert {item for item in found if item[1] not in edges} == set()


def _leaves(node: object) -> list[dict[str, object]]:
    dumped = node.model_dump() if isinstance(node, BaseModel) else node
    if isinstance(dumped, dict):
        below = [leaf for value in dumped.values() for leaf in _leaves(value)]
        return ([dumped] if "feit" in dumped else []) + below
    return [leaf for item in dumped for leaf in _leaves(item)] if isinstance(dumped, list | tuple) else []


@given(st.dates(date(2016, 2, 28), date(2032, 3, 1)), st.sampled_from(BANDS))
def test_a_band_is_the_ages_it_says(day: date, band: Band) -> None:
    born = born_in(band, day)
    assert not born.complete
    assert age_on(born.latest, day) == band.van
    assert age_on(born.earliest, day) == band.tot
    before = date.fromordinal(born.earliest.toordinal() - 1)
    assert age_on(before, day) == band.tot + 1


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("tillift", "hulpmiddel"),
        ("tilift", "hulpmiddel"),
        ("kinderrolstoel", "hulpmiddel"),
        ("rolstoelen", "hulpmiddel"),
        ("logeren", "respijt"),
        ("een weekend logeren", "respijt"),
        ("hulp in de nacht", "verpleging"),
        ("nachtverpleegkundige", "verpleging"),
        ("SONDEVOEDING", "hulpmiddel"),
        ("diëtist", "paramedische_zorg"),
        ("traplft", "woningaanpassing"),
        ("kinderpsychiater", "behandeling_psychisch"),
    ],
)
def test_words_lead_to_a_need(words: str, first: str) -> None:
    assert find_needs(words, BOOK)[0].soort.id == first


@pytest.mark.parametrize("words", ["", " ", "a", "qwertz", "'; drop table zaak", "😀", "het de een"])
def test_words_that_mean_nothing_find_nothing(words: str) -> None:
    assert find_needs(words, BOOK) == []


def test_every_synonym_finds_its_own_need() -> None:
    for soort in BOOK.behoeften.values():
        for word in soort.synoniemen:
            assert soort.id in [item.soort.id for item in find_needs(word, BOOK)], word


def test_a_search_word_answers_the_question_it_already_answers(user: User) -> None:
    page = user.get("/welke-wet?zoek=tillift")
    address = next(link for link in page.links if link.startswith("/welke-wet/hulpmiddel/kind/"))
    assert not address.endswith("/start")
    asked = user.get(address)
    assert "Om welk hulpmiddel gaat het? Tillift of ander hulpmiddel bij verplaatsen" in asked.text
    assert asked.h1 != "Om welk hulpmiddel gaat het?"
    for vague in ("hulpmiddel", "tilift"):
        for link in user.get(f"/welke-wet?zoek={vague}").links:
            assert not link.startswith("/welke-wet/hulpmiddel/kind/") or link.endswith("/start")


WORDS = {
    "tillift": "hulpmiddel",
    "sondevoeding": "verpleging",
    "logeren": "respijt",
    "nachtzorg": "verpleging",
    "traplift": "woningaanpassing",
    "rouw broertje": "rouwbegeleiding",
    "schoolvervoer": "vervoer",
    "rolstoel": "hulpmiddel",
    "luiers": "hulpmiddel",
    "kinderdagcentrum": "dagactiviteit",
    "hometrainer": "hulpmiddel",
    "mantelzorg": "mantelzorgsteun",
    "zorgboerderij": "dagactiviteit",
    "driewieler": "hulpmiddel",
    "verbandmiddelen": "hulpmiddel",
    "hulphond": "hulpmiddel",
}


@pytest.mark.parametrize("words", WORDS)
def test_words_a_consulent_uses_find_the_need(words: str) -> None:
    assert WORDS[words] in [item.soort.id for item in find_needs(words, BOOK)]


@pytest.mark.parametrize(
    ("words", "voor"), [("broertje", "brus"), ("haar zusje", "brus"), ("moeder", "ouder"), ("zijn vader", "ouder")]
)
def test_a_person_leads_to_what_that_person_can_need(passer: User, words: str, voor: str) -> None:
    page = passer.get(f"/welke-wet?zoek={words}")
    led = {tuple(link.split("/")[2:4]) for link in page.links if link.count("/") == 4 and "/welke-wet/" in link}
    assert led == {(one.id, voor) for one in BOOK.behoeften.values() if voor in one.voor}


@pytest.mark.parametrize(
    "words", ["pgb", "PGB", "persoonsgebonden budget", "waakvlam", "gebruikelijke zorg", "eigen kracht"]
)
def test_a_word_that_is_no_need_is_explained(passer: User, words: str) -> None:
    page = passer.get(f"/welke-wet?zoek={words}")
    assert "is geen soort hulp" in page.text
    assert "Wat het woord betekent" in page.text
    assert "Niets gevonden" not in page.text


def test_nothing_found_says_what_to_do(passer: User) -> None:
    page = passer.get("/welke-wet?zoek=qwertz%20%26%20co")
    assert "Niets gevonden bij ‘qwertz & co’" in page.text
    assert "/regelboek?zoek=qwertz%20%26%20co" in page.links
    assert f"/welke-wet/clientondersteuning/ouder/{START}" in page.links
    assert "Wat het woord betekent" not in page.text


def test_the_answer_says_what_each_open_answer_would_decide(passer: User) -> None:
    page = passer.get(f"/welke-wet/verpleging/kind/{START}/antwoord")
    told = "Bij ‘Ja’: Zorgverzekeringswet wordt van toepassing."
    assert page.text.count(told) == 2, "op de pagina en in de tekst voor een mail"


def test_after_a_search_the_results_come_first(passer: User) -> None:
    assert "U hoeft zich niet aan te melden" in passer.get("/welke-wet").text
    assert "U hoeft zich niet aan te melden" not in passer.get("/welke-wet?zoek=tillift").text
