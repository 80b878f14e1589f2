"""Whatever somebody types comes out as text, in every form."""

import html
from functools import lru_cache
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document

import engine
import letters
from letters.backing import clean
from tests.letters.conftest import Write
from tests.letters.golden import TODAY, assessed, rulebook
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


HANDOVER = ("ontvanger", "eigen_woorden", "gaat_goed", "helpt", "toestemming_van", "toestemming_voor")


@lru_cache(maxsize=32)
def _case(words: str) -> tuple[engine.Zaak, engine.Advies]:
    """A case in which a family typed the words everywhere, with its advice."""
    case, _ = assessed("drie-oorzaken")
    needs = tuple(
        engine.Behoefte(item.id, item.soort, item.voor, f"{words} {item.id}", item.feiten) for item in case.behoeften
    )
    zaak = engine.Zaak(
        case.id, case.geboortedatum, needs, gemeente=case.gemeente, feiten=case.feiten, verhaal=f"{words}\n\n{words}"
    )
    return zaak, engine.assess(zaak, TODAY, rulebook())


@lru_cache(maxsize=32)
def _last_section(kind: str) -> str:
    case, advice = assessed("drie-oorzaken")
    return letters.compose(kind, advice, case, rulebook()).secties[-1].id


def _everywhere(words: str, kind: str) -> letters.Letter:
    zaak, advice = _case(words)
    person = letters.Person(
        naam=words, roepnaam=words[:200], adres=letters.Address(straat=words, postcode=words, plaats=words)
    )
    asked = next(item for item in letters.kinds() if item.id == kind)
    free = {name for name, field in letters.fields().items() if field.soort in ("regel", "lang")}
    granted = letters.Grant(aanbieder=words, doel=words, soort_hulp=words, omvang=words)
    per_need = {name: words for name in asked.velden_behoefte if name in free}
    details = letters.LetterDetails(
        recipient=letters.Address(naam=words, straat=words, postcode=words, plaats=words),
        given={name: words for name in asked.velden if name in free},
        kenmerk=words,
        child=person,
        parents=(person,),
        sender=letters.Sender(organisatie=words, telefoon=words, contactpersoon=words),
        mandate_holder=letters.MandateHolder(naam=words, functie=words, mandaat=words),
        handover=letters.HandoverDetails(
            **dict.fromkeys(HANDOVER, words), afspraken=(letters.Meeting(wie=words, waarover=words),)
        ),
        needs={"adl": granted.model_copy(update={"given": per_need})},
        sections={_last_section(kind): f"{words}\n\n{words}"},
    )
    return letters.compose(kind, advice, zaak, rulebook(), details)


RICH = "toekenning-jeugdwet-pgb"


@pytest.mark.parametrize("form", letters.FORMS)
def test_hostile_text_is_text(form: letters.Form) -> None:
    for words in HOSTILE.values():
        letter = _everywhere(words, RICH)
        text = _squeezed(_plain(letters.render(letter, form), form))
        wanted = _squeezed(words)
        if form == "docx":
            wanted, text = (item.replace("{_{", "{{").replace("}_}", "}}") for item in (wanted, text))
            wanted, text = (item.replace("{_%", "{%").replace("%_}", "%}") for item in (wanted, text))
        assert text.count(wanted) >= 20, (form, words)


@pytest.mark.parametrize("kind", [kind.id for kind in letters.kinds()])
def test_every_field_of_every_kind_is_data(kind: str) -> None:
    """The forms only see blocks: what a kind does with its own fields shows in the blocks."""
    words = " ".join(HOSTILE.values())
    letter = _everywhere(words, kind)
    assert letter.tekst.count(clean(words)) >= 5
    plain = _everywhere("gewoon", kind)
    assert [type(blok) for sectie in letter.secties for blok in sectie.blokken] == [
        type(blok) for sectie in plain.secties for blok in sectie.blokken
    ]
    assert b"<script>" not in letters.render(letter, "html")


@pytest.mark.parametrize("form", letters.FORMS)
def test_every_script_emoji_and_length(form: letters.Form) -> None:
    kind = "toekenning-jeugdwet"
    for words in ("שלום מרחבא مرحبا", "Žofie Ђорђе Ελένη", "👩‍👩‍👧 😀 🦦", "x" * 10_000, "é" * 3_000):
        letter = _everywhere(words, kind)
        text = _squeezed(_plain(letters.render(letter, form), form))
        first = words.replace(" ", "")[0]
        assert (first in text) or f"[tekenU+{ord(first):04X}" in text, (form, words[:20])
        if len(words) > 2_000:
            assert words[:2_000] in text


@pytest.mark.parametrize("form", letters.FORMS)
def test_marks_that_turn_the_reading_direction_are_gone(form: letters.Form) -> None:
    words = "voor\u202eomgekeerd\u2066na\x00\x07\ud800einde\ufffe"
    text = _plain(letters.render(_everywhere(words, "adviesrapport"), form), form)
    assert not set(text) & set("\u202e\u2066\x00\x07")
    assert "vooromgekeerdna" in _squeezed(text)


def test_hostile_text_never_becomes_a_block(write: Write) -> None:
    plain = write("toekenning-jeugdwet", "drie-oorzaken")
    hostile = _everywhere(HOSTILE["opmaak"], "toekenning-jeugdwet")
    assert [item.id for item in hostile.secties] == [item.id for item in plain.secties]
    decision = next(item for item in hostile.secties if item.id == "besluit")
    assert len([item for item in decision.blokken if isinstance(item, letters.Tabel)]) == 2
