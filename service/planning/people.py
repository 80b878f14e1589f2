"""Whose plan it is: a full case or a young person of a list, as the engine reads them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from engine import Antwoord, Geboortedatum, InputError, Rulebook, Unfit, Zaak, birth_date, fact_value, read_case_data
from engine.transition import Persoon
from service.dossier import Dossier, document_of
from service.store import Listed, Subject, Young


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a plan. ``naam`` is how the team calls them; ``leesbaar`` is False when the case cannot be read."""

    subject: Subject
    naam: str
    kenmerk: str
    gemeente: str
    groep: str
    zaak: Zaak
    versie: int
    fictief: bool = False
    leesbaar: bool = True

    @property
    def adres(self) -> str:
        """The page of the plan."""
        return f"/zaken/{self.subject.id}/transitie" if self.subject.zaak else f"/transitie/{self.subject.id}"


def listed_person(persoon: Persoon) -> Listed:
    """A line of a list as it is kept."""
    facts = {name: {"waarde": _kept(value), "bron": "gemeente"} for name, value in persoon.feiten.items()}
    content = {"geboortedatum": str(persoon.geboortedatum), "feiten": facts}
    return Listed(persoon.kenmerk, persoon.gemeente, persoon.team, content)


def _kept(value: Any) -> Any:
    """A value as JSON knows it."""
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value


def young_person(young: Young, book: Rulebook) -> Person:
    """A young person of a list; answers that this rulebook no longer knows are left out."""
    jongere, born = young.jongere, _born(young.inhoud["geboortedatum"])
    facts = _answers(young.inhoud["feiten"], book)
    zaak = Zaak(jongere.kenmerk, born, (), gemeente=jongere.gemeente, feiten=facts)
    subject = Subject(jongere.id, zaak=False)
    return Person(subject, jongere.kenmerk, jongere.kenmerk, jongere.gemeente, jongere.groep, zaak, jongere.versie)


def case_person(dossier: Dossier, book: Rulebook, today: date) -> Person:
    """A full case; one that cannot be read any more has only its birth date."""
    kept, readable = dossier.zaak, True
    try:
        zaak = _case(dossier, book, today)
    except InputError:
        zaak, readable = Zaak(kept.kenmerk, _born(dossier.kind.geboortedatum), ()), False
    return Person(
        subject=Subject(kept.id, zaak=True),
        naam=kept.titel,
        kenmerk=kept.kenmerk,
        gemeente=dossier.kind.gemeente,
        groep="",
        zaak=zaak,
        versie=kept.versie,
        fictief=kept.herkomst == "demo",
        leesbaar=readable,
    )


def _case(dossier: Dossier, book: Rulebook, today: date) -> Zaak:
    document = document_of(dossier, book, today.isoformat())
    if document["behoeften"]:
        return read_case_data(document, book, today)
    # Zonder behoeften is het nog geen zaak van het contract, maar wel een jongere met een verjaardag.
    born = _born(dossier.kind.geboortedatum)
    facts = _answers(document["feiten"], book)
    return Zaak(dossier.zaak.kenmerk, born, (), gemeente=str(document.get("gemeente", "")), feiten=facts)


def _answers(given: dict[str, Any], book: Rulebook) -> dict[str, Antwoord]:
    found = {}
    for name, answer in given.items():
        feit = book.feiten.get(name)
        try:
            value = fact_value(feit, answer["waarde"]) if feit else None
        except Unfit:
            continue
        if value is not None:
            found[name] = Antwoord(value, bron=answer.get("bron", ""))
    return found


def _born(written: str) -> Geboortedatum | None:
    try:
        return birth_date(written)
    except Unfit:
        return None
