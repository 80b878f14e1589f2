"""Dutch words for dates, numbers and lists."""

from datetime import date
from decimal import Decimal

from engine import capital as _capital
from engine import day_words as day
from engine import listed

__all__ = ["capital", "day", "listed", "lowered", "money", "number", "weekday"]

_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def capital(text: str) -> str:
    """The text with a capital first letter.

    >>> capital("één weekend"), capital("verpleging")
    ('Eén weekend', 'Verpleging')
    """
    return f"Eén{text[3:]}" if text.startswith("één ") else _capital(text)


def weekday(value: date) -> str:
    """A day with its weekday, for whoever has to be somewhere.

    >>> weekday(date(2026, 12, 1))
    'dinsdag 1 december 2026'
    """
    return f"{_WEEKDAYS[value.weekday()]} {day(value)}"


def number(value: int | Decimal) -> str:
    """A number with a decimal comma and without needless zeros.

    >>> number(Decimal("7.50")), number(Decimal("10"))
    ('7,5', '10')
    """
    plain = format(Decimal(value), "f")
    return (plain.rstrip("0").rstrip(".") if "." in plain else plain).replace(".", ",")


def money(value: Decimal) -> str:
    """An amount in euros.

    >>> money(Decimal("1234.5")), money(Decimal(40))
    ('€ 1.234,50', '€ 40')
    """
    whole = value == value.to_integral_value()
    amount = f"{value:,.0f}" if whole else f"{value:,.2f}"
    return "€ " + amount.translate(str.maketrans(",.", ".,"))


def lowered(text: str) -> str:
    """The text with a small first letter, unless it starts with an abbreviation or a name.

    >>> lowered("Verpleging"), lowered("CIZ-besluit")
    ('verpleging', 'CIZ-besluit')
    >>> lowered("Eén weekend")
    'één weekend'
    """
    if text.startswith(("Eén ", "Één ")):
        return f"één{text[3:]}"
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
