"""Reading the processing log: page by page, per child, and checked as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func
from sqlmodel import col, select

from service.store.activities import Activiteit, Actor
from service.store.chain import Checked, Entry, append, check
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.logtables import LogKop, Verwerking
from service.store.processing import entry_of
from service.store.tables import Zaak


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some records, the last first, and how many there are; ``kenmerken`` names the cases that still exist."""

    regels: Sequence[Verwerking]
    aantal: int
    kenmerken: dict[str, str]


def check_log(store: Store, known: tuple[int, str] | None = None) -> Checked:
    """Follows the whole chain; see ``chain.check``."""
    with store.writing(logged=True) as session:
        cases = session.exec(select(func.count()).select_from(Zaak)).one()
    with store.reading() as session:
        found = check(session, known)
    if cases and not found.aantal:
        return replace(found, fouten=(*found.fouten, "Het log is leeg, maar er zijn wel zaken."))
    return found


def log_page(store: Store, actor: Actor, zaak_id: str = "", page: int = 1, size: int = 50) -> LogPage:
    """Records of everybody, or about one case; looking at them is itself logged."""
    where = [Verwerking.data_subject_id == zaak_id] if zaak_id else []
    with store.writing(logged=True) as session:
        total = session.exec(select(func.count()).select_from(Verwerking).where(*where)).one()
        query = select(Verwerking).where(*where).order_by(col(Verwerking.volgnummer).desc())
        rows = session.exec(query.offset((page - 1) * size).limit(size)).all()
        ids = {row.data_subject_id for row in rows}
        names = session.exec(select(Zaak.id, Zaak.kenmerk).where(col(Zaak.id).in_(ids))).all()
        append(session, [_looked(store, actor, zaak_id)])
    return LogPage(rows, total, dict(names))


def records_about(store: Store, actor: Actor, zaak_id: str) -> list[dict[str, Any]]:
    """Every record about one child, the first first, as Logboek Dataverwerkingen exchanges them."""
    with store.writing(logged=True) as session:
        append(session, [_looked(store, actor, zaak_id)])
        query = select(Verwerking).where(Verwerking.data_subject_id == zaak_id).order_by(col(Verwerking.volgnummer))
        return [as_record(row) for row in session.exec(query).all()]


def find_case(store: Store, kenmerk: str) -> str:
    """The id behind the number of a case, or the id itself when the case is gone but the log still knows it.

    Nothing about the child is read. Raises ``NotFoundError`` when neither knows it.
    """
    with store.writing(logged=True) as session:
        found = session.exec(select(Zaak.id).where(Zaak.kenmerk == kenmerk)).first()
        query = select(Verwerking.data_subject_id).where(Verwerking.data_subject_id == kenmerk).limit(1)
        found = found or session.exec(query).first()
    if found is None:
        raise NotFoundError
    return found


def note(store: Store, actor: Actor, activity: Activiteit, grond: str = "beheer") -> None:
    """A record of something that is about no child in particular."""
    moment = store.clock()
    with store.writing(logged=True) as session:
        append(session, [entry_of(actor, activity, "", grond, moment, moment)])


def last_link(store: Store) -> tuple[int, str]:
    """The end of the chain, to be written down elsewhere."""
    with store.reading() as session:
        kop = session.exec(select(LogKop)).one()
        return kop.volgnummer, kop.hash


def _looked(store: Store, actor: Actor, zaak_id: str) -> Entry:
    moment = store.clock()
    return entry_of(actor, Activiteit.LOG_INZIEN, zaak_id, "toezicht", moment, moment)


def as_record(row: Verwerking) -> dict[str, Any]:
    """One record with the names of Logboek Dataverwerkingen and its extension for NEN 7513."""
    return {
        "trace_id": row.trace_id,
        "span_id": row.span_id,
        "status_code": row.status_code,
        "name": row.name,
        "start_time": row.start_time.isoformat().replace("+00:00", "Z"),
        "end_time": row.end_time.isoformat().replace("+00:00", "Z"),
        "resource": {"attributes": {"name": "schakel", "nen7513.AuditSourceId": "schakel"}},
        "attributes": {
            "dpl.core.processing_activity_id": row.processing_activity_id,
            "dpl.core.data_subject_id": row.data_subject_id,
            "dpl.core.data_subject_id_type": row.data_subject_id_type,
            "dpl.nen7513.eventTypeCode": row.event_type_code,
            "dpl.nen7513.users": [
                {
                    "userID": row.user_id,
                    "roleIDCode": row.role_id_code.split(),
                    "purposeOfUse": row.purpose_of_use,
                    "userIsRequestor": True,
                }
            ],
            "dpl.nen7513.autorisatieProtocol": row.grond,
            "schakel.team": row.team,
            "schakel.volgnummer": row.volgnummer,
            "schakel.hash": row.hash,
        },
    }
