"""Terms on columns of days are those of ``engine.terms``, for every term and every way to stop or lengthen it."""

from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import numpy as np
import pytest

from engine import Rulebook
from engine.caseload.termfacts import Terms, term_facts
from engine.caseload.workdays import WorkDays
from engine.columnar_leaf import Bits, Column, Numbers, Planes, as_day, day_number, packed
from engine.model import Afleiding, Feit
from engine.terms import next_working_day, term_stand
from tests.caseload.cases import values_of

DAY = date(2026, 5, 20)
ROWS = 400


def _column(feit: Feit, values: list[Any]) -> Column:
    if feit.soort == "ja_nee":
        return Bits(Planes(*(packed(np.array([value == word for value in values])) for word in ("ja", "nee"))))
    known = packed(np.array([value is not None for value in values]))
    codes = [0 if value is None else day_number(value) if isinstance(value, date) else value for value in values]
    return Numbers(np.array(codes, np.int64), known)


def _facts(random: Random, names: Mapping[str, Feit]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, feit in names.items():
        if random.random() < 0.65:
            drawn: dict[str, Any] = {"ja_nee": random.choice(("ja", "nee")), "getal": random.randint(1, 26)}
            found[name] = drawn.get(feit.soort, DAY + timedelta(random.randint(-120, 30)))
    return found


@pytest.mark.parametrize("later", [False, True])
def test_every_term_is_over_when_the_reference_says_so(regelboek: Rulebook, later: bool) -> None:
    seen = set()
    for number, name in enumerate(regelboek.termijnen):
        random = Random(number)
        until = Feit(id="dag_proef", soort="datum", vraag="?", wie=["x"])
        names = {key: regelboek.feiten[key] for key in term_facts(regelboek, name)} | {"dag_proef": until}
        told = [_facts(random, names) for _ in range(ROWS)]
        columns = {key: _column(feit, [row.get(key) for row in told]) for key, feit in names.items()}
        rule = Afleiding(functie="termijn_voorbij", van=name, tot="dag_proef" if later else None)
        feit = Feit(id="voorbij", klasse="systeem", afleiding=rule)
        found = Terms(regelboek, DAY).over(feit, columns, ROWS)
        assert found is not None
        for row, (facts, value) in enumerate(zip(told, values_of(found.planes, ROWS), strict=True)):
            when = facts.get("dag_proef") if later else DAY
            expected = term_stand(regelboek, name, facts, when).over(when) if when else None
            assert value is expected, f"{name}, rij {row}: {facts}"
            seen.add(expected)
    assert seen == {True, False, None}


def test_working_days_are_those_of_the_law(regelboek: Rulebook) -> None:
    extra = regelboek.gelijkgestelde_dagen
    working = WorkDays(extra)
    for first, count in ((date(2026, 3, 1), 120), (date(2019, 12, 20), 30), (date(2031, 12, 1), 400)):
        days = day_number(first) + np.arange(count)
        after = working.next_from(days)
        assert [as_day(day) for day in after.tolist()] == [
            next_working_day(as_day(day), extra) for day in days.tolist()
        ]
        second = [
            next_working_day(next_working_day(as_day(d) + timedelta(1), extra) + timedelta(1), extra) for d in days
        ]
        assert [as_day(day) for day in working.second_after(days).tolist()] == second
