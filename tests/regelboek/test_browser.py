"""The Regelboek in Chromium: for axe, on a phone, and the file on its own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import Browser

from engine import load_rulebook
from service.web.regelboek import one_file
from tests.cli.running import BOOKS
from tests.service.browsing import CHROMIUM, chromium, served
from tests.service.looking import MOST_BYTES, Seen

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]
PATHS = ("", "?zoek=permanent+toezicht", "?zoek=qqq", "/wlz", "/bzv")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


def test_every_page_holds(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "regelboek.html"
    file.write_text(one_file(load_rulebook(BOOKS / "good" / "alles"), date(2026, 11, 21)), "utf-8")
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    seen = Seen()
    (tmp_path / "site").mkdir()
    with served(tmp_path / "site") as site:
        for address in (*(f"{site}/regelboek{path}" for path in PATHS), file.as_uri()):
            page.goto(address)
            seen.look(page, address, MOST_BYTES if address.startswith(site) else 1_000_000)
    page.context.close()
    assert not seen.wrong, "\n".join(seen.wrong)
    assert seen.pages == len(PATHS) + 1
