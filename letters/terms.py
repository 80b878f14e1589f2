"""Terms of the Awb that a letter has to account for."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta

from engine import Geboortedatum, Rulebook

_AWB_WEEKS = 8


@dataclass(frozen=True, slots=True)
class DecisionTerm:
    """How long the gemeente may take to decide, and the article that says so."""

    weken: int
    artikel: str
    verordening: str = ""

    def last_day(self, received: date) -> date:
        """The last day to decide on what came in on ``received``."""
        return received + timedelta(weeks=self.weken)


def decision_term(book: Rulebook, gemeente: str) -> DecisionTerm:
    """The term for a decision under the Jeugdwet: the verordening's own, else the eight weeks of Awb 4:13.

    The last day is not moved to a working day: the Algemene termijnenwet lengthens terms for citizens and for the
    gemeente alike, but promising the earlier day is never wrong.
    """
    local = book.gemeenten.get(gemeente)
    jeugd = local.jeugd if local else None
    if jeugd and jeugd.beslistermijn_weken and jeugd.artikel_beslistermijn:
        return DecisionTerm(jeugd.beslistermijn_weken, jeugd.artikel_beslistermijn, jeugd.naam)
    return DecisionTerm(_AWB_WEEKS, "Awb 4:13")


def eighteenth(born: Geboortedatum | None) -> date | None:
    """The eighteenth birthday, or ``None`` when the birth date is incomplete; 29 February becomes 1 March."""
    if born is None or not born.complete:
        return None
    day = born.earliest
    if (day.month, day.day) == (2, 29) and not isleap(day.year + 18):
        return date(day.year + 18, 3, 1)
    return day.replace(year=day.year + 18)
