"""What planners recorded about steps: added, never changed; the last record of a step counts."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import Clash, ConflictError
from service.store.planning import PlanWork, planning
from service.store.planning_tables import Taakvastlegging
from service.store.relations import reachable
from service.store.tables import Zaak

WHOLE_PLAN, HANDOVER = "plan", "overdracht"
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose plan: a full case or a young person of a list."""

    id: str
    zaak: bool


def note_task(
    store: Store, actor: Actor, subject: Subject, taak: str, inhoud: dict[str, Any], base: int | None = None
) -> bool:
    """Records what a planner said about a step; False when it already stood so.

    ``base`` is the number of the record on which the form was opened. Raises ``ConflictError``, and stores nothing,
    when somebody else recorded something else since; raises ``NotFoundError`` when it is no person of this team.
    """
    with planning(store, actor, Activiteit.PLAN_WIJZIGEN) as plans:
        session, team = plans.session, _own(plans, subject, lock=True)
        last = _records(session, subject, taak)[-1:]
        if last and last[0].inhoud == inhoud:
            return False
        if last and base is not None and (last[0].volgnummer or 0) > base and last[0].door != actor.id:
            row = last[0]
            clash = Clash("taak", "", taak, mine=inhoud, theirs=row.inhoud, door=row.door, op=row.op)
            raise ConflictError(row.volgnummer or 0, [clash])
        made = Taakvastlegging(team=team, taak=taak, inhoud=inhoud, op=store.clock(), door=actor.id)
        made.zaak, made.jongere = (subject.id, None) if subject.zaak else (None, subject.id)
        session.add(made)
        return True


def task_records(store: Store, actor: Actor, subject: Subject) -> Sequence[Taakvastlegging]:
    """Everything that was recorded about the steps of one person, oldest first."""
    with planning(store, actor, Activiteit.PLAN_LEZEN) as plans:
        _own(plans, subject)
        return _records(plans.session, subject)


def task_versions(store: Store, actor: Actor) -> dict[str, int]:
    """Per person the number of the last record: what a memory needs to know what changed."""
    person = func.coalesce(Taakvastlegging.zaak, Taakvastlegging.jongere)
    with planning(store, actor, Activiteit.BORD_TONEN) as plans:
        mine = reachable(plans.session, actor, store.clock())
        elsewhere = select(Zaak.id).where(mine, col(Zaak.team) != actor.team)
        query = (
            select(person, func.max(Taakvastlegging.volgnummer))
            .where(or_(col(Taakvastlegging.team) == actor.team, col(Taakvastlegging.zaak).in_(elsewhere)))
            .group_by(person)
        )
        return {str(name): int(number) for name, number in plans.session.exec(query).all() if number}


def last_notes(store: Store, actor: Actor, wanted: Iterable[str]) -> dict[str, dict[str, dict[str, Any]]]:
    """Per person and step what counts now, for a memory: what somebody sees of it is logged when it is shown."""
    ids = list(wanted)
    found: dict[str, dict[str, dict[str, Any]]] = {}
    person = func.coalesce(Taakvastlegging.zaak, Taakvastlegging.jongere)
    with planning(store, actor, Activiteit.BORD_TONEN) as plans:
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            query = (
                select(person, Taakvastlegging.taak, Taakvastlegging.inhoud)
                .where(person.in_(part))
                .order_by(col(Taakvastlegging.volgnummer))
            )
            for name, taak, inhoud in plans.session.exec(query).all():
                found.setdefault(str(name), {})[taak] = dict(inhoud)
    return found


def _records(session: Session, subject: Subject, taak: str = "") -> Sequence[Taakvastlegging]:
    owner = Taakvastlegging.zaak if subject.zaak else Taakvastlegging.jongere
    query = select(Taakvastlegging).where(owner == subject.id)
    if taak:
        query = query.where(Taakvastlegging.taak == taak)
    return session.exec(query.order_by(col(Taakvastlegging.volgnummer))).all()


def _own(plans: PlanWork, subject: Subject, lock: bool = False) -> str:
    """The team whose plan it is. Who writes holds the person: two records about one step come one after the other."""
    if subject.zaak:
        return plans.work.case(subject.id, lock).team
    return plans.jongere(subject.id, lock).team
