"""The PDF: tagged, Dutch, archivable, embedded fonts, the advice inside, the same bytes twice."""

import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import pikepdf
import pytest

import letters
from tests.letters.conftest import Write
from tests.letters.pdftext import text_of

KINDS = [kind.id for kind in letters.kinds()]


@pytest.fixture(scope="module", params=KINDS)
def pdf(request: pytest.FixtureRequest, write: Write) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(BytesIO(letters.render(write(request.param, "drie-oorzaken"), "pdf"))) as opened:
        yield opened


def _elements(node: Any) -> Iterator[Any]:
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary):
            if "/S" in child:
                yield child
            yield from _elements(child)


def test_tagged_dutch_and_titled(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root
    assert str(root.Lang) == "nl-NL"
    assert bool(root.MarkInfo.Marked)
    assert bool(root.ViewerPreferences.DisplayDocTitle)
    kinds = [str(item.S) for item in _elements(root.StructTreeRoot)]
    assert {"/H1", "/H2", "/P", "/L", "/LI"} <= set(kinds)
    assert ("/Table" in kinds) == ("/TH" in kinds) == ("/TD" in kinds)
    assert kinds.count("/H1") == 1


def test_no_heading_is_skipped(pdf: pikepdf.Pdf) -> None:
    levels = [int(str(item.S)[2:]) for item in _elements(pdf.Root.StructTreeRoot) if str(item.S)[:2] == "/H"]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_metadata_claims_both_standards(pdf: pikepdf.Pdf) -> None:
    meta = pdf.open_metadata()
    assert meta["pdfuaid:part"] == "1"
    assert meta["pdfaid:part"] == "3"
    assert meta["pdfaid:conformance"] == "A"
    assert "nl" in str(meta["dc:language"])
    assert str(meta["dc:title"]).strip() == str(pdf.docinfo["/Title"]).strip() != ""


def test_all_fonts_are_embedded(pdf: pikepdf.Pdf) -> None:
    fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


def test_the_advice_is_attached(pdf: pikepdf.Pdf) -> None:
    assert list(pdf.attachments) == ["advies.json"]
    attached = json.loads(pdf.attachments["advies.json"].get_file().read_bytes())
    assert attached["zaak"] == "drie-oorzaken"
    assert pdf.Root.AF[0].AFRelationship == pikepdf.Name.Data


@pytest.mark.parametrize("kind", KINDS)
def test_concept_stands_on_every_page_until_signed(kind: str, write: Write) -> None:
    draft = letters.render(write(kind, "drie-oorzaken"), "pdf")
    with pikepdf.open(BytesIO(draft)) as opened:
        pages = len(opened.pages)
    assert text_of(draft).count("CONCEPT") == pages + 1
    signed = write(kind, "drie-oorzaken", signed_by="J. Jansen")
    assert ("CONCEPT" in text_of(letters.render(signed, "pdf"))) == bool(signed.open)


@pytest.mark.parametrize("form", letters.FORMS)
def test_the_same_letter_gives_the_same_bytes(form: letters.Form, write: Write) -> None:
    first = letters.render(write("adviesrapport", "drie-oorzaken"), form)
    assert letters.render(write("adviesrapport", "drie-oorzaken"), form) == first


def test_a_picture_carries_its_words(write: Write) -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><circle cx="30" cy="15" r="9"/></svg>'
    letter = write("adviesrapport", "drie-oorzaken")
    picture = letters.Beeld(svg, "Een blok om het gezin")
    changed = replace(letter.secties[1], blokken=(picture, *letter.secties[1].blokken))
    pictured = replace(letter, secties=(letter.secties[0], changed, *letter.secties[2:]))
    with pikepdf.open(BytesIO(letters.render(pictured, "pdf"))) as opened:
        figures = [item for item in _elements(opened.Root.StructTreeRoot) if str(item.S) == "/Figure"]
        assert [str(item.Alt) for item in figures] == ["Een blok om het gezin"]
    assert b'alt="Een blok om het gezin"' in letters.render(pictured, "html")
    for form in ("docx", "odt"):
        with ZipFile(BytesIO(letters.render(pictured, form))) as package:
            assert any(name.endswith(".png") for name in package.namelist())
