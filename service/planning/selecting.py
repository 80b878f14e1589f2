"""Which rows of the board somebody wants to see, and what stands in the calendar of those."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain

from engine.transition import month_counts
from service.planning.rows import GROEPEN, URGENTIES, Row


@dataclass(frozen=True, slots=True)
class Choice:
    """The filters of the board; empty means everything."""

    gemeente: str = ""
    groep: str = ""
    wie: str = ""
    urgentie: str = ""
    zonder_eigenaar: bool = False
    te_laat: bool = False
    deze_week: bool = False
    van_mij: bool = False
    zoek: str = ""

    def fits(self, row: Row, me: str) -> bool:
        """Whether a row is wanted."""
        regel, person = row.regel, row.person
        return (
            (self.wie == "iedereen" or (row.wie == self.wie if self.wie else row.wie != "buiten"))
            and (not self.gemeente or person.gemeente == self.gemeente)
            and (not self.groep or person.groep == self.groep)
            and (not self.urgentie or row.urgentie == self.urgentie)
            and (not self.te_laat or regel.te_laat > 0)
            and (not self.deze_week or regel.deze_week > 0)
            and (not self.zonder_eigenaar or _without_owner(row))
            and (not self.van_mij or me in row.eigenaren)
            and (not self.zoek or self.zoek.lower() in f"{person.naam} {person.kenmerk}".lower())
        )


def _without_owner(row: Row) -> bool:
    """Somebody must pick up what is open; a question to the doctor needs somebody too."""
    return row.regel.zonder_eigenaar > 0 or (row.quiet and not row.eigenaar and row.urgentie != "stil")


def chosen(rows: Iterable[Row], choice: Choice, me: str) -> list[Row]:
    """The rows somebody wants to see, in their order."""
    return [row for row in rows if choice.fits(row, me)]


def busy_months(rows: Iterable[Row], today: date) -> dict[date, int]:
    """How many last days of open steps fall in each of the next two years' months."""
    counted = Counter(chain.from_iterable(row.maanden for row in rows))
    return {month: counted[12 * month.year + month.month - 1] for month in month_counts((), today)}


def options(rows: Iterable[Row]) -> dict[str, list[str]]:
    """What the filters can choose from: the gemeenten and teams there are."""
    found = list(rows)
    return {
        "gemeente": sorted({row.person.gemeente for row in found} - {""}),
        "groep": sorted({row.person.groep for row in found} - {""}),
    }


def summary(rows: Iterable[Row]) -> dict[str, int]:
    """The numbers above the board: people per urgency, and who has no owner."""
    found = list(rows)
    by_urgency = Counter(row.urgentie for row in found)
    numbers: dict[str, int] = {name: by_urgency[name] for name in URGENTIES}
    return {**numbers, "zonder_eigenaar": sum(map(_without_owner, found)), "totaal": len(found)}


WIE: dict[str, str] = {**GROEPEN, "iedereen": "Iedereen, ook wie nog niet of niet meer aan de beurt is"}
