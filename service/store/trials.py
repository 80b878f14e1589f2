"""Lists that were checked and wait for a yes: encrypted, of one person, and gone within hours."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlmodel import col, delete, select

from service.store.activities import Actor
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.planning_tables import Lijstinname, Lijstproef

_KEPT = timedelta(hours=2)


def keep_trial(store: Store, actor: Actor, inhoud: dict[str, Any]) -> str:
    """Keeps a checked list; an earlier one of the same person goes, and so does every old one."""
    moment = store.clock()
    with store.writing() as session:
        old, mine = Lijstproef.op < moment - _KEPT, Lijstproef.door == actor.id
        session.exec(delete(Lijstproef).where(col(Lijstproef.id).in_(select(Lijstproef.id).where(old | mine))))
        proef = Lijstproef(team=actor.team, inhoud=inhoud, op=moment, door=actor.id)
        session.add(proef)
        session.flush()
        return proef.id


def read_trial(store: Store, actor: Actor, proef_id: str) -> Lijstproef:
    """A checked list of this person. Raises ``NotFoundError`` for every other id, and when it is too old."""
    with store.reading() as session:
        row = session.get(Lijstproef, proef_id)
    if row is None or (row.team, row.door) != (actor.team, actor.id) or row.op + _KEPT < store.clock():
        raise NotFoundError
    return row


def drop_trial(store: Store, actor: Actor, proef_id: str) -> None:
    """Forgets a checked list."""
    with store.writing() as session:
        session.exec(delete(Lijstproef).where(Lijstproef.id == proef_id, Lijstproef.door == actor.id))  # type: ignore[arg-type]


def drop_old_trials(store: Store) -> None:
    """Forgets every checked list nobody said yes to in time."""
    with store.writing() as session:
        session.exec(delete(Lijstproef).where(Lijstproef.op < store.clock() - _KEPT))  # type: ignore[arg-type]


def taken_in(store: Store, actor: Actor, most: int = 10) -> Sequence[Lijstinname]:
    """The lists that were taken in, the last first."""
    with store.reading() as session:
        query = select(Lijstinname).where(Lijstinname.team == actor.team).order_by(col(Lijstinname.op).desc())
        return session.exec(query.limit(most)).all()
