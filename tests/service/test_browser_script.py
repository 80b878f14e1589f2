"""The little script, and that everything works without it: preview, copying, a warning, two printed sheets."""

from pathlib import Path

import pytest

pytest.importorskip("playwright")

import pikepdf
from playwright.sync_api import Browser, Page, expect

from tests.service.browsing import CHROMIUM
from tests.service.test_browser import enter, tab_to
from tests.service.walking import go_on, new_case, sign_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]


@pytest.mark.parametrize("javascript", [True, False], ids=["met-javascript", "zonder-javascript"])
def test_welke_wet_in_ten_clicks(browser: Browser, site: str, javascript: bool) -> None:
    context = browser.new_context(java_script_enabled=javascript)
    page = context.new_page()
    page.set_default_timeout(10_000)
    page.goto(f"{site}/")
    page.get_by_label("Wat is er nodig?").fill("sondevoedng")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Verpleging").click()
    clicks = 2
    while page.locator("button[name=antwoord]").count():
        with page.expect_navigation():
            page.get_by_role("button", name="Ja", exact=True).or_(page.locator("button[name=antwoord]")).first.click()
        clicks += 1
    assert clicks < 10
    expect(page.locator(".ww-uitkomst__kern")).to_contain_text("de zorgverzekeraar beslist")
    assert "Nakijken: http" in page.get_by_label("Tekst voor in een mail").input_value()
    page.get_by_role("link", name="Maak hier een zaak van").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Aanmelden voor de demo")
    page.get_by_label("Noor de Wit").check()
    with page.expect_navigation():
        page.get_by_role("button", name="Aanmelden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Om welk kind gaat het?")
    expect(page.get_by_text("Deze behoefte en antwoorden gaan mee")).to_be_visible()
    context.close()


def test_welke_wet_by_keyboard_only(page: Page, site: str) -> None:
    page.goto(f"{site}/welke-wet")
    tab_to(page, "zoek")
    page.keyboard.type("woningaanpassing")
    enter(page)
    tab_to(page, "Woningaanpassing")
    enter(page)
    tab_to(page, "Nog een vraag")
    expect(page.locator(".ww-uitkomst")).to_be_visible()


def test_preview_while_choosing(page: Page, site: str) -> None:
    sign_in(page, site)
    case = new_case(page, site)
    go_on(page)
    radios = page.locator("main form fieldset input[type=radio]")
    radios.first.check()
    expect(page.locator("[data-effect] .schakel-effect")).to_contain_text("Er is nog niets bewaard")
    expect(page.locator("[data-effect-knop]")).to_be_hidden()
    page.once("dialog", lambda dialog: dialog.accept())
    page.goto(f"{case}/controle")
    expect(page.locator("main")).to_contain_text("Er zijn nog geen vragen beantwoord")


def test_preview_without_script_is_a_page(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(10_000)
    sign_in(page, site)
    new_case(page, site)
    go_on(page)
    page.locator("main form fieldset input[type=radio]").first.check()
    with page.expect_navigation():
        page.get_by_role("button", name="Bekijk eerst wat dit verandert").click()
    expect(page.locator(".schakel-effect")).to_contain_text("Er is nog niets bewaard")
    assert page.locator("main form fieldset input[type=radio]").first.is_checked()
    go_on(page)
    context.close()


def test_warning_only_for_what_was_typed_and_not_saved(page: Page, site: str) -> None:
    sign_in(page, site)
    case = new_case(page, site)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(f"{case}/verhaal")
    page.goto(case)
    assert asked == []
    page.goto(f"{case}/verhaal")
    page.get_by_label("In eigen woorden").fill("Wij lachen ook veel.")
    page.goto(case)
    assert asked == ["beforeunload"]
    page.goto(f"{case}/verhaal")
    page.get_by_label("In eigen woorden").fill("Wij lachen ook veel.")
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    assert asked == ["beforeunload"]
    page.goto(f"{case}/verhaal")
    expect(page.get_by_label("In eigen woorden")).to_have_value("Wij lachen ook veel.")


@pytest.mark.parametrize("allowed", [True, False], ids=["klembord", "geen-klembord"])
def test_copying(browser: Browser, site: str, allowed: bool) -> None:
    """The clipboard is a stand-in: the real one of a headless browser sometimes gives nothing back."""
    context = browser.new_context()
    page = context.new_page()
    write = "text => { window.copied = text; return Promise.resolve(); }" if allowed else "() => Promise.reject()"
    page.add_init_script(
        f"Object.defineProperty(navigator, 'clipboard', {{value: {{writeText: {write}}}}});"
        "document.execCommand = () => false;"
    )
    page.goto(f"{site}/welke-wet/verpleging/kind/start/antwoord")
    page.get_by_role("button", name="Kopieer: Adres van dit antwoord").click()
    if allowed:
        expect(page.get_by_text("Gekopieerd")).to_be_visible()
        assert page.evaluate("window.copied").endswith("/welke-wet/verpleging/kind/start/antwoord")
    else:
        expect(page.get_by_text("druk op Ctrl+C")).to_be_visible()
        field = "document.activeElement"
        assert page.evaluate(f"{field}.value.slice({field}.selectionStart, {field}.selectionEnd)").endswith("/antwoord")
    context.close()


def test_meeting_page_prints_on_two_sheets(page: Page, site: str, tmp_path: Path) -> None:
    sign_in(page, site)
    page.goto(f"{site}/zaken")
    cases = [link.get_attribute("href") for link in page.locator("a.schakel-zaak__naam").all()]
    assert len(cases) >= 3
    for number, case in enumerate(cases):
        page.goto(f"{site}{case}")
        if page.get_by_text("Nog niets gekozen").count():
            continue
        page.goto(f"{site}{case}/mdo")
        file = tmp_path / f"{number}.pdf"
        page.pdf(path=file, prefer_css_page_size=True)
        with pikepdf.open(file) as pdf:
            assert len(pdf.pages) <= 2
