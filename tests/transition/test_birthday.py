"""The same case on both sides of the birthday: what stops, what begins, and what nobody can say yet."""

from datetime import date

from engine.transition import compare_birthday
from tests.child import in_child
from tests.transition.test_sides import BOOK
from tests.transition.told import told

NEEDS = {
    "begeleiding": {"oordeel_jeugdhulp_nodig": "ja", "wmo_voorziening_nodig": "ja"},
    "behandeling_psychisch": {"verwijzing_arts": "ja", "oordeel_jeugdhulp_nodig": "ja"},
    "verpleging": {"verband_geneeskundige_zorg": "ja"},
}
FACTS = {"zorgverzekering": "ja", "ingezetene": "ja", "somatische_aandoening": "ja", "jeugdstrafrecht": "nee"}


@in_child(90)
def test_guidance_moves_from_one_law_to_the_next_and_nursing_stays() -> None:
    found = compare_birthday(told(FACTS, NEEDS), BOOK)
    assert (found.dag_voor, found.dag) == (date(2027, 1, 20), date(2027, 1, 21))
    guidance, therapy, nursing = found.behoeften
    changes = {law.wet: law.soort for law in guidance.wetten}
    assert changes["Jeugdwet"] == "stopt"
    assert changes["Wmo 2015"] == "begint"
    assert guidance.draagt_voor == ["Jeugdwet"]
    assert guidance.draagt_na == ["Wmo 2015"]
    assert guidance.zin == "Begeleiding: tot de verjaardag Jeugdwet, daarna Wmo 2015."
    assert {law.wet: law.soort for law in therapy.wetten}["Zvw"] == "begint"
    assert nursing.draagt_voor == nursing.draagt_na == ["Zvw"]
    assert nursing.zin == "Verpleging: Zvw, vóór en na de verjaardag."


@in_child(90)
def test_the_leap_day_and_an_incomplete_birth_date() -> None:
    leap = compare_birthday(told(FACTS, NEEDS, born="2008-02-29"), BOOK)
    assert (leap.dag_voor, leap.dag) == (date(2026, 2, 28), date(2026, 3, 1))
    part = compare_birthday(told(FACTS, NEEDS, born="2009"), BOOK)
    assert part.dag is None
    assert part.vraag
    assert part.behoeften == compare_birthday(told(FACTS, NEEDS, born="2009-06-15"), BOOK).behoeften
    nobody = compare_birthday(told(FACTS, NEEDS, born="onbekend"), BOOK)
    assert nobody.behoeften == []
    assert nobody.vraag
