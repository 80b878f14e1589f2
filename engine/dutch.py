"""Dutch words for days and for words in a row: one place for everyone who writes a sentence."""

from collections.abc import Iterable
from datetime import date

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def day_words(day: date) -> str:
    """A day as people write it.

    >>> day_words(date(2026, 1, 1))
    '1 januari 2026'
    """
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def listed(words: Iterable[str], last: str = "en") -> str:
    """Words as in a sentence.

    >>> listed(["arts", "CIZ", "gezin"], "of"), listed(["arts"]), listed([])
    ('arts, CIZ of gezin', 'arts', '')
    """
    items = list(words)
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)
