"""A change of the rules: before and after are those of each alone, every flip has a cause, no change gives nothing."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from engine import Rulebook, RulebookError
from engine.caseload import STATES, Comparison, Evaluator, Impact, Outcome, Synthetic, with_changes
from tests.caseload.cases import rows_of

CHANGE = Path(__file__).with_name("regels.yaml")


def compared(
    van: Evaluator, naar: Evaluator, cases: int = 1500
) -> tuple[Impact, list[dict[str, object]], Outcome, Outcome]:
    """The impact over one batch of invented cases, its flips, and both outcomes."""
    comparison = Comparison(van, naar)
    made = Synthetic(naar.book, naar.day, 5, van.needed | naar.needed)
    batch, findings = comparison.reader(made.schema).read(next(made.batches(cases)))
    assert not findings
    before, after = van.conclude(batch), naar.conclude(batch)
    impact, flips = comparison.compare(before, after)
    return impact, flips.to_pylist(), before, after


def state(outcome: Outcome, wet: str) -> list[str]:
    found = [STATES[3]] * outcome.rows
    for name, plane in outcome.laws[wet].statuses.items():
        found = [name if here else old for old, here in zip(found, rows_of(plane, outcome.rows), strict=True)]
    return found


def test_without_a_change_nothing_flips(regelboek: Rulebook) -> None:
    evaluator = Evaluator(regelboek, date(2026, 6, 1))
    impact, flips, _, _ = compared(evaluator, Evaluator(regelboek, date(2026, 6, 1)))
    assert (impact.changed, flips, sum(impact.causes.values()), dict(impact.teams)) == (0, [], 0, {})
    assert all((cells == np.diag(np.diag(cells))).all() for cells in impact.cells.values())
    assert sum(int(cells.sum()) for cells in impact.cells.values()) > impact.rows


def test_the_table_counts_what_each_side_says(regelboek: Rulebook) -> None:
    van, naar = (Evaluator(regelboek, day) for day in (date(2020, 12, 31), date(2021, 1, 1)))
    impact, flips, before, after = compared(van, naar)
    for wet in impact.laws:
        pairs = list(zip(state(before, wet), state(after, wet), strict=True))
        for row, one in enumerate(STATES):
            for column, other in enumerate(STATES):
                if (one, other) != (STATES[3], STATES[3]):
                    assert impact.law(wet)[row, column] == pairs.count((one, other))
        assert len([flip for flip in flips if flip["wet"] == wet]) == sum(one != other for one, other in pairs)
    assert impact.changed > 0


def test_the_psychische_grondslag_of_2021_is_named_as_the_cause(regelboek: Rulebook) -> None:
    van, naar = (Evaluator(regelboek, day) for day in (date(2020, 12, 31), date(2021, 1, 1)))
    impact, flips, _, _ = compared(van, naar)
    of_law = [flip for flip in flips if flip["wet"] == "Wlz"]
    assert of_law
    named = [flip for flip in of_law if any("Wlz 3.2.1" in cause for cause in flip["oorzaken"])]  # type: ignore[attr-defined]
    assert len(named) > len(of_law) // 2
    assert not impact.unexplained


def test_one_changed_rule_is_the_cause_of_every_flip(regelboek: Rulebook) -> None:
    day = date(2026, 6, 1)
    changed = with_changes(regelboek, CHANGE.read_bytes(), "regels.yaml")
    impact, flips, _, after = compared(Evaluator(regelboek, day), Evaluator(changed, day), 4000)
    assert {flip["wet"] for flip in flips} == {"AKW"}
    assert {tuple(flip["oorzaken"]) for flip in flips} == {("regel akw.7a (AKW 7a) is gewijzigd",)}  # type: ignore[call-overload]
    assert not impact.unexplained
    assert changed.hash != regelboek.hash
    assert after.book is changed


def test_a_slip_in_the_change_is_told_with_its_line(regelboek: Rulebook) -> None:
    text = CHANGE.read_text("utf-8").replace("intensieve_zorg_ciz}", "intensieve_zorg_cis}")
    with pytest.raises(RulebookError) as caught:
        with_changes(regelboek, text.encode(), "regels.yaml")
    assert "Bedoelt u 'intensieve_zorg_ciz'?" in str(caught.value)
    with pytest.raises(RulebookError):
        with_changes(regelboek, b"- een lijst", "regels.yaml")
