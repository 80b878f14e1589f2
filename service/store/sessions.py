"""Sessions on the server: the cookie holds a secret, the database only its hash."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlmodel import delete, select

from service.store.database import Store
from service.store.tables import Gebruiker, Sessie

KEPT_WORK = "bewaard"
"""Where a session keeps a form that was sent after it had ended: the page it was for, and what was typed."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a session lasts, and how long it may be silent."""

    most: timedelta
    silent: timedelta


def begin_session(
    store: Store, gebruiker: str, naam: str, functie: str, team: str = "", inhoud: dict[str, Any] | None = None
) -> str:
    """The secret of a new session of a user whose name is kept for what they record."""
    secret = secrets.token_urlsafe(32)
    moment = store.clock()
    for last_try in (False, True):
        try:
            with store.writing() as session:
                session.merge(Gebruiker(id=gebruiker, naam=naam, functie=functie, team=team, gezien_op=moment))
                session.add(_row(secret, gebruiker, moment, inhoud or {}))
            break
        except IntegrityError:  # dezelfde persoon meldt zich voor het eerst op twee plekken tegelijk aan
            if last_try:
                raise
    return secret


def begin_nameless_session(store: Store, inhoud: dict[str, Any]) -> str:
    """The secret of a session of somebody who has not said yet who they are."""
    secret = secrets.token_urlsafe(32)
    with store.writing() as session:
        session.add(_row(secret, "", store.clock(), inhoud))
    return secret


def _row(secret: str, gebruiker: str, moment: datetime, inhoud: dict[str, Any]) -> Sessie:
    return Sessie(hash=_hash(secret), gebruiker=gebruiker, gemaakt_op=moment, gezien_op=moment, inhoud=inhoud)


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


def keep_work(store: Store, secret: str, work: dict[str, Any]) -> bool:
    """Keeps what was typed in a session that has ended by itself, for the same person; False when it is gone."""
    with store.writing() as session:
        row = session.get(Sessie, _hash(secret))
        if row is not None:
            row.inhoud = {**row.inhoud, KEPT_WORK: work}
            session.add(row)
        return row is not None


def kept_work(store: Store, secret: str, gebruiker: str) -> dict[str, Any] | None:
    """What was kept in an earlier session of this person; never what somebody else typed."""
    with store.reading() as session:
        row = session.get(Sessie, _hash(secret))
        found = row.inhoud.get(KEPT_WORK) if row is not None and row.gebruiker == gebruiker else None
    return found if isinstance(found, dict) else None


def end_session(store: Store, secret: str) -> None:
    """Ends a session; its cookie opens nothing any more."""
    with store.writing() as session:
        session.exec(delete(Sessie).where(Sessie.hash == _hash(secret)))  # type: ignore[arg-type]


def drop_old_sessions(store: Store, limits: Limits) -> None:
    """Removes sessions that ended by themselves; for a while they keep what was typed too late (``keep_work``)."""
    with store.writing() as session:
        session.exec(delete(Sessie).where(Sessie.gezien_op < store.clock() - limits.silent - limits.most))  # type: ignore[arg-type]


def names(store: Store) -> dict[str, str]:
    """The names of everyone who ever signed in, by id."""
    with store.reading() as session:
        return {row.id: row.naam for row in session.exec(select(Gebruiker)).all()}


def colleagues(store: Store, team: str) -> dict[str, str]:
    """The names of everyone of a team who ever signed in, by id."""
    with store.reading() as session:
        return {row.id: row.naam for row in session.exec(select(Gebruiker).where(Gebruiker.team == team)).all()}


def team_seen(store: Store, gebruiker: str, within: timedelta) -> str | None:
    """The team of somebody who signed in lately, ``None`` of anybody else."""
    with store.reading() as session:
        row = session.get(Gebruiker, gebruiker)
        return row.team if row is not None and row.gezien_op >= store.clock() - within else None


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
