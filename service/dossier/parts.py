"""What a case is made of: the last thing recorded about each part, with who recorded it and when."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from service.dossier.household import Household, household_of
from service.store import CaseRows, Item, Vastlegging, Zaak


@dataclass(frozen=True, slots=True)
class Kind:
    """The child as the family speaks of it; ``geboortedatum`` may be only a year, or empty."""

    roepnaam: str = ""
    geboortedatum: str = ""
    gemeente: str = ""


@dataclass(frozen=True, slots=True)
class Brus:
    """A brother or sister."""

    id: str
    naam: str = ""
    leeftijd: int | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """A need, in the words of the rulebook (``soort``) and of the family (``omschrijving``)."""

    code: str
    soort: str
    voor: str
    brus: str = ""
    omschrijving: str = ""
    weg: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A recorded answer; ``waarde`` None is "weet ik niet", which is an answer too.

    ``register`` tells that it came out of the register of consent.
    """

    waarde: str | int | float | None
    bron: str = ""
    datum: str = ""
    oordeel: dict[str, str] = field(default_factory=dict)
    register: bool = False
    door: str = ""
    op: datetime | None = None

    @property
    def known(self) -> bool:
        """Whether the answer says something."""
        return self.waarde is not None

    def as_data(self) -> dict[str, Any]:
        """The answer in the form of the input contract; nothing that is empty."""
        data: dict[str, Any] = {"waarde": "onbekend" if self.waarde is None else self.waarde}
        if self.bron:
            data["bron"] = self.bron
        if self.datum:
            data["datum"] = self.datum
        if self.oordeel:
            data["oordeel"] = dict(self.oordeel)
        return data


@dataclass(frozen=True, slots=True)
class Dossier:
    """One case as it stands now. ``answers`` is keyed by need (empty: the case itself) and fact."""

    zaak: Zaak
    kind: Kind
    verhaal: str
    brussen: tuple[Brus, ...]
    needs: tuple[Need, ...]
    answers: dict[tuple[str, str], Answer]
    gezin_gevuld: bool = False
    household: Household = field(default_factory=Household)

    @property
    def id(self) -> str:
        """The id in addresses."""
        return self.zaak.id

    @property
    def active(self) -> tuple[Need, ...]:
        """The needs that were not taken out."""
        return tuple(need for need in self.needs if not need.weg)

    @property
    def filed(self) -> bool:
        """Whether the case was filed."""
        return self.zaak.ingediend_op is not None

    def need(self, code: str) -> Need | None:
        """The need with this code."""
        return next((need for need in self.needs if need.code == code), None)

    def brus(self, brus_id: str) -> Brus | None:
        """The brother or sister with this id."""
        return next((brus for brus in self.brussen if brus.id == brus_id), None)

    def answer(self, feit: str, code: str = "") -> Answer | None:
        """What was last recorded about a fact, at one need or at the case."""
        return self.answers.get((code, feit))


def dossier_of(rows: CaseRows) -> Dossier:
    """The case as it stands after everything that was recorded."""
    last: dict[tuple[str, str, str], Vastlegging] = {}
    for row in rows.vastleggingen:  # een vervanging houdt de plaats van de eerste: behoeften blijven op volgorde
        last[row.onderwerp, row.behoefte, row.sleutel] = row
    by_subject: dict[str, list[Vastlegging]] = {}
    for row in last.values():
        by_subject.setdefault(row.onderwerp, []).append(row)

    def content(subject: str) -> dict[str, Any]:
        found = by_subject.get(subject)
        return found[0].inhoud if found else {}

    return Dossier(
        zaak=rows.zaak,
        kind=Kind(**content("kind")),
        verhaal=content("verhaal").get("tekst", ""),
        brussen=tuple(Brus(**item) for item in content("gezin").get("brussen", [])),
        needs=tuple(Need(code=row.behoefte, **row.inhoud) for row in by_subject.get("behoefte", [])),
        answers={
            (row.behoefte, row.sleutel): Answer(**row.inhoud, door=row.door, op=row.op)
            for row in by_subject.get("feit", [])
            if not row.inhoud.get("ingetrokken")
        },
        gezin_gevuld="gezin" in by_subject,
        household=household_of(last.values()),
    )


def kind_item(kind: Kind) -> Item:
    """The child as something to record."""
    return Item("kind", {"roepnaam": kind.roepnaam, "geboortedatum": kind.geboortedatum, "gemeente": kind.gemeente})


def verhaal_item(tekst: str) -> Item:
    """The family's own words as something to record."""
    return Item("verhaal", {"tekst": tekst})


def gezin_item(brussen: tuple[Brus, ...]) -> Item:
    """Brothers and sisters as something to record."""
    return Item("gezin", {"brussen": [{"id": one.id, "naam": one.naam, "leeftijd": one.leeftijd} for one in brussen]})


def need_item(need: Need) -> Item:
    """A need as something to record."""
    content = {"soort": need.soort, "voor": need.voor, "brus": need.brus, "omschrijving": need.omschrijving}
    return Item("behoefte", {**content, "weg": need.weg}, behoefte=need.code)


def answer_item(feit: str, code: str, answer: Answer | None) -> Item:
    """An answer as something to record; ``None`` takes an earlier answer back."""
    if answer is None:
        return Item("feit", {"waarde": None, "ingetrokken": True}, code, feit)
    content = {"waarde": answer.waarde, "bron": answer.bron, "datum": answer.datum, "oordeel": dict(answer.oordeel)}
    return Item("feit", content, code, feit)


def title_of(kind: Kind) -> str:
    """How the case is called in a list."""
    if kind.roepnaam:
        return kind.roepnaam
    return f"Kind uit {kind.geboortedatum[:4]}" if kind.geboortedatum else "Kind zonder naam"
