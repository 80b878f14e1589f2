"""The board says what each plan says, for people with and without facts, and shares work between them."""

from datetime import date, timedelta
from typing import Any

import pytest

from engine import Zaak
from engine.transition import Bordregel, TaakNotitie, overview, plan, step_days
from tests.transition.test_plan import EXPECTED, FACTS, told_all
from tests.transition.test_sides import BOOK
from tests.transition.told import EIGHTEEN, HALF_YEAR_BEFORE, told

DAYS = [
    date(2018, 1, 1),
    date(2024, 6, 1),
    HALF_YEAR_BEFORE,
    EIGHTEEN,
    date(2027, 5, 1),
    date(2028, 6, 1),
    date(2034, 1, 1),
]
STATES = ("te_laat", "deze_week", "haast", "lopend")
PEOPLE: list[Zaak] = [
    told(),
    told({"levensbedreigende_aandoening": "ja"}),
    told({"terminale_fase": "ja"}),
    told(EXPECTED, born="2008-02-29"),
    told(EXPECTED, born="2009-01"),
    told(EXPECTED, born="2009"),
    *(told_all(FACTS[start::9]) for start in range(9)),
]


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_board_counts_what_the_plan_lists(day: date) -> None:
    for zaak, row in zip(PEOPLE, overview(PEOPLE, day, BOOK), strict=True):
        made = plan(zaak, day, BOOK)
        tasks = [task for task in made.taken if task.soort == "taak"]
        counted = {state: sum(task.stand == state for task in tasks) for state in STATES}
        assert {state: getattr(row, state) for state in STATES} == counted
        assert row.hangt_af == len(made.hangt_af)
        assert row.zonder_eigenaar == made.telling.zonder_eigenaar
        assert row.stand == _stand(made.stand, row)


def _stand(stand: str, row: Bordregel) -> str:
    """Things that are merely good to know make a plan, but no work on a board."""
    return row.stand if stand == "lijst" and row.stand in ("voorbij", "nog_niet") else stand


def test_people_who_share_facts_get_rows_of_their_own() -> None:
    people = [told(born=str(date(2009, 1, 1) + timedelta(days=number))) for number in range(400)]
    heard: list[int] = []
    rows = list(overview(people * 5, HALF_YEAR_BEFORE, BOOK, progress=heard.append))
    assert len({row.achttien for row in rows}) == 400
    assert rows[:400] == rows[400:800]
    assert heard == [1000, 2000]


def test_notes_take_work_off_the_board() -> None:
    zaak = told(EXPECTED)
    plain = next(overview([zaak], EIGHTEEN, BOOK))
    notes = {"zaak": {"D17": TaakNotitie(stand="gedaan"), "E09": TaakNotitie(eigenaar="iemand")}}
    noted = next(overview([zaak], EIGHTEEN, BOOK, notes))
    assert noted.deze_week == plain.deze_week - 1
    assert noted.zonder_eigenaar == plain.zonder_eigenaar - 2


def test_the_first_step_is_the_most_urgent() -> None:
    row = next(overview([told({**EXPECTED, "ontvangt_begeleiding_jeugdhulp": "ja"})], date(2026, 11, 21), BOOK))
    assert row.eerste_stap == "I03"
    assert row.eerste_dag == date(2026, 10, 21)


def test_the_days_of_a_case_can_be_kept() -> None:
    facts: dict[str, Any] = {**EXPECTED, "ontvangt_begeleiding_jeugdhulp": "ja"}
    kept = {step.sleutel: step for step in step_days(told(facts), HALF_YEAR_BEFORE, BOOK)}
    assert kept["B01"][2:] == (
        "Melding bij de Wmo",
        date(2026, 7, 21),
        None,
        date(2026, 11, 26),
        date(2028, 1, 21),
        "tijdig",
        False,
    )
    assert step_days(told(facts), date(2026, 12, 1), BOOK) == list(kept.values())
    assert all(step.uiterlijk is None for step in step_days(told(facts, born="2009"), HALF_YEAR_BEFORE, BOOK))
    assert not step_days(told({"terminale_fase": "ja"}), HALF_YEAR_BEFORE, BOOK)
