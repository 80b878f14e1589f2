"""How somebody stands to a case: the one place that decides whether a case can be reached."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, or_
from sqlmodel import Session, col, select

from service.store.accesstables import Toegang
from service.store.activities import Actor
from service.store.tables import Zaak


class Relatie(StrEnum):
    """How somebody stands to a case."""

    TEAM = "team"
    BETROKKEN = "betrokken"
    NOOD = "nood"
    GEBLOKKEERD = "geblokkeerd"
    GEEN = "geen"


MAY_READ = frozenset({Relatie.TEAM, Relatie.BETROKKEN, Relatie.NOOD})
MAY_WRITE = frozenset({Relatie.TEAM, Relatie.BETROKKEN})
_Rows = Iterable[tuple[str, str, bool, datetime | None]]


def relation_of(session: Session, actor: Actor, zaak_id: str, team: str, now: datetime) -> Relatie:
    """How this person stands to this case; a block goes before everything, a team before an emergency."""
    standing = _standing(_decisions(session, actor, Toegang.zaak == zaak_id), now).get(zaak_id, frozenset())
    if "geblokkeerd" in standing:
        return Relatie.GEBLOKKEERD
    if "betrokken" in standing:
        return Relatie.BETROKKEN
    if team == actor.team and "besloten" not in standing:
        return Relatie.TEAM
    return Relatie.NOOD if "nood" in standing else Relatie.GEEN


def reachable(session: Session, actor: Actor, now: datetime) -> ColumnElement[bool]:
    """The cases that stand in somebody's list; an emergency opens one case, it does not list it."""
    standing = _standing(_decisions(session, actor), now)
    named = [zaak for zaak, kinds in standing.items() if "betrokken" in kinds]
    hidden = [zaak for zaak, kinds in standing.items() if "besloten" in kinds]
    blocked = [zaak for zaak, kinds in standing.items() if "geblokkeerd" in kinds]
    mine = and_(col(Zaak.team) == actor.team, col(Zaak.id).not_in(hidden))
    return and_(or_(mine, col(Zaak.id).in_(named)), col(Zaak.id).not_in(blocked))


def _decisions(session: Session, actor: Actor, *where: Any) -> _Rows:
    # Alleen kolommen: wie een lijst opvraagt, heeft niet elke zaak gezien waarover ooit iets over toegang is besloten.
    query = (
        select(Toegang.zaak, Toegang.soort, Toegang.geldt, Toegang.tot)
        .where(col(Toegang.gebruiker).in_(["", actor.id]), *where)
        .order_by(col(Toegang.volgnummer))
    )
    return session.exec(query).all()


def _standing(rows: _Rows, now: datetime) -> dict[str, frozenset[str]]:
    last = {(zaak, soort): geldt and (tot is None or tot > now) for zaak, soort, geldt, tot in rows}
    found: dict[str, frozenset[str]] = {}
    for (zaak, soort), holds in last.items():
        if holds:
            found[zaak] = found.get(zaak, frozenset()) | {soort}
    return found
