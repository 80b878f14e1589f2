"""Terms and their last days under the Algemene termijnenwet; pure, and the same for advice, signals and letters."""

from engine.terms.holidays import easter, holidays, next_working_day, why_no_working_day
from engine.terms.lastday import Duur, Einde, last_day
from engine.terms.running import Calendar, Termijnstand, runs, term_stand

__all__ = [
    "Calendar",
    "Duur",
    "Einde",
    "Termijnstand",
    "easter",
    "holidays",
    "last_day",
    "next_working_day",
    "runs",
    "term_stand",
    "why_no_working_day",
]
