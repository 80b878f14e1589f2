"""What the pages of Welke wet? show alike: the need in words, the answers so far, the starting points."""

from dataclasses import dataclass
from typing import Any

from engine import Rulebook
from service.web.questions import key_of
from service.web.quick.inquiry import Inquiry, question_for
from service.web.reasoning import law_heading, law_name
from service.web.views import without_questions
from service.web.words import VOOR, capital


@dataclass(frozen=True, slots=True)
class Answered:
    """A question with the answer that was picked."""

    key: str
    vraag: str
    antwoord: str


def answered(inquiry: Inquiry, book: Rulebook) -> list[Answered]:
    """The answers in the order in which they were given."""
    found = []
    for name, value in inquiry.given.items():
        question = question_for(name, inquiry.dossier, book)
        word = dict(question.options).get(value or "", "Weet ik niet")
        found.append(Answered(question.key, question.vraag, word))
    return found


def context_of(inquiry: Inquiry, book: Rulebook) -> dict[str, Any]:
    """The part of the page that a question and an answer share."""
    soort = book.behoeften[inquiry.soort]
    return {
        "onderzoek": inquiry,
        "soort": soort,
        "behoefte": soort.naam if inquiry.voor == "kind" else f"{soort.naam} ({VOOR[inquiry.voor]})",
        "antwoorden": answered(inquiry, book),
        "uitgangspunten": [
            (key_of(feit.id), capital(feit.sentence("ja").replace("{kind}", "het kind"))) for feit in inquiry.premises
        ],
        "partij": book.party,
        "sleutel": key_of,
        "wet": lambda wet, full=False: law_heading(wet, book) if full else law_name(wet, book),
        "uitleg": without_questions,
        "gemeente": book.gemeenten.get(inquiry.dossier.kind.gemeente),
    }
