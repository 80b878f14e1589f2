"""Letters: from an advice to words that a family understands and a court accepts. Pure: no clock, database or network.

``compose(kind, advies, zaak, book, details) -> Letter`` is the promise; ``render`` gives it one of four forms.
"""

from letters.asking import Field, fault, fields
from letters.backing import Backing, Gat, Waarde
from letters.blocks import Alinea, Beeld, Kader, Kop, Lijst, Sectie, Tabel, Zin
from letters.changes import Samengevoegd, Stuk, merged, tracked
from letters.composing import UnknownKind, compose
from letters.details import Address, Audience, Grant, LetterDetails, MandateHolder, Person, Sender
from letters.forms import FORMS, Form, fragment, render, stylesheet
from letters.forms.docx import TemplateFault, check_template, starter_template
from letters.handover import HandoverDetails, Meeting
from letters.leesbaarheid import MAX_SENTENCE, Leesbaarheid, Vondst, measure, measure_text
from letters.letter import CheckItem, Letter
from letters.narrative import Melding
from letters.pictures import Weg, balance_circle, care_calendar, care_map, pictures_of, route_map
from letters.plain import section_text
from letters.sharing import without_safety
from letters.soorten import KINDS, Kind


def kinds() -> tuple[Kind, ...]:
    """Every kind of letter, in the order a form offers them."""
    return tuple(KINDS.values())


def checklist(letter: Letter) -> list[CheckItem]:
    """What the law demands of this letter, each with its article, complete or open."""
    return list(letter.checks)


__all__ = [
    "FORMS",
    "MAX_SENTENCE",
    "Address",
    "Alinea",
    "Audience",
    "Backing",
    "Beeld",
    "CheckItem",
    "Field",
    "Form",
    "Gat",
    "Grant",
    "HandoverDetails",
    "Kader",
    "Kind",
    "Kop",
    "Leesbaarheid",
    "Letter",
    "LetterDetails",
    "Lijst",
    "MandateHolder",
    "Meeting",
    "Melding",
    "Person",
    "Samengevoegd",
    "Sectie",
    "Sender",
    "Stuk",
    "Tabel",
    "TemplateFault",
    "UnknownKind",
    "Vondst",
    "Waarde",
    "Weg",
    "Zin",
    "balance_circle",
    "care_calendar",
    "care_map",
    "check_template",
    "checklist",
    "compose",
    "fault",
    "fields",
    "fragment",
    "kinds",
    "measure",
    "measure_text",
    "merged",
    "pictures_of",
    "render",
    "route_map",
    "section_text",
    "starter_template",
    "stylesheet",
    "tracked",
    "without_safety",
]
