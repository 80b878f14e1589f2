"""A session that ends while somebody is typing: nothing is lost, and nobody else ever sees it."""

import pytest
from fastapi import FastAPI

from tests.service.conftest import Clock, User
from tests.service.reader import Page

WORDS = "Elke nacht op. <b>{{ 7*7 }}</b> 😀 O'Neill\n\nEn toch."


@pytest.fixture
def late(app: FastAPI, user: User, clock: Clock) -> tuple[User, str]:
    """Somebody who typed a story and sent it two hours later."""
    app.state.site.store.clock = clock
    user.http.post("/aanmelden", data={"gebruiker": "demo-noor"})
    case = user.new_case()
    form = user.get(f"{case}/verhaal").form("/verhaal")
    clock.forward(hours=2)
    back = Page(user.send(f"{case}/verhaal", form.filled(verhaal=WORDS), 401))
    assert back.h1 == "U bent afgemeld"
    assert "/aanmelden?verlopen=1" in back.links
    return user, case


def test_work_is_restored_after_signing_in(late: tuple[User, str]) -> None:
    user, case = late
    where = user.send("/aanmelden", {"gebruiker": ["demo-noor"], "naar": ["/zaken"]})
    assert where == "/hersteld"
    page = user.get(where)
    form = page.form("/verhaal")
    assert dict(form.pairs)["verhaal"] == WORDS
    assert "49" not in page.text.replace(WORDS, "")
    assert user.send(form.action, form.filled()) == f"{case}/gezin"
    assert dict(user.get(f"{case}/verhaal").form("/verhaal").pairs)["verhaal"] == WORDS
    assert user.http.get("/hersteld", follow_redirects=False).headers["location"] == "/zaken"


def test_somebody_else_at_the_same_browser_gets_nothing(late: tuple[User, str]) -> None:
    user, _ = late
    assert user.send("/aanmelden", {"gebruiker": ["demo-sam"], "naar": ["/zaken"]}) == "/zaken"
    assert "Elke nacht" not in user.http.get("/hersteld").text


def test_work_can_be_thrown_away(late: tuple[User, str]) -> None:
    user, _ = late
    user.send("/aanmelden", {"gebruiker": ["demo-noor"], "naar": ["/zaken"]})
    assert user.send("/hersteld", {}) == "/zaken"
    assert "Elke nacht" not in user.http.get("/hersteld").text


def test_an_ended_session_opens_nothing_by_keeping_work(late: tuple[User, str]) -> None:
    user, case = late
    assert user.http.get(f"{case}/verhaal", follow_redirects=False).status_code == 303
