"""Last days under the Algemene termijnenwet: a table worked out by hand, and properties that always hold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Duur, Rulebook, holidays, last_day, next_working_day, term_stand, why_no_working_day
from engine.terms import easter

DAYS = st.dates(date(2015, 1, 1), date(2060, 12, 31))
LENGTHS = st.one_of(
    st.builds(Duur, dagen=st.integers(1, 120)),
    st.builds(Duur, weken=st.integers(1, 26)),
    st.builds(Duur, maanden=st.integers(1, 14)),
)
EXTRA = st.dictionaries(DAYS, st.just("een dag bij besluit"), max_size=6)

# Easter Sundays from the almanac, not from the formula.
EASTER = {2015: (4, 5), 2019: (4, 21), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2038: (4, 25)}


@pytest.mark.parametrize(("year", "day"), EASTER.items())
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


def test_the_holidays_of_2026() -> None:
    assert {day.isoformat(): name for day, name in holidays(2026).items()} == {
        "2026-01-01": "Nieuwjaarsdag",
        "2026-04-03": "Goede Vrijdag",
        "2026-04-06": "tweede paasdag",
        "2026-04-27": "Koningsdag",
        "2026-05-05": "Bevrijdingsdag",
        "2026-05-14": "Hemelvaartsdag",
        "2026-05-25": "tweede pinksterdag",
        "2026-12-25": "eerste kerstdag",
        "2026-12-26": "tweede kerstdag",
    }


@pytest.mark.parametrize(("year", "day"), [(2025, 26), (2026, 27), (2031, 26), (2032, 27)])
def test_koningsdag_is_a_day_earlier_when_it_would_be_a_sunday(year: int, day: int) -> None:
    kings = [item.day for item, name in holidays(year).items() if name == "Koningsdag"]
    assert kings == [day]


@pytest.mark.parametrize(
    ("start", "duur", "wettelijk", "laatste", "artikel"),
    [
        ("2026-11-02", Duur(weken=6), "2026-12-14", "2026-12-14", ""),  # a Monday, nothing in the way
        ("2026-11-13", Duur(weken=6), "2026-12-25", "2026-12-28", "1"),  # Christmas on Friday, then the weekend
        ("2026-11-14", Duur(weken=6), "2026-12-26", "2026-12-28", "1"),  # second day of Christmas, a Saturday
        ("2026-02-06", Duur(weken=8), "2026-04-03", "2026-04-07", "1"),  # Good Friday to the Tuesday after Easter
        ("2026-02-09", Duur(weken=8), "2026-04-06", "2026-04-07", "1"),  # Easter Monday
        ("2026-03-16", Duur(weken=6), "2026-04-27", "2026-04-28", "1"),  # Koningsdag
        ("2025-03-15", Duur(weken=6), "2025-04-26", "2025-04-28", "1"),  # Koningsdag on Saturday 26 April
        ("2025-03-16", Duur(weken=6), "2025-04-27", "2025-04-28", "1"),  # Sunday 27 April
        ("2026-04-21", Duur(weken=2), "2026-05-05", "2026-05-06", "1"),  # 5 May counts every year
        ("2023-04-21", Duur(weken=2), "2023-05-05", "2023-05-08", "1"),  # also outside a lustrum year
        ("2026-04-30", Duur(weken=2), "2026-05-14", "2026-05-15", "1"),  # Ascension Day
        ("2026-04-13", Duur(weken=6), "2026-05-25", "2026-05-26", "1"),  # Whit Monday
        ("2026-11-20", Duur(weken=6), "2027-01-01", "2027-01-04", "1"),  # New Year's Day on Friday
        ("2026-11-28", Duur(weken=12), "2027-02-20", "2027-02-22", "1"),  # twelve weeks is not more than twelve
        ("2026-11-28", Duur(weken=13), "2027-02-27", "2027-02-27", "4"),  # thirteen is
        ("2026-11-30", Duur(maanden=3), "2027-02-28", "2027-03-01", "1"),
        ("2026-11-30", Duur(maanden=12), "2027-11-30", "2027-11-30", "4"),
        ("2026-08-23", Duur(dagen=90), "2026-11-21", "2026-11-23", "1"),
        ("2026-08-23", Duur(dagen=91), "2026-11-22", "2026-11-22", "4"),
        ("2026-12-24", Duur(dagen=3), "2026-12-27", "2026-12-29", "2"),  # two working days: 28 and 29 December
        ("2026-04-02", Duur(dagen=4), "2026-04-06", "2026-04-08", "2"),  # two working days after Easter
        ("2026-12-24", Duur(dagen=2), "2026-12-26", "2026-12-28", "1"),  # shorter than three days: one is enough
    ],
)
def test_worked_out_by_hand(start: str, duur: Duur, wettelijk: str, laatste: str, artikel: str) -> None:
    end = last_day(date.fromisoformat(start), duur)
    assert (end.wettelijk.isoformat(), end.laatste.isoformat(), end.artikel) == (wettelijk, laatste, artikel)


def test_a_day_added_by_royal_decree_moves_the_end_too() -> None:
    friday = {date(2026, 5, 15): "een dag bij koninklijk besluit"}
    assert last_day(date(2026, 4, 30), Duur(weken=2), friday).laatste == date(2026, 5, 18)


@given(DAYS, LENGTHS, EXTRA)
def test_a_term_of_the_law_ends_on_a_working_day_and_never_sooner(
    start: date, duur: Duur, extra: dict[date, str]
) -> None:
    end = last_day(start, duur, extra)
    assert end.laatste >= end.wettelijk == duur.after(start)
    if duur.too_long_to_shift:
        assert end.laatste == end.wettelijk
    else:
        assert not why_no_working_day(end.laatste, extra)
        skipped = [end.wettelijk + timedelta(days=at) for at in range((end.laatste - end.wettelijk).days)]
        assert end.artikel == "2" or all(why_no_working_day(day, extra) for day in skipped)


@given(DAYS, st.integers(1, 12), EXTRA)
def test_a_later_start_or_a_longer_term_never_ends_sooner(start: date, weeks: int, extra: dict[date, str]) -> None:
    end = last_day(start, Duur(weken=weeks), extra).laatste
    assert last_day(start + timedelta(days=1), Duur(weken=weeks), extra).laatste >= end
    assert weeks == 12 or last_day(start, Duur(weken=weeks + 1), extra).laatste > end


@given(DAYS, LENGTHS)
def test_what_no_law_sets_is_never_moved(start: date, duur: Duur) -> None:
    assert last_day(start, duur, in_wet=False).laatste == duur.after(start)


@given(DAYS, st.integers(3, 30))
def test_three_days_or_more_hold_two_working_days(start: date, days: int) -> None:
    end = last_day(start, Duur(dagen=days)).laatste
    within = [start + timedelta(days=at) for at in range(1, (end - start).days + 1)]
    assert sum(not why_no_working_day(day) for day in within) >= 2


@given(DAYS)
def test_the_next_working_day_is_the_first(day: date) -> None:
    found = next_working_day(day)
    assert found >= day
    assert not why_no_working_day(found)
    assert all(why_no_working_day(day + timedelta(days=at)) for at in range((found - day).days))


def test_a_term_the_decider_sets_has_no_length_of_its_own(regelboek: Rulebook) -> None:
    stand = term_stand(regelboek, "aanvullen", {}, date(2026, 11, 21))
    assert stand.einde is None
    assert stand.mist == ("aanvulling_uiterlijk_op",)
    assert stand.berekening == "de dag die de beslisser zelf noemt (Awb 4:5 lid 1)"
