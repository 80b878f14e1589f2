"""The calendar of ``engine.dates`` for whole columns of days, counted from 1 January 1970."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from engine import dates
from engine.columnar_leaf import day_number

Days = NDArray[np.int64]
_OLDEST = 130


class Ages:
    """Whole years of age on one day, for every day of birth; never below 0."""

    def __init__(self, day: date) -> None:
        last = [day_number(_last_birth(day, age)) for age in range(_OLDEST, -1, -1)]
        self._first = last[0]
        births = np.arange(self._first, day_number(day) + 1)
        self._table = (_OLDEST - np.searchsorted(last, births, side="left")).clip(0).astype(np.int16)

    def of(self, births: NDArray[np.integer]) -> NDArray[np.int16]:
        """The age of people born on these days; those not yet born are 0, the very old at most 130."""
        found: NDArray[np.int16] = self._table[np.clip(births - self._first, 0, len(self._table) - 1)]
        return found


def _last_birth(day: date, age: int) -> date:
    """The last day of birth that gives an age: who was born on 29 February reaches it on 1 March in a common year."""
    try:
        return day.replace(year=day.year - age)
    except ValueError:
        return date(day.year - age, 2, 28)


def add_months(days: Days, months: int | Days) -> Days:
    """The same day of the month some months later; the last day when that day does not exist."""
    month, in_month = _parts(days)
    first = (month + months).astype("M8[D]").astype(np.int64)
    length = (month + months + 1).astype("M8[D]").astype(np.int64) - first
    found: Days = first + np.minimum(in_month, length - 1)
    return found


def first_within(day: date, months: int) -> int:
    """The first day from which ``day`` is still within so many months."""
    around = day_number(dates.add_months(day, -months)) + np.arange(-4, 5)
    return int(around[add_months(around, months) >= day_number(day)][0])


def months_between(start: Days, end: Days) -> Days:
    """Whole months from start to end (0 when end is earlier)."""
    months = (_parts(end)[0] - _parts(start)[0]).astype(np.int64)
    found: Days = np.maximum(np.where(add_months(start, months) <= end, months, months - 1), 0)
    return found


def birthdays(births: Days, years: int) -> Days:
    """The day of an age: 29 February becomes 1 March in a common year."""
    month, in_month = _parts(births)
    found: Days = (month + 12 * years).astype("M8[D]").astype(np.int64) + in_month
    return found


def _parts(days: Days) -> tuple[NDArray[np.datetime64], Days]:
    """The month of every day, and how many days of it came before."""
    month = days.astype("M8[D]").astype("M8[M]")
    return month, days - month.astype("M8[D]").astype(np.int64)
