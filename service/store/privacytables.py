"""Tables about privacy: what was cleared away, consent, the citizen service number and attachments."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, SQLModel

from service.store.crypt import Encrypted
from service.store.tables import UtcDateTime, public_id


class Onderhoud(SQLModel, table=True):
    """Work that is going on in this very transaction; outside of it the table is empty."""

    wat: str = Field(primary_key=True)


class Opruiming(SQLModel, table=True):
    """Proof that a case was cleared away, without anything of what stood in it."""

    volgnummer: int | None = Field(default=None, primary_key=True)
    kenmerk: str
    betreft: str = Field(description="De toevallige id van de zaak, waaronder het logboek haar kent")
    grond: str
    laatste_wijziging: datetime = Field(sa_type=UtcDateTime)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str
    rijen: int


class Toestemming(SQLModel, table=True):
    """Consent to one exchange, given or withdrawn; the last row of one exchange and person counts."""

    volgnummer: int | None = Field(default=None, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    uitwisseling: str
    wie: str = Field(description="jeugdige, ouder of vertegenwoordiger")
    gegeven: bool
    dag: date
    inhoud: dict[str, Any] = Field(sa_type=Encrypted, description="Naam van wie het zei, hoe, en toelichting")
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Burgerservicenummer(SQLModel, table=True):
    """The number of the child, encrypted; ``zoek`` is a keyed hash, only to find whether it is here."""

    zaak: str = Field(foreign_key="zaak.id", primary_key=True)
    nummer: str = Field(sa_type=Encrypted)
    zoek: str
    grond: str
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Geheim(SQLModel, table=True):
    """A secret of this installation that must outlive the keys, itself encrypted with them."""

    naam: str = Field(primary_key=True)
    waarde: str = Field(sa_type=Encrypted)


class Bijlage(SQLModel, table=True):
    """A file that belongs to a case; kept as it came, never opened here."""

    id: str = Field(default_factory=public_id, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    naam: str = Field(sa_type=Encrypted)
    soort: str
    grootte: int
    inhoud: str = Field(sa_type=Encrypted, description="De bytes, als base64")
    op: datetime = Field(sa_type=UtcDateTime)
    door: str
