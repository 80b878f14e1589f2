"""What a lawyer, a CIZ assessor and a parent missed when they read the letters: each found once, and kept found."""

import re
from datetime import date

import pytest

import engine
import letters
from tests.letters.golden import CASES, TODAY, Golden, assessed, details, letter, rulebook


def _text(kind: str, case: str, reader: str = "") -> str:
    return letter(Golden(kind, case, reader)).tekst


def _part(text: str, title: str) -> str:
    return text.split(f"## {title}", 1)[1].split("\n## ", 1)[0]


def test_a_notice_in_time_moves_the_last_day_only_without_a_term_in_a_law() -> None:
    told = _part(_text("verdaging", "pgb"), "Wat er gebeurt")
    assert "| 14 december 2026 (Awb 4:13) | 28 december 2026 |" in told, "Awb 4:14 lid 3: de nieuwe dag telt"
    assert "| 26 november 2026 (Wmo 2.3.5 lid 2) | 26 november 2026 |" in told, "Awb 4:14 lid 1: de oude dag telt"


def test_a_notice_too_late_moves_nothing() -> None:
    item = Golden("verdaging", "drie-oorzaken")
    zaak, advies = assessed(item.case)
    late = details(item).model_copy(update={"dated": date(2026, 12, 22)})
    told = letters.compose(item.kind, advies, zaak, rulebook(), late).tekst
    assert "21 december 2026 (Awb 4:13) | 21 december 2026" in told
    assert "telt de nieuwe dag" not in told


def test_ending_help_that_nobody_asked_to_end_is_heard_under_its_own_article() -> None:
    assert "(Awb 4:8)" in _part(_text("beeindiging-jeugdwet", "bijna-achttien"), "Wij vroegen eerst wat u vond")
    assert "(Awb 4:7)" in _part(_text("afwijzing-wmo", "volwassen"), "Wij vroegen eerst wat u vond")


@pytest.mark.parametrize("case", ["bijna-achttien", "zeventien", "negentien"])
def test_help_after_eighteen_never_rests_on_being_younger(case: str) -> None:
    told = _part(_text("verlengde-jeugdhulp", case), "Wat wij besluiten")
    assert "jeugdige 4°" in told
    assert "jeugdige 1°" not in told


@pytest.mark.parametrize(
    ("kind", "case", "who"),
    [
        ("onderbouwing-wlz", "toezicht", "Eva Timmer, geboren op 15 juni 2009"),
        ("motivering-zorgverzekeraar", "eigen-kracht", "Finn Smeets, geboren op 26 februari 2018"),
        ("motivering-zorgkantoor", "wlz-kind", "Luuk Bos, geboren op 1 december 2015"),
        ("warme-overdracht", "bijna-achttien", "Jip Verhoeven, geboren op 14 maart 2009"),
        ("schoolbrief", "drie-oorzaken", "Het gaat om Sem de Wit."),
    ],
)
def test_somebody_else_can_tell_whom_a_letter_is_about(kind: str, case: str, who: str) -> None:
    assert who in _text(kind, case)
    if kind == "schoolbrief":
        assert "geboren" not in _text(kind, case)


def test_an_unknown_birth_date_keeps_the_letter_to_the_ciz_open() -> None:
    made = letter(Golden("onderbouwing-wlz", "overbrugt"))
    assert "geboortedatum" in {gat.naam for gat in made.gaten}
    assert "om_wie" in {check.id for check in made.open}


def test_a_representative_reads_one_address() -> None:
    head = _text("verlengde-jeugdhulp", "bijna-achttien", "vertegenwoordiger").split("## ", 1)[0]
    assert "Kerkplein 2" in head
    assert "Esdoornpad" not in head


def test_parents_who_live_apart_do_not_read_where_the_other_lives() -> None:
    item = Golden("toekenning-jeugdwet", "drie-oorzaken")
    zaak, advies = assessed(item.case)
    places = [letters.Address(straat=f"Geheim {number}", postcode="1234 AB", plaats="Stad") for number in (1, 2)]
    names = ("Anna de Wit", "Karel Bos")
    parents = tuple(letters.Person(naam=name, adres=place) for name, place in zip(names, places, strict=True))
    made = letters.compose(
        item.kind, advies, zaak, rulebook(), details(item).model_copy(update={"parents": parents, "signed_by": "J."})
    )
    assert "Geheim" not in made.tekst
    assert not made.ready_to_sign


def test_an_invitation_names_the_day_of_the_week() -> None:
    assert "| Dag | dinsdag 1 december 2026 |" in _text("uitnodiging", "eigen-kracht")


def test_what_changes_stands_before_why() -> None:
    told = _text("wijziging-jeugdwet", "logeren")
    assert told.index("## Wat er verandert") < told.index("## Hoe wij tot dit besluit kwamen")


def test_a_handover_lists_what_comes_first_first() -> None:
    rows = re.findall(r"\| ([^|]+) \|$", _part(_text("warme-overdracht", "bijna-achttien"), "Wat nog open is"), re.M)
    assert rows.index("14 december 2026") < rows.index("17 januari 2027") < rows.index("14 september 2027")
    assert "14 september 2027" not in rows[rows.index("Geen vaste dag") :]


def test_no_law_is_said_twice_not_to_fit() -> None:
    for case in ("drie-oorzaken", "logeren", "volwassen"):
        kind = "toekenning-wmo" if case == "volwassen" else "toekenning-jeugdwet"
        assert not re.search(r"deze wet past niet\. De \w+ draagt dit niet\. \w", _text(kind, case))


def _at_home(**answers: str) -> letters.Letter:
    """An adviesrapport on a case in which only these answers about the family are known."""
    recorded = {name: {"waarde": value, "bron": "gezin"} for name, value in answers.items()}
    data = {"id": "z1", "feiten": recorded, "behoeften": [{"id": "b1", "soort": "begeleiding"}]}
    zaak = engine.read_case_data(data, rulebook(), TODAY)
    return letters.compose("adviesrapport", engine.assess(zaak, TODAY, rulebook()), zaak, rulebook())


def test_what_was_said_about_safety_leaves_with_no_letter() -> None:
    made = _at_home(balans_veilig_thuis="nee", balans_gevaar="ja", balans_ouder_gaat_het="zwaar")
    assert "Niet alles staat in een brief." in made.tekst
    pictures = [blok for sectie in made.secties for blok in sectie.blokken if isinstance(blok, letters.Beeld)]
    assert "ik heb het zwaar" in made.tekst
    assert not pictures, "het oordeel over het geheel rust hier alleen op veiligheid"
    for told in (made.advies_json, made.tekst):
        assert not re.search(
            "uit balans|voelt zich veilig|[Vv]eiligheid|balans_veilig|balans_gevaar|RV10|meldcode", told
        )


def test_the_picture_leaves_safety_out_and_keeps_the_rest() -> None:
    zaak = engine.read_case_file(CASES.parents[2] / "docs" / "voorbeeld-balans.yaml", rulebook(), TODAY)
    made = letters.compose("adviesrapport", engine.assess(zaak, TODAY, rulebook()), zaak, rulebook())
    (picture,) = [blok for sectie in made.secties for blok in sectie.blokken if isinstance(blok, letters.Beeld)]
    assert "Materiële situatie: uit balans" in picture.alt
    assert "Veiligheid" not in picture.alt + picture.svg
