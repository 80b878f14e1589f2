"""A family's case between the store and the engine: what was recorded, as one document, and the advice on it."""

from service.dossier.advising import Adviser, Assessed
from service.dossier.document import document_of, dropped_answers
from service.dossier.parts import (
    Answer,
    Brus,
    Dossier,
    Kind,
    Need,
    answer_item,
    dossier_of,
    gezin_item,
    kind_item,
    need_item,
    title_of,
    verhaal_item,
)

__all__ = [
    "Adviser",
    "Answer",
    "Assessed",
    "Brus",
    "Dossier",
    "Kind",
    "Need",
    "answer_item",
    "document_of",
    "dossier_of",
    "dropped_answers",
    "gezin_item",
    "kind_item",
    "need_item",
    "title_of",
    "verhaal_item",
]
