"""Word and ODT: real packages, Dutch, table headers, the gemeente's own template, and templates that run nothing."""

from collections.abc import Callable
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document

import letters
from tests.letters.conftest import Write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _xml(data: bytes, name: str) -> ElementTree.Element:
    with ZipFile(BytesIO(data)) as package:
        return ElementTree.fromstring(package.read(name))  # noqa: S314


def _template(*paragraphs: str, concept: str = "{{ concept }}") -> bytes:
    document = Document()
    document.sections[0].header.paragraphs[0].text = concept
    for text in paragraphs:
        document.add_paragraph(text)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_docx_is_whole(write: Write) -> None:
    letter = write("toekenning-jeugdwet", "drie-oorzaken")
    data = letters.render(letter, "docx")
    with ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(package.read(name))  # noqa: S314
    document = Document(BytesIO(data))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert "Besluit: hulp voor Sem vanuit de Jeugdwet" in texts
    assert document.sections[0].header.paragraphs[0].text == "CONCEPT"
    assert document.core_properties.language == "nl-NL"
    assert not any("{" in text for text in texts)


def test_docx_tables_have_header_rows_and_styles(write: Write) -> None:
    data = letters.render(write("adviesrapport", "drie-oorzaken"), "docx")
    body = _xml(data, "word/document.xml")
    tables = list(body.iter(f"{W}tbl"))
    assert len(tables) >= 4
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in tables)
    document = Document(BytesIO(data))
    styles = {paragraph.style.name for paragraph in document.paragraphs if paragraph.style is not None}
    assert {"Heading 1", "Heading 2", "Heading 3", "Heading 4", "List Bullet", "Adres", "Concept"} <= styles
    lang = _xml(data, "word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert lang is not None
    assert lang.get(f"{W}val") == "nl-NL"


def test_signed_docx_and_odt_lose_the_mark(write: Write) -> None:
    signed = write("toekenning-jeugdwet", "drie-oorzaken", signed_by="J. Jansen")
    assert Document(BytesIO(letters.render(signed, "docx"))).sections[0].header.paragraphs[0].text == ""
    with ZipFile(BytesIO(letters.render(signed, "odt"))) as package:
        assert b"CONCEPT" not in package.read("styles.xml") + package.read("content.xml")


def test_the_gemeentes_own_template(write: Write) -> None:
    own = _template(
        "Gemeente Lindehaven", "{{r titel }}", "{%p for b in delen['besluit'] %}", "{{r b['tekst'] }}", "{%p endfor %}"
    )
    assert [fault for fault in letters.check_template(own) if fault.ernstig] == []
    texts = [item.text for item in Document(BytesIO(letters.render(_letter(write), "docx", own))).paragraphs]
    assert "Gemeente Lindehaven" in texts
    assert "Wat wij besluiten" in texts
    assert "Met vriendelijke groet," not in texts


def _letter(write: Write) -> letters.Letter:
    return write("toekenning-jeugdwet", "drie-oorzaken")


def test_the_starter_template_passes_its_own_check() -> None:
    assert letters.check_template(letters.starter_template()) == []
    assert letters.starter_template() == letters.starter_template()


@pytest.mark.parametrize(
    ("template", "fault"),
    [
        (lambda: b"geen zip", "geen Word-bestand"),
        (lambda: _template("{{ naam_van_de_burgemeester }}", "{{ blokken }}"), "kent de naam"),
        (lambda: _template("alleen tekst"), "geen plaats voor de brief zelf"),
        (lambda: _template("{{ blokken }}", concept=""), "CONCEPT"),
        (lambda: _template("{% for b in blokken %}", "{{ concept }}"), "opdracht"),
    ],
)
def test_a_template_with_a_fault_is_refused(template: Callable[[], bytes], fault: str, write: Write) -> None:
    found = letters.check_template(template())
    assert any(fault in item.tekst for item in found)
    with pytest.raises(ValueError, match=r"\w"):
        letters.render(_letter(write), "docx", template())


@pytest.mark.parametrize(
    "attack",
    [
        "{{ titel.__class__.__mro__[1].__subclasses__() }}",
        "{{ ''.__class__ }}",
        "{{ blokken.append(1) }}{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{% for i in range(1000000000) %}x{% endfor %}",
    ],
)
def test_a_hostile_template_runs_nothing(attack: str, write: Write) -> None:
    template = _template("{%p for b in blokken %}", "{{r b['tekst'] }}", "{%p endfor %}", attack)
    try:
        made = letters.render(_letter(write), "docx", template)
    except Exception as error:
        assert type(error).__name__ in {"SecurityError", "UndefinedError", "ValueError", "OverflowError"}  # noqa: PT017
        return
    text = "\n".join(item.text for item in Document(BytesIO(made)).paragraphs)
    assert "subclasses" not in text
    assert "uid=" not in text


def test_odt_is_whole(write: Write) -> None:
    data = letters.render(write("adviesrapport", "drie-oorzaken"), "odt")
    with ZipFile(BytesIO(data)) as package:
        assert package.namelist()[0] == "mimetype"
        assert package.read("mimetype") == b"application/vnd.oasis.opendocument.text"
        assert package.infolist()[0].compress_type == 0
        for name in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
            ElementTree.fromstring(package.read(name))  # noqa: S314
        assert b'fo:language="nl"' in package.read("styles.xml")
        assert b"CONCEPT" in package.read("styles.xml")
        content = package.read("content.xml").decode()
    assert content.count("<table:table-header-rows>") >= 4
    text = "".join(ElementTree.fromstring(content.encode()).itertext())  # noqa: S314
    assert "Zorgverzekeringswet (Zvw): deze wet past" in text
