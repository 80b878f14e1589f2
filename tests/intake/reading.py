"""Reads cases against the trial catalogue, and gives what is wrong as lines of text."""

from datetime import date
from typing import Any

import pytest

from engine import InputError, Zaak, read_case_bytes, read_case_data
from tests.intake.book import intake_book

BOOK = intake_book()
TODAY = date(2026, 11, 21)
GOOD = """\
id: voorbeeld-1
peildatum: 2026-11-21
gemeente: voorbeeldgemeente
kind: {geboortedatum: 2019-05-02}
feiten: {permanent_toezicht_nodig: ja}
behoeften:
  - {id: b1, soort: verpleging, voor: kind, feiten: {}}
"""


def read(text: str | bytes, peildatum: date | None = None) -> Zaak:
    raw = text.encode() if isinstance(text, str) else text
    return read_case_bytes(raw, "zaak.yaml", BOOK, TODAY, peildatum)


def data(**changes: Any) -> dict[str, Any]:
    base: dict[str, Any] = {"id": "z", "behoeften": [{"id": "b1", "soort": "verpleging"}]}
    return {**base, **changes}


def with_facts(**facts: Any) -> Zaak:
    return read_case_data(data(feiten=facts), BOOK, TODAY)


def problems(text: str | bytes) -> list[str]:
    with pytest.raises(InputError) as caught:
        read(text)
    return [str(problem) for problem in caught.value.problems]


def data_problems(given: Any) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_case_data(given, BOOK, TODAY)
    return [f"{problem.veld}: {problem.melding}" for problem in caught.value.problems]
