"""What must be true of every page in a browser: axe in light and dark, a narrow screen, weight, and a quiet console."""

from dataclasses import dataclass, field

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

MOST_BYTES = 150_000
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_AXE = """options => axe.run(document, options).then(found => found.violations.flatMap(
    item => item.nodes.slice(0, 2).map(node => `${item.id}: ${node.html.slice(0, 160)}`)))"""
_LIGHT = {"runOnly": {"type": "tag", "values": _RULES}, "resultTypes": ["violations"]}
_DARK = {"runOnly": {"type": "rule", "values": ["color-contrast"]}, "resultTypes": ["violations"]}
_WIDTH = "document.documentElement.scrollWidth"
# Wat er met een lege cache over de lijn gaat: ook een bestand dat de browser al had, telt mee.
_WEIGHT = """[performance.getEntriesByType('navigation')[0], ...performance.getEntriesByType('resource')]
    .reduce((sum, one) => sum + one.encodedBodySize + 300, 0)"""


@dataclass
class Seen:
    """What is wrong, per page."""

    pages: int = 0
    wrong: list[str] = field(default_factory=list)

    def hear(self, kind: str, text: str) -> None:
        """What the console says; a page that refuses (400, 404) is meant to."""
        if kind == "error" and "404" not in text and "400" not in text:
            self.wrong.append(text)

    def look(self, page: Page, name: str, most: int = MOST_BYTES) -> None:
        """Looks at the page that is open now; leaves it as it was."""
        page.wait_for_load_state()
        self.pages += 1
        page.evaluate(AXE_SCRIPT)
        self.wrong += [f"{name}: {one}" for one in page.evaluate(_AXE, _LIGHT)]
        page.emulate_media(color_scheme="dark")
        self.wrong += [f"{name}, donker: {one}" for one in page.evaluate(_AXE, _DARK)]
        page.emulate_media(color_scheme="light")
        weight = page.evaluate(_WEIGHT)
        if weight > most:
            self.wrong.append(f"{name}: {weight} bytes")
        page.set_viewport_size({"width": 320, "height": 640})
        width = page.evaluate(_WIDTH)
        if width > 320:
            self.wrong.append(f"{name}: {width} pixels breed op een scherm van 320")
        page.set_viewport_size({"width": 1280, "height": 900})
