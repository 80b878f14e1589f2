"""Draagkracht en draaglast: the family's balance, reasoned in the open.

``balance(zaak, peildatum, book) -> Balans`` is the promise. Answers become arguments with a side, a strength and a
source; nothing is added up or averaged, every outcome names its rule, and unknown stays unknown.
"""

from engine.balance.answers import Opgave
from engine.balance.balancing import balance, balance_of
from engine.balance.daily import (
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
from engine.balance.readanswers import read_answers

__all__ = [
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
    "Zorgkaart",
    "balance",
    "balance_of",
    "extent",
    "read_answers",
    "read_calendar",
    "read_care_map",
]
