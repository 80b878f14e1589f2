"""The rulebooks with which advice was given, whole: an advice can be computed again after the rules changed."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, SQLModel, select

from service.store.database import Store
from service.store.tables import UtcDateTime


class Regelboek(SQLModel, table=True):
    """One rulebook under its hash: all its files, packed. Nothing about anybody stands in it."""

    hash: str = Field(primary_key=True)
    versie: str
    bestanden: bytes
    op: datetime = Field(sa_type=UtcDateTime)


def keep_rulebook(store: Store, digest: str, versie: str, packed: bytes) -> None:
    """Keeps a rulebook, once."""
    if kept_rulebook(store, digest) is not None:
        return
    try:
        with store.writing() as session:
            session.add(Regelboek(hash=digest, versie=versie, bestanden=packed, op=store.clock()))
    except IntegrityError:  # een ander proces was net voor
        return


def kept_rulebook(store: Store, digest: str) -> bytes | None:
    """The files of a rulebook, packed; ``None`` when it was not kept."""
    with store.reading() as session:
        return session.exec(select(Regelboek.bestanden).where(Regelboek.hash == digest)).first()
