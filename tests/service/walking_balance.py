"""Walks the pages of the family balance: empty, filled in and with errors."""

from collections.abc import Iterator

from playwright.sync_api import Page

AREAS = "FESRMV"


def balance_pages(page: Page, case: str) -> Iterator[str]:
    """Every kind of page of the balance in turn; gives its name."""
    base = f"{case}/balans"
    for part in ("", "/vragen/F", "/vragen/gezin", "/uitkomst", "/deel/kalender", "/deel/zorgkaart", "/vragenlijst"):
        page.goto(f"{base}{part}")
        yield f"balans{part} leeg"
    for area in AREAS:
        page.goto(f"{base}/vragen/{area}")
        for group in page.locator("main fieldset.schakel-gezinsvraag").all():
            group.locator("input[type=radio]").nth(2).check()
        _send(page)
    for stem in ("kinderverpleegkundige", "ouder2"):
        page.goto(f"{base}/vragen/F?stem={stem}")
        page.locator("main fieldset.schakel-gezinsvraag").first.locator("input[type=radio]").first.check()
        _send(page)
        page.goto(f"{base}?stem={stem}")
        yield f"balans als {stem}"
    page.goto(f"{base}/vragen/hulp")
    page.locator("input[name$='-dag']").first.fill("31")
    _send(page)
    yield "vragen over hulp met fout"
    yield from _parts(page, base)
    for part in ("", "/vragen/F", "/vragen/gezin", "/vragen/F?stem=gemeente", "/uitkomst", "/papier", "/vragenlijst"):
        page.goto(f"{base}{part}")
        _open_all(page)
        yield f"balans{part} gevuld"


def _parts(page: Page, base: str) -> Iterator[str]:
    page.goto(f"{base}/deel/kalender/nieuw")
    _send(page)
    yield "kalender met fout"
    page.locator("#wat").fill("Waken")
    page.locator("#soort").select_option("toezicht")
    page.locator("#wie").fill("moeder")
    page.locator("#van").fill("22:30")
    page.locator("#tot").fill("7")
    _send(page)
    yield "kalender gevuld"
    page.goto(f"{base}/deel/zorgkaart/nieuw")
    _send(page)
    yield "zorgkaart met fout"
    page.locator("#naam").fill("Dr. De Vries")
    page.locator("#rol").fill("kinderarts")
    page.locator("#tak-instelling").check()
    _send(page)
    yield "zorgkaart gevuld"


def _send(page: Page) -> None:
    with page.expect_navigation():
        page.locator("main form button.nl-button--primary").click()


def _open_all(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
