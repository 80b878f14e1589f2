"""Answers beside the facts of a case: a second parent, a sibling, a professional; a wrong one on its field."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine import Rulebook
from engine.balance import balance, read_answers
from engine.balance.answers import EXTRA
from tests.balance.gezinnen import DAY, colours, family, light

ZUS = {"feit": "balans_brussen_missen", "waarde": "vaak", "over": "zus1", "bron": "gezin", "datum": "2026-11-01"}


def _read(book: Rulebook, *answers: Any) -> tuple[Any, list[str]]:
    found, faults = read_answers(list(answers), book, DAY, siblings=["zus1"])
    return found, [f"{'.'.join(str(part) for part in fault.path)}: {fault.message}" for fault in faults]


def test_an_answer_about_a_sibling_counts(regelboek: Rulebook) -> None:
    found, faults = _read(regelboek, ZUS)
    assert not faults
    assert found[0].datum == date(2026, 11, 1)
    answers = {**light(regelboek), "balans_brus_eigen_persoon": "nee"}
    made = balance(replace(family(answers), extra={EXTRA: found}), DAY, regelboek)
    assert colours(made)["S"] == "oranje"
    assert not made.tegenspraken, "een andere broer of zus is geen tegenspraak"


@pytest.mark.parametrize(
    ("answer", "fault"),
    [
        ({**ZUS, "over": "zus2"}, "1.over: deze persoon hoort niet bij dit gezin"),
        ({**ZUS, "waarde": "altijd"}, "1.waarde: kies uit"),
        ({**ZUS, "feit": "zorgverzekering"}, "1.feit: dit feit is geen vraag"),
        ({**ZUS, "feit": None}, "1.feit: dit veld ontbreekt"),
        ({**ZUS, "datum": "2026-11-22"}, "1.datum: deze datum ligt na de peildatum"),
        ({**ZUS, "datum": "gisteren"}, "1.datum: "),
        ("vaak", "1: hier hoort een blok"),
    ],
)
def test_a_wrong_answer_is_told_at_its_field_and_the_rest_kept(answer: Any, fault: str, regelboek: Rulebook) -> None:
    found, faults = _read(regelboek, ZUS, answer)
    assert len(faults) == 1
    assert faults[0].startswith(fault)
    assert len(found) == 1


def test_the_second_parent_counts_beside_the_first(regelboek: Rulebook) -> None:
    found, faults = _read(
        regelboek, {"feit": "balans_ouder_gaat_het", "waarde": "zwaar", "over": "ouder2", "bron": "gezin"}
    )
    assert not faults
    answers = {
        **light(regelboek),
        "balans_praten": "niemand",
        "balans_netwerk": "nee",
        "balans_gezinsoordeel": "op_de_grens",
    }
    made = balance(replace(family(answers), extra={EXTRA: found}), DAY, regelboek)
    assert colours(made)["E"] == "oranje"
    argument = next(item for area in made.gebieden for item in area.argumenten if item.id == "EM1")
    assert argument.over == "de andere ouder"
    assert argument.anders_gezien == ["het gezin: De ouder zegt: het gaat goed met mij."]


def test_a_professional_who_sees_less_support_counts(regelboek: Rulebook) -> None:
    answers = {
        **light(regelboek),
        "balans_nachten_op": "2-3x",
        "balans_nachten_opgevangen": "ja",
        "balans_nacht_overnemen_door": "niemand",
    }
    less = {"feit": "balans_overname", "waarde": "nee", "bron": "kinderverpleegkundige"}
    found, _ = _read(regelboek, less)
    made = balance(replace(family(answers), extra={EXTRA: found}), DAY, regelboek)
    assert colours(made)["F"] == "oranje"
    assert made.tegenspraken
