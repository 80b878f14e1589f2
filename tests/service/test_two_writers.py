"""Two people, two tabs, two clicks: nothing is stored twice and nobody's words are lost."""

import pytest

from tests.service.conftest import User
from tests.service.reader import Page


def test_double_submit_makes_one_case_and_one_need(user: User) -> None:
    form = user.get("/zaken/nieuw").form("/zaken/nieuw")
    data = form.filled(roepnaam="Dubbel", geboren__jaar="2020")
    first, second = (user.send("/zaken/nieuw", data) for _ in range(2))
    assert first == second
    case = first.removesuffix("/verhaal")
    data = user.get(f"{case}/behoeften/toevoegen").form("/toevoegen").filled(kies=["verpleging.kind"])
    for _ in range(2):
        user.send(f"{case}/behoeften/toevoegen", data)
    assert user.get(f"{case}/controle").html.count("Geen eigen woorden") == 1
    form = next(form for form in user.get(f"{case}/vragen").forms if "/vragen/" in form.action)
    name = next(name for name in form.names if name.startswith("a-"))
    for _ in range(2):
        user.send(form.action, form.filled(**{name: "ja"}))
    data = user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport")
    assert user.send(f"{case}/brieven", data) == user.send(f"{case}/brieven", data)
    assert [user.send(f"{case}/indienen", {}) for _ in range(2)] == [f"{case}/advies"] * 2


def test_two_writers_of_one_answer(user: User, colleague: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    mine, theirs = (
        next(f for f in who.get(f"{case}/vragen").forms if "/vragen/" in f.action) for who in (user, colleague)
    )
    name = next(name for name in mine.names if name.startswith("a-"))
    colleague.send(theirs.action, theirs.filled(**{name: "nee", "bron": "arts"}))
    back = Page(user.send(mine.action, mine.filled(**{name: "ja", "bron": "gezin"}), 409))
    assert "Sam Bakker" in back.text
    assert "Nee, volgens de arts" in back.text
    again = next(form for form in back.forms if form.action == mine.action)
    assert (name, "ja") in again.pairs
    assert ("bron", "gezin") in again.pairs
    user.send(again.action, again.filled())
    assert "volgens het gezin" in user.get(f"{case}/controle").text


def test_two_writers_of_different_things_both_save_and_are_told(user: User, colleague: User) -> None:
    case = user.new_case()
    form = user.get(f"{case}/verhaal").form("/verhaal")
    other = colleague.get(f"{case}/gezin").form("/gezin")
    colleague.send(f"{case}/gezin", other.filled(**{"brus-0-naam": "Tess"}))
    user.send(f"{case}/verhaal", form.filled(verhaal="Ons verhaal."))
    page = user.get(f"{case}/gezin")
    assert "Sam Bakker ook aan deze zaak: de broers en zussen" in page.text
    assert "Ons verhaal." in user.get(f"{case}/controle").text


def test_two_tabs_of_one_person_lose_nothing(user: User) -> None:
    case = user.new_case()
    first, second = (user.get(f"{case}/verhaal").form("/verhaal") for _ in range(2))
    user.send(f"{case}/verhaal", first.filled(verhaal="Uit het eerste venster."))
    back = Page(user.send(f"{case}/verhaal", second.filled(verhaal="Uit het tweede venster."), 409))
    assert "Door uzelf (in een ander venster)" in back.text
    assert "Uit het eerste venster." in back.text
    again = back.form("/verhaal")
    assert ("verhaal", "Uit het tweede venster.") in again.pairs
    user.send(f"{case}/verhaal", again.filled())
    seen = user.get(f"{case}/vastgelegd").text
    assert "Uit het eerste venster." in seen
    assert "Uit het tweede venster." in seen


@pytest.mark.parametrize("where", ["verhaal", "kind", "gezin", "behoeften"])
def test_two_writers_on_every_page(user: User, colleague: User, where: str) -> None:
    field = {"verhaal": "verhaal", "kind": "roepnaam", "gezin": "brus-0-naam", "behoeften": "omschrijving"}[where]
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    mine, theirs = (who.get(f"{case}/{where}").form(f"/{where}") for who in (user, colleague))
    name = next(name for name in mine.names if name.startswith(field))
    colleague.send(mine.action, theirs.filled(**{name: "Van Sam"}))
    back = Page(user.send(mine.action, mine.filled(**{name: "Van Noor"}), 409))
    assert "Van Sam" in back.text
    again = back.form(f"/{where}")
    assert dict(again.pairs)[name] == "Van Noor"
    user.send(again.action, again.filled())
    assert dict(user.get(f"{case}/{where}").form(f"/{where}").pairs)[name] == "Van Noor"


def test_two_writers_of_one_letter(user: User, colleague: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    mine, theirs = (who.get(letter).form(letter) for who in (user, colleague))
    colleague.send(letter, theirs.filled(ouders="Van Sam"))
    back = Page(user.send(letter, mine.filled(ouders="Van Noor"), 409))
    assert "Sam Bakker" in back.text
    assert dict(back.form(letter).pairs)["ouders"] == "Van Noor"


def test_letter_tells_when_the_case_changed_and_can_follow(user: User) -> None:
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    letter = user.send(f"{case}/brieven", user.get(f"{case}/brieven").form("/brieven").filled(soort="adviesrapport"))
    assert "is veranderd sinds deze brief" not in user.get(letter).text
    user.answer_next(case)
    assert "is veranderd sinds deze brief" in user.get(letter).text
    user.send(f"{letter}/vernieuwen", {})
    assert "is veranderd sinds deze brief" not in user.get(letter).text
