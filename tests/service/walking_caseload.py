"""A walk along the pages of the whole caseload, for whatever must be true of every page."""

from collections.abc import Iterator

from playwright.sync_api import Page


def caseload_pages(page: Page, site: str) -> Iterator[str]:
    """Without a comparison, with the two examples of the demo, and both of those."""
    page.context.clear_cookies()
    page.goto(f"{site}/aanmelden")
    page.get_by_label("Tom Maas").check()
    with page.expect_navigation():
        page.get_by_role("button", name="Aanmelden").click()
    page.goto(f"{site}/caseload")
    yield "caseload"
    with page.expect_navigation():
        page.get_by_role("button", name="Maak").click()
    yield "caseload met vergelijkingen"
    for name in ("wlz-psychisch-2021", "verordening-2027"):
        page.goto(f"{site}/caseload/{name}")
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        yield f"vergelijking {name}"
