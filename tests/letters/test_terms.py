"""Terms and birthdays that a decision accounts for."""

from dataclasses import replace
from datetime import date

import pytest

import engine
import letters
from letters.forms.fonts import breakable, covered, showable
from letters.terms import decision_term, eighteenth
from tests.letters.conftest import Write
from tests.letters.golden import TODAY, assessed, rulebook


def test_eight_weeks_unless_the_verordening_says_otherwise(
    book: engine.Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    term = decision_term(book, "nergens")
    assert (term.weken, term.artikel, term.termijn) == (8, "Awb 4:13", "jeugdwet_besluit")
    gemeente = book.gemeenten["voorbeeldgemeente"]
    assert gemeente.jeugd is not None
    jeugd = gemeente.jeugd.model_copy(update={"beslistermijn_weken": 6, "artikel_beslistermijn": "3.1"})
    monkeypatch.setitem(book.gemeenten, "voorbeeldgemeente", gemeente.model_copy(update={"jeugd": jeugd}))
    local = decision_term(book, "voorbeeldgemeente")
    assert (local.weken, local.artikel, local.verordening) == (6, "3.1", jeugd.naam)
    assert (local.termijn, local.facts) == ("jeugdwet_besluit_verordening", {"verordening_beslistermijn_weken": 6})


@pytest.mark.parametrize(
    ("born", "adult"),
    [
        (engine.Geboortedatum(2009, 6, 15), date(2027, 6, 15)),
        (engine.Geboortedatum(2008, 2, 29), date(2026, 3, 1)),
        (engine.Geboortedatum(2009, 6), None),
        (None, None),
    ],
)
def test_the_eighteenth_birthday(born: engine.Geboortedatum | None, adult: date | None) -> None:
    assert eighteenth(born) == adult


def test_characters_that_the_fonts_lack_are_named() -> None:
    assert {ord("é"), ord("ж"), ord("€"), ord("☎")} <= covered()
    assert 0x1F9A6 not in covered()
    assert showable("é 🦦") == "é [teken U+1F9A6 otter]"
    assert breakable("a" * 90).split("\u200b") == ["a" * 40, "a" * 40, "a" * 10]
    assert breakable("gewone woorden blijven zoals zij zijn, hoe lang de zin ook is").count("\u200b") == 0


def _dated(write: Write, kind: str, name: str, **changes: object) -> str:
    return write(kind, name, **changes).tekst


@pytest.mark.parametrize(
    ("received", "told"),
    [
        (date(2026, 10, 26), "De laatste dag is 21 december 2026."),
        (
            date(2026, 10, 30),
            "De laatste dag is 28 december 2026. Zonder weekend en feestdagen was die dag eerder (Atw",
        ),
        (date(2026, 3, 12), "De laatste dag is 7 mei 2026."),
        (date(2026, 3, 20), "De laatste dag is 18 mei 2026."),
    ],
)
def test_the_last_day_to_decide_follows_the_algemene_termijnenwet(received: date, told: str) -> None:
    """25 December is a holiday; 15 May 2026, the day after Ascension Day, was made equal to one."""
    assert told in _received(received)


def _received(day: date) -> str:
    zaak, _ = assessed("drie-oorzaken")
    answer = replace(zaak.feiten["aanvraag_ontvangen_op"], waarde=day)
    case = replace(zaak, feiten={**zaak.feiten, "aanvraag_ontvangen_op": answer})
    advice = engine.assess(case, TODAY, rulebook())
    return letters.compose("toekenning-jeugdwet", advice, case, rulebook()).tekst


@pytest.mark.parametrize(
    ("sent", "last"),
    [
        (date(2026, 11, 24), "5 januari 2027"),
        (date(2026, 11, 13), "28 december 2026"),
        (date(2027, 3, 26), "10 mei 2027"),
    ],
)
def test_six_weeks_to_object_end_on_a_working_day(sent: date, last: str, write: Write) -> None:
    """Awb 6:7 and 6:8 with the Algemene termijnenwet; 7 May 2027 was made equal to a holiday."""
    assert f"dan is {last} de laatste dag." in _dated(write, "toekenning-jeugdwet", "drie-oorzaken", dated=sent)
