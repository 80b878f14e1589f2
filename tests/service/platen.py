"""Takes a picture of every page, to look at: ``python -m tests.service.platen --uit /tmp/platen``.

Every GET address of the ROUTES table is sought by following links through the demo site, signed in as each role that
may see it. What no link leads to is named at the end: a page nobody can reach is a page nobody uses.
"""

import argparse
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page

from service.identity.routes import ROUTES
from tests.service.browsing import chromium, served
from tests.service.walking import go_on

FAMILIES = Path(__file__).parent / "gezinnen"
ACCOUNTS = ("", "demo-noor", "demo-sam", "demo-tom", "demo-ada")
WIDTHS = {"breed": 1280, "telefoon": 375}
NO_PAGE = re.compile(
    r"^/api/|/(gezond|gereed|favicon\.ico|algoritmeregister\.json|inzage\.json)$|\.(csv|ics)$|/start$|/terug$|/bijlagen/|/uitdraai$|/hersteld$"
)
FILE = re.compile(r"\.(csv|ics|docx|odt|pdf|json|html)$")
EXTRA = (
    "/welke-wet?zoek=tillift",
    "/welke-wet?zoek=qwertz",
    "/transitie?urgentie=te_laat",
    "/bestaat-niet",
)


@dataclass
class Found:
    """One example per address of the table, over all roles together."""

    wanted: dict[str, re.Pattern[str]]
    shown: dict[str, str] = field(default_factory=dict)

    def pattern_of(self, path: str) -> str:
        """The address of the table a path belongs to: the one with the fewest blanks."""
        fits = [name for name, shape in self.wanted.items() if shape.fullmatch(path)]
        return min(fits, key=lambda name: (name.count("{"), name), default="")


def shapes() -> dict[str, re.Pattern[str]]:
    """Every page of the table, as a pattern for a path."""
    pages = [name.removeprefix("GET ") for name in ROUTES if name.startswith("GET ")]
    return {
        page: re.compile(re.sub(r"\\{\w+\\}", r"[^/?#]+", re.escape(page)))
        for page in pages
        if not NO_PAGE.search(page)
    }


def sign_in(page: Page, site: str, account: str) -> None:
    """Signs in as a demo account."""
    page.goto(f"{site}/aanmelden")
    page.locator(f"input[value={account}]").check()
    with page.expect_navigation():
        page.locator("main form button").first.click()


def links(page: Page, site: str) -> list[str]:
    """Where this page leads to, without the place on the page."""
    every = page.evaluate("[...document.querySelectorAll('a[href]')].map(one => one.href)")
    own = [str(one).split("#")[0] for one in every if str(one).startswith(site)]
    return list(dict.fromkeys(one.removeprefix(site) for one in own))


def walk(page: Page, site: str, found: Found, begin: list[str]) -> Iterator[str]:
    """Follows links until no address is new to this role; gives each one that no role saw before, while it is open."""
    queue, seen = list(begin), set[str]()
    while queue:
        path = queue.pop(0)
        bare = path.split("?")[0]
        name = path if path in EXTRA else found.pattern_of(bare)
        if not name or name in seen or FILE.search(bare):
            continue
        answer = page.goto(f"{site}{path}", wait_until="domcontentloaded")
        if answer is None or (answer.status != 200 and path not in EXTRA):
            continue
        if urlsplit(page.url).path != bare:
            continue
        seen.add(name)
        if name not in found.shown:
            found.shown[name] = path
            yield name
        queue += links(page, site)


def prepare(page: Page, site: str) -> list[str]:
    """Makes what only a form makes, a letter, and gives where it stands, with every case."""
    page.goto(f"{site}/zaken")
    cases = [one.get_attribute("href") or "" for one in page.locator("a.schakel-zaak__naam").all()]
    case = f"{site}{cases[0]}"
    page.goto(f"{case}/brieven")
    page.locator("main input[type=radio]").first.check()
    go_on(page)
    letter = page.url.removeprefix(site)
    return [letter, *cases]


def trial(page: Page, site: str) -> list[str]:
    """A list read in on trial, with one good line and one that is wrong."""
    page.goto(f"{site}/transitie/lijst")
    text = b"kenmerk,geboortedatum\nA-1,2009-01-21\nA-2,1-2-09\n"
    page.locator("#bestand").set_input_files(files=[{"name": "l.csv", "mimeType": "text/csv", "buffer": text}])  # type: ignore[list-item]
    with page.expect_navigation():
        page.get_by_role("button", name="Kijk de lijst na").click()
    return [page.url.removeprefix(site)]


def picture(page: Page, folder: Path, number: int, name: str) -> None:
    """The whole page at every width."""
    safe = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "start"
    for label, width in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": 900})
        page.screenshot(path=folder / f"{number:03d}-{safe}-{label}.png", full_page=True)
    page.set_viewport_size({"width": WIDTHS["breed"], "height": 900})


def photograph(context: BrowserContext, site: str, folder: Path) -> Found:
    """Walks as every role; a page is shown once, as the first role that may see it."""
    found = Found(shapes())
    page = context.new_page()
    number = 0
    for account in ACCOUNTS:
        begin = ["/", "/aanmelden", *EXTRA]
        if account:
            sign_in(page, site, account)
            begin = [page.url.removeprefix(site), *begin]
        if account == "demo-noor":
            begin = [*prepare(page, site), *begin]
        if account == "demo-tom":
            begin = [*trial(page, site), *begin]
        for name in walk(page, site, found, begin):
            number += 1
            picture(page, folder, number, f"{account.removeprefix('demo-')} {name}")
        context.clear_cookies()
    return found


HARD = ("", "/balans", "/balans/uitkomst", "/balans/deel/kalender", "/balans/deel/zorgkaart", "/advies", "/mdo")
ON_PAPER = ("/mdo", "/advies", "/balans/uitkomst", "/balans/papier", "/balans/vragenlijst", "/transitie")


def hard_families(context: BrowserContext, site: str, folder: Path) -> None:
    """The families for whom a page easily goes wrong, on screen and on paper, and the board of the planner on paper."""
    page = context.new_page()
    sign_in(page, site, "demo-tom")
    page.goto(f"{site}/zaken")
    cases = [(one.inner_text(), one.get_attribute("href")) for one in page.locator("a.schakel-zaak__naam").all()]
    number = 500
    for title, case in cases:
        for part in HARD:
            page.goto(f"{site}{case}{part}")
            if not page.url.endswith(part):
                continue
            number += 1
            picture(page, folder, number, f"{title} {part}")
        for part in ON_PAPER:
            page.goto(f"{site}{case}{part}")
            if page.url.endswith(part):
                page.pdf(
                    path=folder / f"{title.lower()}-{part.strip('/').replace('/', '-')}.pdf", prefer_css_page_size=True
                )
    page.goto(f"{site}/transitie")
    page.pdf(path=folder / "bord.pdf", prefer_css_page_size=True)


def main() -> None:
    """Serves the demo, walks it, and says what it could not find."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uit", type=Path, required=True)
    parser.add_argument("--donker", action="store_true")
    parser.add_argument("--gezinnen", action="store_true", help="de lastige gezinnen, en alles op papier")
    options = parser.parse_args()
    options.uit.mkdir(parents=True, exist_ok=True)
    families = FAMILIES if options.gezinnen else None
    with tempfile.TemporaryDirectory() as data, served(Path(data), families) as site, chromium() as browser:
        context = browser.new_context(color_scheme="dark" if options.donker else "light")
        if options.gezinnen:
            hard_families(context, site, options.uit)
            return
        found = photograph(context, site, options.uit)
    print(f"{len(found.shown)} pagina's in {options.uit}")
    for name in sorted(set(found.wanted) - set(found.shown)):
        print(f"niet gevonden via een link: {name}")


if __name__ == "__main__":
    main()
