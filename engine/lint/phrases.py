"""Turns words with their forms into one search: case, spacing, accents and quotes play no part."""

import re
import unicodedata
from collections.abc import Iterable

_NUMBER = (
    r"(?:\d+|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\w{3,6}tien|twintig|\w*(?:der|veer|vijf)tig"
    r"|veel|vele|enkele|enige|paar|meerdere|tientallen)"
)
_GAP = r"(?:[\W_]+\w+){0,6}?[\W_]+"
_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00a0": " ", "\u2011": "-", "–": "-", "—": "-"})


def folded(text: str) -> str:
    """The text in small letters without accents, with every character in its own place.

    >>> folded("Één cliënt’s ZORG")
    "een client's zorg"
    """
    plain = text.translate(_QUOTES).lower()
    if len(plain) != len(text):
        plain = "".join(char.lower() if len(char.lower()) == 1 else char for char in text.translate(_QUOTES))
    return "".join(unicodedata.normalize("NFD", char)[0] if char > "\x7f" else char for char in plain)


def phrase(text: str) -> str:
    """One phrase as a regular expression.

    >>> bool(re.search(phrase("trek* .. af"), "wij trekken daarom vijf uur af"))
    True
    """
    parts = [_GAP if word == ".." else _word(word) for word in folded(text).split()]
    found = ""
    for before, part in zip(["", *parts], parts, strict=False):
        glue = "" if not found or _GAP in (before, part) else r"[\W_]+"
        found += glue + part
    return rf"(?<!\w){found}(?!\w)"


def _word(word: str) -> str:
    choices = []
    for choice in word.split("/"):
        pieces = [re.escape(piece) for piece in choice.split("*")]
        choices.append(_NUMBER if choice == "#" else r"\w*".join(pieces))
    joined = "|".join(choices)
    return f"(?:{joined})" if len(choices) > 1 else joined


def search_for(words: Iterable[str]) -> re.Pattern[str]:
    """One search for any of some phrases, on folded text."""
    return re.compile("|".join(phrase(word) for word in words))
