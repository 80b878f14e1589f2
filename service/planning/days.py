"""Days some months or years away."""

from calendar import monthrange
from datetime import date


def in_months(day: date, months: int) -> date:
    """The same day of the month some months later; the last day of the month when that day does not exist.

    >>> in_months(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def in_years(day: date, years: int) -> date:
    """The same day some years later; 29 February becomes 28 February, so that nobody is seen too late.

    >>> in_years(date(2008, 2, 29), 18)
    datetime.date(2026, 2, 28)
    """
    return in_months(day, 12 * years)
