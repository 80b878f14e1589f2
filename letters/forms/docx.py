"""Word: the letter in the starter template or in the gemeente's own; data stays text, a template runs nothing."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx.shared import Cm
from docxtpl import DocxTemplate, InlineImage, RichText
from jinja2 import TemplateError
from jinja2.sandbox import SandboxedEnvironment

from letters.forms.flat import Flat, flat
from letters.forms.package import repacked
from letters.forms.picture import png
from letters.forms.shape import Run, shape
from letters.forms.starter import starter
from letters.letter import Letter

_NAMES = frozenset({"titel", "blokken", "delen", "concept", "voettekst", "afzender", "datum", "soort"})
_LARGEST = 50_000_000
_TEXT_WIDTH = 16.2


@dataclass(frozen=True, slots=True)
class TemplateFault:
    """What is wrong with a gemeente's template, and whether letters can still be made with it."""

    tekst: str
    ernstig: bool = True


@lru_cache(maxsize=1)
def starter_template() -> bytes:
    """The template to start from."""
    return starter()


def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True)


def render_docx(letter: Letter, template: bytes | None = None) -> bytes:
    """The letter in a Word template. Raises ``ValueError`` when the template has a serious fault."""
    if template is not None:
        serious = [fault.tekst for fault in check_template(template) if fault.ernstig]
        if serious:
            raise ValueError("; ".join(serious))
    document: Any = DocxTemplate(BytesIO(template if template is not None else starter_template()))
    context = _context(letter, document)
    document.render(context, jinja_env=_environment(), autoescape=True)
    if template is None:
        _fit(document.docx.tables, [item["breedtes"] for item in context["blokken"] if item["soort"] == "tabel"])
        _hold(document.docx.paragraphs, context["blokken"])
    _properties(document, letter)
    buffer = BytesIO()
    document.save(buffer)
    return repacked(buffer.getvalue())


def _context(letter: Letter, document: Any) -> dict[str, Any]:
    shaped = shape(letter)
    parts = flat(shaped, _rich)
    for item in (item for row in parts.values() for item in row if item["soort"] == "beeld"):
        item["beeld"] = InlineImage(document, BytesIO(png(item["svg"])), width=Cm(item["breed"]))
    return {
        "titel": _rich(shaped["titel_runs"]),
        "blokken": [item for row in parts.values() for item in row],
        "delen": parts,
        "concept": "CONCEPT" if letter.concept else "",
        "voettekst": letter.titel.tekst,
        "afzender": letter.afzender,
        "datum": letter.dated.isoformat(),
        "soort": letter.kind,
    }


def _rich(runs: list[Run]) -> RichText:
    made = RichText()
    for run in runs:
        style = {"gat": "Gat", "artikel": "Artikel"}.get(run["s"])
        made.add(run["t"], style=style, bold=run["n"])
    return made


def _fit(tables: list[Any], widths: list[list[int]]) -> None:
    """Sets the columns of our own template; a gemeente's template keeps the widths it has."""
    for table, columns in zip(tables, widths, strict=True):
        for row in (table.columns, *(row.cells for row in table.rows)):
            for part, width in zip(row, columns, strict=True):
                part.width = Cm(_TEXT_WIDTH * width / sum(columns))


def _hold(paragraphs: list[Any], blocks: list[Flat]) -> None:
    """Keeps greeting and signature on one page, in our own template: its last paragraphs are the last blocks."""
    for paragraph, item in zip(reversed(paragraphs), reversed(blocks), strict=False):
        if item["soort"] not in ("alinea", "punt", "nummer", "adres", "adres_einde"):
            return
        if item.get("bijeen"):
            paragraph.paragraph_format.keep_with_next = True


def _properties(document: Any, letter: Letter) -> None:
    moment = datetime(letter.dated.year, letter.dated.month, letter.dated.day)  # noqa: DTZ001
    properties = document.docx.core_properties
    properties.title, properties.author = letter.titel.tekst[:255], letter.afzender[:255] or "Schakel"
    properties.language, properties.last_modified_by = "nl-NL", ""
    properties.created = properties.modified = moment
    properties.revision = 1


def check_template(template: bytes) -> list[TemplateFault]:
    """What is wrong with a Word template: no Word file, too large, a broken instruction or an unknown name."""
    try:
        with ZipFile(BytesIO(template)) as package:
            if sum(info.file_size for info in package.infolist()) > _LARGEST:
                return [TemplateFault("het Word-sjabloon is te groot")]
        document = DocxTemplate(BytesIO(template))
        used: set[str] = document.get_undeclared_template_variables(jinja_env=_environment())
    except TemplateError as error:
        return [TemplateFault(f"het Word-sjabloon heeft een opdracht die niet klopt: {error}")]
    except (BadZipFile, KeyError, ValueError, SyntaxError):
        return [TemplateFault("dit is geen Word-bestand (.docx)")]
    faults = [TemplateFault(f"Schakel kent de naam '{name}' niet") for name in sorted(used - _NAMES)]
    if not used & {"blokken", "delen"}:
        faults.append(TemplateFault("het sjabloon heeft geen plaats voor de brief zelf ('blokken' of 'delen')"))
    if "concept" not in used:
        faults.append(TemplateFault("het sjabloon heeft geen plaats voor het woord CONCEPT ('concept')"))
    return faults


__all__ = ["Flat", "TemplateFault", "check_template", "render_docx", "starter_template"]
