"""Filed cases one by one, with the advice that was kept last: to see whether it would be another one today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import col, select

from service.store.activities import Activiteit, Actor
from service.store.cases import CaseRows
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.processing import processing
from service.store.relations import reachable
from service.store.tables import AdviesBewijs, Vastlegging, Zaak

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Judged:
    """A case as it stands, and the advice on it that was kept last."""

    rows: CaseRows
    bewijs: AdviesBewijs


def filed_cases(store: Store, actor: Actor, after: str = "") -> Sequence[str]:
    """The ids of filed cases, always in the same order, after one of them; nothing about any child is read."""
    with processing(store, actor, Activiteit.HERBEOORDELEN) as work:
        work.saw()
        query = select(Zaak.id).where(col(Zaak.ingediend_op).is_not(None), Zaak.id > after)
        return work.session.exec(query.order_by(col(Zaak.id))).all()


def to_look_at(store: Store, actor: Actor, numbers: Sequence[str], since: datetime) -> Sequence[Zaak]:
    """Of these case numbers the cases this person can reach, as long as no advice was kept on them since."""
    found: list[Zaak] = []
    with processing(store, actor, Activiteit.ZAKEN_TONEN) as work:
        mine = reachable(work.session, actor, store.clock())
        newer = select(AdviesBewijs.zaak).where(col(AdviesBewijs.op) > since)
        for start in range(0, len(numbers), _AT_ONCE):
            part = col(Zaak.kenmerk).in_(numbers[start : start + _AT_ONCE])
            query = select(Zaak).where(mine, part, col(Zaak.id).not_in(newer)).order_by(col(Zaak.kenmerk))
            found += work.session.exec(query).all()
        work.saw(*(row.id for row in found))
    return found


def case_to_judge(store: Store, actor: Actor, zaak_id: str) -> Judged | None:
    """One filed case; ``None`` when it is gone or no advice was kept. No person sees it: the ground is the task."""
    with processing(store, actor, Activiteit.HERBEOORDELEN) as work:
        session = work.session
        zaak = session.get(Zaak, zaak_id)
        if zaak is None:
            work.saw()
            return None
        work.allow(zaak_id, "taak")
        query = select(Vastlegging).where(Vastlegging.zaak == zaak_id).order_by(col(Vastlegging.volgnummer))
        kept = select(AdviesBewijs).where(AdviesBewijs.zaak == zaak_id).order_by(col(AdviesBewijs.op).desc()).limit(1)
        bewijs = session.exec(kept).first()
        return Judged(CaseRows(zaak, session.exec(query).all()), bewijs) if bewijs is not None else None


@dataclass(frozen=True, slots=True)
class OnRecord:
    """A case with everything that was ever recorded, and every advice that was kept, the first first."""

    rows: CaseRows
    bewijzen: Sequence[AdviesBewijs]


def on_record(store: Store, actor: Actor, zaak_id: str) -> OnRecord:
    """A case for whoever runs the service and answers for it later; the ground is the running of it.

    Raises ``NotFoundError`` when there is no such case.
    """
    with processing(store, actor, Activiteit.ZAAK_LEZEN) as work:
        session = work.session
        zaak = session.get(Zaak, zaak_id)
        if zaak is None:
            work.saw()
            raise NotFoundError
        work.allow(zaak_id, "beheer")
        query = select(Vastlegging).where(Vastlegging.zaak == zaak_id).order_by(col(Vastlegging.volgnummer))
        kept = select(AdviesBewijs).where(AdviesBewijs.zaak == zaak_id).order_by(col(AdviesBewijs.op))
        return OnRecord(CaseRows(zaak, session.exec(query).all()), session.exec(kept).all())
