"""Makes the Word template that Schakel starts with, and that a gemeente changes into its own.

Every paragraph of the template is a style with a place for words; a gemeente changes the styles, moves the logo in and
leaves the lines between ``{%`` and ``%}`` alone. See ``docs/brieven.md``.
"""

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from letters.forms.package import repacked

RED = RGBColor(0xA1, 0x23, 0x00)
_PARAGRAPHS = {
    "kop1": "Heading 1",
    "kop2": "Heading 2",
    "kop3": "Heading 3",
    "kop4": "Heading 4",
    "alinea": "Normal",
    "punt": "List Bullet",
    "nummer": "List Number",
    "adres": "Adres",
    "adres_einde": "Adres einde",
    "citaat": "Eigen woorden",
    "kader": "Kader",
    "concept": "Concept",
}
_MOST_COLUMNS = 4


def starter() -> bytes:
    """The template as a ``.docx`` file; the same bytes every time."""
    document = Document()
    _page(document)
    _styles(document)
    _header(document)
    document.add_paragraph("{%p for b in blokken %}")
    for kind, style in _PARAGRAPHS.items():
        document.add_paragraph(f"{{%p if b['soort'] == '{kind}' %}}")
        document.add_paragraph("{{r b['tekst'] }}", style=style)
        document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if b['soort'] == 'beeld' %}")
    document.add_paragraph("{{ b['beeld'] }}")
    document.add_paragraph("{%p endif %}")
    for columns in range(2, _MOST_COLUMNS + 1):
        _table(document, columns)
    document.add_paragraph("{%p endfor %}")
    buffer = BytesIO()
    document.save(buffer)
    return repacked(buffer.getvalue())


def _page(document: Any) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.4)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    properties = document.core_properties
    properties.title, properties.author, properties.language = "Brief", "Schakel", "nl-NL"
    properties.comments = ""


def _styles(document: Any) -> None:
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10.5)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(8), 1.25
    _language(styles)
    for name, size in (("Heading 1", 17), ("Heading 2", 13.5), ("Heading 3", 11.5), ("Heading 4", 10.5)):
        heading = styles[name]
        heading.font.name, heading.font.size, heading.font.bold = "Arial", Pt(size), True
        heading.font.color.rgb = RGBColor(0x1B, 0x1B, 0x1B)
        heading.element.rPr.rFonts.attrib.clear()
        heading.font.name = "Arial"
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(14), Pt(5)
    address = _own(styles, "Adres").paragraph_format
    address.space_after, address.keep_with_next = Pt(0), True
    _own(styles, "Adres einde").paragraph_format.space_after = Pt(12)
    for name, bold in (("Tabelnaam", True), ("Tabelkop", True), ("Tabeltekst", False), ("Na tabel", False)):
        style = _own(styles, name)
        style.font.bold = bold
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(2)
        style.paragraph_format.keep_with_next = name in ("Tabelnaam", "Tabelkop")
    quote = _own(styles, "Eigen woorden")
    quote.paragraph_format.left_indent = Cm(0.6)
    _border(quote, "8AA9C4", sides=("left",))
    _border(_own(styles, "Kader"), "A12300")
    concept = _own(styles, "Concept")
    concept.font.color.rgb = RED
    _border(concept, "A12300")
    gap = styles.add_style("Gat", WD_STYLE_TYPE.CHARACTER)
    gap.font.bold = True
    gap.element.get_or_add_rPr().append(_shade("FFF1A8"))
    article = styles.add_style("Artikel", WD_STYLE_TYPE.CHARACTER)
    article.font.size = Pt(9.5)


def _own(styles: Any, name: str) -> Any:
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles["Normal"]
    return style


def _language(styles: Any) -> None:
    properties = styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    found = properties.find(qn("w:lang"))
    lang = found if found is not None else OxmlElement("w:lang")
    lang.set(qn("w:val"), "nl-NL")
    lang.set(qn("w:eastAsia"), "nl-NL")
    if found is None:
        properties.append(lang)


def _shade(fill: str) -> Any:
    shade = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shade.set(qn(f"w:{key}"), value)
    return shade


def _border(style: Any, color: str, sides: tuple[str, ...] = ("top", "left", "bottom", "right")) -> None:
    box = OxmlElement("w:pBdr")
    for side in sides:
        edge = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "12"), ("space", "6"), ("color", color)):
            edge.set(qn(f"w:{key}"), value)
        box.append(edge)
    style.element.get_or_add_pPr().append(box)


def _header(document: Any) -> None:
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.style = document.styles["Concept"]
    paragraph.text = "{{ concept }}"
    footer = document.sections[0].footer.paragraphs[0]
    footer.text = "{{ voettekst }}, bladzijde "
    page = OxmlElement("w:fldSimple")
    page.set(qn("w:instr"), "PAGE")
    footer._p.append(page)
    for run in footer.runs:
        run.font.size = Pt(8.5)


def _table(document: Any, columns: int) -> None:
    document.add_paragraph(f"{{%p if b['soort'] == 'tabel' and b['kolommen'] == {columns} %}}")
    document.add_paragraph("{{r b['titel'] }}", style="Tabelnaam")
    table = document.add_table(rows=4, cols=columns, style="Table Grid")
    for index in range(columns):
        _cell(table.cell(0, index), f"{{{{r b['kop'][{index}] }}}}", "Tabelkop")
        _cell(table.cell(2, index), f"{{{{r rij[{index}] }}}}", "Tabeltekst")
    table.cell(1, 0).text = "{%tr for rij in b['rijen'] %}"
    table.cell(3, 0).text = "{%tr endfor %}"
    table.autofit = False
    head = table.rows[0]._tr.get_or_add_trPr()
    head.append(OxmlElement("w:tblHeader"))
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    document.add_paragraph("", style="Na tabel")
    document.add_paragraph("{%p endif %}")


def _cell(cell: Any, words: str, style: str) -> None:
    cell.paragraphs[0].text = words
    cell.paragraphs[0].style = style
