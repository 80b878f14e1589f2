"""Turns date rules into days.

Born on 29 February: rights begin on 1 March (register practice), planning counts from 28 February, a day earlier and
never later. So ``D`` alone is 1 March, and ``D-6m`` is counted from 28 February.
"""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from engine.dates import add_months, birthday
from engine.model.datumregel import DatumRegel

_NO_FACTS: Mapping[str, date] = {}


def day_of(rule: DatumRegel, born: date | None, facts: Mapping[str, date] = _NO_FACTS) -> date | None:
    """The day of a rule; ``None`` when the birth date or the recorded date it counts from is not known.

    >>> from engine.model.datumregel import date_rule
    >>> day_of(date_rule("D-8w"), date(2009, 5, 14))
    datetime.date(2027, 3, 19)
    """
    if rule.basis == "feit":
        start = facts.get(rule.feit)
        return _stepped(start, rule) if start else None
    return _of_birthday(rule, born) if born else None


def _of_birthday(rule: DatumRegel, born: date) -> date:
    start = planning_birthday(born, rule.jaren) if rule.basis == "D" and rule.stap else _base(rule, born)
    return _stepped(start, rule)


def _base(rule: DatumRegel, born: date) -> date:
    eighteen = birthday(born, 18)
    match rule.basis:
        case "M1":
            return _first_of_next_month(eighteen)
        case "KW":
            return quarter_end(eighteen - timedelta(days=1))
        case "MBO":
            first = date(eighteen.year, 3 * ((eighteen.month - 1) // 3) + 1, 1)
            return eighteen if eighteen == first else quarter_end(eighteen) + timedelta(days=1)
        case "SJ":
            turning = birthday(born, rule.jaren)
            return date(turning.year + (turning.month > 7), 7, 31)
        case "L" if rule.maanden:
            return add_months(born, rule.jaren * 12 + rule.maanden)
    return birthday(born, rule.jaren)


def planning_birthday(born: date, age: int) -> date:
    """The birthday that planning counts from: 28 February for who was born on 29 February, in a common year.

    >>> planning_birthday(date(2008, 2, 29), 18)
    datetime.date(2026, 2, 28)
    """
    return add_months(born, age * 12)


def quarter_end(day: date) -> date:
    """The last day of the calendar quarter of a day."""
    month = 3 * ((day.month - 1) // 3) + 3
    return date(day.year, month, monthrange(day.year, month)[1])


def quarter_name(day: date) -> str:
    """The quarter of a day in words.

    >>> quarter_name(date(2027, 6, 30))
    '2e kwartaal 2027'
    """
    return f"{(day.month - 1) // 3 + 1}e kwartaal {day.year}"


def _first_of_next_month(day: date) -> date:
    return date(day.year + (day.month == 12), day.month % 12 + 1, 1)


def _stepped(start: date, rule: DatumRegel) -> date:
    if not rule.stap:
        return start
    match rule.eenheid:
        case "d":
            return start + timedelta(days=rule.stap)
        case "w":
            return start + timedelta(weeks=rule.stap)
        case "m":
            return add_months(start, rule.stap)
    return add_months(start, rule.stap * 12)
