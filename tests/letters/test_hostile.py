"""Whatever somebody types comes out as text, in every form."""

import html
from collections.abc import Callable
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document

import engine
import letters
from tests.letters.conftest import TODAY, Filed, Write
from tests.letters.pdftext import text_of

HOSTILE = {
    "markup": "<script>alert(1)</script><b>vet</b> & </w:t> ]]> <!-- --> &amp;",
    "sjabloon": "{{ 7*7 }} {% for x in y %} {%p if 1 %} {{r z }} {#oeps#} ${7*7} #{7*7}",
    "typst": '#panic() #read("/etc/passwd") $x$ *a* _b_ `c` @d <e> \\ // /* */',
    "opmaak": "# kop | cel | - punt ::: let_op ~ verbindend ** nadruk ** [nog invullen: x]",
    "woord": "{_{ x }_} {_% y %_} \\u202e %s %d",
}
LOST = {"\u202e": "", "\x00": "", "\x07": ""}


def _plain(data: bytes, form: str) -> str:
    if form == "pdf":
        return text_of(data)
    if form == "docx":
        document = Document(BytesIO(data))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        return "\n".join([*(item.text for item in document.paragraphs), *cells])
    if form == "odt":
        with ZipFile(BytesIO(data)) as package:
            root = ElementTree.fromstring(package.read("content.xml"))  # noqa: S314
        for space in root.iter("{urn:oasis:names:tc:opendocument:xmlns:text:1.0}s"):
            space.text = " "
        return "".join(root.itertext())
    return html.unescape(data.decode())


def _squeezed(text: str) -> str:
    return "".join(char for char in text if not char.isspace() and char not in "\u200b\u00ad")


def _everywhere(words: str, filed: Callable[[str], Filed], book: engine.Rulebook, kind: str) -> letters.Letter:
    case = filed("drie-oorzaken").zaak
    needs = tuple(
        engine.Behoefte(item.id, item.soort, item.voor, f"{words} {item.id}", item.feiten) for item in case.behoeften
    )
    zaak = engine.Zaak(
        case.id, case.geboortedatum, needs, gemeente=case.gemeente, feiten=case.feiten, verhaal=f"{words}\n\n{words}"
    )
    person = letters.Person(
        naam=words, roepnaam=words[:200], adres=letters.Address(straat=words, postcode=words, plaats=words)
    )
    details = letters.LetterDetails(
        kenmerk=words,
        child=person,
        parents=(person,),
        sender=letters.Sender(organisatie=words, telefoon=words, contactpersoon=words),
        mandate_holder=letters.MandateHolder(naam=words, functie=words, mandaat=words),
        needs={"adl": letters.Grant(aanbieder=words, doel=words, soort_hulp=words, omvang=words)},
        sections={"bezwaar" if kind.startswith("toe") else "contact": f"{words}\n\n{words}"},
    )
    return letters.compose(kind, engine.assess(zaak, TODAY, book), zaak, book, details)


@pytest.mark.parametrize("form", letters.FORMS)
@pytest.mark.parametrize("kind", [kind.id for kind in letters.kinds()])
def test_hostile_text_is_text(
    kind: str, form: letters.Form, filed: Callable[[str], Filed], book: engine.Rulebook
) -> None:
    for words in HOSTILE.values():
        letter = _everywhere(words, filed, book, kind)
        text = _squeezed(_plain(letters.render(letter, form), form))
        wanted = _squeezed(words)
        if form == "docx":
            wanted, text = (item.replace("{_{", "{{").replace("}_}", "}}") for item in (wanted, text))
            wanted, text = (item.replace("{_%", "{%").replace("%_}", "%}") for item in (wanted, text))
        assert text.count(wanted) >= 5, (form, words)


@pytest.mark.parametrize("form", letters.FORMS)
def test_every_script_emoji_and_length(
    form: letters.Form, filed: Callable[[str], Filed], book: engine.Rulebook
) -> None:
    kind = "toekenning-jeugdwet"
    for words in ("שלום מרחבא مرحبا", "Žofie Ђорђе Ελένη", "👩‍👩‍👧 😀 🦦", "x" * 10_000, "é" * 3_000):
        letter = _everywhere(words, filed, book, kind)
        text = _squeezed(_plain(letters.render(letter, form), form))
        first = words.replace(" ", "")[0]
        assert (first in text) or f"[tekenU+{ord(first):04X}" in text, (form, words[:20])
        if len(words) > 2_000:
            assert words[:2_000] in text


@pytest.mark.parametrize("form", letters.FORMS)
def test_marks_that_turn_the_reading_direction_are_gone(
    form: letters.Form, filed: Callable[[str], Filed], book: engine.Rulebook
) -> None:
    words = "voor\u202eomgekeerd\u2066na\x00\x07\ud800einde\ufffe"
    text = _plain(letters.render(_everywhere(words, filed, book, "adviesrapport"), form), form)
    assert not set(text) & set("\u202e\u2066\x00\x07")
    assert "vooromgekeerdna" in _squeezed(text)


def test_hostile_text_never_becomes_a_block(filed: Callable[[str], Filed], book: engine.Rulebook, write: Write) -> None:
    plain = write("toekenning-jeugdwet", "drie-oorzaken")
    hostile = _everywhere(HOSTILE["opmaak"], filed, book, "toekenning-jeugdwet")
    assert [item.id for item in hostile.secties] == [item.id for item in plain.secties]
    decision = next(item for item in hostile.secties if item.id == "besluit")
    assert len([item for item in decision.blokken if isinstance(item, letters.Tabel)]) == 2
