"""Terms of the Awb that a letter has to account for."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta

from engine import Geboortedatum, Rulebook

_AWB_WEEKS = 8


@dataclass(frozen=True, slots=True)
class DecisionTerm:
    """The last day to decide, and the article it comes from."""

    ontvangen: date
    weken: int
    uiterlijk: date
    artikel: str
    verordening: str = ""

    def on_time(self, dated: date) -> bool:
        """Whether a decision of that day is in time."""
        return dated <= self.uiterlijk


def decision_term(received: date, book: Rulebook, gemeente: str) -> DecisionTerm:
    """The term for a decision under the Jeugdwet: the verordening's own, else the eight weeks of Awb 4:13.

    The last day is not moved to a working day: the Algemene termijnenwet lengthens terms for citizens and for the
    gemeente alike, but promising the earlier day is never wrong.
    """
    local = book.gemeenten.get(gemeente)
    jeugd = local.jeugd if local else None
    if jeugd and jeugd.beslistermijn_weken and jeugd.artikel_beslistermijn:
        last = received + timedelta(weeks=jeugd.beslistermijn_weken)
        return DecisionTerm(received, jeugd.beslistermijn_weken, last, jeugd.artikel_beslistermijn, jeugd.naam)
    return DecisionTerm(received, _AWB_WEEKS, received + timedelta(weeks=_AWB_WEEKS), "Awb 4:13")


def eighteenth(born: Geboortedatum | None) -> date | None:
    """The eighteenth birthday, or ``None`` when the birth date is incomplete; 29 February becomes 1 March."""
    if born is None or not born.complete:
        return None
    day = born.earliest
    if (day.month, day.day) == (2, 29) and not isleap(day.year + 18):
        return date(day.year + 18, 3, 1)
    return day.replace(year=day.year + 18)
