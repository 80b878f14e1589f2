"""The case itself: the example of the contract, birth dates, peildatum, needs, and what is no case at all."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from engine import Antwoord, Geboortedatum, InputError, read_case_data, read_case_file
from tests.intake.reading import BOOK, GOOD, TODAY, data, data_problems, problems, read


def test_the_example_of_the_contract() -> None:
    zaak = read(GOOD)
    assert zaak.id == "voorbeeld-1"
    assert zaak.peildatum == TODAY
    assert zaak.gemeente == "voorbeeldgemeente"
    assert zaak.geboortedatum == Geboortedatum(2019, 5, 2)
    assert zaak.feiten == {"permanent_toezicht_nodig": Antwoord("ja")}
    assert [(need.id, need.soort, need.voor) for need in zaak.behoeften] == [("b1", "verpleging", "kind")]


def test_json_is_read_as_well_with_tabs_and_escaped_characters(tmp_path: Path) -> None:
    filed = data(verhaal="Moeder is moe 😀 maar \\ud83d blijft staan", feiten={"uren": 1.5})
    path = tmp_path / "zaak.json"
    path.write_text(json.dumps(filed, indent="\t"), encoding="ascii")
    zaak = read_case_file(path, BOOK, TODAY)
    assert zaak.verhaal == filed["verhaal"]
    assert zaak.feiten["uren"].waarde == Decimal("1.5")


@pytest.mark.parametrize(
    ("written", "born"),
    [
        ("2019-05-02", Geboortedatum(2019, 5, 2)),
        ("2019-05", Geboortedatum(2019, 5)),
        ("2019", Geboortedatum(2019)),
        ("'2019'", Geboortedatum(2019)),
        ("2008-00-00", Geboortedatum(2008)),
        ("2008-07-00", Geboortedatum(2008, 7)),
        ("2026", Geboortedatum(2026)),
        ("onbekend", None),
        ("", None),
    ],
)
def test_a_birth_date_may_be_incomplete(written: str, born: Geboortedatum | None) -> None:
    assert read(GOOD.replace("2019-05-02", written)).geboortedatum == born


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2019-02-30", "deze datum bestaat niet"),
        ("2019-13", "deze datum bestaat niet"),
        ("2019-00-02", "een dag zonder maand kan niet"),
        ("02-05-2019", "schrijf een geboortedatum als 2019-05-02"),
        ("gisteren", "schrijf een geboortedatum als 2019-05-02"),
        ("[2019]", "schrijf een geboortedatum als 2019-05-02"),
        ("true", "schrijf een geboortedatum als 2019-05-02"),
        ("1019", "dit geboortejaar kan niet"),
        ("2026-11-22", "ligt in de toekomst"),
        ("2026-12", "ligt in de toekomst"),
        ("2027", "ligt in de toekomst"),
    ],
)
def test_a_birth_date_that_cannot_be(written: str, said: str) -> None:
    (problem,) = problems(GOOD.replace("2019-05-02", written))
    assert problem.startswith("zaak.yaml:4: kind.geboortedatum: ")
    assert said in problem
    assert "kies" in problem or written not in problem or written == "2019"


def test_a_birth_date_after_today_is_refused_even_before_a_later_peildatum() -> None:
    later = GOOD.replace("peildatum: 2026-11-21", "peildatum: 2027-06-01").replace("2019-05-02", "2027-01-01")
    assert "ligt in de toekomst" in problems(later)[0]
    earlier = GOOD.replace("peildatum: 2026-11-21", "peildatum: 2018-01-01")
    assert "na de peildatum" in problems(earlier)[0]


def test_the_peildatum_is_asked_then_written_then_today() -> None:
    assert read_case_data(data(), BOOK, TODAY).peildatum == TODAY
    assert read_case_data(data(peildatum="2025-01-01"), BOOK, TODAY).peildatum == date(2025, 1, 1)
    assert read(GOOD, date(2024, 1, 1)).peildatum == date(2024, 1, 1)


@pytest.mark.parametrize(
    ("soort", "voor", "person"),
    [
        ("verpleging", None, "kind"),
        ("respijt", None, "kind"),
        ("respijt", "ouder", "ouder"),
        ("brussenhulp", None, "brus"),
        ("brussenhulp", "broer of zus", "brus"),
        ("brussenhulp", "zus", "brus"),
    ],
)
def test_whose_need_it_is(soort: str, voor: str | None, person: str) -> None:
    zaak = read_case_data(data(behoeften=[{"id": "b", "soort": soort, "voor": voor}]), BOOK, TODAY)
    assert zaak.behoeften[0].voor == person


@pytest.mark.parametrize(
    ("needs", "said"),
    [
        (None, "ten minste één behoefte"),
        ([], "ten minste één behoefte"),
        ("verpleging", "hier hoort een lijst"),
        ({"id": "b"}, "hier hoort een lijst"),
        (["verpleging"], "hier hoort een blok"),
        ([{"soort": "verpleging"}], "behoeften.1.id: dit veld ontbreekt"),
        ([{"id": "b"}], "behoeften.1.soort: dit veld ontbreekt"),
        ([{"id": "b", "soort": ["verpleging"]}], "bestaat niet"),
        ([{"id": "../etc", "soort": "verpleging"}], "letters, cijfers"),
        ([{"id": "b\n", "soort": "verpleging"}], "letters, cijfers"),
        ([{"id": 111222333, "soort": "verpleging"}], "burgerservicenummer"),
        ([{"id": "b", "soort": "verpleging", "voor": "ouder"}], "alleen voor kind"),
        ([{"id": "b", "soort": "steun"}], "zeg voor wie deze behoefte is: ouder of brus"),
        ([{"id": "b", "soort": "verpleging", "omschrijving": 3}], "hier hoort tekst"),
        ([{"id": "b", "soort": "verpleging", "feiten": ["x"]}], "hier hoort een blok met feiten"),
        ([{"id": f"b{n}", "soort": "verpleging"} for n in range(61)], "ten hoogste 60"),
        ([{"id": "b", "soort": "verpleging"}] * 2, "behoeften.2.id: een andere behoefte (behoefte 1) heeft dit id al"),
    ],
)
def test_needs_that_are_refused(needs: Any, said: str) -> None:
    (problem,) = data_problems(data(behoeften=needs))
    assert said in problem


@pytest.mark.parametrize("given", [None, [], "zaak", 3, True, [1, 2]])
def test_what_is_no_case_at_all(given: Any) -> None:
    assert "hier staat geen zaak" in data_problems(given)[0]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "de invoer is leeg"),
        (b"id: \xff\xfe", "geen UTF-8"),
        (b"x" * 10_000_000, "te groot"),
        (b"a: &a [1]\nb: *a", "verwijzingen"),
        (b"a: !!python/object:os.system x", "typeaanduidingen"),
        (b"\tid: z", "tab"),
        (b"[" * 100, "te diep genest"),
        (b"id: 'z", "aanhalingsteken"),
    ],
)
def test_text_that_cannot_be_read(raw: bytes, said: str) -> None:
    assert said in problems(raw)[0]


def test_a_missing_file_and_a_folder_are_said_in_words(tmp_path: Path) -> None:
    for path in (tmp_path / "weg.yaml", tmp_path):
        with pytest.raises(InputError, match="kan niet worden gelezen"):
            read_case_file(path, BOOK, TODAY)
