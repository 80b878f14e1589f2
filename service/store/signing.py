"""The steps of a letter: offered, agreed by a second person, signed. What was signed never changes."""

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlmodel import Field, Session, SQLModel, col, select

from service.store.activities import Activiteit, Actor
from service.store.crypt import Encrypted
from service.store.database import Store
from service.store.errors import NotFoundError, StoreError
from service.store.processing import processing
from service.store.tables import Brief, BriefVersie, UtcDateTime


class Stap(StrEnum):
    """What can happen to a version of a letter."""

    AANGEBODEN = "aangeboden"
    AKKOORD = "akkoord"
    TERUG = "terug"
    GETEKEND = "getekend"


class BriefStap(SQLModel, table=True):
    """One step of one version of a letter; rows are only ever added. ``inhoud`` holds a note, or the signed files."""

    volgnummer: int | None = Field(default=None, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    brief: str = Field(foreign_key="brief.id")
    versie: int
    advies: str
    stap: str
    inhoud: dict[str, Any] = Field(default_factory=dict, sa_type=Encrypted)
    vingerafdruk: str = ""
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class SealedError(StoreError):
    """A signed letter does not change."""

    def __init__(self) -> None:
        super().__init__("Deze brief is ondertekend en verandert niet meer.")


class StepError(StoreError):
    """This step may not be taken now, or not by this person; the message says why."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a letter stands: the steps so far, and the one that counts for the version there is now."""

    stappen: tuple[BriefStap, ...]
    versie: int
    advies: str
    schrijvers: frozenset[str]

    @property
    def getekend(self) -> BriefStap | None:
        """The signature, when there is one."""
        return next((item for item in self.stappen if item.stap == Stap.GETEKEND), None)

    @property
    def laatste(self) -> BriefStap | None:
        """The last step taken on exactly this version and this advice; a change makes earlier steps void."""
        own = [item for item in self.stappen if item.versie == self.versie and item.advies == self.advies]
        return own[-1] if own else None

    def refusal(self, stap: Stap, wie: str) -> str:
        """Why this person may not take this step now; empty when it may be taken."""
        last = self.laatste.stap if self.laatste else ""
        if self.getekend:
            return "Deze brief is ondertekend en verandert niet meer."
        if stap == Stap.AANGEBODEN:
            return "" if last in ("", Stap.TERUG) else "Deze versie is al aangeboden."
        if stap in (Stap.AKKOORD, Stap.TERUG):
            if last != Stap.AANGEBODEN:
                return "Deze versie is nog niet aangeboden, of er is al over beslist."
            own = wie in self.schrijvers or (self.laatste is not None and self.laatste.door == wie)
            return "Vier ogen: iemand anders dan wie schreef kijkt mee." if own and stap == Stap.AKKOORD else ""
        return "" if last == Stap.AKKOORD else "Een tweede persoon moet deze versie eerst goed vinden."


def letter_stand(store: Store, actor: Actor, zaak_id: str, brief_id: str) -> Stand:
    """Where a letter of this case stands. Raises ``NotFoundError`` for every other id."""
    with processing(store, actor, Activiteit.BRIEF_LEZEN) as work:
        work.case(zaak_id)
        return stand_of(work.session, zaak_id, brief_id)


def stand_of(session: Session, zaak_id: str, brief_id: str) -> Stand:
    """The same, inside a transaction."""
    brief = session.exec(select(Brief).where(Brief.id == brief_id, Brief.zaak == zaak_id)).first()
    if brief is None:
        raise NotFoundError
    steps = select(BriefStap).where(BriefStap.brief == brief_id).order_by(col(BriefStap.volgnummer))
    writers = session.exec(select(BriefVersie.door).where(BriefVersie.brief == brief_id)).all()
    return Stand(tuple(session.exec(steps).all()), brief.versie, brief.advies, frozenset(writers))


def take_step(
    store: Store, actor: Actor, zaak_id: str, brief_id: str, stap: Stap, versie: int, inhoud: Mapping[str, Any]
) -> BriefStap:
    """Takes a step on a version of a letter.

    Raises ``StepError`` when it may not be taken now or not by this person, also when the text changed meanwhile.
    """
    with processing(store, actor, Activiteit.BRIEF_WIJZIGEN) as work:
        work.case(zaak_id, lock=True)
        stand = stand_of(work.session, zaak_id, brief_id)
        if stand.versie != versie:
            raise StepError("De brief is intussen veranderd. Lees haar opnieuw.")
        refused = stand.refusal(stap, actor.id)
        if refused:
            raise StepError(refused)
        files = inhoud.get("vormen", {})
        row = BriefStap(
            zaak=zaak_id,
            brief=brief_id,
            versie=versie,
            advies=stand.advies,
            stap=stap,
            inhoud=dict(inhoud),
            vingerafdruk=fingerprint(files) if stap == Stap.GETEKEND else "",
            op=store.clock(),
            door=actor.id,
        )
        work.session.add(row)
        work.session.flush()
        return row


def refuse_signed(session: Session, brief_id: str) -> None:
    """Raises ``SealedError`` for a letter that was signed."""
    query = select(BriefStap.volgnummer).where(BriefStap.brief == brief_id, BriefStap.stap == str(Stap.GETEKEND))
    if session.exec(query).first() is not None:
        raise SealedError


def packed(files: Mapping[str, bytes]) -> dict[str, str]:
    """Files as they are kept with a signature."""
    return {name: b64encode(content).decode() for name, content in files.items()}


def unpacked(step: BriefStap, form: str) -> bytes:
    """A signed file. Raises ``NotFoundError`` when it is not there or no longer what was signed."""
    files: Mapping[str, str] = step.inhoud.get("vormen", {})
    if form not in files or fingerprint(files) != step.vingerafdruk:
        raise NotFoundError
    return b64decode(files[form])


def fingerprint(files: Mapping[str, str]) -> str:
    """One SHA-256 over all kept files, whatever their order."""
    digest = hashlib.sha256()
    for name in sorted(files):
        digest.update(f"{name}:{hashlib.sha256(b64decode(files[name])).hexdigest()}\n".encode())
    return digest.hexdigest()


def versions(store: Store, actor: Actor, zaak_id: str, brief_id: str) -> Sequence[BriefVersie]:
    """Every saved version of a letter, the last first."""
    with processing(store, actor, Activiteit.BRIEF_LEZEN) as work:
        work.case(zaak_id)
        stand_of(work.session, zaak_id, brief_id)
        query = select(BriefVersie).where(BriefVersie.brief == brief_id).order_by(col(BriefVersie.versie).desc())
        return work.session.exec(query).all()
