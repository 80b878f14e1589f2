"""Working days of the Algemene termijnenwet for whole columns of days."""

from collections.abc import Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray

from engine.caseload.calendar import Days
from engine.columnar_leaf import as_day, day_number
from engine.terms import why_no_working_day

_MARGIN = 40


class WorkDays:
    """The working days of the years that are asked for; a year is looked up once."""

    def __init__(self, extra: Mapping[date, str]) -> None:
        self._extra = extra
        self._first = self._end = 0
        self._working: NDArray[np.bool_] = np.zeros(0, np.bool_)
        self._rank: Days = np.zeros(1, np.int64)
        self._days: Days = np.zeros(0, np.int64)

    def next_from(self, days: Days) -> Days:
        """Each day itself when it is a working day, otherwise the first one after it."""
        self._cover(days)
        return self._days[self._rank[days - self._first]]

    def second_after(self, days: Days) -> Days:
        """The second working day after each day."""
        self._cover(days)
        return self._days[self._rank[days - self._first + 1] + 1]

    def _cover(self, days: Days) -> None:
        low, high = int(days.min()), int(days.max()) + _MARGIN
        if self._first <= low and high < self._end:
            return
        first = day_number(date(as_day(min(low, self._first or low)).year, 1, 1))
        end = day_number(date(as_day(max(high, self._end)).year + 1, 1, 1))
        self._first, self._end = first, end
        self._working = np.array([not why_no_working_day(as_day(day), self._extra) for day in range(first, end)])
        # Hoeveel werkdagen er vóór elke dag zijn: die werkdag is dus de eerste vanaf die dag.
        self._rank = np.concatenate([np.zeros(1, np.int64), np.cumsum(self._working)])
        self._days = np.flatnonzero(self._working) + first
