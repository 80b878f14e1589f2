"""Advice as it was given: stored once, never changed, enough to give the same advice again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.processing import processing
from service.store.tables import AdviesBewijs


@dataclass(frozen=True, slots=True)
class Given:
    """An advice to keep, with the case document it was given on."""

    zaak_versie: int
    peildatum: date
    regelboek_versie: str
    regelboek_hash: str
    advies: dict[str, Any]
    document: dict[str, Any]


def keep_advice(store: Store, actor: Actor, zaak_id: str, given: Given) -> AdviesBewijs:
    """The receipt of an advice; when the last receipt says the same, that one."""
    with processing(store, actor, Activiteit.ADVIES_VASTLEGGEN) as work:
        session = work.session
        work.case(zaak_id, lock=True)
        last = _last(session, zaak_id)
        if last is not None and _same(last, given):
            return last
        row = AdviesBewijs(
            zaak=zaak_id,
            zaak_versie=given.zaak_versie,
            peildatum=given.peildatum,
            regelboek_versie=given.regelboek_versie,
            regelboek_hash=given.regelboek_hash,
            advies=given.advies,
            document=given.document,
            op=store.clock(),
            door=actor.id,
        )
        session.add(row)
        session.flush()
        return row


def last_receipt(store: Store, actor: Actor, zaak_id: str) -> AdviesBewijs | None:
    """The advice that was kept last, if any."""
    with processing(store, actor, Activiteit.ADVIES_LEZEN) as work:
        session = work.session
        work.case(zaak_id)
        return _last(session, zaak_id)


def receipt(store: Store, actor: Actor, zaak_id: str, receipt_id: str) -> AdviesBewijs:
    """One kept advice of a case. Raises ``NotFoundError`` when there is none with this id."""
    with processing(store, actor, Activiteit.ADVIES_LEZEN) as work:
        work.case(zaak_id)
        query = select(AdviesBewijs).where(AdviesBewijs.id == receipt_id, AdviesBewijs.zaak == zaak_id)
        row = work.session.exec(query).first()
        if row is None:
            raise NotFoundError
        return row


def receipts(store: Store, actor: Actor, zaak_id: str) -> Sequence[AdviesBewijs]:
    """Every kept advice of a case, the last first."""
    with processing(store, actor, Activiteit.ADVIES_LEZEN) as work:
        session = work.session
        work.case(zaak_id)
        query = select(AdviesBewijs).where(AdviesBewijs.zaak == zaak_id).order_by(col(AdviesBewijs.op).desc())
        return session.exec(query).all()


def _last(session: Session, zaak_id: str) -> AdviesBewijs | None:
    query = select(AdviesBewijs).where(AdviesBewijs.zaak == zaak_id).order_by(col(AdviesBewijs.op).desc()).limit(1)
    return session.exec(query).first()


def _same(row: AdviesBewijs, given: Given) -> bool:
    return row.document == given.document and row.advies == given.advies and row.regelboek_hash == given.regelboek_hash
