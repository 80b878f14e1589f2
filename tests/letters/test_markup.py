"""The markup of the templates: what it makes, and what it refuses."""

from datetime import date
from decimal import Decimal

import pytest
from jinja2 import UndefinedError

import letters
from letters.backing import Backing, Gat, Waarde, clean
from letters.citing import citable, law
from letters.markup import MarkupError, sections
from letters.template import TEKSTEN, Values


def _read(text: str, *printed: object) -> tuple[letters.Zin, tuple[letters.Sectie, ...]]:
    values = Values()
    marks = [values.keep(item) for item in printed]
    for index, mark in enumerate(marks):
        text = text.replace(f"<{index}>", mark)
    return sections(text, values)


def test_every_block() -> None:
    title, (first, second) = _read(
        "# Titel\n\n## Een {een}\n\nZin <0>.\n~ Verbindt.\n\n- punt\n  vervolg\n\n- punt\n\n1. nummer\n\n"
        "|+ T\n| a | b |\n| <1> | c |\n\n## {twee}\n\n::: citaat\n**vet** <2>\n:::\n",
        Waarde("waarde", backing=(Backing(feit="x"),)),
        Gat("g", "iets"),
        Backing(feit="y"),
    )
    assert title.tekst == "Titel"
    assert [type(blok).__name__ for blok in first.blokken] == ["Alinea", "Lijst", "Lijst", "Tabel"]
    alinea = first.blokken[0]
    assert isinstance(alinea, letters.Alinea)
    assert [zin.verbindend for zin in alinea.zinnen] == [False, True]
    assert alinea.zinnen[0].backing == (Backing(feit="x"),)
    lijst = first.blokken[1]
    assert isinstance(lijst, letters.Lijst)
    assert [len(item) for item in lijst.items] == [2, 1]
    assert second.titel.tekst == ""
    kader = second.blokken[0]
    assert isinstance(kader, letters.Kader)
    vet = kader.blokken[0]
    assert isinstance(vet, letters.Alinea)
    assert vet.zinnen[0].delen[0].nadruk
    assert vet.zinnen[0].tekst == "vet"
    assert vet.zinnen[0].backing == (Backing(feit="y"),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("## Een {een}\n\nTekst.", "geen titel"),
        ("# T\n\ntekst", "buiten een sectie"),
        ("# T\n\n## Een {een}\n\n::: gordijn\nx\n:::", "onbekend kader"),
        ("# T\n\n## Een {een}\n\n::: citaat\nx", "kader zonder einde"),
        ("# T\n\n## Een {een}\n\n| a | b |\n| c | d |", "begint met een titel"),
        ("# T\n\n## Een {een}\n\n|+ t\n| a | b |\n| c |", "evenveel cellen"),
    ],
)
def test_a_mistake_names_its_line(text: str, words: str) -> None:
    with pytest.raises(MarkupError, match=words):
        _read(text)


def test_values_are_printed_as_a_reader_expects() -> None:
    values = Values()
    for item in (date(2026, 12, 1), Decimal("7.50"), 3, " twee\n regels "):
        values.keep(item)
    assert [item.tekst for item in values.items if isinstance(item, Waarde)] == [
        "1 december 2026",
        "7,5",
        "3",
        "twee regels",
    ]
    for wrong in (None, True, object(), [1]):
        with pytest.raises(TypeError, match="drukt alleen"):
            values.keep(wrong)


def test_a_name_that_is_not_there_is_an_error() -> None:
    from letters.template import rendered

    with pytest.raises(UndefinedError):
        rendered("besluit/toekenning.j2", {})


def test_only_articles_that_somebody_read_can_be_cited() -> None:
    assert law("Awb 6:7").url == "https://wetten.overheid.nl/BWBR0005537/2026-07-01#Artikel67"
    with pytest.raises(KeyError, match=r"wetten\.yaml"):
        law("Awb 8:81")


def test_every_citation_is_used() -> None:
    files = [
        *TEKSTEN.rglob("*.j2"),
        *TEKSTEN.parent.rglob("*.py"),
        *set(TEKSTEN.rglob("*.yaml")) - {TEKSTEN / "wetten.yaml"},
    ]
    words = "".join(path.read_text(encoding="utf-8") for path in files)
    unused = [artikel for artikel in citable() if artikel.split(" lid ")[0] not in words]
    assert not unused


@pytest.mark.parametrize(
    ("given", "kept"), [("a\u202eb", "ab"), ("\ufeffx\x00y", "xy"), ("\ud83d", "�"), ("👩‍👧", "👩‍👧"), ("é", "é")]
)
def test_clean(given: str, kept: str) -> None:
    assert clean(given) == kept
