"""Draagkracht en draaglast: the family's balance, reasoned in the open.

``balance(zaak, peildatum, book) -> Balans`` is the promise. Answers become arguments with a side, a strength and a
source; nothing is added up or averaged, every outcome names its rule, and unknown stays unknown.
"""

from engine.balance.answers import BRUSSEN, EXTRA, Opgave
from engine.balance.balancing import CALENDAR, CARE_MAP, balance, balance_of
from engine.balance.daily import (
    DAGEN,
    SOORTEN,
    TAKKEN,
    Blok,
    Fault,
    Kalender,
    Omvang,
    Persoon,
    Zorgkaart,
    extent,
    read_calendar,
    read_care_map,
)
from engine.balance.outcome import Argument, Balans, BalansVraag, CompensatieOptie, GebiedBalans, RodeVlag
from engine.balance.paging import FOLLOW_UP, Vragenblad, asked_about, follow_ups, fresh_since, question_pages
from engine.balance.readanswers import PEOPLE, read_answers, weighed_facts
from engine.balance.readsiblings import read_siblings
from engine.balance.written import household_data

__all__ = [
    "BRUSSEN",
    "CALENDAR",
    "CARE_MAP",
    "DAGEN",
    "EXTRA",
    "FOLLOW_UP",
    "PEOPLE",
    "SOORTEN",
    "TAKKEN",
    "Argument",
    "Balans",
    "BalansVraag",
    "Blok",
    "CompensatieOptie",
    "Fault",
    "GebiedBalans",
    "Kalender",
    "Omvang",
    "Opgave",
    "Persoon",
    "RodeVlag",
    "Vragenblad",
    "Zorgkaart",
    "asked_about",
    "balance",
    "balance_of",
    "extent",
    "follow_ups",
    "fresh_since",
    "household_data",
    "question_pages",
    "read_answers",
    "read_calendar",
    "read_care_map",
    "read_siblings",
    "weighed_facts",
]
