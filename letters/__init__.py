"""Letters: from an advice to words that a family understands and a court accepts. Pure: no clock, database or network.

``compose(kind, advies, zaak, book, details) -> Letter`` is the promise; ``render`` gives it one of four forms.
"""

from letters.backing import Backing, Gat, Waarde
from letters.blocks import Alinea, Beeld, Kader, Kop, Lijst, Sectie, Tabel, Zin
from letters.composing import UnknownKind, compose
from letters.details import Address, Grant, LetterDetails, MandateHolder, Person, Sender
from letters.forms import FORMS, Form, fragment, render, stylesheet
from letters.forms.docx import TemplateFault, check_template, starter_template
from letters.leesbaarheid import Leesbaarheid, Vondst, measure
from letters.letter import CheckItem, Letter
from letters.plain import section_text
from letters.soorten import KINDS, Kind


def kinds() -> tuple[Kind, ...]:
    """Every kind of letter, in the order a form offers them."""
    return tuple(KINDS.values())


def checklist(letter: Letter) -> list[CheckItem]:
    """What the law demands of this letter, each with its article, complete or open."""
    return list(letter.checks)


__all__ = [
    "FORMS",
    "Address",
    "Alinea",
    "Backing",
    "Beeld",
    "CheckItem",
    "Form",
    "Gat",
    "Grant",
    "Kader",
    "Kind",
    "Kop",
    "Leesbaarheid",
    "Letter",
    "LetterDetails",
    "Lijst",
    "MandateHolder",
    "Person",
    "Sectie",
    "Sender",
    "Tabel",
    "TemplateFault",
    "UnknownKind",
    "Vondst",
    "Waarde",
    "Zin",
    "check_template",
    "checklist",
    "compose",
    "fragment",
    "kinds",
    "measure",
    "render",
    "section_text",
    "starter_template",
    "stylesheet",
]
