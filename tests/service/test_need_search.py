"""Choosing needs in a case: a word leads to the right place in the list, and nothing that was ticked is lost."""

from tests.service.conftest import User
from tests.service.reader import Page


def _search(user: User, case: str, words: str, *ticked: str) -> Page:
    form = user.get(f"{case}/behoeften/toevoegen").form("/toevoegen")
    data = form.filled(zoek=words, vind="1", kies=list(ticked))
    return Page(user.send(f"{case}/behoeften/toevoegen", data, 200))


def test_a_word_leads_to_the_need_and_ticks_stay(user: User) -> None:
    case = user.new_case()
    page = _search(user, case, "tillift", "respijt.ouder")
    assert "#s-hulpmiddel" in page.links
    assert "s-hulpmiddel" in page.ids
    form = page.form("/toevoegen")
    assert [value for name, value in form.pairs if name == "kies"] == ["respijt.ouder"]
    assert "Ontlasting" not in user.get(case).text
    user.send(form.action, form.filled(kies=["respijt.ouder", "hulpmiddel.kind"]))
    assert "2 behoeften" in user.get(case).text


def test_a_person_a_plain_word_and_nothing(user: User) -> None:
    case = user.new_case()
    assert "#s-rouwbegeleiding" in _search(user, case, "zusje").links
    assert "is geen soort hulp" in _search(user, case, "pgb").text
    assert "Niets gevonden bij ‘<b>qwertz’" in _search(user, case, "<b>qwertz").text


def test_every_domain_is_one_click_away(user: User) -> None:
    page = user.get(f"{user.new_case()}/behoeften/toevoegen")
    for domain in ("medisch", "ontwikkeling", "sociaal", "veiligheid"):
        assert f"#d-{domain}" in page.links
        assert f"d-{domain}" in page.ids


def test_enter_searches_after_typing_and_adds_after_ticking(user: User) -> None:
    case = user.new_case()
    address = f"{case}/behoeften/toevoegen"
    typed = user.get(address).form("/toevoegen").filled(zoek="tillift", kies=["respijt.ouder"])
    found = Page(user.send(address, typed, 200))
    assert "#s-hulpmiddel" in found.links
    user.send(address, found.form("/toevoegen").filled(kies=["respijt.ouder"]))
    assert "1 behoefte" in user.get(case).text


def test_the_button_adds_whatever_stands_in_the_search(user: User) -> None:
    case = user.new_case()
    address = f"{case}/behoeften/toevoegen"
    user.send(address, user.get(address).form("/toevoegen").filled(zoek="til", verder="1", kies=["respijt.ouder"]))
    assert "1 behoefte" in user.get(case).text
