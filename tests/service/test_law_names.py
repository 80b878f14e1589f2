"""A regulation without an abbreviation goes by its name wherever a person reads: pages, mail, letters; not in JSON."""

import re
from datetime import date

import letters
from engine import assess, load_rulebook, read_case_data
from tests.service.conftest import User

NUMBER = "BWBR0022841"
NAME = "Subsidieregeling palliatieve terminale zorg en geestelijke verzorging thuis"


def _read(html: str) -> str:
    """What a person sees: no addresses."""
    return re.sub(r"<[^>]*>", " ", html)


def test_pages_name_the_regulation(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "rouwbegeleiding.kind", "geestelijke_verzorging.ouder")
    advice = user.get(f"{case}/advies")
    assert NAME in advice.text
    for path in (f"{case}/advies", f"{case}/mdo", f"{case}/controle", f"{case}/vragen"):
        assert NUMBER not in _read(user.get(path).html), path
    reasoning = [link for link in advice.links if re.search(r"/advies/[^/]+/\d+$", link)]
    told = [user.get(link) for link in reasoning]
    assert any(NAME in page.text for page in told)
    assert not [page.h1 for page in told if NUMBER in _read(page.html)]


def test_quick_answer_and_its_mail_name_the_regulation(user: User) -> None:
    page = user.get("/welke-wet/rouwbegeleiding/kind/-/antwoord")
    assert NAME in page.text
    assert NUMBER not in _read(page.html)


def test_letter_names_the_regulation_and_the_advice_keeps_its_number() -> None:
    book, day = load_rulebook(), date(2026, 11, 21)
    needs = [{"id": "b1", "soort": "rouwbegeleiding", "voor": "brus"}]
    facts = {"lezing_subsidie_geestelijke_verzorging": "ja"}
    child = {"geboortedatum": "2019-05-20"}
    given = {"id": "x1", "gemeente": "voorbeeldgemeente", "kind": child, "feiten": facts, "behoeften": needs}
    case = read_case_data(given, book, day)
    advies = assess(case, day, book)
    assert NUMBER in [name for route in advies.behoeften[0].routes for name in route.artikelen]
    letter = letters.compose("adviesrapport", advies, case, book, letters.LetterDetails())
    shown = _read(letters.fragment(letter))
    assert NAME in shown
    assert NUMBER not in shown


def test_a_guideline_is_called_as_it_is_called() -> None:
    book = load_rulebook()
    assert book.named("beleid richtlijn palliatieve zorg voor kinderen") == "richtlijn palliatieve zorg voor kinderen"
    assert book.named("Wlz 3.2.1 lid 1") == "Wlz 3.2.1 lid 1"
    assert book.named(NUMBER) == NAME


def test_a_reservation_without_a_source_says_that_nobody_is_named() -> None:
    book, day = load_rulebook(), date(2026, 11, 21)
    needs = [{"id": "b1", "soort": "verpleging", "voor": "kind", "feiten": {"verband_geneeskundige_zorg": "ja"}}]
    facts = {"ingezetene": "ja", "zorgverzekering": "ja"}
    case = read_case_data({"id": "x1", "feiten": facts, "behoeften": needs}, book, day)
    told = [line for route in assess(case, day, book).behoeften[0].routes for line in route.voorbehoud]
    assert any(
        "wie dit zegt, is niet genoemd; de kinderverpleegkundige moet het nog vaststellen" in one for one in told
    )
