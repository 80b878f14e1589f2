"""Walks the pages around a case and those without one: Welke wet?, help, management, history, meeting."""

from collections.abc import Iterator

from playwright.sync_api import Page


def free_pages(page: Page, site: str) -> Iterator[str]:
    """Every page for which nobody needs to sign in."""
    for path in (
        "/welke-wet",
        "/welke-wet?zoek=logeren",
        "/welke-wet?zoek=tilift",
        "/welke-wet?zoek=qwertz",
        "/over",
        "/help",
        "/toegankelijkheid",
        "/algoritmeregister",
        "/beheer",
        "/beheer/regels",
        "/beheer/sjablonen",
        "/beheer/gemeente",
    ):
        page.goto(f"{site}{path}")
        yield path
    for need in ("hulpmiddel/kind", "verpleging/kind", "respijt/ouder"):
        page.goto(f"{site}/welke-wet/{need}/start")
        yield f"vraag over {need}"
        for number in range(10):
            if not page.locator("button[name=antwoord]").count():
                break
            with page.expect_navigation():
                page.locator("button[name=antwoord]").first.click()
            if number == 0 or not page.locator("button[name=antwoord]").count():
                page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
                yield f"{need}, stap {number}"


def around_a_case(page: Page, case: str) -> Iterator[str]:
    """What stands around one case that was filed."""
    for part in ("/mdo", "/verloop"):
        page.goto(f"{case}{part}")
        yield f"{part}"
    page.goto(f"{case}/controle")
    changing = page.locator("a[href*='/vragen/']").first.get_attribute("href")
    page.goto(f"{case.split('/zaken')[0]}{changing}")
    page.locator("main form fieldset input[type=radio]").nth(1).check()
    yield "vraag met effect"
    with page.expect_navigation():
        page.locator("main form button.nl-button--primary").last.click()
    page.goto(f"{case}/verloop")
    yield "geschiedenis met verschil"
    page.goto(f"{case}/advies")
    yield "advies na een wijziging"
