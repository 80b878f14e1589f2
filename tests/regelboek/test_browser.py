"""The Regelboek in Chromium: for axe, on a phone, and the file on its own."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("playwright")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from engine import load_rulebook
from service.web.regelboek import one_file
from tests.cli.running import BOOKS
from tests.service.browsing import served
from tests.service.test_browser import AXE, CHROMIUM, FLAGS

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]
PATHS = ("", "?zoek=permanent+toezicht", "?zoek=qqq", "/wlz", "/bzv")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield browser
        browser.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_and_reflow(browser: Browser, scheme: str, tmp_path: Path) -> None:
    file = tmp_path / "regelboek.html"
    file.write_text(one_file(load_rulebook(BOOKS / "good" / "alles"), date(2026, 11, 21)), "utf-8")
    context = browser.new_context(viewport={"width": 320, "height": 640}, color_scheme=scheme)  # type: ignore[arg-type]
    page = context.new_page()
    (tmp_path / "site").mkdir()
    with served(tmp_path / "site") as site:
        for address in (*(f"{site}/regelboek{path}" for path in PATHS), file.as_uri()):
            page.goto(address)
            assert Axe().run(page, options=AXE).response["violations"] == [], address
            assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
    context.close()
