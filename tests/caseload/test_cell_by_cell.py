"""Every cell of a caseload is what the single case gives: rules by the reference, routes by ``assess``."""

import dataclasses
from collections import defaultdict
from datetime import date

import pytest

from engine import Rulebook, Zaak, assess
from engine.caseload import Outcome, deciders
from tests.caseload.cases import expected_of, filed, invented, outcome_of, rows_of, told, values_of

ORDER = ("van_toepassing", "nader_onderzoek", "niet_van_toepassing")


def check(zaken: list[Zaak], day: date, book: Rulebook) -> int:
    """Every conclusion of every row; the number of cells."""
    outcome = outcome_of(zaken, day, book)
    columns = {name: values_of(planes, outcome.rows) for name, planes in outcome.concluded.items()}
    expected = expected_of(zaken, day, book)
    assert len(expected) == outcome.rows
    for row, values in enumerate(expected):
        found = {name: columns[name][row] for name in values}
        assert found == values, f"{day}, rij {row}: {[name for name in values if found[name] is not values[name]]}"
    return len(columns) * outcome.rows


def test_every_told_and_filed_case(regelboek: Rulebook) -> None:
    by_day: dict[date, list[Zaak]] = defaultdict(list)
    for number, (zaak, day) in enumerate([*told(regelboek), *filed(regelboek)]):
        by_day[day].append(dataclasses.replace(zaak, id=f"k{number}"))
    cells = sum(check(zaken, day, regelboek) for day, zaken in by_day.items())
    assert cells > 10_000, cells


@pytest.mark.parametrize("day", [date(2016, 6, 1), date(2021, 1, 1), date(2026, 2, 28), date(2026, 11, 21)])
@pytest.mark.parametrize("known", [0.15, 0.6])
def test_invented_cases(regelboek: Rulebook, day: date, known: float) -> None:
    assert check(invented(regelboek, day.year, 120, known), day, regelboek) > 15_000


def test_routes_roles_and_deciders_are_those_of_the_advice(regelboek: Rulebook) -> None:
    day = date(2026, 11, 21)
    zaken = invented(regelboek, 3, 25, 0.3) + [
        dataclasses.replace(zaak, id=f"k{zaak.id}") for zaak in invented(regelboek, 4, 25, 0.8)
    ]
    outcome = outcome_of(zaken, day, regelboek)
    routes, laws = _routes(outcome), _laws(outcome)
    needs = [need for zaak in zaken for need in assess(zaak, day, regelboek, plans=False).behoeften]
    assert outcome.rows == len(needs) > 80
    for row, need in enumerate(needs):
        expected = {route.route: (route.status, route.rol, _who(route.beslisser)) for route in need.routes}
        assert routes[row] == expected, f"rij {row}, behoefte {need.id}"
        best: dict[str, str] = {}
        for route in need.routes:
            best[route.wet] = min(best.get(route.wet, route.status), route.status, key=ORDER.index)
        assert laws[row] == best


def _who(decider: str) -> str:
    """A batch says that a gemeente decides; which one is a fact of the case."""
    return "gemeente" if decider.startswith("gemeente") else decider


def _routes(outcome: Outcome) -> list[dict[str, tuple[str, str | None, str]]]:
    found: list[dict[str, tuple[str, str | None, str]]] = [{} for _ in range(outcome.rows)]
    for item in outcome.routes:
        planes = (item.held, item.status.ja, item.status.nee, item.bridges)
        who = {name: rows_of(plane, outcome.rows) for name, plane in deciders(item, outcome.view).items()}
        for row, (held, ja, nee, bridges) in enumerate(zip(*(rows_of(p, outcome.rows) for p in planes), strict=True)):
            if held:
                status = ORDER[0] if ja else ORDER[2] if nee else ORDER[1]
                role = ("overbrugt" if bridges else item.route.rol) if ja else None
                found[row][item.route.id] = (status, role, next(name for name, rows in who.items() if rows[row]))
    return found


def _laws(outcome: Outcome) -> list[dict[str, str]]:
    found: list[dict[str, str]] = [{} for _ in range(outcome.rows)]
    for wet, planes in outcome.laws.items():
        for status, plane in planes.statuses.items():
            for row in [row for row, here in enumerate(rows_of(plane, outcome.rows)) if here]:
                assert wet not in found[row]
                found[row][wet] = status
    return found
