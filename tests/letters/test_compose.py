"""What the letters say, and what they never say."""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

import engine
import letters
from tests.letters.conftest import Filed, Write

TOEKENNING = "toekenning-jeugdwet"


def _section(letter: letters.Letter, name: str) -> str:
    return next(letters.section_text(item) for item in letter.secties if item.id == name)


def test_toekenning_holds_what_the_case_demands(write: Write) -> None:
    letter = write(TOEKENNING, "drie-oorzaken")
    text = letter.tekst
    for words in (
        "namens het college",
        "J. Jansen",
        "24 november 2026",
        "CONCEPT",
        "Sem de Wit",
        "Anna de Wit",
        "Karel Bos",
        "Jeugdwet 2.3 lid 1",
        "Jeugdwet 1.1 jeugdhulp 3°",
        "Jeugdwet 1.2 lid 2",
        "artikel 4.3 van de verordening",
        "M. de Boer, kinderverpleegkundige (BIG)",
        "7 uur per week",
        "1 december 2026",
        "30 november 2028",
        "Thuiszorg De Linde",
        "de verzorging overnemen",
        "geen eigen bijdrage",
        "binnen zes weken",
        "Bezwaar stopt het besluit niet",
        "Jeugdwet 2.5",
        "Wmo 2.2.4",
        "21 december 2026",
    ):
        assert words in text, words
    steps = _section(letter, "stappen")
    assert steps.index("Stap 1") < steps.index("Stap 2") < steps.index("Stap 3") < steps.index("Stap 4")


def test_toekenning_omits_what_it_must_not_say(write: Write) -> None:
    letter = write(TOEKENNING, "drie-oorzaken")
    assert "Verbandwissel" not in _section(letter, "besluit")
    assert "| Verbandwissel en wondzorg | de zorgverzekeraar |" in _section(letter, "andere-hulp")
    assert "ouderbijdrage" not in letter.tekst
    assert "gebruikelijk" not in letter.tekst.lower()
    assert "Wmo" not in _section(letter, "besluit")


def test_hours_recorded_once_for_two_needs_are_never_counted_twice(write: Write) -> None:
    decision = _section(write(TOEKENNING, "drie-oorzaken"), "besluit")
    assert decision.count("samen met de andere hulp 7 uur per week") == 2
    assert "Al deze hulp samen is 7 uur per week." in decision
    assert "| Hoeveel | 7 uur per week |" not in decision


def test_hours_given_per_need_stand_alone(write: Write) -> None:
    needs = {
        "adl": letters.Grant(uren_per_week=Decimal("4.5")),
        "wassen": letters.Grant(uren_per_week=Decimal(2), aanbieder="Thuiszorg Zuid"),
    }
    decision = _section(write(TOEKENNING, "drie-oorzaken", needs=needs), "besluit")
    assert "| Hoeveel | 4,5 uur per week |" in decision
    assert "| Wie de hulp geeft | Thuiszorg Zuid |" in decision
    assert "Samen" not in decision


def test_a_deduction_is_left_to_the_other_letter(write: Write) -> None:
    letter = write(TOEKENNING, "eigen-kracht")
    item = next(item for item in letters.checklist(letter) if item.id == "6")
    assert item.status == "open"
    assert any("gedeeltelijke toekenning" in words for words in item.wat)
    assert "gaan er geen uren af" not in letter.tekst
    assert "4 uur" not in _section(letter, "besluit")


def test_without_rules_in_the_verordening_nothing_is_deducted(
    book: engine.Rulebook,
    filed: Callable[[str], Filed],
    details: letters.LetterDetails,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = filed("eigen-kracht")
    gemeente = book.gemeenten["voorbeeldgemeente"]
    assert gemeente.jeugd is not None
    without = gemeente.model_copy(
        update={"jeugd": gemeente.jeugd.model_copy(update={"artikel_eigen_kracht": None}), "feiten": {}}
    )
    monkeypatch.setitem(book.gemeenten, "voorbeeldgemeente", without)
    letter = letters.compose(TOEKENNING, found.advies, found.zaak, book, details)
    steps = _section(letter, "stappen")
    assert "De verordening heeft geen regels" in steps
    assert "Daarom gaan er geen uren af (Jeugdwet 2.9)." in steps
    assert "10 uur per week" in _section(letter, "besluit")
    assert next(item for item in letters.checklist(letter) if item.id == "6").status == "compleet"


def test_an_unknown_verordening_is_a_gap(
    book: engine.Rulebook, filed: Callable[[str], Filed], details: letters.LetterDetails
) -> None:
    found = filed("drie-oorzaken")
    elsewhere = engine.Zaak(
        id=found.zaak.id,
        geboortedatum=found.zaak.geboortedatum,
        behoeften=found.zaak.behoeften,
        feiten=found.zaak.feiten,
    )
    letter = letters.compose(TOEKENNING, found.advies, elsewhere, book, details)
    names = {gat.naam for gat in letter.gaten}
    assert {"verordening_artikel_eigen_kracht", "bezwaar_adres", "vertrouwenspersoon", "clientondersteuning"} <= names


def test_a_judgement_is_told_with_the_name_of_who_gave_it(write: Write) -> None:
    steps = _section(write(TOEKENNING, "eigen-kracht"), "stappen")
    assert "P. Smit, jeugdconsulent: Vader kan vier uur doen" in steps


def test_a_decision_may_not_rest_on_a_reservation(write: Write) -> None:
    letter = write(TOEKENNING, "toezicht")
    item = next(item for item in letters.checklist(letter) if item.id == "voorbehoud")
    assert item.status == "open"
    assert "[nog invullen: vaststellen, want dit staat nog niet vast: " in letter.tekst
    edited = {section.id: "Alles is goed." for section in letter.secties}
    after = write(TOEKENNING, "toezicht", sections=edited)
    assert next(item for item in letters.checklist(after) if item.id == "voorbehoud").status == "open"


def test_an_open_judgement_is_a_gap_and_never_stated(write: Write) -> None:
    letter = write(TOEKENNING, "toezicht")
    assert "Het college vindt" not in letter.tekst
    assert any(gat.naam == "oordeel" for gat in letter.gaten)


def test_nothing_to_grant_is_said_and_blocks(write: Write) -> None:
    letter = write(TOEKENNING, "niets-vast")
    assert "Daarom kan deze brief nog niets toekennen." in letter.tekst
    assert next(item for item in letters.checklist(letter) if item.id == "3").status == "open"


def test_the_eighteenth_birthday_is_named_only_within_the_decision(write: Write) -> None:
    needs = {"logeren": letters.Grant(tot=date(2028, 1, 1))}
    assert "wordt op 15 juni 2027 achttien jaar" in write(TOEKENNING, "toezicht", needs=needs).tekst
    assert "achttien" not in write(TOEKENNING, "drie-oorzaken").tekst


def test_a_late_decision_says_so(write: Write) -> None:
    term = _section(write(TOEKENNING, "drie-oorzaken", dated=date(2026, 12, 22)), "termijn")
    assert "te laat" in term
    assert "Dat spijt ons." in term


def test_details_that_nobody_gave_are_gaps(write: Write) -> None:
    letter = write(
        TOEKENNING, "drie-oorzaken", child=None, parents=(), kenmerk="", dated=None, mandate_holder=None, sent_by=""
    )
    names = {gat.naam for gat in letter.gaten}
    assert {"kind_naam", "ouders_naam", "adres", "kenmerk", "dagtekening", "mandaathouder", "verzending"} <= names
    assert "uw kind" in letter.tekst


@pytest.mark.parametrize("kind", ["adviesrapport", TOEKENNING])
def test_concept_until_signed_and_complete(kind: str, write: Write) -> None:
    assert write(kind, "drie-oorzaken").concept
    assert write(kind, "drie-oorzaken").ready_to_sign
    signed = write(kind, "drie-oorzaken", signed_by="J. Jansen")
    assert not signed.concept
    assert "CONCEPT" not in signed.tekst
    assert write(kind, "drie-oorzaken", signed_by="J. Jansen", parents=()).concept


def test_adviesrapport_decides_nothing_and_shows_all(write: Write, filed: Callable[[str], Filed]) -> None:
    letter = write("adviesrapport", "toezicht")
    text = letter.tekst
    assert "geen besluit" in text
    assert "Schakel, het hulpmiddel dat de wetten naast elkaar legt, beslist niet." in text
    assert "Wij slapen om de beurt." in text
    advice = filed("toezicht").advies
    assert advice.regelboek.hash[:12] in text
    assert advice.regelboek.versie in text
    assert "21 november 2026" in text
    for need in advice.behoeften:
        for route in need.routes:
            assert f"{route.wet}" in text
    for question in advice.vragen:
        assert question.vraag.replace("het kind", "Sem").replace("Het kind", "Sem") in text


_AREA = {"id": "F", "naam": "Lichaam", "kleur": "rood", "zin": "De nachten zijn zwaar."}


def test_balance_and_transition_have_their_place(
    book: engine.Rulebook, filed: Callable[[str], Filed], details: letters.LetterDetails
) -> None:
    found = filed("drie-oorzaken")
    advice = found.advies.model_copy(
        update={
            "balans": {
                "oordeel": "kwetsbaar",
                "gebieden": [_AREA, {**_AREA, "id": "V", "zin": "Iets over veiligheid."}],
                "rode_vlaggen": [{"zin": "Een rode vlag.", "eerste_stap": "Weeg dit af met de meldcode."}],
            },
            "transitie": {
                "stand": "lijst",
                "taken": [{"stand": "lopend", "titel": "Inkomen", "doe": "Bekijk de Wajong.", "wie": "het gezin"}],
            },
        }
    )
    letter = letters.compose("adviesrapport", advice, found.zaak, book, details)
    assert "De nachten zijn zwaar." in _section(letter, "balans")
    assert not re.search("veiligheid|rode vlag|meldcode", _section(letter, "balans"))
    assert not re.search("rode vlag|meldcode|Iets over veiligheid", letter.advies_json)
    assert "Bekijk de Wajong." in _section(letter, "transitie")


def test_unknown_kind_and_strange_advice_are_refused(
    book: engine.Rulebook, filed: Callable[[str], Filed], details: letters.LetterDetails
) -> None:
    found, other = filed("drie-oorzaken"), filed("toezicht")
    with pytest.raises(letters.UnknownKind, match="adviesrapport"):
        letters.compose("afwijzing", found.advies, found.zaak, book, details)
    with pytest.raises(ValueError, match="hoort niet bij"):
        letters.compose("adviesrapport", other.advies, found.zaak, book, details)


def test_the_trace_is_not_needed(
    book: engine.Rulebook, filed: Callable[[str], Filed], details: letters.LetterDetails
) -> None:
    """A kept advice has no trace; the letter on it is the same."""
    found = filed("drie-oorzaken")
    kept = found.advies.model_copy(
        update={
            "behoeften": [
                need.model_copy(
                    update={"routes": [engine.RouteAdvies.model_validate(route.model_dump()) for route in need.routes]}
                )
                for need in found.advies.behoeften
            ]
        }
    )
    for kind in letters.kinds():
        fresh = letters.compose(kind.id, found.advies, found.zaak, book, details)
        assert letters.compose(kind.id, kept, found.zaak, book, details) == fresh
