"""The examples in the docstrings of the service hold."""

import doctest
from datetime import date
from types import ModuleType

import pytest

from service import settings
from service.web import fields, glossary, lettertables, todo, words
from service.web.fields import birth_of
from service.web.forms import Form


@pytest.mark.parametrize("module", [words, settings, todo, fields, glossary, lettertables])
def test_examples(module: ModuleType) -> None:
    outcome = doctest.testmod(module)
    assert outcome.attempted
    assert not outcome.failed


@pytest.mark.parametrize(
    ("day", "month", "year", "told"),
    [
        ("31", "2", "2022", "Deze geboortedatum bestaat niet: februari 2022 heeft 28 dagen"),
        ("29", "2", "2023", "Deze geboortedatum bestaat niet: februari 2023 heeft 28 dagen"),
        ("31", "4", "2022", "Deze geboortedatum bestaat niet: april 2022 heeft 30 dagen"),
        ("1", "13", "2022", "Deze geboortedatum bestaat niet: een maand gaat van 1 tot en met 12"),
        ("1", "1", "22", "Deze geboortedatum bestaat niet. Schrijf het jaar met vier cijfers, bijvoorbeeld 2 5 2019"),
        ("een", "1", "2022", "Deze geboortedatum bestaat niet. Gebruik alleen cijfers, bijvoorbeeld 2 5 2019"),
        ("1", "1", "0000", "Deze geboortedatum bestaat niet. Schrijf het jaar met vier cijfers, bijvoorbeeld 2 5 2019"),
        ("²", "1", "2022", "Deze geboortedatum bestaat niet. Gebruik alleen cijfers, bijvoorbeeld 2 5 2019"),
        ("1", "1", "9999", "Deze geboortedatum bestaat niet. Kies een ander jaar"),
    ],
)
def test_a_wrong_date_says_what_is_wrong_with_it(day: str, month: str, year: str, told: str) -> None:
    form = Form.filled({"g-dag": day, "g-maand": month, "g-jaar": year})
    assert birth_of(form, "g", date(2026, 11, 21)) == ""
    assert form.error("g") == told
