"""Secret calendar addresses: made once, shown once, revocable; the database keeps only a hash."""

import hashlib
import secrets
from collections.abc import Sequence

from sqlmodel import col, select

from service.store.activities import Actor
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.planning_tables import Agendasleutel


def new_feed(store: Store, actor: Actor, doel: str = "") -> str:
    """The secret of a new calendar address; nobody can find it again. ``doel`` is a person's id, or empty."""
    secret = secrets.token_urlsafe(32)
    with store.writing() as session:
        session.add(
            Agendasleutel(team=actor.team, gebruiker=actor.id, doel=doel, hash=_hash(secret), gemaakt_op=store.clock())
        )
    return secret


def feeds(store: Store, actor: Actor, doel: str | None = None) -> Sequence[Agendasleutel]:
    """The living addresses of this planner, the last made first."""
    with store.reading() as session:
        query = select(Agendasleutel).where(
            Agendasleutel.team == actor.team,
            Agendasleutel.gebruiker == actor.id,
            col(Agendasleutel.ingetrokken_op).is_(None),
        )
        if doel is not None:
            query = query.where(Agendasleutel.doel == doel)
        return session.exec(query.order_by(col(Agendasleutel.gemaakt_op).desc())).all()


def revoke_feed(store: Store, actor: Actor, feed_id: str) -> None:
    """Ends an address at once and for good. Raises ``NotFoundError`` when it is not this planner's."""
    with store.writing() as session:
        row = session.get(Agendasleutel, feed_id)
        if row is None or (row.team, row.gebruiker) != (actor.team, actor.id):
            raise NotFoundError
        if row.ingetrokken_op is None:
            row.ingetrokken_op = store.clock()
            session.add(row)


def feed_of(store: Store, secret: str) -> Agendasleutel:
    """The living address of a secret; raises ``NotFoundError`` for every other word. Notes that it was used."""
    with store.writing() as session:
        row = session.exec(select(Agendasleutel).where(Agendasleutel.hash == _hash(secret))).first()
        if row is None or row.ingetrokken_op is not None:
            raise NotFoundError
        row.gebruikt_op = store.clock()
        session.add(row)
        return row


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()
