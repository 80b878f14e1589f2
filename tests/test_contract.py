"""docs/contract.md is true: its example runs on the national rulebook and gives at least what the page shows."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine import Rulebook, assess, load_rulebook, read_case_bytes
from service.cli.catalogus import fact_data, need_data

PAGE = (Path(__file__).parent.parent / "docs" / "contract.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return found[1]


@pytest.fixture(scope="module")
def book() -> Rulebook:
    """The national rulebook."""
    return load_rulebook()


def covers(real: Any, shown: Any, path: str = "") -> None:
    """Every key the page shows exists with the same kind of value; words that are not elided are equal."""
    if isinstance(shown, dict):
        for key, value in shown.items():
            assert key in real, f"{path}.{key}"
            covers(real[key], value, f"{path}.{key}")
    elif isinstance(shown, list) and shown and isinstance(shown[0], dict):
        matching = [item for item in real if shown[0].get("wet", item.get("wet")) == item.get("wet")]
        assert matching, path
        covers(matching[0], shown[0], f"{path}[0]")
    elif isinstance(shown, list):
        assert "…" in shown or set(shown) <= set(real), path
    elif shown not in ("…", None):
        assert real == shown, path


def test_the_example_gives_the_advice_on_the_page(book: Rulebook) -> None:
    zaak = read_case_bytes(block("yaml").encode(), "zaak.yaml", book, date(2026, 11, 21))
    assert zaak.peildatum is not None
    advice = assess(zaak, zaak.peildatum, book).model_dump(mode="json")
    shown = json.loads(block("json"))
    shown["regelboek"]["versie"] = book.versie
    covers(advice, shown)


def test_the_page_names_every_key_of_the_advice(book: Rulebook) -> None:
    zaak = read_case_bytes(block("yaml").encode(), "zaak.yaml", book, date(2026, 11, 21))
    advice = assess(zaak, date(2026, 11, 21), book).model_dump(mode="json")
    keys = {*advice, *advice["behoeften"][0], *advice["behoeften"][0]["routes"][0]}
    keys |= {*fact_data(next(iter(book.feiten.values()))), *need_data(next(iter(book.behoeften.values())), book)}
    assert [key for key in sorted(keys) if f"`{key}`" not in PAGE and f'"{key}"' not in PAGE] == []


def test_the_page_names_the_laws_of_the_contract(book: Rulebook) -> None:
    laws = {route.wet for route in book.routes.values()}
    assert {"Jeugdwet", "Wmo 2015", "Wlz", "Zvw"} <= laws


def test_the_family_on_the_page_can_be_filed(book: Rulebook) -> None:
    both = f"{block('yaml')}\n{block('yaml gezin')}".encode()
    zaak = read_case_bytes(both, "zaak.yaml", book, date(2026, 11, 21))
    balans = assess(zaak, date(2026, 11, 21), book).balans
    assert balans
    assert balans["kalender"]["uren"]
    assert balans["zorgkaart"]["takken"]
