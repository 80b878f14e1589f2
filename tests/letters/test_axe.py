"""Every kind of letter as a page in Chromium: for axe, and in words of the right size on a phone."""

from pathlib import Path

import pytest

pytest.importorskip("playwright")

import letters
from tests.letters.golden import goldens, letter
from tests.service.browsing import CHROMIUM, chromium
from tests.service.looking import Seen

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="chromium ontbreekt: apt-get install chromium"),
]
MOST_BYTES = 1_000_000
"""A letter is one file that holds its letter type and its pictures."""


def test_every_kind(tmp_path: Path) -> None:
    first = {item.kind: item for item in reversed(list(goldens()))}
    assert set(first) == {kind.id for kind in letters.kinds()}
    children = [item for item in goldens() if item.reader.startswith("kind_")]
    seen = Seen()
    with chromium() as browser:
        page = browser.new_page()
        for item in (*first.values(), *children[:2]):
            file = tmp_path / "brief.html"
            file.write_bytes(letters.render(letter(item), "html"))
            page.goto(file.as_uri())
            seen.look(page, f"{item.kind} aan {item.case}", MOST_BYTES)
    assert not seen.wrong, "\n".join(seen.wrong)
    assert seen.pages == len(first) + 2
