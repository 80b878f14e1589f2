"""Cases: made once, found per team, and changed only by adding what somebody recorded."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.consents import refuse_against_register
from service.store.database import Store
from service.store.errors import Clash, ConflictError
from service.store.items import Item
from service.store.processing import processing
from service.store.relations import reachable
from service.store.tables import Vastlegging, Zaak

_LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ"  # zonder tekens die op elkaar lijken, en zonder klinkers: geen woorden
_AT_ONCE = 500


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
        with processing(store, actor, Activiteit.ZAAK_MAKEN) as work:
            session, moment = work.session, store.clock()
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
        with processing(store, actor, Activiteit.ZAAK_MAKEN) as work:
            query = select(Zaak).where(Zaak.eenmalig == key, Zaak.team == actor.team)
            made = work.session.exec(query).first()
            work.saw()
        if made is None:
            raise
        return made.id


def _kenmerk() -> str:
    word = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"S-{word[:4]}-{word[4:]}"


def read_case_rows(store: Store, actor: Actor, zaak_id: str) -> CaseRows:
    """A case of the actor's team. Raises ``NotFoundError`` for every other id."""
    with processing(store, actor, Activiteit.ZAAK_LEZEN) as work:
        return CaseRows(work.case(zaak_id), _recorded(work.session, zaak_id))


def case_versions(store: Store, actor: Actor) -> Sequence[tuple[str, int]]:
    """The id and version of every case in this person's list: what a memory needs to know what changed."""
    with processing(store, actor, Activiteit.BORD_TONEN) as work:
        work.saw()  # een id en een volgnummer zeggen niets over een kind
        mine = reachable(work.session, actor, store.clock())
        return work.session.exec(select(Zaak.id, Zaak.versie).where(mine)).all()


def case_numbers(store: Store, actor: Actor) -> dict[str, str]:
    """The number of every case in this person's list, with its id."""
    with processing(store, actor, Activiteit.ZAKEN_TONEN) as work:
        work.saw()  # een nummer en een id zeggen niets over een kind
        mine = reachable(work.session, actor, store.clock())
        return dict(work.session.exec(select(Zaak.kenmerk, Zaak.id).where(mine)).all())


def case_titles(store: Store, actor: Actor, wanted: Iterable[str]) -> dict[str, str]:
    """By id the names of some cases of this person's list, as they are shown; others are left out."""
    ids, found = list(wanted), dict[str, str]()
    with processing(store, actor, Activiteit.ZAKEN_TONEN) as work:
        mine = reachable(work.session, actor, store.clock())
        for start in range(0, len(ids), _AT_ONCE):
            part = col(Zaak.id).in_(ids[start : start + _AT_ONCE])
            found |= dict(work.session.exec(select(Zaak.id, Zaak.titel).where(part, mine)).all())
        work.saw(*found)
    return found


def read_cases_rows(store: Store, actor: Actor, wanted: Iterable[str]) -> list[CaseRows]:
    """Several cases at once, for a memory: what somebody sees of them is logged when it is shown.

    Ids that do not stand in this person's list are left out.
    """
    ids, found = list(wanted), []
    with processing(store, actor, Activiteit.BORD_TONEN) as work:
        work.saw()
        mine = reachable(work.session, actor, store.clock())
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            columns = [getattr(Zaak, name) for name in Zaak.model_fields]
            query = select(*columns).where(col(Zaak.id).in_(part), mine)
            zaken = [Zaak(**row._mapping) for row in work.session.exec(query).all()]
            rows: dict[str, list[Vastlegging]] = {zaak.id: [] for zaak in zaken}
            columns = [getattr(Vastlegging, name) for name in Vastlegging.model_fields]
            recorded = select(*columns).where(col(Vastlegging.zaak).in_(rows)).order_by(col(Vastlegging.volgnummer))
            for row in work.session.exec(recorded).all():
                rows[row.zaak].append(Vastlegging(**row._mapping))
            found += [CaseRows(zaak, rows[zaak.id]) for zaak in zaken]
    return found


def _recorded(session: Session, zaak_id: str, after: int = 0) -> Sequence[Vastlegging]:
    return session.exec(
        select(Vastlegging)
        .where(Vastlegging.zaak == zaak_id, Vastlegging.zaak_versie > after)
        .order_by(col(Vastlegging.volgnummer))
    ).all()


def cases_of_team(store: Store, actor: Actor, page: int = 1, size: int = 25) -> tuple[Sequence[Zaak], int]:
    """One page of the cases this person can reach, the last changed first, and how many there are."""
    with processing(store, actor, Activiteit.ZAKEN_TONEN) as work:
        session = work.session
        mine = reachable(session, actor, store.clock())
        total = session.exec(select(func.count()).select_from(Zaak).where(mine)).one()
        rows = session.exec(
            select(Zaak)
            .where(mine)
            .order_by(col(Zaak.bijgewerkt_op).desc(), col(Zaak.id))
            .offset((page - 1) * size)
            .limit(size)
        ).all()
        work.saw(*(row.id for row in rows))
    return rows, total


def record(
    store: Store, actor: Actor, zaak_id: str, items: Iterable[Item], base: int, titel: str | None = None
) -> Saved:
    """Adds to a case what somebody recorded on a form that was opened at version ``base``.

    What is already so is not recorded again. Raises ``ConflictError``, and stores nothing, when somebody else recorded
    the same thing otherwise since ``base``, and ``ConsentError`` when the register of consent says otherwise; raises
    ``NotFoundError`` when the case is not this team's.
    """
    wanted = list(items)
    with processing(store, actor, Activiteit.ZAAK_WIJZIGEN) as work:
        session, zaak = work.session, work.case(zaak_id, lock=True)
        latest = {(row.onderwerp, row.behoefte, row.sleutel): row for row in _recorded(session, zaak_id)}
        fresh = [item for item in wanted if item.key not in latest or latest[item.key].inhoud != item.inhoud]
        clashes = [_clash(item, latest[item.key]) for item in fresh if _changed_since(latest.get(item.key), base)]
        if clashes:
            raise ConflictError(zaak.versie, clashes)
        refuse_against_register(session, zaak_id, fresh)
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
    with processing(store, actor, Activiteit.ZAAK_INDIENEN) as work:
        zaak = work.case(zaak_id, lock=True)
        if zaak.ingediend_op is None:
            zaak.status, zaak.ingediend_op, zaak.ingediend_door = "ingediend", store.clock(), actor.id
            zaak.versie += 1
            work.session.add(zaak)


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
