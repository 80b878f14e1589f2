"""Calendar arithmetic the law needs: birthdays, months, ages that may be uncertain."""

from calendar import monthrange
from datetime import date

from engine.case import Geboortedatum


def birthday(born: date, age: int) -> date:
    """The day on which someone reaches an age for rights: 29 February becomes 1 March in a common year.

    >>> birthday(date(2008, 2, 29), 18)
    datetime.date(2026, 3, 1)
    """
    year = born.year + age
    if born.month == 2 and born.day == 29 and monthrange(year, 2)[1] == 28:
        return date(year, 3, 1)
    return date(year, born.month, born.day)


def age_on(born: date, day: date) -> int:
    """Whole years of age on a day (negative before birth).

    >>> age_on(date(2008, 2, 29), date(2026, 2, 28)), age_on(date(2008, 2, 29), date(2026, 3, 1))
    (17, 18)
    """
    years = day.year - born.year
    return years if birthday(born, years) <= day else years - 1


def age_range(born: Geboortedatum, day: date) -> tuple[int, int]:
    """The lowest and highest age possible on a day.

    >>> age_range(Geboortedatum(2008), date(2026, 11, 21))
    (17, 18)
    """
    latest = min(born.latest, day)
    return max(age_on(latest, day), 0), max(age_on(born.earliest, day), 0)


def add_months(day: date, months: int) -> date:
    """The same day of the month some months later (or earlier); the last day when that day does not exist.

    >>> add_months(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_between(start: date, end: date) -> int:
    """Whole months from start to end (0 when end is earlier)."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(months if add_months(start, months) <= end else months - 1, 0)
