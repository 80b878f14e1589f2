"""The rules engine: pure Python, no clock, no database, no I/O beyond reading ``rules/``.

``assess(zaak, peildatum, rulebook) -> Advies`` is the promise; everything else here serves it.
"""

from engine.advies import Advies, BehoefteAdvies, OpenVraag, RouteAdvies, Spoor, Stapje, Wetswijziging
from engine.assessment import assess
from engine.balance import (
    Balans,
    Blok,
    Kalender,
    Opgave,
    Persoon,
    Zorgkaart,
    balance_of,
    read_answers,
    read_calendar,
    read_care_map,
)
from engine.case import Antwoord, Behoefte, Geboortedatum, OordeelDoor, Zaak
from engine.dutch import capital, day_words, listed
from engine.errors import DisagreementError, InputError, Problem, RulebookError, SchakelError, suggestion
from engine.intake import (
    MAX_BYTES,
    Unfit,
    birth_date,
    case_data,
    existing_day,
    fact_value,
    read_case,
    read_case_bytes,
    read_case_data,
    read_case_file,
    read_record,
    recordable,
)
from engine.loader import hash_of_files, load_rulebook, rulebook_files
from engine.model import BehoefteSoort, Bron, Feit, Regel, RegelVersie, web_address
from engine.need_search import GevondenBehoefte, find_needs
from engine.route_facts import facts_of_route
from engine.rulebook import Rulebook
from engine.rulebook_diff import Verschil, differences
from engine.rulebook_view import RegelboekBeeld, Scenarios
from engine.schema import rulebook_schema
from engine.terms import Duur, Einde, Termijnstand, holidays, last_day, next_working_day, term_stand, why_no_working_day

__all__ = [
    "MAX_BYTES",
    "Advies",
    "Antwoord",
    "Balans",
    "Behoefte",
    "BehoefteAdvies",
    "BehoefteSoort",
    "Blok",
    "Bron",
    "DisagreementError",
    "Duur",
    "Einde",
    "Feit",
    "Geboortedatum",
    "GevondenBehoefte",
    "InputError",
    "Kalender",
    "OordeelDoor",
    "OpenVraag",
    "Opgave",
    "Persoon",
    "Problem",
    "Regel",
    "RegelVersie",
    "RegelboekBeeld",
    "RouteAdvies",
    "Rulebook",
    "RulebookError",
    "Scenarios",
    "SchakelError",
    "Spoor",
    "Stapje",
    "Termijnstand",
    "Unfit",
    "Verschil",
    "Wetswijziging",
    "Zaak",
    "Zorgkaart",
    "assess",
    "balance_of",
    "birth_date",
    "capital",
    "case_data",
    "day_words",
    "differences",
    "existing_day",
    "fact_value",
    "facts_of_route",
    "find_needs",
    "hash_of_files",
    "holidays",
    "last_day",
    "listed",
    "load_rulebook",
    "next_working_day",
    "read_answers",
    "read_calendar",
    "read_care_map",
    "read_case",
    "read_case_bytes",
    "read_case_data",
    "read_case_file",
    "read_record",
    "recordable",
    "rulebook_files",
    "rulebook_schema",
    "suggestion",
    "term_stand",
    "web_address",
    "why_no_working_day",
]
