"""Dutch words for dates, numbers and lists."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

_MONTHS = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def day(value: date) -> str:
    """A date as it is said.

    >>> day(date(2026, 12, 1))
    '1 december 2026'
    """
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def number(value: int | Decimal) -> str:
    """A number with a decimal comma and without needless zeros.

    >>> number(Decimal("7.50")), number(Decimal("10"))
    ('7,5', '10')
    """
    plain = format(Decimal(value), "f")
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")


def listed(words: Sequence[str], last: str = "en") -> str:
    """Words in a row.

    >>> listed(["a", "b", "c"])
    'a, b en c'
    """
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


def capital(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def lowered(text: str) -> str:
    """The text with a small first letter, unless it starts with an abbreviation or a name.

    >>> lowered("Verpleging"), lowered("CIZ-besluit")
    ('verpleging', 'CIZ-besluit')
    """
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
