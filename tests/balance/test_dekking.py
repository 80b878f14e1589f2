"""Every outcome of every rule of the balance is checked by a scenario that a jurist or a family can read."""

from engine import Rulebook
from tests.balance.dekking import UNREACHABLE, gaps, measured, wanted


def test_every_outcome_has_a_scenario(regelboek: Rulebook) -> None:
    assert gaps(regelboek) == []


def test_no_excuse_is_stale(regelboek: Rulebook) -> None:
    assert not set(UNREACHABLE) & measured(regelboek)
    assert all(len(reason) > 30 for reason in UNREACHABLE.values())


def test_the_measure_sees_what_is_missing(regelboek: Rulebook) -> None:
    """An outcome that a rule gains is asked for, so that this test can fail."""
    rules = regelboek.draagkracht
    assert rules is not None
    item = rules.by_id["FY1"]
    heavier = item.model_copy(update={"antwoorden": {**item.antwoorden, "nooit": "duidelijk"}})
    others = [one for one in rules.indicatoren if one.id != "FY2"]
    assert ("FY2", "zwaar") in wanted(rules)
    assert ("FY2", "zwaar") not in wanted(rules.model_copy(update={"indicatoren": [*others, heavier]}))
