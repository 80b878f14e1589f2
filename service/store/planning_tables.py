"""The tables of the transition planner: young people of a list, what planners recorded, lists and calendar keys.

A birth date and everything reckoned from it stand only in encrypted columns: the day of eighteen gives the birth date.
"""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from service.store.crypt import Encrypted
from service.store.tables import UtcDateTime, public_id


class Jongere(SQLModel, table=True):
    """A young person of a list. ``groep`` is the team the list names, ``team`` who may see it; facts have versions."""

    id: str = Field(default_factory=public_id, primary_key=True)
    team: str
    kenmerk: str
    gemeente: str = ""
    groep: str = ""
    versie: int = 1
    status: str = "actief"
    gemaakt_op: datetime = Field(sa_type=UtcDateTime)
    gemaakt_door: str


class JongereVersie(SQLModel, table=True):
    """Birth date and facts of a young person after one list or one answer; rows are only ever added."""

    jongere: str = Field(foreign_key="jongere.id", primary_key=True, ondelete="CASCADE")
    versie: int = Field(primary_key=True)
    inhoud: dict[str, Any] = Field(sa_type=Encrypted)
    lijst: str = ""
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Lijstproef(SQLModel, table=True):
    """A list that was checked and waits for a yes; it goes when it is taken in, and otherwise within hours."""

    id: str = Field(default_factory=public_id, primary_key=True)
    team: str
    inhoud: dict[str, Any] = Field(sa_type=Encrypted)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Lijstinname(SQLModel, table=True):
    """One list that was taken in: how many, when and by whom; never the name of a file. Rows are only ever added."""

    id: str = Field(default_factory=public_id, primary_key=True)
    team: str
    regels: int
    nieuw: int
    gewijzigd: int
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Taakvastlegging(SQLModel, table=True):
    """What a planner recorded about one step of one person; rows are only ever added and the last one counts.

    ``taak`` is the id of a task in the plan, or ``plan`` for all of it. Either ``zaak`` or ``jongere`` is set.
    """

    volgnummer: int | None = Field(default=None, primary_key=True)
    team: str
    zaak: str | None = Field(default=None, foreign_key="zaak.id", ondelete="CASCADE")
    jongere: str | None = Field(default=None, foreign_key="jongere.id", ondelete="CASCADE")
    taak: str
    inhoud: dict[str, Any] = Field(sa_type=Encrypted)
    op: datetime = Field(sa_type=UtcDateTime)
    door: str


class Agendasleutel(SQLModel, table=True):
    """A secret calendar address, of which only the hash is kept; ``doel`` is a person's id, or empty for all."""

    id: str = Field(default_factory=public_id, primary_key=True)
    team: str
    gebruiker: str
    doel: str = ""
    hash: str = Field(unique=True)
    gemaakt_op: datetime = Field(sa_type=UtcDateTime)
    gebruikt_op: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ingetrokken_op: datetime | None = Field(default=None, sa_type=UtcDateTime)
