"""Cases: made once, found per team, and changed only by adding what somebody recorded."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from service.store.database import Store
from service.store.errors import Clash, ConflictError, NotFoundError
from service.store.tables import Vastlegging, Zaak

_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ"  # zonder tekens die op elkaar lijken, en zonder klinkers: geen woorden


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts, for which team: every read and write of a case names one."""

    id: str
    team: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to record; ``sleutel`` is a fact of the catalogue, ``behoefte`` the need it belongs to."""

    onderwerp: str
    inhoud: dict[str, Any]
    behoefte: str = ""
    sleutel: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is about: a later record of the same key replaces this one."""
        return self.onderwerp, self.behoefte, self.sleutel


@dataclass(frozen=True, slots=True)
class Saved:
    """The version after saving, and what others recorded since the form was opened (other things than this)."""

    versie: int
    meanwhile: Sequence[Vastlegging]


@dataclass(frozen=True, slots=True)
class CaseRows:
    """A case and everything ever recorded in it, oldest first."""

    zaak: Zaak
    vastleggingen: Sequence[Vastlegging]


def new_case(
    store: Store, actor: Actor, titel: str, items: Iterable[Item], eenmalig: str = "", herkomst: str = ""
) -> str:
    """The id of a new case; the same ``eenmalig`` (the key of one form) gives the case that was made before."""
    key = eenmalig or secrets.token_urlsafe(16)
    try:
        with store.writing() as session:
            moment = store.clock()
            zaak = Zaak(
                kenmerk=_kenmerk(),
                team=actor.team,
                titel=titel,
                herkomst=herkomst,
                eenmalig=key,
                gemaakt_op=moment,
                gemaakt_door=actor.id,
                bijgewerkt_op=moment,
                bijgewerkt_door=actor.id,
            )
            session.add(zaak)
            session.flush()
            _append(session, zaak, items, actor, moment)
            return zaak.id
    except IntegrityError:
        with store.reading() as session:
            made = session.exec(select(Zaak).where(Zaak.eenmalig == key, Zaak.team == actor.team)).first()
        if made is None:
            raise
        return made.id


def _kenmerk() -> str:
    word = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"S-{word[:4]}-{word[4:]}"


def read_case_rows(store: Store, actor: Actor, zaak_id: str) -> CaseRows:
    """A case of the actor's team. Raises ``NotFoundError`` for every other id."""
    with store.reading() as session:
        zaak = session.exec(select(Zaak).where(Zaak.id == zaak_id, Zaak.team == actor.team)).first()
        if zaak is None:
            raise NotFoundError
        return CaseRows(zaak, _recorded(session, zaak_id))


def _recorded(session: Session, zaak_id: str, after: int = 0) -> Sequence[Vastlegging]:
    return session.exec(
        select(Vastlegging)
        .where(Vastlegging.zaak == zaak_id, Vastlegging.zaak_versie > after)
        .order_by(col(Vastlegging.volgnummer))
    ).all()


def cases_of_team(store: Store, actor: Actor, page: int = 1, size: int = 25) -> tuple[Sequence[Zaak], int]:
    """One page of the team's cases, the last changed first, and how many there are."""
    with store.reading() as session:
        total = session.exec(select(func.count()).select_from(Zaak).where(Zaak.team == actor.team)).one()
        rows = session.exec(
            select(Zaak)
            .where(Zaak.team == actor.team)
            .order_by(col(Zaak.bijgewerkt_op).desc(), col(Zaak.id))
            .offset((page - 1) * size)
            .limit(size)
        ).all()
    return rows, total


def record(
    store: Store, actor: Actor, zaak_id: str, items: Iterable[Item], base: int, titel: str | None = None
) -> Saved:
    """Adds to a case what somebody recorded on a form that was opened at version ``base``.

    What is already so is not recorded again. Raises ``ConflictError``, and stores nothing, when somebody else recorded
    the same thing otherwise since ``base``; raises ``NotFoundError`` when the case is not this team's.
    """
    wanted = list(items)
    with store.writing() as session:
        zaak = _locked(session, actor, zaak_id)
        latest = {(row.onderwerp, row.behoefte, row.sleutel): row for row in _recorded(session, zaak_id)}
        fresh = [item for item in wanted if item.key not in latest or latest[item.key].inhoud != item.inhoud]
        clashes = [_clash(item, latest[item.key]) for item in fresh if _changed_since(latest.get(item.key), base)]
        if clashes:
            raise ConflictError(zaak.versie, clashes)
        meanwhile = [row for row in latest.values() if row.zaak_versie > base and row.door != actor.id]
        if fresh or (titel is not None and titel != zaak.titel):
            moment = store.clock()
            zaak.versie += 1
            zaak.titel = zaak.titel if titel is None else titel
            zaak.bijgewerkt_op, zaak.bijgewerkt_door = moment, actor.id
            session.add(zaak)
            _append(session, zaak, fresh, actor, moment)
        return Saved(zaak.versie, meanwhile)


def file_case(store: Store, actor: Actor, zaak_id: str) -> None:
    """Marks a case as filed, once."""
    with store.writing() as session:
        zaak = _locked(session, actor, zaak_id)
        if zaak.ingediend_op is None:
            zaak.status, zaak.ingediend_op, zaak.ingediend_door = "ingediend", store.clock(), actor.id
            zaak.versie += 1
            session.add(zaak)


def _locked(session: Session, actor: Actor, zaak_id: str) -> Zaak:
    query = select(Zaak).where(Zaak.id == zaak_id, Zaak.team == actor.team).with_for_update()
    zaak = session.exec(query).first()
    if zaak is None:
        raise NotFoundError
    return zaak


def _changed_since(row: Vastlegging | None, base: int) -> bool:
    return row is not None and row.zaak_versie > base


def _clash(item: Item, row: Vastlegging) -> Clash:
    return Clash(*item.key, mine=item.inhoud, theirs=row.inhoud, door=row.door, op=row.op)


def _append(session: Session, zaak: Zaak, items: Iterable[Item], actor: Actor, moment: datetime) -> None:
    for item in items:
        session.add(
            Vastlegging(
                zaak=zaak.id,
                onderwerp=item.onderwerp,
                behoefte=item.behoefte,
                sleutel=item.sleutel,
                inhoud=item.inhoud,
                zaak_versie=zaak.versie,
                op=moment,
                door=actor.id,
            )
        )
