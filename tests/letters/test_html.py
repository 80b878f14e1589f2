"""HTML: Dutch, semantic, no script, no style attributes, headings in order."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

import letters
from tests.letters.conftest import Write

KINDS = [kind.id for kind in letters.kinds()]
VOID = {"meta", "br", "img"}


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _tree(page: str) -> _Tree:
    tree = _Tree()
    tree.feed(page)
    assert tree.open == []
    return tree


@pytest.mark.parametrize("kind", KINDS)
def test_the_page(kind: str, write: Write) -> None:
    page = letters.render(write(kind, "drie-oorzaken"), "html").decode()
    tags = _tree(page).seen
    assert ("html", {"lang": "nl"}) in tags
    assert not any("style" in attrs or any(name.startswith("on") for name in attrs) for _, attrs in tags)
    assert "<script" not in page
    assert [tag for tag, _ in tags].count("h1") == 1
    levels = [int(tag[1]) for tag, _ in tags if re.fullmatch(r"h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(attrs.get("scope") in ("col", "row") for tag, attrs in tags if tag == "th")
    assert [tag for tag, _ in tags].count("caption") == [tag for tag, _ in tags].count("table")
    ids = [attrs["id"] for _, attrs in tags if "id" in attrs]
    assert len(ids) == len(set(ids))


def test_a_fragment_holds_no_style_of_its_own(write: Write) -> None:
    fragment = letters.fragment(write("adviesrapport", "drie-oorzaken"))
    assert "<style" not in fragment
    assert fragment.strip().startswith("<article")
    assert ".brief-gat" in letters.stylesheet()


def test_the_mark_and_the_gaps_are_seen(write: Write) -> None:
    page = letters.render(write("adviesrapport", "drie-oorzaken", kenmerk=""), "html").decode()
    assert '<p class="brief-merk">CONCEPT</p>' in page
    assert '<mark class="brief-gat">[nog invullen: kenmerk]</mark>' in page
    assert "<title>CONCEPT: Advies over hulp voor Sem</title>" in page
