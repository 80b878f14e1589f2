"""Who may reach one case beyond, or not within, the team; rows are only ever added, the last one of a kind counts."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from service.store.crypt import Encrypted
from service.store.tables import UtcDateTime


class Toegang(SQLModel, table=True):
    """One decision about access. ``gebruiker`` is empty where it is about everybody (``besloten``).

    ``soort`` is besloten (only named people), betrokken (named), geblokkeerd (may not: knows the family) or nood.
    """

    volgnummer: int | None = Field(default=None, primary_key=True)
    zaak: str = Field(foreign_key="zaak.id")
    gebruiker: str
    soort: str
    geldt: bool
    reden: str = Field(sa_type=Encrypted)
    tot: datetime | None = Field(default=None, sa_type=UtcDateTime)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Melding(SQLModel, table=True):
    """Something an auditor must look at, such as access in an emergency."""

    volgnummer: int | None = Field(default=None, primary_key=True)
    soort: str
    betreft: str = Field(description="De zaak; geen sleutel, want de melding blijft als de zaak wordt opgeruimd")
    gebruiker: str
    op: datetime = Field(sa_type=UtcDateTime)
    gezien_door: str = ""
    gezien_op: datetime | None = Field(default=None, sa_type=UtcDateTime)
