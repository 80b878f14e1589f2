"""The pages in Chromium: with and without JavaScript, by keyboard, on a narrow screen, in the dark, and for axe."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("playwright")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.service.browsing import served

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


def sign_in(page: Page, site: str) -> None:
    page.goto(f"{site}/aanmelden")
    page.get_by_label("Noor de Wit").check()
    with page.expect_navigation():
        page.get_by_role("button", name="Aanmelden").click()


def go_on(page: Page) -> None:
    with page.expect_navigation():
        page.locator("main form button.nl-button--primary").last.click()


def new_case(page: Page, site: str) -> str:
    """The address of a case with needs, made through the pages."""
    page.goto(f"{site}/zaken/nieuw")
    page.get_by_label("Hoe noemt u het kind").fill("Mila")
    page.get_by_label("Jaar").fill("2022")
    go_on(page)
    page.get_by_label("In eigen woorden").fill("Wij slapen niet meer.")
    go_on(page)
    page.locator("#brus-0-naam").fill("Tess")
    page.locator("#brus-0-leeftijd").fill("7")
    go_on(page)
    for need in ("verpleging.kind", "respijt.ouder", "rouwbegeleiding.brus"):
        page.locator(f"input[value='{need}']").check()
    go_on(page)
    return re.sub(r"/behoeften.*", "", page.url)


def answer(page: Page) -> bool:
    """Answers the question on the page with its first option; False when there is no question."""
    radios = page.locator("main form fieldset input[type=radio]")
    unknown = page.locator("main form input[type=checkbox]")
    if radios.count() and radios.first.is_visible():
        radios.first.check()
    elif unknown.count():
        unknown.first.check()
    else:
        return False
    go_on(page)
    return True


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


def every_page(page: Page, site: str) -> Iterator[str]:
    """Every kind of page in turn: empty, filled and with errors; gives its name."""
    page.goto(f"{site}/")
    yield "start"
    page.goto(f"{site}/aanmelden")
    yield "aanmelden"
    with page.expect_navigation():
        page.get_by_role("button", name="Aanmelden").click()
    yield "aanmelden met fout"
    sign_in(page, site)
    page.goto(f"{site}/zaken/nieuw")
    yield "nieuwe zaak"
    page.get_by_label("Dag").fill("31")
    go_on(page)
    yield "nieuwe zaak met fout"
    case = new_case(page, site)
    for part in (
        "",
        "/kind",
        "/verhaal",
        "/gezin",
        "/behoeften",
        "/behoeften/toevoegen",
        "/vragen",
        "/advies",
        "/brieven",
    ):
        page.goto(f"{case}{part}")
        open_all(page)
        yield part or "/zaak"
    page.goto(f"{case}/behoeften/toevoegen")
    go_on(page)
    yield "toevoegen met fout"
    page.goto(f"{case}/vragen")
    go_on(page)
    yield "vraag met fout"
    asked = 0
    page.goto(f"{case}/vragen")
    while asked < 80 and answer(page):
        asked += 1
        open_all(page)
        yield f"vraag {asked}"
    for part in ("/vragen", "/aannames", "/controle"):
        page.goto(f"{case}{part}")
        open_all(page)
        yield f"{part} gevuld"
    with page.expect_navigation():
        page.get_by_role("button", name="Dien de zaak in").click()
    open_all(page)
    yield "advies gevuld"
    page.get_by_role("link", name=re.compile("De hele redenering")).first.click()
    yield "redenering"
    for kind in ("adviesrapport", "toekenning-jeugdwet"):
        page.goto(f"{case}/brieven")
        page.locator(f"input[value={kind}]").check()
        go_on(page)
        open_all(page)
        yield f"brief {kind}"
        page.get_by_role("link", name="Bekijk de brief").click()
        yield f"voorbeeld {kind}"
    page.goto(f"{site}/zaken")
    yield "zaken"
    page.goto(f"{site}/bestaat-niet")
    yield "niet gevonden"


def open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")


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
