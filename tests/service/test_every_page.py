"""Every page, empty, filled and with errors, in one walk: axe in light and dark, 320 pixels, weight, requests, console.

Nothing may come from elsewhere, and a page with all it needs must be light enough for a slow phone.
"""

from collections.abc import Iterator

import pytest

pytest.importorskip("playwright")

from playwright.sync_api import Browser, Page

from tests.service.browsing import CHROMIUM
from tests.service.looking import Seen
from tests.service.walking import PARTS

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]
LEAST_PAGES = {"vrij": 18, "zaak": 18, "advies": 10, "balans": 20, "achttien": 15, "verantwoording": 12, "caseload": 4}


@pytest.fixture
def still(browser: Browser) -> Iterator[Page]:
    """A page that does not move."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page = context.new_page()
    page.set_default_timeout(10_000)
    yield page
    context.close()


@pytest.mark.parametrize("part", PARTS)
def test_pages_hold(still: Page, site: str, part: str) -> None:
    seen = Seen()
    asked: list[str] = []
    still.on("request", lambda request: asked.append(request.url))
    still.on("console", lambda message: seen.hear(message.type, message.text))
    still.on("response", lambda answer: seen.hear("error", answer.url) if answer.status > 499 else None)
    for name in PARTS[part](still, site):
        seen.look(still, name)
    assert not seen.wrong, "\n".join(seen.wrong)
    assert [url for url in asked if not url.startswith((site, "data:"))] == []
    assert seen.pages >= LEAST_PAGES[part]
