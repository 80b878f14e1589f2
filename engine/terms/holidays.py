"""The days that the Algemene termijnenwet (BWBR0002448, text of 2010-10-10) does not count as working days."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

SATURDAY, SUNDAY = 5, 6
NO_DAYS: Mapping[date, str] = MappingProxyType({})


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous computus).

    >>> easter(2026), easter(2038)
    (datetime.date(2026, 4, 5), datetime.date(2038, 4, 25))
    """
    golden, century, rest = year % 19, year // 100, year % 100
    leaps, gap = century // 4, (century + 8) // 25
    epact = (19 * golden + century - leaps - (century - gap + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=256)
def holidays(year: int) -> Mapping[date, str]:
    """The recognised holidays of a year (Atw 3 lid 1) and Good Friday (lid 2), each with its name.

    Koningsdag is on 27 April, or on the day before when that is a Sunday (kept so since 2014). Bevrijdingsdag counts
    every year. Days that a royal decree adds (lid 3) stand in the rulebook: see ``Rulebook.gelijkgestelde_dagen``.

    >>> holidays(2025)[date(2025, 4, 26)]
    'Koningsdag'
    """
    sunday = easter(year)
    king = date(year, 4, 27)
    found = {
        date(year, 1, 1): "Nieuwjaarsdag",
        sunday - timedelta(days=2): "Goede Vrijdag",
        sunday + timedelta(days=1): "tweede paasdag",
        king - timedelta(days=king.weekday() == SUNDAY): "Koningsdag",
        date(year, 5, 5): "Bevrijdingsdag",
        sunday + timedelta(days=39): "Hemelvaartsdag",
        sunday + timedelta(days=50): "tweede pinksterdag",
        date(year, 12, 25): "eerste kerstdag",
        date(year, 12, 26): "tweede kerstdag",
    }
    return MappingProxyType(found)


def why_no_working_day(day: date, extra: Mapping[date, str] = NO_DAYS) -> str:
    """What makes a day no working day, in words; empty for a working day. ``extra`` are days added by royal decree.

    >>> why_no_working_day(date(2026, 12, 25)), why_no_working_day(date(2026, 12, 28))
    ('eerste kerstdag', '')
    """
    name = holidays(day.year).get(day) or extra.get(day)
    if name:
        return name
    return {SATURDAY: "een zaterdag", SUNDAY: "een zondag"}.get(day.weekday(), "")


def next_working_day(day: date, extra: Mapping[date, str] = NO_DAYS) -> date:
    """The day itself when it is a working day, otherwise the first one after it."""
    while why_no_working_day(day, extra):
        day += timedelta(days=1)
    return day
