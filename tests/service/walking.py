"""Walks the pages in a real browser."""

import re
from collections.abc import Iterator

from playwright.sync_api import Page


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
