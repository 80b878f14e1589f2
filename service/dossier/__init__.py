"""A family's case between the store and the engine: what was recorded, as one document, and the advice on it."""

from service.dossier.advising import Adviser, Assessed
from service.dossier.archive import Archive
from service.dossier.causes import Causes, causes, statuses
from service.dossier.document import document_of, dropped_answers
from service.dossier.familydocument import Faults, calendar_faults, care_map_faults
from service.dossier.history import Change, changes, known_on
from service.dossier.household import FAMILY, REFUSED, Household, Part, Said, Spot, part_item, said_item
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
from service.dossier.rerun import Rerun, rerun
from service.dossier.research import pseudonymised

__all__ = [
    "FAMILY",
    "REFUSED",
    "Adviser",
    "Answer",
    "Archive",
    "Assessed",
    "Brus",
    "Causes",
    "Change",
    "Dossier",
    "Faults",
    "Household",
    "Kind",
    "Need",
    "Part",
    "Rerun",
    "Said",
    "Spot",
    "answer_item",
    "calendar_faults",
    "care_map_faults",
    "causes",
    "changes",
    "document_of",
    "dossier_of",
    "dropped_answers",
    "gezin_item",
    "kind_item",
    "known_on",
    "need_item",
    "part_item",
    "pseudonymised",
    "rerun",
    "said_item",
    "statuses",
    "title_of",
    "verhaal_item",
]
