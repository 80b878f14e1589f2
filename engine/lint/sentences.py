"""Sentences and the parts within them, with their places in the text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

_END = re.compile(r"[.!?]+[\"')\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)")
_START = re.compile(r"[\s\-*•]*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as written, and where it stands."""

    text: str
    start: int
    end: int

    @property
    def is_question(self) -> bool:
        """Whether it asks instead of claims."""
        return self.text.rstrip("\"')] ").endswith("?")


def sentences(text: str, abbreviations: Iterable[str]) -> list[Sentence]:
    """The sentences of a text; the point of an abbreviation or a number ends none."""
    short = {word.lower().rstrip(".") for word in abbreviations}
    found: list[Sentence] = []
    begin = 0
    for end in (*(match for match in _END.finditer(text) if not _abbreviated(text, match, short)), None):
        stop = end.end() if end else len(text)
        skip = _START.match(text, begin)
        start = min(skip.end() if skip else begin, stop)
        raw = text[start:stop].rstrip()
        if any(char.isalnum() for char in raw):
            found.append(Sentence(raw, start, start + len(raw)))
        begin = stop
    return found


def _abbreviated(text: str, match: re.Match[str], short: set[str]) -> bool:
    if match[0] != ".":
        return False
    before = re.search(r"[\w.]+$", text[: match.start()])
    return before is not None and before[0].lower() in short


def parts(text: str, cuts: re.Pattern[str]) -> list[tuple[int, int]]:
    """The parts of a sentence between commas, semicolons and words such as *want* and *maar*."""
    borders = sorted({0, len(text), *(match.start() for match in cuts.finditer(text))})
    return list(pairwise(borders))
