"""Facts: a value of every kind, who said it, and the level at which it counts."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine import Antwoord, OordeelDoor, read_case_data
from tests.intake.reading import BOOK, GOOD, TODAY, data, data_problems, problems, with_facts


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("permanent_toezicht_nodig", "ja", "ja"),
        ("permanent_toezicht_nodig", True, "ja"),
        ("permanent_toezicht_nodig", False, "nee"),
        ("woonsituatie", "instelling", "instelling"),
        ("woonsituatie", 16, "16"),
        ("woonsituatie", False, "nee"),
        ("uren", 168, 168),
        ("uren", 1.5, Decimal("1.5")),
        ("uren", Decimal("2.0"), 2),
        ("eigen_bedrag", 12.34, Decimal("12.34")),
        ("besluitdatum", "2026-01-31", date(2026, 1, 31)),
        ("besluitdatum", date(2027, 1, 31), date(2027, 1, 31)),
        ("toelichting", " twee\nregels ", "twee\nregels"),
    ],
)
def test_a_value_of_every_kind(name: str, given: Any, value: Any) -> None:
    assert with_facts(**{name: given}).feiten[name].waarde == value


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("permanent_toezicht_nodig", "misschien", "kies ja, nee of onbekend"),
        ("permanent_toezicht_nodig", "Ja", "kies ja, nee of onbekend"),
        ("permanent_toezicht_nodig", 1, "kies ja, nee of onbekend"),
        ("permanent_toezicht_nodig", ["ja"], "kies ja, nee of onbekend"),
        ("woonsituatie", "thuiz", "kies uit thuis, instelling, 16, nee of onbekend. Bedoelt u 'thuis'?"),
        ("woonsituatie", True, "kies uit thuis"),
        pytest.param("woonsituatie", 10**5000, "kies uit thuis", id="getal-van-5000-cijfers"),
        ("uren", "12", "hier hoort een getal"),
        ("uren", True, "hier hoort een getal"),
        ("uren", -1, "ten minste 0"),
        ("uren", 169, "ten hoogste 168"),
        ("uren", float("nan"), "te groot"),
        ("eigen_bedrag", 10**13, "te groot"),
        ("eigen_bedrag", 1.005, "twee cijfers"),
        ("besluitdatum", "2026-02-30", "geen bestaande datum"),
        ("besluitdatum", "31-01-2026", "geen bestaande datum"),
        ("besluitdatum", 2026, "geen bestaande datum"),
        ("besluitdatum", "9999-12-31", "dit jaar kan niet"),
        ("toelichting", 12, "hier hoort tekst"),
        ("toelichting", "x" * 2001, "ten hoogste 2000 tekens"),
        ("toelichting", "a\x00b", "onleesbaar teken"),
        ("toelichting", "a\ud83d", "onleesbaar teken"),
    ],
)
def test_a_value_that_does_not_fit(name: str, given: Any, said: str) -> None:
    (problem,) = data_problems(data(feiten={name: given}))
    assert problem.startswith(f"feiten.{name}: ")
    assert said in problem


def test_a_fact_carries_who_said_it_and_the_judgement() -> None:
    judged = {"door": "Dr. A", "functie": "kinderarts", "motivering": "Gezien op 1 mei."}
    zaak = with_facts(
        permanent_toezicht_nodig={"waarde": True, "bron": "arts", "datum": "2026-05-01", "oordeel": judged},
        uren={"waarde": "onbekend", "bron": "gezin"},
    )
    assert zaak.feiten["permanent_toezicht_nodig"] == Antwoord(
        "ja", "arts", date(2026, 5, 1), OordeelDoor("Dr. A", "kinderarts", "Gezien op 1 mei.")
    )
    assert zaak.feiten["uren"] == Antwoord(None, "gezin")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"bron": "arts"}, "'waarde' ontbreekt"),
        ({"waarde": "ja", "bronn": "arts"}, "Bedoelt u 'bron'?"),
        ({"waarde": "ja", "bron": 3}, "feiten.permanent_toezicht_nodig.bron: hier hoort tekst"),
        ({"waarde": "ja", "datum": "2026-11-22"}, "na de peildatum"),
        ({"waarde": "ja", "datum": "2026-11-31"}, "geen bestaande datum"),
        ({"waarde": "ja", "oordeel": {"functie": "arts"}}, "'door' ontbreekt"),
        ({"waarde": "ja", "oordeel": {"door": " "}}, "'door' ontbreekt"),
        ({"waarde": "ja", "oordeel": "arts"}, "hier hoort een blok"),
        ({"waarde": {"waarde": "ja"}}, "kies ja, nee of onbekend"),
    ],
)
def test_a_fact_with_a_wrong_part(given: Any, said: str) -> None:
    (problem,) = data_problems(data(feiten={"permanent_toezicht_nodig": given}))
    assert said in problem


@pytest.mark.parametrize("given", [None, "onbekend", " onbekend ", ""])
def test_unknown_and_absent_are_the_same(given: Any) -> None:
    assert with_facts(permanent_toezicht_nodig=given) == with_facts()
    need = {"id": "b1", "soort": "verpleging", "feiten": {"permanent_toezicht_nodig": given}}
    assert read_case_data(data(behoeften=[need]), BOOK, TODAY) == with_facts()


def test_a_case_fact_at_a_need_is_lifted() -> None:
    needs = [
        {
            "id": "b1",
            "soort": "verpleging",
            "feiten": {"uren": {"waarde": 3, "bron": "arts"}, "verpleging_nodig": "ja"},
        },
        {"id": "b2", "soort": "verpleging", "feiten": {"uren": 3}},
    ]
    zaak = read_case_data(data(behoeften=needs, feiten={"uren": "onbekend"}), BOOK, TODAY)
    assert zaak.feiten == {"uren": Antwoord(3, "arts")}
    assert [need.feiten for need in zaak.behoeften] == [{"verpleging_nodig": Antwoord("ja")}, {}]


def test_two_places_that_contradict_are_both_named() -> None:
    text = GOOD.replace("feiten: {}", "feiten: {permanent_toezicht_nodig: nee}")
    (problem,) = problems(text)
    assert problem.startswith("zaak.yaml:7: behoeften.1.feiten.permanent_toezicht_nodig: ")
    assert "bij de zaak (regel 5)" in problem
    needs = [{"id": f"b{n}", "soort": "verpleging", "feiten": {"uren": n}} for n in (1, 2)]
    assert "bij behoefte 1 anders" in data_problems(data(behoeften=needs))[0]
