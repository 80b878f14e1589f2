"""The chain of the processing log: adding to its end, and finding whether anything was changed or is missing."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert
from sqlmodel import Session, col, select

from service.store.errors import StoreError
from service.store.logtables import LogAnker, LogKop, Verwerking

START = "0" * 64
_BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """A record before it has its place in the chain."""

    trace_id: str
    span_id: str
    status_code: str
    name: str
    start_time: datetime
    end_time: datetime
    processing_activity_id: str
    data_subject_id: str
    data_subject_id_type: str
    event_type_code: str
    user_id: str
    role_id_code: str
    team: str
    purpose_of_use: str
    grond: str


def append(session: Session, entries: Sequence[Entry]) -> None:
    """Adds records at the end of the chain. Whoever comes second waits for the end, so that there is one chain."""
    if not entries:
        return
    kop = session.exec(select(LogKop).where(LogKop.id == 1).with_for_update()).one()
    rows = []
    for entry in entries:
        given = {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
        kop.volgnummer += 1
        link = _link(kop.hash, kop.volgnummer, given)
        rows.append({"volgnummer": kop.volgnummer, "vorige": kop.hash, "hash": link, **given})
        kop.hash = link
    session.execute(insert(Verwerking), rows)  # in één keer: een lijst met honderd mensen is honderd regels
    kop.zegel = {"volgnummer": kop.volgnummer, "hash": kop.hash}
    session.add(kop)


def _link(before: str, number: int, given: dict[str, Any]) -> str:
    plain = {
        name: value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else value
        for name, value in given.items()
    }
    words = json.dumps([before, number, plain], sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(words.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of the log found: the number and hash at its end, every fault, and up to where it was cleared."""

    aantal: int
    hash: str
    fouten: tuple[str, ...]
    opgeruimd: int = 0


def seal_of(anchor: LogAnker) -> dict[str, Any]:
    """What the seal of an anchor says."""
    return {"volgnummer": anchor.volgnummer, "hash": anchor.hash, "tot": anchor.tot.astimezone(UTC).isoformat()}


def told(anchor: LogAnker) -> str:
    """How the record of a clearing names its anchor."""
    return f"opgeruimd tot en met {anchor.volgnummer}:{anchor.hash}"


def check(session: Session, known: tuple[int, str] | None = None) -> Checked:
    """Follows the whole chain from its start, or from where it was cleared away.

    ``known`` is an end that was written down elsewhere on an earlier day.
    """
    anchors = _anchors(session)
    faults = list(_seal_faults(session, anchors))
    start = number = anchors[-1].volgnummer if anchors else 0
    before = anchors[-1].hash if anchors else START
    if known and known[0] == start and known[1] != before:
        faults.append(_OTHER.format(start))
    clearings = set()
    for row in _rows(session):
        if row.volgnummer <= start:
            faults.append(f"Regel {row.volgnummer} hoort te zijn opgeruimd.")
            continue
        if row.volgnummer != number + 1:
            faults.append(f"Tussen {number} en {row.volgnummer} ontbreken regels.")
        if row.vorige != before:
            faults.append(f"Regel {row.volgnummer} sluit niet aan op de regel ervoor.")
        if _link(row.vorige, row.volgnummer, _given(row)) != row.hash:
            faults.append(f"Regel {row.volgnummer} is veranderd.")
        if known and row.volgnummer == known[0] and row.hash != known[1]:
            faults.append(_OTHER.format(known[0]))
        number, before = row.volgnummer, row.hash
        clearings.add(row.grond)
    if anchors and told(anchors[-1]) not in clearings:
        faults.append(f"Dat tot en met regel {start} is opgeruimd, staat niet in het log.")
    if known and known[0] > number:
        faults.append(f"U schreef regel {known[0]} op, maar het log eindigt bij {number}.")
    return Checked(number, before, (*faults, *_end_faults(session, number, before)), start)


_OTHER = "Regel {} is een andere dan toen u haar opschreef."


def _anchors(session: Session) -> list[LogAnker]:
    """Where the log was cut off, without the seals: one that cannot be read is a fault, and not the end of a check."""
    names = [name for name in LogAnker.model_fields if name != "zegel"]
    query = select(*(getattr(LogAnker, name) for name in names)).order_by(col(LogAnker.volgnummer))
    return [LogAnker(**dict(zip(names, row, strict=True))) for row in session.exec(query).all()]


def _seal_faults(session: Session, anchors: Sequence[LogAnker]) -> Iterator[str]:
    for anchor in anchors:
        try:
            query = select(LogAnker.zegel).where(LogAnker.volgnummer == anchor.volgnummer)
            sound = session.exec(query).one() == seal_of(anchor)
        except StoreError:
            sound = False
        if not sound:
            yield f"Het zegel op wat tot en met regel {anchor.volgnummer} is opgeruimd klopt niet."


def _rows(session: Session) -> Iterator[Verwerking]:
    last = 0
    while True:
        query = select(Verwerking).where(Verwerking.volgnummer > last).order_by(col(Verwerking.volgnummer))
        rows = session.exec(query.limit(_BATCH)).all()
        yield from rows
        if len(rows) < _BATCH:
            return
        last = rows[-1].volgnummer
        session.expunge_all()


def _given(row: Verwerking) -> dict[str, Any]:
    return {name: getattr(row, name) for name in Entry.__dataclass_fields__}


def _end_faults(session: Session, number: int, before: str) -> Iterator[str]:
    kop = session.exec(select(LogKop.volgnummer, LogKop.hash).where(LogKop.id == 1)).first()
    if kop is None:
        yield "Het einde van het log is weg."
        return
    if tuple(kop) != (number, before):
        yield f"Het log hoort te eindigen bij {kop[0]}, maar eindigt bij {number}."
    try:
        sealed = session.exec(select(LogKop.zegel).where(LogKop.id == 1)).one()
    except StoreError:
        sealed = {"zegel": "niet te lezen"}
    if (kop[0] or sealed is not None) and sealed != {"volgnummer": kop[0], "hash": kop[1]}:
        yield "Het zegel op het einde van het log klopt niet."
