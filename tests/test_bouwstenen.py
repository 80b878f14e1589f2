"""What routes share, a value that shows while something is unknown, and amounts in a sentence."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from engine import Antwoord, Behoefte, Geboortedatum, RouteAdvies, Zaak, assess, load_rulebook
from engine.errors import RulebookError
from engine.model.parameter import Parameter

DAY = date(2026, 11, 21)

_BOOK = """
feiten:
  - {id: leeftijd, soort: getal, klasse: systeem}
  - {id: wens, vraag: "Wil u dit?", wie: gezin, zin: {ja: "U wilt dit.", nee: "U wilt dit niet."}}
  - {id: nodig, vraag: "Is het nodig?", wie: gezin, zin: {ja: "Het is nodig.", nee: "Het is niet nodig."}}
behoeften:
  - {id: hulp, naam: Hulp, uitleg: Hulp., voorbeelden: [hulp], domein: sociaal, voor: [kind]}
regelingen: [{bwb: BWBR0000001, naam: Testwet, afkorting: Testwet}]
partijen: [{id: gezin, naam: het gezin}, {id: gemeente, naam: de gemeente}]
parameters:
  - id: tarief
    naam: Tarief
    eenheid: euro per uur
    waarden:
      - geldig: {van: 2026-01-01, tot: 2026-12-31}
        waarde: 1234.5
        bron: {bwb: BWBR0000001, artikel: "1", gelezen: 2026-01-01}
regels:
  - id: test.nodig
    titel: Nodig
    gevolg: hulp_nodig
    versies:
      - geldig: {van: 2020-01-01, tot: 2026-12-31}
        bron: {bwb: BWBR0000001, artikel: "1", gelezen: 2026-01-01}
        als: {feit: nodig}
      - geldig: {van: 2027-01-01}
        bron: {bwb: BWBR0000001, artikel: "2", gelezen: 2026-01-01}
        als: {feit: nodig}
    uitleg: {ja: Ja., nee: Nee.}
  - id: test.wens
    titel: Wens
    gevolg: hulp_gewenst
    versies:
      - {bron: {bwb: BWBR0000001, artikel: "1", gelezen: 2026-01-01}, als: {feit: wens}}
    uitleg: {ja: Ja., nee: Nee.}
bouwstenen:
  - id: gedeeld
    leveringsvormen: [{als: hulp_gewenst, waarde: eigen keuze}, {als_onbekend: hulp_gewenst, waarde: nog te vragen}]
    mededelingen:
      - {tekst: "Het kost {param:tarief}.", bron: {bwb: BWBR0000001, artikel: "1"}}
routes:
  - {id: a.hulp, wet: A, soorten: [hulp], status: hulp_nodig, beslisser: gemeente,
     leveringsvormen: [natura], bouwstenen: [gedeeld]}
"""


def _write(folder: Path, text: str) -> Path:
    (folder / "regelboek.yaml").write_text('versie: "1"\ntitel: Proef\n' + text, encoding="utf-8")
    return folder


def _route(folder: Path, day: date = DAY, **facts: str) -> RouteAdvies:
    answers = {name: Antwoord(value) for name, value in {"nodig": "ja", **facts}.items()}
    zaak = Zaak("z", Geboortedatum(2016, 1, 1), (Behoefte("b1", "hulp"),), feiten=answers)
    return assess(zaak, day, load_rulebook(folder)).behoeften[0].routes[0]


def test_a_route_has_its_own_parts_and_the_shared_ones(tmp_path: Path) -> None:
    route = _route(_write(tmp_path, _BOOK))
    assert route.leveringsvormen == ["natura", "nog te vragen"]
    assert [item.tekst for item in route.mededelingen] == ["Het kost € 1.234,50."]


@pytest.mark.parametrize(("wens", "forms"), [("ja", ["natura", "eigen keuze"]), ("nee", ["natura"])])
def test_a_value_for_unknown_goes_when_the_answer_comes(tmp_path: Path, wens: str, forms: list[str]) -> None:
    assert _route(_write(tmp_path, _BOOK), wens=wens).leveringsvormen == forms


def test_an_amount_that_nobody_read_is_not_made_up(tmp_path: Path) -> None:
    text = _route(_write(tmp_path, _BOOK), date(2028, 1, 1)).mededelingen[0].tekst
    assert text == "Het kost een bedrag dat wij voor deze datum niet hebben gelezen."


def test_a_rule_that_changes_within_a_year_is_announced(tmp_path: Path) -> None:
    folder = _write(tmp_path, _BOOK)

    def told(day: date) -> list[tuple[str, date, str]]:
        return [(item.soort, item.datum, item.zin) for item in _route(folder, day).wetswijzigingen]

    new = date(2027, 1, 1)
    assert told(date(2025, 12, 31)) == []
    assert [item[:2] for item in told(date(2026, 1, 1))] == [("verandert", new)]
    assert "tot en met 31 december 2026" in told(date(2026, 12, 31))[0][2]
    assert [item[:2] for item in told(new)] == [("is_veranderd", new)]
    assert "sinds 1 januari 2027" in told(date(2027, 12, 31))[0][2]
    assert told(date(2028, 1, 1)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("bouwstenen: [gedeeld]", "bouwstenen: [gedeelt]", "bouwsteen 'gedeelt' bestaat niet"),
        (", bouwstenen: [gedeeld]", "", "geen enkele route gebruikt bouwsteen 'gedeeld'"),
        ("{param:tarief}", "{param:tarif}", "{param:tarif} bestaat hier niet"),
        ("{als_onbekend: hulp_gewenst", "{als_onbekend: hulp_gewenstt", "'hulp_gewenstt' bestaat niet"),
    ],
)
def test_a_slip_in_a_shared_part_is_refused_on_its_own_line(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(RulebookError) as error:
        load_rulebook(_write(tmp_path, _BOOK.replace(old, new)))
    assert message in str(error.value)


def test_a_number_that_is_no_amount_stays_a_number() -> None:
    value = {"geldig": {}, "waarde": Decimal(156), "bron": {"bwb": "BWBR0000001"}}
    item = Parameter.model_validate({"id": "dagen", "naam": "D", "eenheid": "etmalen", "waarden": [value]})
    assert item.shown(DAY) == "156"
