"""From draft to signed letter: what is missing is told, a second person looks, and then nothing changes."""

import re
from io import BytesIO

import pikepdf
import pytest

from letters import kinds
from tests.service.conftest import User
from tests.service.reader import PageForm
from tests.service.test_grant import granting

FILLED = {
    "kind_naam": "Verzonnen Kind",
    "ouders": "A. Verzonnen",
    "straat": "Kade 3",
    "postcode": "1234 CD",
    "plaats": "Voorbeeldstad",
    "telefoon": "000 111 22 33",
    "dagtekening-dag": "24",
    "dagtekening-maand": "11",
    "dagtekening-jaar": "2026",
    "ontvanger_naam": "School",
    "ontvanger_straat": "Plein 1",
    "ontvanger_postcode": "1234 AB",
    "ontvanger_plaats": "Voorbeeldstad",
}


def _typed(form: PageForm) -> dict[str, str]:
    """Something for every field that the form itself has for this kind of letter."""
    found = {}
    for name in form.names:
        if not name.startswith("veld-"):
            continue
        part = name.rsplit("-", 1)[-1]
        found[name] = {"dag": "1", "maand": "12", "jaar": "2026"}.get(part, "Dit spraken wij samen af.")
    return found


def _school(user: User) -> str:
    """A letter to school with everything in it."""
    case = next(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{20,}", link))
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="schoolbrief"))
    form = user.get(letter).form(letter)
    user.send(letter, form.filled(**FILLED, **_typed(form)))
    return letter


def _step(user: User, letter: str, stap: str, **more: str) -> str:
    versie = dict(user.get(letter).form(letter).pairs)["versie"]
    user.send(f"{letter}/stap", {"stap": [stap], "versie": [versie], **{name: [word] for name, word in more.items()}})
    return user.get(letter).text


def test_a_letter_with_gaps_is_not_offered(user: User) -> None:
    _, letter, _ = granting(user)
    text = _step(user, letter, "aangeboden")
    assert "De brief is nog niet gereed. Er mist:" in text
    assert "Bezwaar: wie, zes weken" in text or "Gericht aan kind" in text


def test_from_draft_to_signed(user: User, colleague: User) -> None:
    letter = _school(user)
    assert "Vier ogen" not in user.get(letter).text
    assert "aangeboden aan een collega" in _step(user, letter, "aangeboden")
    assert "Vier ogen: iemand anders" in _step(user, letter, "akkoord")
    assert "goed gevonden door een tweede persoon" in _step(colleague, letter, "akkoord")
    _step(user, letter, "getekend")
    page = user.get(f"{letter}/voorbeeld")
    assert "Ondertekend." in page.text
    assert "CONCEPT" not in page.text
    first = user.http.get(f"{letter}/brief.pdf").content
    with pikepdf.open(BytesIO(first)) as opened:
        assert opened.open_metadata()["pdfuaid:part"] == "1"
    assert user.http.get(f"{letter}/brief.pdf").content == first
    for form in ("html", "docx", "odt"):
        assert user.http.get(f"{letter}/brief.{form}").status_code == 200


def test_nothing_changes_after_the_signature(user: User, colleague: User) -> None:
    letter = _school(user)
    data = user.get(letter).form(letter).filled(telefoon="anders")
    for who, stap in ((user, "aangeboden"), (colleague, "akkoord")):
        _step(who, letter, stap)
    versie = dict(user.get(letter).form(letter).pairs)["versie"]
    user.send(f"{letter}/stap", {"stap": ["getekend"], "versie": [versie]})
    assert user.send(letter, data).endswith("/voorbeeld")
    assert user.send(f"{letter}/vernieuwen", {}).endswith("/voorbeeld")
    user.send(f"{letter}/stap", {"stap": ["terug"], "versie": [versie]})
    assert "anders" not in user.http.get(f"{letter}/brief.html").text.split("U bereikt ons zo")[1][:80]


def test_a_change_asks_for_a_second_look_again(user: User, colleague: User) -> None:
    letter = _school(user)
    _step(user, letter, "aangeboden")
    _step(colleague, letter, "akkoord")
    form = user.get(letter).form(letter)
    user.send(letter, form.filled(telefoon="000 999 88 77"))
    assert "Een tweede persoon moet" in _step(user, letter, "getekend")


def test_changes_are_tracked_and_wrong_arguments_are_told(user: User) -> None:
    _, letter, form = granting(user)
    wrong = "Wij wijzen de hulp af omdat de begeleiding niet tot verbetering van de zelfredzaamheid leidt."
    user.send(letter, form.filled(**{"sectie-wetten": wrong}))
    page = user.get(letter)
    assert "Wat u veranderde" in page.text
    assert "Beter:" in page.text
    assert wrong in page.text


@pytest.mark.parametrize("kind", [kind.id for kind in kinds()])
def test_every_kind_opens_or_says_why_not(kind: str, user: User) -> None:
    case = next(link for link in user.get("/zaken").links if re.fullmatch(r"/zaken/[\w-]{20,}", link))
    data = user.get(f"{case}/brieven").form("/brieven").filled(soort=kind)
    answer = user.http.post(f"{case}/brieven", data=data, follow_redirects=False)
    if answer.status_code == 400:
        assert (
            "er is dus niets" in answer.text or "past nu bij geen" in answer.text or "alleen de Wmo kent" in answer.text
        )
        return
    letter = answer.headers["location"]
    assert "Controlelijst" in user.get(letter).text
    for reader in ("vertegenwoordiger", "zelf", "kind_12", "kind_16"):
        form = user.get(letter).form(letter)
        user.send(letter, form.filled(lezer=reader))
        assert "CONCEPT" in user.get(f"{letter}/voorbeeld").text
