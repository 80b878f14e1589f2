"""Walks the pages in a real browser."""

import re
from collections.abc import Callable, Iterator

from playwright.sync_api import Page

from tests.service.walking_accountability import accountability_pages
from tests.service.walking_balance import balance_pages
from tests.service.walking_caseload import caseload_pages
from tests.service.walking_planner import planner_pages
from tests.service.walking_quick import around_a_case, free_pages

LOOKED_AT = 6
"""How many questions of one case are looked at: the next ones have the same form."""


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


def before_a_case(page: Page, site: str) -> Iterator[str]:
    """What stands open to everybody, and the first page of a case."""
    page.goto(f"{site}/")
    yield "start"
    yield from free_pages(page, site)
    page.goto(f"{site}/aanmelden")
    yield "aanmelden"
    with page.expect_navigation():
        page.get_by_role("button", name="Aanmelden").click()
    yield "aanmelden met fout"
    page.goto(f"{site}/bestaat-niet")
    yield "niet gevonden"


def filing(page: Page, site: str) -> Iterator[str]:
    """A case from its first page to its advice, empty, with errors and with the first questions answered."""
    sign_in(page, site)
    page.goto(f"{site}/zaken")
    yield "zaken"
    page.goto(f"{site}/zaken/nieuw")
    yield "nieuwe zaak"
    page.get_by_label("Dag").fill("31")
    go_on(page)
    yield "nieuwe zaak met fout"
    case = new_case(page, site)
    empty = ("", "/kind", "/verhaal", "/gezin", "/behoeften", "/behoeften/toevoegen", "/vragen", "/advies", "/brieven")
    for part in empty:
        page.goto(f"{case}{part}")
        open_all(page)
        yield part or "/zaak"
    page.goto(f"{case}/behoeften/toevoegen")
    go_on(page)
    yield "toevoegen met fout"
    page.goto(f"{case}/vragen")
    go_on(page)
    yield "vraag met fout"
    page.goto(f"{case}/vragen")
    asked = 0
    while asked < 80 and answer(page):
        asked += 1
        if asked <= LOOKED_AT:
            open_all(page)
            yield f"vraag {asked}"
    for part in ("/vragen", "/aannames", "/controle"):
        page.goto(f"{case}{part}")
        open_all(page)
        yield f"{part} gevuld"


def advised(page: Page, site: str) -> Iterator[str]:
    """What comes after filing: the advice, the reasoning, what stands around it and the letters."""
    sign_in(page, site)
    case = new_case(page, site)
    page.goto(f"{case}/vragen")
    for _ in range(LOOKED_AT):
        answer(page)
    page.goto(f"{case}/controle")
    with page.expect_navigation():
        page.get_by_role("button", name="Dien de zaak in").click()
    open_all(page)
    yield "advies gevuld"
    page.get_by_role("link", name=re.compile("De hele redenering")).first.click()
    yield "redenering"
    yield from around_a_case(page, case)
    for kind in ("adviesrapport", "toekenning-jeugdwet"):
        page.goto(f"{case}/brieven")
        page.locator(f"input[value={kind}]").check()
        go_on(page)
        open_all(page)
        yield f"brief {kind}"
        page.get_by_role("link", name="Bekijk de brief").click()
        yield f"voorbeeld {kind}"


def balanced(page: Page, site: str) -> Iterator[str]:
    """The family balance of a new case."""
    sign_in(page, site)
    yield from balance_pages(page, new_case(page, site))


def accountable(page: Page, site: str) -> Iterator[str]:
    """Access, the log and privacy around a case that was filed."""
    sign_in(page, site)
    case = new_case(page, site)
    page.goto(f"{case}/controle")
    with page.expect_navigation():
        page.get_by_role("button", name="Dien de zaak in").click()
    yield from accountability_pages(page, site, case)


def open_all(page: Page) -> None:
    """Opens everything that can be opened."""
    page.wait_for_load_state()
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")


PARTS: dict[str, Callable[[Page, str], Iterator[str]]] = {
    "vrij": before_a_case,
    "zaak": filing,
    "advies": advised,
    "balans": balanced,
    "achttien": planner_pages,
    "caseload": caseload_pages,
    "verantwoording": accountable,
}
"""Every page in parts that stand alone, so that several workers can walk at once."""
