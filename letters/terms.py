"""Terms of the Awb that a letter has to account for; their last days come from the rulebook's own terms.

A letter states the last day under the Algemene termijnenwet: that is the day on which a citizen may still act, and the
day after which the gemeente is really too late. An earlier day would have a family send its notice too soon.
"""

from calendar import isleap
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Behoefte, Geboortedatum, Rulebook, Termijnstand, Zaak, term_stand
from letters.facts import Facts

_AWB_WEEKS = 8


@dataclass(frozen=True, slots=True)
class DecisionTerm:
    """How long the gemeente may take to decide, the article that says so, and the term of the rulebook."""

    weken: int
    artikel: str
    termijn: str
    verordening: str = ""

    @property
    def facts(self) -> Mapping[str, Any]:
        """What the rulebook's term must know besides the case."""
        return {"verordening_beslistermijn_weken": self.weken} if self.verordening else {}


WMO_DECISION = DecisionTerm(2, "Wmo 2.3.5 lid 2", "wmo_besluit")


def decision_term(book: Rulebook, gemeente: str) -> DecisionTerm:
    """The term for a decision under the Jeugdwet: the verordening's own, else the eight weeks of Awb 4:13."""
    local = book.gemeenten.get(gemeente)
    jeugd = local.jeugd if local else None
    if jeugd and jeugd.beslistermijn_weken and jeugd.artikel_beslistermijn:
        weeks = jeugd.beslistermijn_weken
        return DecisionTerm(weeks, jeugd.artikel_beslistermijn, "jeugdwet_besluit_verordening", jeugd.naam)
    return DecisionTerm(_AWB_WEEKS, "Awb 4:13", "jeugdwet_besluit")


def standing(
    facts: Facts, name: str, need: Behoefte, day: date, extra: Mapping[str, Any] | None = None
) -> Termijnstand:
    """Where a term of the rulebook stands for one need, on what was recorded for it."""
    return term_stand(facts.book, name, {**_recorded(facts.zaak, need, facts), **(extra or {})}, day)


def _recorded(zaak: Zaak, need: Behoefte, facts: Facts) -> dict[str, Any]:
    answers = {**zaak.feiten, **need.feiten}
    return {**facts.local, **{name: item.waarde for name, item in answers.items() if item.waarde is not None}}


def eighteenth(born: Geboortedatum | None) -> date | None:
    """The eighteenth birthday, or ``None`` when the birth date is incomplete; 29 February becomes 1 March."""
    return birthday(born, 18)


def birthday(born: Geboortedatum | None, age: int) -> date | None:
    """The day on which somebody reaches an age, or ``None`` when the birth date is incomplete."""
    if born is None or not born.complete:
        return None
    day = born.earliest
    if (day.month, day.day) == (2, 29) and not isleap(day.year + age):
        return date(day.year + age, 3, 1)
    return day.replace(year=day.year + age)
