"""The whole caseload at once: the front door for service. Pure: files and databases are read and written by service.

A caseload is a table with one row per need (``caseload_schema``). ``Evaluator`` reads batches of it, concludes every
rule as bit planes and says per route and law what follows; ``why`` tells it again for one case, in words.
"""

from engine.caseload.batch import AT_CASE, FIXED, BatchReader, CaseBatch, Finding
from engine.caseload.blocks import ROWS_AT_ONCE, case_starts, whole_cases
from engine.caseload.causes import Cause
from engine.caseload.coming import Komst, coming_into_force
from engine.caseload.evaluator import Evaluator, Outcome
from engine.caseload.flow import WORDS as STATE_WORDS
from engine.caseload.flow import coming_picture, flow_picture
from engine.caseload.impact import FLIPS, STATES, Comparison, Impact
from engine.caseload.laws import LawPlanes
from engine.caseload.results import IDS, STATUSES, column_of, laws_of, result_batch, result_schema
from engine.caseload.routes import RoutePlanes, deciders
from engine.caseload.rows import caseload_schema, caseload_table, cases_of
from engine.caseload.screening import ScreeningError, screen
from engine.caseload.spark import map_in_arrow
from engine.caseload.synthetic import Synthetic
from engine.caseload.telling import Waarom, why
from engine.caseload.whatif import with_changes

__all__ = [
    "AT_CASE",
    "FIXED",
    "FLIPS",
    "IDS",
    "ROWS_AT_ONCE",
    "STATES",
    "STATE_WORDS",
    "STATUSES",
    "BatchReader",
    "CaseBatch",
    "Cause",
    "Comparison",
    "Evaluator",
    "Finding",
    "Impact",
    "Komst",
    "LawPlanes",
    "Outcome",
    "RoutePlanes",
    "ScreeningError",
    "Synthetic",
    "Waarom",
    "case_starts",
    "caseload_schema",
    "caseload_table",
    "cases_of",
    "column_of",
    "coming_into_force",
    "coming_picture",
    "deciders",
    "flow_picture",
    "laws_of",
    "map_in_arrow",
    "result_batch",
    "result_schema",
    "screen",
    "whole_cases",
    "why",
    "with_changes",
]
