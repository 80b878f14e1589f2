"""Clearing away what may no longer be kept: whole cases, with proof, and nothing before its time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, delete, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.family import of_case, tables_of_a_case
from service.store.planning_tables import Agendasleutel
from service.store.privacytables import Opruiming
from service.store.processing import processing
from service.store.tables import Brief, BriefVersie, Vastlegging, Zaak

_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Terms:
    """How long a case is kept after its last change: filed, and never filed. Sources: docs/privacy.md."""

    ingediend: timedelta
    concept: timedelta


@dataclass(frozen=True, slots=True)
class Due:
    """A case whose time has come."""

    zaak_id: str
    kenmerk: str
    laatste_wijziging: datetime
    grond: str


def due_cases(store: Store, actor: Actor, terms: Terms) -> list[Due]:
    """The cases that may no longer be kept; nothing about any child is read."""
    now = store.clock()
    with processing(store, actor, Activiteit.OPRUIMEN_NAGAAN) as work:
        due = [
            *_untouched(work.session, now - terms.ingediend, col(Zaak.ingediend_op).is_not(None), "bewaartermijn"),
            *_untouched(work.session, now - terms.concept, col(Zaak.ingediend_op).is_(None), "bewaartermijn concept"),
        ]
        work.saw()
        return due


def _untouched(session: Session, before: datetime, kind: ColumnElement[bool], grond: str) -> Iterable[Due]:
    """Cases of one kind in which nothing was recorded since a moment, the oldest first; not all of them at once."""
    query = select(Zaak.id, Zaak.kenmerk, Zaak.bijgewerkt_op).where(Zaak.bijgewerkt_op < before, kind)
    for zaak_id, kenmerk, changed in session.exec(query.order_by(col(Zaak.bijgewerkt_op)).limit(_MOST)).all():
        last = max(_last_rows(session, zaak_id, changed))
        if last < before:
            yield Due(zaak_id, kenmerk, last, grond)


def _last_rows(session: Session, zaak_id: str, at_least: datetime) -> Iterable[datetime]:
    """The last time anything was recorded in a case; a letter counts as much as an answer."""
    letters = select(func.max(BriefVersie.op)).join(Brief, col(Brief.id) == BriefVersie.brief)
    yield at_least
    for query in (
        select(func.max(Vastlegging.op)).where(Vastlegging.zaak == zaak_id),
        letters.where(Brief.zaak == zaak_id),
    ):
        found = session.exec(query).first()
        if found is not None:
            yield found


def clear_case(store: Store, actor: Actor, zaak_id: str, grond: str) -> Opruiming:
    """Removes a case with everything that hangs on it, whole or not at all, and leaves proof.

    The log keeps its records under the random id of the case, which then leads to nobody. Raises ``NotFoundError``.
    """
    with processing(store, actor, Activiteit.OPRUIMEN) as work:
        found = work.session.exec(
            select(Zaak.kenmerk, Zaak.bijgewerkt_op).where(Zaak.id == zaak_id).with_for_update()
        ).first()
        if found is None:
            work.saw()
            raise NotFoundError
        work.saw(zaak_id)
        kenmerk, changed = found
        session = work.session
        zaak, *rest = tables_of_a_case()
        session.execute(zaak.update().where(of_case(zaak, zaak_id)).values(status="op_te_ruimen"))
        rows = 0
        for table in reversed(rest):
            done = session.connection().execute(table.delete().where(of_case(table, zaak_id)))
            rows += done.rowcount
        keys = delete(Agendasleutel).where(col(Agendasleutel.doel) == zaak_id)
        rows += session.connection().execute(keys).rowcount
        session.execute(zaak.delete().where(of_case(zaak, zaak_id)))
        proof = Opruiming(
            kenmerk=kenmerk,
            betreft=zaak_id,
            grond=grond,
            laatste_wijziging=changed,
            op=store.clock(),
            door=actor.id,
            rijen=rows + 1,
        )
        session.add(proof)
        session.flush()
        return proof


def clearings(store: Store) -> list[Opruiming]:
    """Every proof of clearing, the last first."""
    with store.reading() as session:
        return list(session.exec(select(Opruiming).order_by(col(Opruiming.volgnummer).desc())).all())
