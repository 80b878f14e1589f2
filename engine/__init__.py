"""The rules engine: pure Python, no clock, no database, no I/O beyond reading ``rules/``.

``assess(zaak, peildatum, rulebook) -> Advies`` is the promise; everything else here serves it.
"""

from engine.advies import Advies, BehoefteAdvies, RouteAdvies, Spoor
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
from engine.loader import load_rulebook
from engine.model import BehoefteSoort, Feit, Regel, RegelVersie
from engine.rule_words import day_words
from engine.rulebook import Rulebook
from engine.rulebook_diff import Verschil, differences
from engine.rulebook_view import RegelboekBeeld, Scenarios
from engine.schema import rulebook_schema

__all__ = [
    "MAX_BYTES",
    "Advies",
    "Antwoord",
    "Balans",
    "Behoefte",
    "BehoefteAdvies",
    "BehoefteSoort",
    "Blok",
    "DisagreementError",
    "Feit",
    "Geboortedatum",
    "InputError",
    "Kalender",
    "OordeelDoor",
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
    "Unfit",
    "Verschil",
    "Zaak",
    "Zorgkaart",
    "assess",
    "balance_of",
    "birth_date",
    "case_data",
    "day_words",
    "differences",
    "existing_day",
    "fact_value",
    "load_rulebook",
    "read_answers",
    "read_calendar",
    "read_care_map",
    "read_case",
    "read_case_bytes",
    "read_case_data",
    "read_case_file",
    "read_record",
    "recordable",
    "rulebook_schema",
    "suggestion",
]
