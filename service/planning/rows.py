"""One line of the board: who, how urgent, and why they stand on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from engine.transition import Bordregel, TaakNotitie
from service.planning.days import in_months, in_years
from service.planning.people import Person
from service.store import HANDOVER, WHOLE_PLAN

Urgentie = Literal["te_laat", "deze_week", "haast", "eerst_vragen", "nu", "gesprek", "later", "stil"]
Wie = Literal["op_weg", "net_18", "verlengd", "geen_datum", "buiten"]
URGENTIES: dict[Urgentie, str] = {
    "te_laat": "Te laat",
    "deze_week": "Deze week",
    "haast": "Haast",
    "eerst_vragen": "Eerst vragen",
    "nu": "Nu",
    "gesprek": "Eerst een gesprek",
    "later": "Later",
    "stil": "Nu telt vandaag",
}
GROEPEN: dict[str, str] = {
    "op_weg": "Wordt binnen 24 maanden achttien",
    "net_18": "Net achttien, met open stappen",
    "verlengd": "18 tot 23 met verlengde jeugdhulp",
    "geen_datum": "Zonder hele geboortedatum",
}
_GUARDS: dict[str, Urgentie] = {"eerst_vragen": "eerst_vragen", "gesprek": "gesprek", "niet_tonen": "stil"}


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody on the board. ``eigenaren`` are the ids of everyone who owns the plan or an open step of it.

    ``maanden`` are the months (counted from year nought) of the last days that still come, once for each step.
    """

    person: Person
    regel: Bordregel
    urgentie: Urgentie
    wie: Wie
    eigenaar: str
    eigenaren: frozenset[str]
    maanden: tuple[int, ...] = ()

    def order(self, today: date) -> tuple[int, bool, int, str]:
        """The most urgent first; then whoever turns eighteen first, then whoever turned eighteen last."""
        days = ((self.regel.achttien or date.max) - today).days
        return _RANK[self.urgentie], days < 0, abs(days), self.person.kenmerk

    @property
    def quiet(self) -> bool:
        """Whether nothing about a birthday or a step may be shown."""
        return self.urgentie in ("eerst_vragen", "gesprek", "stil")


_RANK = {name: number for number, name in enumerate(URGENTIES)}


def row_of(person: Person, regel: Bordregel, notes: Mapping[str, Mapping[str, Any]], today: date) -> Row:
    """A line of the board; whoever owns the plan owns every step of it that has no owner."""
    whole = str(notes.get(WHOLE_PLAN, {}).get("eigenaar", ""))
    if whole:
        regel = regel._replace(zonder_eigenaar=0)
    open_notes = (
        note for key, note in notes.items() if key != HANDOVER and note.get("stand", "open") in ("open", "bezig")
    )
    owners = frozenset(filter(None, (whole, *(str(note.get("eigenaar", "")) for note in open_notes))))
    months = tuple(12 * day.year + day.month - 1 for day in regel.dagen if day >= today)
    return Row(person, regel, _urgency(regel), _group(person, regel, today), whole, owners, months)


def noted(content: Mapping[str, Any], owner: str = "") -> TaakNotitie:
    """What was recorded about a step, as the engine reads it."""
    words = {name: content[name] for name in ("stand", "eigenaar", "notitie", "omdat") if content.get(name)}
    return TaakNotitie(**{"eigenaar": owner, **words})


def _urgency(regel: Bordregel) -> Urgentie:
    if regel.stand in _GUARDS:
        return _GUARDS[regel.stand]
    if regel.te_laat:
        return "te_laat"
    if regel.deze_week:
        return "deze_week"
    if regel.haast:
        return "haast"
    return "nu" if regel.lopend else "later"


def _group(person: Person, regel: Bordregel, today: date) -> Wie:
    born = person.zaak.geboortedatum
    if born is None:
        return "geen_datum"
    first, last = in_years(born.earliest, 18), in_years(born.latest, 18)
    if first <= in_months(today, 24) and last > today:
        return "op_weg" if born.complete else "geen_datum"
    if regel.volgen and last <= today < in_years(born.latest, 23):
        return "verlengd"
    busy = regel.te_laat or regel.deze_week or regel.haast or regel.lopend
    return "net_18" if last <= today < in_years(born.latest, 19) and busy else "buiten"
