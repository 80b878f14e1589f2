"""The transition planner on the store: who is planned for, the board, one plan, lists, calendars and the digest."""

from service.planning.caseload import Caseload, caseload_of
from service.planning.people import Person, case_person, listed_person, young_person
from service.planning.plans import Planned, Remark, planned
from service.planning.rows import GROEPEN, URGENTIES, Row, noted
from service.planning.selecting import WIE, Choice, busy_months, chosen, options, summary

__all__ = [
    "GROEPEN",
    "URGENTIES",
    "WIE",
    "Caseload",
    "Choice",
    "Person",
    "Planned",
    "Remark",
    "Row",
    "busy_months",
    "case_person",
    "caseload_of",
    "chosen",
    "listed_person",
    "noted",
    "options",
    "planned",
    "summary",
    "young_person",
]
