"""Settling who may reach a case: naming people, closing it, blocking somebody who knows the family, and emergencies."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import col, select

from service.store.accesstables import Melding, Toegang
from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.processing import processing
from service.store.relations import MAY_READ, Relatie, relation_of
from service.store.tables import Zaak


@dataclass(frozen=True, slots=True)
class Access:
    """A decision about access that holds now."""

    gebruiker: str
    soort: str
    reden: str
    door: str
    op: datetime
    tot: datetime | None


def settle_access(
    store: Store, actor: Actor, zaak_id: str, gebruiker: str, soort: str, geldt: bool, reden: str
) -> None:
    """Records a decision about access; what already holds is not recorded again."""
    with processing(store, actor, Activiteit.TOEGANG_REGELEN) as work:
        work.case(zaak_id, lock=True)
        query = select(Toegang).where(Toegang.zaak == zaak_id, Toegang.gebruiker == gebruiker, Toegang.soort == soort)
        last = work.session.exec(query.order_by(col(Toegang.volgnummer).desc()).limit(1)).first()
        if (last.geldt if last else False) != geldt:
            row = Toegang(
                zaak=zaak_id,
                gebruiker=gebruiker,
                soort=soort,
                geldt=geldt,
                reden=reden,
                op=store.clock(),
                door=actor.id,
            )
            work.session.add(row)


def access_of(store: Store, actor: Actor, zaak_id: str) -> list[Access]:
    """What holds now about access to a case, the oldest first."""
    with processing(store, actor, Activiteit.ZAAK_LEZEN) as work:
        work.case(zaak_id)
        now = store.clock()
        rows = work.session.exec(select(Toegang).where(Toegang.zaak == zaak_id).order_by(col(Toegang.volgnummer)))
        last = {(row.gebruiker, row.soort): row for row in rows.all()}
        return [
            Access(row.gebruiker, row.soort, row.reden, row.door, row.op, row.tot)
            for row in last.values()
            if row.geldt and (row.tot is None or row.tot > now)
        ]


def break_glass(store: Store, actor: Actor, kenmerk: str, reden: str, span: timedelta) -> str:
    """Opens one case for reading for a while, with a reason, and leaves a message for the auditor.

    Gives the id of the case. Raises ``NotFoundError`` for an unknown number and for somebody who was blocked.
    """
    with processing(store, actor, Activiteit.NOODTOEGANG) as work:
        found = work.session.exec(select(Zaak.id, Zaak.team).where(Zaak.kenmerk == kenmerk)).first()
        if found is None:
            work.saw()
            raise NotFoundError
        zaak_id, team = found
        now = store.clock()
        relation = relation_of(work.session, actor, zaak_id, team, now)
        if relation is Relatie.GEBLOKKEERD:
            work.refused = zaak_id
            raise NotFoundError
        work.allow(zaak_id, Relatie.NOOD)
        if relation not in MAY_READ:
            until = now + span
            work.session.add(
                Toegang(
                    zaak=zaak_id,
                    gebruiker=actor.id,
                    soort="nood",
                    geldt=True,
                    reden=reden,
                    tot=until,
                    op=now,
                    door=actor.id,
                )
            )
            work.session.add(Melding(soort="noodtoegang", betreft=zaak_id, gebruiker=actor.id, op=now))
        return zaak_id


def alerts(store: Store) -> Sequence[Melding]:
    """The messages nobody has looked at yet, the last first."""
    with store.reading() as session:
        query = select(Melding).where(Melding.gezien_door == "").order_by(col(Melding.volgnummer).desc())
        return session.exec(query.limit(200)).all()


def alert_seen(store: Store, actor: Actor, volgnummer: int) -> None:
    """Notes who looked at a message, once."""
    with store.writing() as session:
        row = session.get(Melding, volgnummer)
        if row is None:
            raise NotFoundError
        if not row.gezien_door:
            row.gezien_door, row.gezien_op = actor.id, store.clock()
            session.add(row)
