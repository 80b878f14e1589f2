"""The tables. What identifies a family or says something about health stands only in encrypted columns."""

import secrets
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel

from service.store.crypt import Encrypted


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC, also on SQLite, which forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuses a moment without a zone."""
        if value is not None and value.tzinfo is None:
            raise ValueError("a moment needs a zone")
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Gives the zone back."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def public_id() -> str:
    """An id for in an address: 128 random bits, so that it tells nothing and cannot be guessed.

    It never starts with a dash: on a command line that would be an option.
    """
    while (found := secrets.token_urlsafe(16)).startswith("-"):
        pass
    return found


class Gebruiker(SQLModel, table=True):
    """Someone who signed in once: the name behind what was recorded."""

    id: str = Field(primary_key=True)
    naam: str = Field(sa_type=Encrypted)
    functie: str = ""
    team: str = ""
    gezien_op: datetime = Field(sa_type=UtcDateTime)


class Sessie(SQLModel, table=True):
    """A session on the server; the cookie holds the secret of which this row only keeps the hash."""

    hash: str = Field(primary_key=True)
    gebruiker: str
    gemaakt_op: datetime = Field(sa_type=UtcDateTime)
    gezien_op: datetime = Field(sa_type=UtcDateTime)
    inhoud: dict[str, Any] = Field(default_factory=dict, sa_type=Encrypted)


class Zaak(SQLModel, table=True):
    """One family's case. ``versie`` counts every change; what is in the case stands in ``vastlegging``."""

    id: str = Field(default_factory=public_id, primary_key=True)
    kenmerk: str = Field(unique=True, description="Kort nummer om over de zaak te praten")
    team: str
    versie: int = 1
    status: str = "concept"
    titel: str = Field(sa_type=Encrypted, description="Hoe de zaak in een lijst heet")
    herkomst: str = ""
    eenmalig: str = Field(unique=True, description="Sleutel van het formulier: twee keer versturen maakt één zaak")
    gemaakt_op: datetime = Field(sa_type=UtcDateTime)
    gemaakt_door: str
    bijgewerkt_op: datetime = Field(sa_type=UtcDateTime)
    bijgewerkt_door: str
    ingediend_op: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ingediend_door: str = ""


class Vastlegging(SQLModel, table=True):
    """One thing somebody recorded in a case. Rows are only ever added, so every earlier state can be shown.

    ``onderwerp`` is kind, gezin, verhaal, behoefte, feit, balans, kalender or zorgkaart; ``behoefte`` names the need it
    belongs to (empty: the case itself) and ``sleutel`` the fact of the catalogue, for balans with who says it, or the
    block or person. The last row of one (onderwerp, behoefte, sleutel) counts.
    """

    volgnummer: int | None = Field(default=None, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    onderwerp: str
    behoefte: str = ""
    sleutel: str = ""
    inhoud: dict[str, Any] = Field(sa_type=Encrypted)
    zaak_versie: int
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class AdviesBewijs(SQLModel, table=True):
    """An advice as it was given, with the case document it was given on; never changed."""

    id: str = Field(default_factory=public_id, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    zaak_versie: int
    peildatum: date
    regelboek_versie: str
    regelboek_hash: str
    advies: dict[str, Any] = Field(sa_type=Encrypted)
    document: dict[str, Any] = Field(sa_type=Encrypted)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Brief(SQLModel, table=True):
    """A letter in the making, resting on one recorded advice."""

    id: str = Field(default_factory=public_id, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    advies: str = Field(foreign_key="adviesbewijs.id")
    soort: str
    versie: int = 1
    eenmalig: str = Field(unique=True)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class BriefVersie(SQLModel, table=True):
    """The text of a letter after one save; rows are only ever added."""

    brief: str = Field(foreign_key="brief.id", primary_key=True)
    versie: int = Field(primary_key=True)
    inhoud: dict[str, Any] = Field(sa_type=Encrypted)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str
