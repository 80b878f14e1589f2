"""A walk along the pages of the transition planner, for whatever must be true of every page."""

from collections.abc import Iterator

from playwright.sync_api import Page


def planner_pages(page: Page, site: str) -> Iterator[str]:
    """Every such page: empty, filled and with an error; ends signed in as the planner."""
    page.context.clear_cookies()
    page.goto(f"{site}/aanmelden")
    page.get_by_label("Tom Maas").check()
    with page.expect_navigation():
        page.get_by_role("button", name="Aanmelden").click()
    page.goto(f"{site}/transitie")
    _open_all(page)
    yield "bord"
    page.goto(f"{site}/transitie?gemeente=elders&te_laat=1")
    yield "bord zonder iemand"
    for name in ("week", "agenda", "lijst"):
        page.goto(f"{site}/transitie/{name}")
        _open_all(page)
        yield name
    page.get_by_role("button", name="Kijk de lijst na").click()
    yield "lijst met fout"
    for text, name in (("A,2009-01-21\n", "proef goed"), ("A,1-2-09\n", "proef fout")):
        page.goto(f"{site}/transitie/lijst")
        content = {"name": "l.csv", "mimeType": "text/csv", "buffer": f"kenmerk,geboortedatum\n{text}".encode()}
        page.locator("#bestand").set_input_files(files=[content])  # type: ignore[list-item]
        with page.expect_navigation():
            page.get_by_role("button", name="Kijk de lijst na").click()
        yield name
    page.goto(f"{site}/transitie/agenda")
    with page.expect_navigation():
        page.get_by_role("button", name="Maak een adres").click()
    yield "agenda gevuld"
    for urgency in ("te_laat", "eerst_vragen", "gesprek"):
        page.goto(f"{site}/transitie?urgentie={urgency}")
        page.locator(".transitie-bord th a").first.click()
        _open_all(page)
        yield f"plan {urgency}"
        question = page.locator("main a[href*='/vraag/']")
        if question.count():
            question.first.click()
            yield f"vraag {urgency}"
            page.get_by_role("button", name="Bewaar").click()
            yield f"vraag {urgency} met fout"
    page.goto(f"{site}/zaken")
    case = page.get_by_role("link", name="Noor", exact=True).get_attribute("href")
    page.goto(f"{site}{case}/transitie")
    _open_all(page)
    yield "plan van een zaak"
    page.locator(".transitie-stap a").first.click()
    yield "stap"
    page.get_by_label("Niet van toepassing", exact=True).check()
    page.get_by_role("button", name="Bewaar").click()
    yield "stap met fout"
    page.goto(f"{site}{case}/transitie/verjaardag")
    yield "verjaardag"
    page.goto(f"{site}{case}/transitie/overdracht")
    _open_all(page)
    yield "overdracht"
    page.locator("#toestemming_op-dag").fill("31")
    page.get_by_role("button", name="Bewaar").click()
    yield "overdracht met fout"


def _open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
