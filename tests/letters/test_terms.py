"""Terms and birthdays that a decision accounts for."""

from datetime import date

import pytest

import engine
from letters.forms.fonts import breakable, covered, showable
from letters.terms import decision_term, eighteenth


def test_eight_weeks_unless_the_verordening_says_otherwise(
    book: engine.Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    term = decision_term(book, "nergens")
    assert (term.weken, term.artikel, term.last_day(date(2026, 10, 26))) == (8, "Awb 4:13", date(2026, 12, 21))
    gemeente = book.gemeenten["voorbeeldgemeente"]
    assert gemeente.jeugd is not None
    jeugd = gemeente.jeugd.model_copy(update={"beslistermijn_weken": 6, "artikel_beslistermijn": "3.1"})
    monkeypatch.setitem(book.gemeenten, "voorbeeldgemeente", gemeente.model_copy(update={"jeugd": jeugd}))
    local = decision_term(book, "voorbeeldgemeente")
    assert (local.weken, local.artikel, local.verordening) == (6, "3.1", jeugd.naam)


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
