"""The pages in Chromium: with and without JavaScript, by keyboard, on a narrow screen, in the dark, and for axe."""

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("playwright")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.service.browsing import served
from tests.service.walking import answer, every_page, go_on, new_case, sign_in

CHROMIUM = Path("/usr/bin/chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
AXE = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()


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


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options=AXE).response["violations"]
    return [f"{item['id']}: {node['html'][:160]}" for item in found for node in item["nodes"][:2]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, site: str, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(10_000)
    seen = {name: violations(page) for name in every_page(page, site)}
    assert {name: found for name, found in seen.items() if found} == {}
    assert len(seen) > 25
    context.close()


def test_reflow_at_320_pixels(browser: Browser, site: str) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    page.set_default_timeout(10_000)
    wide = {name: page.evaluate("document.documentElement.scrollWidth") for name in every_page(page, site)}
    assert {name: width for name, width in wide.items() if width > 320} == {}
    context.close()


def test_nothing_from_elsewhere_and_pages_stay_light(browser: Browser, site: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    for _ in every_page(page, site):
        pass
    assert [url for url in asked if not url.startswith((site, "data:"))] == []
    assert [text for text in errors if "404" not in text and "400" not in text] == []
    context.close()
