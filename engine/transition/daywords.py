"""Days in plain Dutch."""

from datetime import date

from engine.model.datumregel import DatumRegel
from engine.transition.daterules import quarter_name

_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def day_text(day: date) -> str:
    """A day as people say it.

    >>> day_text(date(2026, 11, 26))
    '26 november 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def month_text(day: date) -> str:
    """A month as people say it.

    >>> month_text(date(2026, 11, 26))
    'november 2026'
    """
    return f"{_MONTHS[day.month - 1]} {day.year}"


def short_month(day: date) -> str:
    """A month for under a picture.

    >>> short_month(date(2027, 3, 1))
    'mrt 2027'
    """
    return f"{'mrt' if day.month == 3 else _MONTHS[day.month - 1][:3]} {day.year}"


def days_away(days: int) -> str:
    """How far a day is, in words.

    >>> days_away(0), days_away(1), days_away(5)
    ('vandaag', 'morgen', 'over 5 dagen')
    """
    return {0: "vandaag", 1: "morgen"}.get(days, f"over {days} dagen")


def rule_text(rule: DatumRegel, first: date, last: date) -> str:
    """The day of a rule, or between which days it lies."""
    if first != last:
        return f"tussen {day_text(first)} en {day_text(last)}"
    return f"{day_text(first)} (einde {quarter_name(first)})" if rule.basis == "KW" else day_text(first)
