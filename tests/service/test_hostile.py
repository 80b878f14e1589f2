"""Every form with every hostile text in every field: no crash, nothing run, and what was typed comes back."""

import html
import re

import pytest

from tests.service.conftest import User
from tests.service.hostile import HOSTILE, PROOF
from tests.service.reader import Page, PageForm

PAGES = (
    "/kind",
    "/verhaal",
    "/gezin",
    "/behoeften",
    "/behoeften/toevoegen",
    "/vragen",
    "/advies",
    "/aannames",
    "/brieven",
)
TECHNICAL = ("versie", "eenmalig")
ONE_BY_ONE = ("html", "nul")
"""Kinds that are also sent in one field at a time; the others in every field at once."""


@pytest.fixture
def case(user: User) -> str:
    made = user.new_case()
    user.add_needs(made, "verpleging.kind", "respijt.ouder", "paramedische_zorg.kind")
    return made


def checked(user: User, form: PageForm, data: dict[str, list[str]], word: str) -> None:
    """Sends a form as it is; whatever comes of it must be a page of ours in which nothing was run."""
    answer = user.http.post(form.action, data=data, follow_redirects=True)
    assert answer.status_code in (200, 303, 400, 404, 409), (form.action, answer.status_code)
    assert str(PROOF) not in answer.text.replace(html.escape(word), "")
    assert "<script>alert" not in answer.text
    assert "<img src=x" not in answer.text
    assert not re.search(r"Traceback|jinja2|sqlalchemy", answer.text)


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_every_field_of_every_form_of_a_case(user: User, case: str, kind: str) -> None:
    word = HOSTILE[kind]
    seen = 0
    for part in PAGES:
        for form in user.get(f"{case}{part}").forms:
            if form.method != "post" or form.action.startswith(("/afmelden", f"{case}/indienen")):
                continue
            names = [name for name in dict.fromkeys(form.names) if name not in TECHNICAL]
            checked(user, form, {**form.filled(), **{name: [word] for name in names}}, word)
            seen += len(names)
            for name in names[:6] if kind in ONE_BY_ONE else ():
                checked(user, form, {**form.filled(), name: [word]}, word)
    assert seen > 10
    page = user.get(f"{case}/controle")
    assert page.h1 == "Controleer de zaak"
    assert user.http.get(f"{case}/advies").status_code in (200, 303)


@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_new_case_and_signing_in(user: User, kind: str) -> None:
    word = HOSTILE[kind]
    form = user.get("/zaken/nieuw").form("/zaken/nieuw")
    for name in ("roepnaam", "geboren-dag", "geboren-jaar", "gemeente", "eenmalig", "versie"):
        checked(user, form, {**form.filled(), name: [word]}, word)
    answer = user.http.post("/aanmelden", data={"gebruiker": word, "naar": word}, follow_redirects=False)
    assert answer.status_code == 400


@pytest.mark.parametrize("kind", sorted(set(HOSTILE) - {"lang", "nul"}))
def test_what_was_typed_is_kept_exactly(user: User, case: str, kind: str) -> None:
    word = HOSTILE[kind]
    form = user.get(f"{case}/verhaal").form("/verhaal")
    user.send(f"{case}/verhaal", form.filled(verhaal=word))
    kept = dict(user.get(f"{case}/verhaal").form("/verhaal").pairs)["verhaal"]
    assert kept == word.replace("\r\n", "\n").replace("\r", "\n").strip()


def test_too_long_comes_back_whole_with_what_fits(user: User, case: str) -> None:
    word = HOSTILE["lang"]
    assert len(word) > 100_000
    form = user.get(f"{case}/verhaal").form("/verhaal")
    page = Page(user.send(f"{case}/verhaal", form.filled(verhaal=word), 400))
    assert "Er passen 20.000 tekens" in page.text
    assert dict(page.form("/verhaal").pairs)["verhaal"].strip() == word.strip()


@pytest.mark.parametrize("kind", sorted(set(HOSTILE) - {"nul", "lang"}))
def test_searching_for_anything(user: User, kind: str) -> None:
    for path in ("/welke-wet", "/regelboek"):
        answer = user.http.get(path, params={"zoek": HOSTILE[kind]})
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text
        assert str(PROOF) not in answer.text


def test_double_submit_and_back_after_submit(user: User, case: str) -> None:
    """The same form twice, and a form from before a later change: one record, nothing lost."""
    form = user.get(f"{case}/verhaal").form("/verhaal")
    for _ in range(3):
        user.send(f"{case}/verhaal", form.filled(verhaal="Eén keer."))
    assert user.get(f"{case}/controle").text.count("Eén keer.") == 1
    before = user.get("/zaken").text.count("Concept")
    new = user.get("/zaken/nieuw").form("/zaken/nieuw")
    made = {user.send("/zaken/nieuw", new.filled(roepnaam="Dubbel", geboren__jaar="2020")) for _ in range(3)}
    assert len(made) == 1
    assert user.get("/zaken").text.count("Concept") == before + 1
    filed = {user.send(f"{case}/indienen", {}) for _ in range(2)}
    assert filed == {f"{case}/advies"}
