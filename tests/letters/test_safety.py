"""What is recorded about safety stands in no letter: not in words, not in the circle, not in the judgement."""

from typing import Any

import pytest

import engine
import letters

DAY = engine.existing_day("2026-11-21")
HEAVY = {"balans_nachten_op": "wakker_blijven", "balans_nachten_per_week": "6-7"}


def _letter(regelboek: engine.Rulebook, facts: dict[str, Any]) -> str:
    needs = [{"id": "b1", "soort": "respijt", "voor": "ouder"}]
    case = engine.read_case_data({"id": "z1", "feiten": facts, "behoeften": needs}, regelboek, DAY)
    made = letters.compose("adviesrapport", engine.assess(case, DAY, regelboek), case, regelboek)
    return "\n".join(letters.section_text(part) for part in made.secties if part.id == "balans")


def test_other_areas_stay(regelboek: engine.Rulebook) -> None:
    told = _letter(regelboek, {**HEAVY, "balans_veilig_thuis": "nee"})
    assert "Fysieke gezondheid: uit balans" in told
    assert "eilig" not in told


def test_safety_alone_gives_no_balance_at_all(regelboek: engine.Rulebook) -> None:
    assert "balans." not in _letter(regelboek, {"balans_veilig_thuis": "nee"})


@pytest.mark.parametrize("colour", ["groen", "grijs"])
def test_the_judgement_stays_when_safety_did_not_make_it(colour: str) -> None:
    found = {"oordeel": "in balans", "zin": "Het gezin is nu in balans.", "rode_vlaggen": []}
    areas = [{"id": "F", "naam": "Fysieke gezondheid", "kleur": "groen"}, {"id": "V", "naam": "V", "kleur": colour}]
    shown = letters.without_safety({**found, "gebieden": areas})
    assert (shown["oordeel"], [area["id"] for area in shown["gebieden"]]) == ("in balans", ["F"])
