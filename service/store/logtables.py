"""The processing log: one row per action and data subject, in a chain. Field names of Logboek Dataverwerkingen."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from service.store.crypt import Encrypted
from service.store.tables import UtcDateTime


class Verwerking(SQLModel, table=True):
    """One action on the data of one child. Rows are only ever added; each holds the hash of the one before.

    ``data_subject_id`` is the random id of the case, a pseudonym: no encrypted column stands here, because a row that
    may never change could not follow a change of keys.
    """

    volgnummer: int = Field(primary_key=True)
    trace_id: str
    span_id: str
    status_code: str
    name: str
    start_time: datetime = Field(sa_type=UtcDateTime)
    end_time: datetime = Field(sa_type=UtcDateTime)
    processing_activity_id: str
    data_subject_id: str = Field(index=True)
    data_subject_id_type: str
    event_type_code: str = Field(description="C, R, U, D of E, zoals NEN 7513")
    user_id: str
    role_id_code: str
    team: str
    purpose_of_use: str
    grond: str = Field(description="Waarom dit mocht: team, betrokken, nood, beheer")
    vorige: str
    hash: str


class LogKop(SQLModel, table=True):
    """The end of the chain. ``zegel`` holds the same, encrypted: who has only the database cannot make another end."""

    id: int = Field(primary_key=True)
    volgnummer: int
    hash: str
    zegel: dict[str, Any] | None = Field(default=None, sa_type=Encrypted)


class LogAnker(SQLModel, table=True):
    """Where the log was cut off: the last record that was cleared away. ``zegel`` cannot be made without a key."""

    volgnummer: int = Field(primary_key=True)
    hash: str
    tot: datetime = Field(sa_type=UtcDateTime, description="Alles van voor dit moment is opgeruimd")
    op: datetime = Field(sa_type=UtcDateTime)
    door: str
    zegel: dict[str, Any] = Field(default_factory=dict, sa_type=Encrypted)
