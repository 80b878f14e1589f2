"""Every word that a page itself says is plain Dutch (B1): short sentences, easy words, no officialese."""

import html
import re
from pathlib import Path

import pytest

from letters import MAX_SENTENCE, measure_text

TEMPLATES = Path(__file__).parents[2] / "service" / "web" / "templates"
OURS = sorted(path for path in TEMPLATES.rglob("*.html") if "regelboek" not in path.parts)
_BLOCK = re.compile(r"<(p|li|dd|dt|h[1-6]|label|legend|summary|td|th|button|a)\b[^>]*>(.*?)</\1>", re.DOTALL)
_LOGIC = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.DOTALL)
OUR_WORDS = {"ingediend"}
"""Words of the glossary that the list for letters would rather avoid: the status of a case is called so."""
_CITATION = re.compile(r" \([^()]*\bartikel\b[^()]*\)")
_VALUE = re.compile(r"\{\{.*?\}\}", re.DOTALL)


def said(path: Path) -> list[str]:
    """The sentences of a template; a value that is filled in counts as one short word."""
    text = _VALUE.sub("iets", _LOGIC.sub(" ", path.read_text("utf-8")))
    found = []
    for _, inside in _BLOCK.findall(text):
        plain = " ".join(html.unescape(re.sub(r"<[^>]+>", " ", inside)).replace(" · ", ". Iets ").split())
        plain = _CITATION.sub("", plain)
        if len(plain.split()) > 2:
            found.append(plain if plain[-1] in ".?!:" else f"{plain}.")
    return found


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.relative_to(TEMPLATES).as_posix())
def test_no_page_speaks_officialese_or_in_long_sentences(path: Path) -> None:
    found = [measure_text(path.name, text) for text in said(path)]
    assert [hit.woord for one in found for hit in one.vondsten if hit.woord.lower() not in OUR_WORDS] == []
    assert [one.moeilijkste[0] for one in found if one.langste > MAX_SENTENCE] == []


def test_all_pages_together_are_plain() -> None:
    text = " ".join(sentence for path in OURS for sentence in said(path))
    whole = measure_text("alle pagina's", text)
    assert whole.zinnen > 300
    assert whole.gemiddeld <= 12
    assert whole.score >= 60
