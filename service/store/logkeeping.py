"""How long the log is kept: its oldest records go, and a sealed anchor holds the place where the chain goes on."""

from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, delete, select

from service.store.activities import Activiteit, Actor
from service.store.chain import append, seal_of, told
from service.store.database import Store
from service.store.logtables import LogAnker, LogKop, Verwerking
from service.store.processing import entry_of


def old_records(store: Store, before: datetime) -> int:
    """How many records at the start of the log ended before a moment."""
    with store.reading() as session:
        last = _last_old(session, before)
        if last is None:
            return 0
        return session.exec(select(func.count()).select_from(Verwerking).where(Verwerking.volgnummer <= last)).one()


def clear_log(store: Store, actor: Actor, before: datetime) -> int:
    """Removes the oldest records, up to the first that is not old yet; how many. Whole or not at all.

    The anchor keeps number and hash of the last record that went, and a new record in the chain says the same: what was
    removed cannot grow afterwards without being found.
    """
    moment = store.clock()
    with store.writing() as session:
        session.exec(select(LogKop).where(LogKop.id == 1).with_for_update()).one()
        number = _last_old(session, before)
        if number is None:
            return 0
        last = session.exec(select(Verwerking).where(Verwerking.volgnummer == number)).one()
        anchor = LogAnker(volgnummer=number, hash=last.hash, tot=before, op=moment, door=actor.id)
        anchor.zegel = seal_of(anchor)
        session.add(anchor)
        session.flush()
        gone = delete(Verwerking).where(col(Verwerking.volgnummer) <= number)
        count = session.connection().execute(gone).rowcount
        append(session, [entry_of(actor, Activiteit.LOG_OPRUIMEN, "", told(anchor), moment, moment)])
        return count


def _last_old(session: Session, before: datetime) -> int | None:
    """The number of the last record before the first one that is not old; ``None`` when nothing is old."""
    fresh = session.exec(select(func.min(Verwerking.volgnummer)).where(Verwerking.end_time >= before)).one_or_none()
    old = select(func.max(Verwerking.volgnummer)).where(Verwerking.end_time < before)
    return session.exec(old if fresh is None else old.where(Verwerking.volgnummer < fresh)).one()
