"""What belongs together stays together: a date and a phone number on one line, greeting and signature on one page."""

from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pytest
from docx import Document

import letters
from letters.forms.gluing import glued
from letters.forms.shape import shape
from tests.letters.golden import Golden, goldens, letter
from tests.letters.pdftext import page_texts

_SIGNED = "Ondertekend door:"
ALL = [item for item in goldens() if not item.reader.startswith("kind_") and item.kind != "zo-is-het-geregeld"]
ONE = Golden("toekenning-jeugdwet", "drie-oorzaken")


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("vóór 1 mei 2027 of op 3 juni.", "vóór 1_mei_2027 of op 3_juni."),
        ("Bel 000 123 45 67.", "Bel 000_123_45_67."),
        ("Bel 14 000 of +31 20 123 45 67, elke dag", "Bel 14_000 of +31_20_123_45_67, elke dag"),
        ("7 uur per week voor € 11.700 tot 18 jaar", "7_uur per week voor €_11.700 tot 18_jaar"),
        ("in 2026 en 2027 op artikel 4.3", "in 2026 en 2027 op artikel 4.3"),
        ("geen cijfers", "geen cijfers"),
    ],
)
def test_what_does_not_break(said: str, held: str) -> None:
    assert glued(said) == held.replace("_", "\u00a0")


def test_every_form_holds_dates_and_phones() -> None:
    made = letter(ONE)
    with ZipFile(BytesIO(letters.render(made, "odt"))) as package:
        odt = package.read("content.xml").decode()
    with ZipFile(BytesIO(letters.render(made, "docx"))) as package:
        docx = package.read("word/document.xml").decode()
    for form in (letters.render(made, "html").decode(), odt, docx):
        assert "000 555 00 00".replace(" ", "\u00a0") in form
        assert "5 januari 2027".replace(" ", "\u00a0") in form
        assert "5 januari 2027" not in form


@pytest.mark.parametrize("item", ALL, ids=lambda item: f"{item.kind}-{item.case}")
def test_no_signature_stands_alone(item: Golden) -> None:
    with pikepdf.open(BytesIO(letters.render(letter(item), "pdf"))) as pdf:
        pages = ["".join(page.split()) for page in page_texts(pdf)]
    squeezed = next(page for page in pages if "".join(_SIGNED.split()) in page)
    before = squeezed.split("Metvriendelijkegroet,", maxsplit=1)
    assert len(before) == 2, "de groet staat op een andere bladzijde dan de ondertekening"
    assert len(before[0].replace("CONCEPT", "")) > 60, "groet en ondertekening staan alleen op de laatste bladzijde"


def test_what_announces_a_list_or_a_table_stays_with_it() -> None:
    blocks = [blok for sectie in shape(letter(ONE))["secties"] for blok in sectie["blokken"]]
    held = [
        "".join(run["t"] for run in blok["runs"]) for blok in blocks if blok["soort"] == "alinea" and blok["bijeen"]
    ]
    for said in ("U vroeg hulp bij:", "Deze brief beslist daar niet over.", "Met vriendelijke groet,"):
        assert said in held
    assert "Wij namen vier stappen." not in held


def test_word_and_odt_keep_greeting_and_signature_together() -> None:
    made = letter(ONE)
    paragraphs = Document(BytesIO(letters.render(made, "docx"))).paragraphs
    greeting = next(index for index, item in enumerate(paragraphs) if item.text.startswith("Met vriendelijke groet"))
    kept = [item.paragraph_format.keep_with_next or item.style.paragraph_format.keep_with_next for item in paragraphs]
    assert all(kept[greeting - 1 : -1])
    assert not kept[greeting - 8]
    with ZipFile(BytesIO(letters.render(made, "odt"))) as package:
        odt = package.read("content.xml").decode()
    assert '<text:p text:style-name="Bijeen">Met vriendelijke groet,</text:p>' in odt
