"""Date rules: the vectors of the digest, 29 February, the grammar, and what is true of every birth date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.model.datumregel import date_rule
from engine.transition.calendars import Calendar
from engine.transition.caseload import all_days, birthday_rules
from engine.transition.daterules import day_of, planning_birthday, quarter_name
from tests.transition.test_sides import BOOK

# Geboren; D, D-18m, D-6m, D-4m, D-3m, D-8w, M1(D), MBO(D), SJ(20); kwartaal van KW(D).
VECTORS = """
2009-05-14 2027-05-14 2025-11-14 2026-11-14 2027-01-14 2027-02-14 2027-03-19 2027-06-01 2027-07-01 2029-07-31 2e
2009-04-01 2027-04-01 2025-10-01 2026-10-01 2026-12-01 2027-01-01 2027-02-04 2027-05-01 2027-04-01 2029-07-31 1e
2009-08-31 2027-08-31 2026-02-28 2027-02-28 2027-04-30 2027-05-31 2027-07-06 2027-09-01 2027-10-01 2030-07-31 3e
2008-02-29 2026-03-01 2024-08-28 2025-08-28 2025-10-28 2025-11-28 2026-01-03 2026-04-01 2026-04-01 2028-07-31 1e
"""
RULES = ("D", "D-18m", "D-6m", "D-4m", "D-3m", "D-8w", "M1(D)", "MBO(D)", "SJ(20)")
births = st.dates(date(1990, 1, 1), date(2040, 12, 31))


def on(rule: str, born: str | date) -> date:
    day = day_of(date_rule(rule), date.fromisoformat(born) if isinstance(born, str) else born)
    assert day is not None
    return day


@pytest.mark.parametrize("line", VECTORS.strip().splitlines())
def test_the_vectors_of_the_digest(line: str) -> None:
    born, *days, quarter = line.split()
    assert [str(on(rule, born)) for rule in RULES] == days
    last = on("KW(D)", born)
    assert quarter_name(last) == f"{quarter} kwartaal {last.year}"


@pytest.mark.parametrize(
    ("rule", "born", "day"),
    [
        ("L(16j6m)", "2010-05-21", "2026-11-21"),
        ("L(16j)", "2008-02-29", "2024-02-29"),
        ("L(14j)", "2008-02-29", "2022-03-01"),
        ("L(12j)", "2012-11-22", "2024-11-22"),
        ("L(21j)", "2008-08-12", "2029-08-12"),
        ("L(23j)", "2008-08-12", "2031-08-12"),
        ("L(27j)", "2008-02-29", "2035-03-01"),
        ("SJ(18)", "2010-05-21", "2028-07-31"),
        ("SJ(18)", "2010-07-31", "2028-07-31"),
        ("SJ(18)", "2010-08-01", "2029-07-31"),
        ("SJ(18)+1d", "2010-05-21", "2028-08-01"),
        ("SJ(20)-3m", "2010-05-21", "2030-04-30"),
        ("D+6m", "2008-02-29", "2026-08-28"),
        ("D+5j", "2009-01-21", "2032-01-21"),
        ("D+1w", "2009-01-21", "2027-01-28"),
        ("D-6w", "2009-11-21", "2027-10-10"),
        ("M1(D)", "2008-12-31", "2027-01-01"),
        ("MBO(D)", "2008-10-01", "2026-10-01"),
        ("MBO(D)", "2008-10-02", "2027-01-01"),
        ("KW(D)", "2009-01-01", "2026-12-31"),
        ("KW(D)", "2009-01-02", "2027-03-31"),
    ],
)
def test_other_ages_and_steps(rule: str, born: str, day: str) -> None:
    assert str(on(rule, born)) == day


def test_a_rule_can_count_from_a_recorded_date() -> None:
    rule = date_rule("feit(jeugdhulp_geeindigd_op)+6m")
    assert day_of(rule, None, {"jeugdhulp_geeindigd_op": date(2026, 8, 31)}) == date(2027, 2, 28)
    assert day_of(rule, date(2009, 1, 1)) is None
    assert day_of(date_rule("D"), None) is None


@pytest.mark.parametrize(
    "text", ["", "d", "D-6", "D6m", "M1", "KW(d)", "SJ()", "L(16)", "L(16j6)", "feit()", "D-6m ", "D--6m"]
)
def test_what_is_no_rule_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="schrijf bijvoorbeeld D, D-6m"):
        date_rule(text)


@given(births)
def test_rights_never_begin_before_the_birthday_and_planning_never_after(born: date) -> None:
    eighteen = on("D", born)
    assert eighteen - timedelta(days=1) <= planning_birthday(born, 18) <= eighteen
    assert on("D-6m", born) < on("D-4m", born) < on("D-3m", born) < on("D-8w", born) < on("D-6w", born) < eighteen
    assert eighteen < on("M1(D)", born) <= eighteen + timedelta(days=31)
    assert on("M1(D)", born).day == 1
    assert eighteen <= on("MBO(D)", born) <= eighteen + timedelta(days=92)
    assert eighteen - timedelta(days=1) <= on("KW(D)", born) < eighteen + timedelta(days=92)


@given(births)
def test_a_day_later_born_is_never_earlier_at_anything(born: date) -> None:
    later = born + timedelta(days=1)
    assert all(on(rule.tekst, born) <= on(rule.tekst, later) for rule in birthday_rules(BOOK))


@given(births)
def test_a_calendar_gives_the_days_of_the_rules(born: date) -> None:
    calendar = Calendar(born)
    rules = birthday_rules(BOOK)
    assert next(all_days([born], rules)) == tuple(calendar.day(rule) for rule in rules)
