"""Whatever comes in: a case or an ``InputError``; and what was read can be written and read again."""

import contextlib
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine import InputError, Zaak, case_data, read_case_data
from tests.intake.reading import BOOK, TODAY, data, read

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.dates()
    | st.datetimes()
    | st.binary(max_size=4)
    | st.decimals()
    | st.sampled_from(["ja", "nee", "onbekend", "kind", "verpleging", "2019-05", "thuis", "b1"])
)
_KEYS = st.sampled_from(
    [
        *("id", "peildatum", "gemeente", "kind", "verhaal", "feiten", "behoeften", "geboortedatum", "soort", "voor"),
        *("waarde", "omschrijving", "bron", "datum", "oordeel", "door", "functie", "motivering", "wlz_open"),
        *BOOK.feiten,
    ]
)
_JUNK = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_KEYS | st.text(max_size=8) | st.integers() | st.none(), inner, max_size=6)
        | st.tuples(inner, inner)
    ),
    max_leaves=25,
)
_CASES = st.fixed_dictionaries(
    {},
    optional={
        "id": _JUNK,
        "peildatum": _JUNK,
        "gemeente": _JUNK,
        "kind": _JUNK,
        "feiten": st.dictionaries(_KEYS, _JUNK, max_size=6),
        "behoeften": st.lists(st.dictionaries(_KEYS, _JUNK, max_size=5), max_size=4) | _JUNK,
    },
)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_JUNK | _CASES)
def test_junk_gives_a_case_or_an_input_error_and_nothing_else(given: Any) -> None:
    with contextlib.suppress(InputError):
        assert isinstance(read_case_data(given, BOOK, TODAY), Zaak)


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=200) | st.text(max_size=200).map(str.encode) | st.from_regex(r"(id|kind): [-{\[&*!'\"a0 ]{0,9}")
)
def test_any_bytes_give_an_input_error_and_nothing_else(raw: bytes | str) -> None:
    with pytest.raises(InputError):
        read(raw)


_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "permanent_toezicht_nodig": st.sampled_from(["ja", "nee"]),
        "woonsituatie": st.sampled_from(["thuis", "instelling", "16", "nee"]),
        "uren": st.integers(0, 168) | st.decimals(0, 168, places=3).map(float),
        "besluitdatum": st.dates(date(1900, 1, 1), date(2199, 12, 31)),
        "toelichting": st.text("abc é'\"#:-\n", max_size=20),
    },
)


@settings(max_examples=150, deadline=None)
@given(_VALUES, st.sampled_from(["2019-05-02", "2019-05", "2019", None]))
def test_a_case_written_back_reads_the_same(facts: dict[str, Any], born: str | None) -> None:
    recorded: dict[str, Any] = {name: {"waarde": value, "bron": "arts"} for name, value in facts.items()}
    filed = data(feiten=recorded, kind={"geboortedatum": born}, gemeente="Voorbeeldgemeente", verhaal="Het verhaal.")
    zaak = read_case_data(filed, BOOK, TODAY)
    text = json.dumps(case_data(zaak))
    assert read(text) == zaak
