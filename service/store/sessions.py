"""Sessions on the server: the cookie holds a secret, the database only its hash."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlmodel import delete, select

from service.store.database import Store
from service.store.tables import Gebruiker, Sessie


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a session lasts, and how long it may be silent."""

    most: timedelta
    silent: timedelta


def begin_session(store: Store, gebruiker: str, naam: str, functie: str) -> str:
    """The secret of a new session of a user whose name is kept for what they record."""
    secret = secrets.token_urlsafe(32)
    moment = store.clock()
    with store.writing() as session:
        session.merge(Gebruiker(id=gebruiker, naam=naam, functie=functie, gezien_op=moment))
        session.add(Sessie(hash=_hash(secret), gebruiker=gebruiker, gemaakt_op=moment, gezien_op=moment))
    return secret


def session_of(store: Store, secret: str, limits: Limits) -> Sessie | None:
    """The living session of a secret; at most once a minute it notes that it was used."""
    moment = store.clock()
    with store.reading() as session:
        row = session.exec(select(Sessie).where(Sessie.hash == _hash(secret))).first()
    if row is None or row.gemaakt_op + limits.most < moment or row.gezien_op + limits.silent < moment:
        return None
    if moment - row.gezien_op > timedelta(minutes=1):
        with store.writing() as session:
            current = session.get(Sessie, row.hash)
            if current is None:
                return None
            current.gezien_op = moment
            session.add(current)
    return row


def put_in_session(store: Store, secret: str, inhoud: dict[str, Any]) -> None:
    """Replaces what the session carries (messages for the next page)."""
    with store.writing() as session:
        row = session.get(Sessie, _hash(secret))
        if row is not None:
            row.inhoud = inhoud
            session.add(row)


def end_session(store: Store, secret: str) -> None:
    """Ends a session; its cookie opens nothing any more."""
    with store.writing() as session:
        session.exec(delete(Sessie).where(Sessie.hash == _hash(secret)))  # type: ignore[arg-type]


def drop_old_sessions(store: Store, limits: Limits) -> None:
    """Removes every session that has ended by itself."""
    with store.writing() as session:
        session.exec(delete(Sessie).where(Sessie.gezien_op < store.clock() - limits.silent))  # type: ignore[arg-type]


def names(store: Store) -> dict[str, str]:
    """The names of everyone who ever signed in, by id."""
    with store.reading() as session:
        return {row.id: row.naam for row in session.exec(select(Gebruiker)).all()}


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
