"""Everything that is kept about one child: for inspection by the family, and for research without names."""

from collections.abc import Iterator
from typing import Any

from sqlmodel import col, select

from service.store.activities import Activiteit, Actor
from service.store.cases import CaseRows
from service.store.database import Store
from service.store.family import as_plain, of_case, tables_of_a_case
from service.store.logbook import as_record
from service.store.logtables import Verwerking
from service.store.privacytables import Toestemming
from service.store.processing import processing
from service.store.tables import Vastlegging, Zaak

OBJECTION = "onderzoek"


def everything_about(store: Store, actor: Actor, zaak_id: str) -> dict[str, list[dict[str, Any]]]:
    """Every row about one case by table, decrypted, and every record in the log: nothing is left out."""
    with processing(store, actor, Activiteit.INZAGE_GEVEN) as work:
        work.case(zaak_id)
        found: dict[str, list[dict[str, Any]]] = {}
        for table in tables_of_a_case():
            rows = work.session.connection().execute(table.select().where(of_case(table, zaak_id)))
            found[table.name] = [as_plain(row) for row in rows]
        query = select(Verwerking).where(Verwerking.data_subject_id == zaak_id).order_by(col(Verwerking.volgnummer))
        found["logboek"] = [as_record(row) for row in work.session.exec(query).all()]
    return found


def cases_for_research(store: Store, actor: Actor) -> Iterator[CaseRows]:
    """Filed cases, one by one, without those whose family objected (Jeugdwet 7.3.12 lid 2 onder c)."""
    with processing(store, actor, Activiteit.ONDERZOEK) as work:
        ids = work.session.exec(select(Zaak.id).where(col(Zaak.ingediend_op).is_not(None)).order_by(Zaak.kenmerk)).all()
        work.saw()
    for zaak_id in ids:
        with processing(store, actor, Activiteit.ONDERZOEK) as work:
            said = work.session.exec(
                select(Toestemming.gegeven)
                .where(Toestemming.zaak == zaak_id, Toestemming.uitwisseling == OBJECTION)
                .order_by(col(Toestemming.volgnummer).desc())
            ).first()
            work.saw()
            if said is False:
                continue
            zaak = work.session.get(Zaak, zaak_id)
            query = select(Vastlegging).where(Vastlegging.zaak == zaak_id).order_by(col(Vastlegging.volgnummer))
            rows = work.session.exec(query).all()
        if zaak is not None:
            yield CaseRows(zaak, rows)
