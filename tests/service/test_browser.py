"""The pages in Chromium: with and without JavaScript, and by keyboard."""

from pathlib import Path

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import Browser, Page, expect

from tests.service.browsing import CHROMIUM
from tests.service.walking import answer, go_on, new_case, sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]


@pytest.mark.parametrize("javascript", [True, False], ids=["met-javascript", "zonder-javascript"])
def test_journey_to_a_letter(browser: Browser, site: str, javascript: bool, tmp_path: Path) -> None:
    context = browser.new_context(java_script_enabled=javascript, accept_downloads=True)
    page = context.new_page()
    page.set_default_timeout(10_000)
    sign_in(page, site)
    case = new_case(page, site)
    go_on(page)
    asked = 0
    while answer(page) and asked < 80:
        asked += 1
    assert 2 < asked < 80
    page.goto(f"{case}/controle")
    with page.expect_navigation():
        page.get_by_role("button", name="Dien de zaak in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Advies voor Mila")
    page.get_by_text("Waarom?").first.click()
    expect(page.locator(".schakel-redenering").first).to_be_visible()
    page.get_by_role("link", name="Maak een brief").click()
    page.get_by_label("Adviesrapport").check()
    go_on(page)
    page.locator("textarea[name^=sectie-]").first.fill("Mijn eigen begin.")
    go_on(page)
    expect(page.locator("textarea[name^=sectie-]").first).to_have_value("Mijn eigen begin.")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download Word").click()
    waiting.value.save_as(tmp_path / "brief.docx")
    assert (tmp_path / "brief.docx").read_bytes()[:2] == b"PK"
    context.close()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent.trim() || document.activeElement.name || ''"))


def tab_to(page: Page, name: str, most: int = 80) -> None:
    """Presses Tab until this has the focus, which must be visible all the way."""
    for _ in range(most):
        page.keyboard.press("Tab")
        style = "(e => getComputedStyle(e).outlineStyle + getComputedStyle(e).boxShadow)(document.activeElement)"
        assert page.evaluate(style) != "nonenone", f"geen zichtbare focus op {focused(page)}"
        if name in (focused(page), page.evaluate("document.activeElement.id")):
            return
    raise AssertionError(f"met Tab is {name} niet te bereiken")


def enter(page: Page) -> None:
    """Presses Enter and waits for the page it leads to."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_by_keyboard_only(page: Page, site: str) -> None:
    page.goto(f"{site}/")
    page.keyboard.press("Tab")
    assert focused(page) == "Direct naar de inhoud"
    page.keyboard.press("Enter")
    tab_to(page, "Begin een nieuwe zaak")
    enter(page)
    tab_to(page, "gebruiker-demo-noor")
    page.keyboard.press("Space")
    tab_to(page, "Aanmelden")
    enter(page)
    tab_to(page, "roepnaam")
    page.keyboard.type("Toets")
    tab_to(page, "geboren-jaar")
    page.keyboard.type("2020")
    enter(page)
    tab_to(page, "Bewaar en ga verder")
    enter(page)
    tab_to(page, "Bewaar en ga verder")
    enter(page)
    tab_to(page, "kies-verpleging.kind")
    page.keyboard.press("Space")
    enter(page)
    tab_to(page, "Bewaar en ga verder")
    enter(page)
    first = page.locator("main form fieldset input[type=radio]").first.get_attribute("id")
    assert first
    tab_to(page, first)
    page.keyboard.press("Space")
    enter(page)
    tab_to(page, "Stop met vragen en ga naar het advies")
    enter(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Advies voor Toets")
