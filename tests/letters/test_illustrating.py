"""The balance circle in the adviesrapport: in every form, in its own shape, with words for who cannot see it."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest

import engine
import letters
from engine import read_case_file

EXAMPLE = Path(__file__).parents[2] / "docs" / "voorbeeld-balans.yaml"


@pytest.fixture(scope="module")
def letter(regelboek: engine.Rulebook) -> letters.Letter:
    zaak = read_case_file(EXAMPLE, regelboek, engine.existing_day("2026-11-21"))
    assert zaak.peildatum
    return letters.compose("adviesrapport", engine.assess(zaak, zaak.peildatum, regelboek), zaak, regelboek)


def _pictures(letter: letters.Letter) -> list[letters.Beeld]:
    return [blok for sectie in letter.secties for blok in sectie.blokken if isinstance(blok, letters.Beeld)]


def test_the_circle_stands_with_the_words_about_the_balance(letter: letters.Letter) -> None:
    (picture,) = _pictures(letter)
    assert picture.alt.startswith("Balans van het gezin: uit balans. Fysieke gezondheid: uit balans.")
    section = next(sectie for sectie in letter.secties if sectie.id == "balans")
    assert section.blokken[0] is picture
    assert len(section.blokken) > 1


def test_it_is_in_every_form(letter: letters.Letter) -> None:
    html = letters.render(letter, "html").decode()
    assert 'alt="Balans van het gezin: uit balans.' in html
    with ZipFile(BytesIO(letters.render(letter, "docx"))) as package:
        assert [name for name in package.namelist() if name.startswith("word/media/")]
    with ZipFile(BytesIO(letters.render(letter, "odt"))) as package:
        content = package.read("content.xml").decode()
        assert 'svg:width="10.1cm" svg:height="11.0cm"' in content
        assert [name for name in package.namelist() if name.startswith("Pictures/")]
    with pikepdf.open(BytesIO(letters.render(letter, "pdf"))) as pdf:
        assert "Figure" in str([item.get("/S") for item in pdf.objects if isinstance(item, pikepdf.Dictionary)])


def test_nothing_answered_gives_no_picture(regelboek: engine.Rulebook) -> None:
    data = {"id": "z1", "behoeften": [{"id": "b1", "soort": "verpleging"}]}
    day = engine.existing_day("2026-11-21")
    zaak = engine.read_case_data(data, regelboek, day)
    made = letters.compose("adviesrapport", engine.assess(zaak, day, regelboek), zaak, regelboek)
    assert not _pictures(made)


def test_a_person_may_rewrite_the_part_and_keep_the_picture(regelboek: engine.Rulebook, letter: letters.Letter) -> None:
    section = next(sectie for sectie in letter.secties if sectie.id == "balans")
    zaak = read_case_file(EXAMPLE, regelboek, engine.existing_day("2026-11-21"))
    assert zaak.peildatum
    advies = engine.assess(zaak, zaak.peildatum, regelboek)
    words = f"{letters.section_text(section)}\n\nWij bellen u morgen."
    made = letters.compose("adviesrapport", advies, zaak, regelboek, letters.LetterDetails(sections={"balans": words}))
    assert len(_pictures(made)) == 1
    assert "Wij bellen u morgen." in letters.section_text(next(s for s in made.secties if s.id == "balans"))
