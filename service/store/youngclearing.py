"""Young people of a list whose time has come: cleared away whole with their plan and calendars, and leaving proof."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Table, func
from sqlmodel import Session, SQLModel, col, delete, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.family import as_plain
from service.store.logbook import as_record
from service.store.logtables import Verwerking
from service.store.planning import planning
from service.store.planning_tables import Agendasleutel, Jongere, JongereVersie, Taakvastlegging
from service.store.privacytables import Opruiming

LAST_YEAR = 23
"""In the year of this birthday the last step of a plan can still be taken; see docs/privacy.md."""


@dataclass(frozen=True, slots=True)
class DueYoung:
    """A young person of a list who may no longer be kept."""

    jongere_id: str
    team: str
    laatste_wijziging: datetime
    grond: str = "bewaartermijn lijst"


def due_young(store: Store, actor: Actor, term: timedelta) -> list[DueYoung]:
    """Who is long past the last step of any plan, and was not worked on since; nobody's data are shown.

    The day from which the term counts is the last of these: the end of the year of the 23rd birthday, the last version
    of the facts, and the last record about a step.
    """
    before = store.clock() - term
    with planning(store, actor, Activiteit.OPRUIMEN_NAGAAN) as plans:
        session = plans.session
        return [found for found in _quiet(session, before) if _grown(session, found, before)]


def _quiet(session: Session, before: datetime) -> list[DueYoung]:
    changed = select(JongereVersie.jongere, func.max(JongereVersie.op)).group_by(col(JongereVersie.jongere))
    query = select(Taakvastlegging.jongere, func.max(Taakvastlegging.op)).group_by(col(Taakvastlegging.jongere))
    noted = dict(session.exec(query).all())
    teams = dict(session.exec(select(Jongere.id, Jongere.team)).all())
    found = []
    for name, moment in session.exec(changed).all():
        last = max(moment, noted.get(name) or moment)
        if last < before:
            found.append(DueYoung(name, teams[name], last))
    return found


def _grown(session: Session, due: DueYoung, before: datetime) -> bool:
    query = select(JongereVersie).where(JongereVersie.jongere == due.jongere_id)
    row = session.exec(query.order_by(col(JongereVersie.versie).desc()).limit(1)).one()
    year = str(row.inhoud.get("geboortedatum", ""))[:4]
    return year.isdigit() and datetime(int(year) + LAST_YEAR + 1, 1, 1, tzinfo=UTC) < before


def clear_young(store: Store, actor: Actor, jongere_id: str, grond: str) -> Opruiming:
    """Removes a young person of the actor's team with every record and calendar address, whole or not at all.

    The log keeps its records under the random id, which then leads to nobody; the proof does not keep the kenmerk of
    the list, because that may be a number of the gemeente. Raises ``NotFoundError``.
    """
    with planning(store, actor, Activiteit.OPRUIMEN) as plans:
        jongere = plans.jongere(jongere_id, lock=True)
        session = plans.session
        jongere.status = "op_te_ruimen"
        session.add(jongere)
        session.flush()
        last = session.exec(select(func.max(JongereVersie.op)).where(JongereVersie.jongere == jongere_id)).one()
        rows = 1
        for gone in (
            delete(Taakvastlegging).where(col(Taakvastlegging.jongere) == jongere_id),
            delete(JongereVersie).where(col(JongereVersie.jongere) == jongere_id),
            delete(Agendasleutel).where(col(Agendasleutel.doel) == jongere_id),
        ):
            rows += session.connection().execute(gone).rowcount
        session.expunge(jongere)
        session.connection().execute(delete(Jongere).where(col(Jongere.id) == jongere_id))
        moment = store.clock()
        proof = Opruiming(
            kenmerk="van een lijst",
            betreft=jongere_id,
            grond=grond,
            laatste_wijziging=last,
            op=moment,
            door=actor.id,
            rijen=rows,
        )
        session.add(proof)
        session.flush()
        return proof


def find_young(store: Store, team: str, kenmerk: str) -> str:
    """The id behind the kenmerk of a list of this team. Raises ``NotFoundError``."""
    with store.reading() as session:
        found = session.exec(select(Jongere.id).where(Jongere.team == team, Jongere.kenmerk == kenmerk)).first()
    if found is None:
        raise NotFoundError
    return found


def everything_about_young(store: Store, actor: Actor, jongere_id: str) -> dict[str, list[dict[str, Any]]]:
    """Every row about one young person of a list by table, decrypted, and every record in the log."""
    with planning(store, actor, Activiteit.INZAGE_GEVEN) as plans:
        plans.jongere(jongere_id)
        session = plans.session
        found = {}
        for table, rows in _tables(jongere_id):
            found[table.name] = [as_plain(row) for row in session.connection().execute(table.select().where(rows))]
        for key in found["agendasleutel"]:
            key.pop("hash")  # daarmee is de agenda niet te openen, en zij zegt niets over de jongere
        query = select(Verwerking).where(Verwerking.data_subject_id == jongere_id).order_by(col(Verwerking.volgnummer))
        found["logboek"] = [as_record(row) for row in session.exec(query).all()]
    return found


def _tables(jongere_id: str) -> Iterator[tuple[Table, Any]]:
    columns = {"jongere": "id", "jongereversie": "jongere", "taakvastlegging": "jongere", "agendasleutel": "doel"}
    for name, column in columns.items():
        table = SQLModel.metadata.tables[name]
        yield table, table.c[column] == jongere_id
