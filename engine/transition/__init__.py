"""The transition around eighteen: the front door for letters and service.

A plan per young person, the board of a caseload, the list that comes in, and calendar, CSV and pictures that go out.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from engine.transition.birthday import BehoefteOmslag, Verjaardagsvergelijking, compare_birthday
from engine.transition.caselist import Lijst, Lijstregel, ListReader, Persoon, check_list
from engine.transition.caseload import Board, Bordregel, Bordstap, all_days, birthday_rules, overview
from engine.transition.daywords import day_text
from engine.transition.outcome import Taak, TaakNotitie, TransitiePlan
from engine.transition.plan import plan, transition_of
from engine.transition.safecsv import csv_lines
from engine.transition.stepdays import Stapdagen, step_days

if TYPE_CHECKING:
    from engine.transition.ical import Afspraak, appointments, calendar_feed, reference
    from engine.transition.pictures import month_counts, month_heat, timeline

__all__ = [
    "Afspraak",
    "BehoefteOmslag",
    "Board",
    "Bordregel",
    "Bordstap",
    "Lijst",
    "Lijstregel",
    "ListReader",
    "Persoon",
    "Stapdagen",
    "Taak",
    "TaakNotitie",
    "TransitiePlan",
    "Verjaardagsvergelijking",
    "all_days",
    "appointments",
    "birthday_rules",
    "calendar_feed",
    "check_list",
    "compare_birthday",
    "csv_lines",
    "day_text",
    "month_counts",
    "month_heat",
    "overview",
    "plan",
    "reference",
    "step_days",
    "timeline",
    "transition_of",
]

# Een agenda of plaatje is zeldzamer dan een advies, en hun bibliotheken kosten bij het starten een derde seconde.
_LATER = {
    **dict.fromkeys(("Afspraak", "appointments", "calendar_feed", "reference"), "ical"),
    **dict.fromkeys(("month_counts", "month_heat", "timeline"), "pictures"),
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(name)
    return getattr(import_module(f"engine.transition.{_LATER[name]}"), name)
