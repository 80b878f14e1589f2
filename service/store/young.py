"""Young people of a list: taken in as a whole or not at all, and found per team."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.planning import planning
from service.store.planning_tables import Jongere, JongereVersie, Lijstinname
from service.store.tables import public_id

_AT_ONCE = 500
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list; ``inhoud`` holds birth date and facts."""

    kenmerk: str
    gemeente: str
    groep: str
    inhoud: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Young:
    """A young person with the last version of birth date and facts."""

    jongere: Jongere
    inhoud: dict[str, Any]


def take_in(store: Store, actor: Actor, people: Sequence[Listed], progress: Progress | None = None) -> Lijstinname:
    """Takes in a whole list, in one transaction: who is new is added, who changed gets a version on top.

    Who was taken in before and is not in this list stays: a list never removes anybody. Taking in the same list again
    changes nothing but the record of it. Two lists at the same moment come one after the other. ``progress`` hears how
    many lines are done.
    """
    try:
        return _take_in(store, actor, people, progress)
    except IntegrityError:  # iemand anders nam op hetzelfde moment dezelfde jongere op: nu staat zij er
        return _take_in(store, actor, people, progress)


def _take_in(store: Store, actor: Actor, people: Sequence[Listed], progress: Progress | None) -> Lijstinname:
    with planning(store, actor, Activiteit.LIJST_OPNEMEN) as plans:
        session = plans.session
        inname = Lijstinname(
            id=public_id(), team=actor.team, regels=len(people), nieuw=0, gewijzigd=0, op=store.clock(), door=actor.id
        )
        known = {one.kenmerk: one for one in session.exec(select(Jongere).where(Jongere.team == actor.team)).all()}
        for start in range(0, len(people), _AT_ONCE):
            part = people[start : start + _AT_ONCE]
            plans.young |= dict.fromkeys(_take_part(session, actor, part, known, inname))
            if progress:
                progress(start + len(part))
        session.add(inname)
        session.flush()
        return inname


def _take_part(
    session: Session, actor: Actor, part: Sequence[Listed], known: Mapping[str, Jongere], inname: Lijstinname
) -> list[str]:
    """The ids of whom something was recorded."""
    latest = _latest(session, [known[one.kenmerk] for one in part if one.kenmerk in known])
    fresh: list[dict[str, Any]] = []
    versions: list[dict[str, Any]] = []
    for one in part:
        jongere = known.get(one.kenmerk)
        number = 1
        if jongere is None:
            name = public_id()
            fresh.append(
                {"id": name, "team": actor.team, "kenmerk": one.kenmerk, "gemeente": one.gemeente, "groep": one.groep}
                | {"versie": 1, "status": "actief", "gemaakt_op": inname.op, "gemaakt_door": actor.id}
            )
            inname.nieuw += 1
        elif _same(jongere, latest.get(jongere.id), one):
            continue
        else:
            name, number = jongere.id, jongere.versie + 1
            jongere.gemeente, jongere.groep, jongere.versie = one.gemeente, one.groep, number
            session.add(jongere)
            inname.gewijzigd += 1
        versions.append(
            {"jongere": name, "versie": number, "inhoud": one.inhoud, "lijst": inname.id}
            | {"op": inname.op, "door": actor.id}
        )
    session.flush()
    for table, rows in ((Jongere, fresh), (JongereVersie, versions)):
        if rows:
            session.execute(insert(table), rows)
    return [str(row["jongere"]) for row in versions]


def _same(jongere: Jongere, inhoud: dict[str, Any] | None, one: Listed) -> bool:
    return (jongere.gemeente, jongere.groep, inhoud) == (one.gemeente, one.groep, one.inhoud)


def known_numbers(store: Store, actor: Actor) -> set[str]:
    """The kenmerken of every young person of the team."""
    with store.reading() as session:
        return set(session.exec(select(Jongere.kenmerk).where(Jongere.team == actor.team)).all())


def planned_teams(store: Store) -> list[str]:
    """The teams that took in a list."""
    with store.reading() as session:
        return sorted(set(session.exec(select(Jongere.team).distinct()).all()))


def young_versions(store: Store, actor: Actor) -> Sequence[tuple[str, int]]:
    """The id and version of every young person of the team: what a memory needs to know what changed."""
    with store.reading() as session:
        query = select(Jongere.id, Jongere.versie).where(Jongere.team == actor.team)
        return session.exec(query).all()


def young_people(store: Store, actor: Actor, wanted: Iterable[str]) -> list[Young]:
    """These young people of the team with their facts; ids of another team are left out."""
    ids, found = list(wanted), []
    with store.reading() as session:
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            query = (
                select(Jongere, JongereVersie)
                .where(Jongere.team == actor.team, col(Jongere.id).in_(part))
                .where(JongereVersie.jongere == Jongere.id, JongereVersie.versie == Jongere.versie)
            )
            found += [Young(jongere, version.inhoud) for jongere, version in session.exec(query).all()]
    return found


def read_young(store: Store, actor: Actor, jongere_id: str) -> Young:
    """One young person of the team. Raises ``NotFoundError`` for every other id."""
    with planning(store, actor, Activiteit.PLAN_LEZEN) as plans:
        jongere = plans.jongere(jongere_id)
        return Young(jongere, _latest(plans.session, [jongere])[jongere.id])


def add_fact(store: Store, actor: Actor, jongere_id: str, name: str, value: Any) -> None:
    """Records one answer as a version on top; the same answer again changes nothing. ``None`` takes it back."""
    with planning(store, actor, Activiteit.PLAN_WIJZIGEN) as plans:
        session, jongere = plans.session, plans.jongere(jongere_id, lock=True)
        before = _latest(session, [jongere])[jongere.id]
        facts = {key: given for key, given in before["feiten"].items() if key != name}
        after = {**before, "feiten": facts if value is None else {**facts, name: value}}
        if after != before:
            jongere.versie += 1
            session.add(jongere)
            version = JongereVersie(
                jongere=jongere.id, versie=jongere.versie, inhoud=after, op=store.clock(), door=actor.id
            )
            session.add(version)


def _latest(session: Session, people: Sequence[Jongere]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for start in range(0, len(people), _AT_ONCE):
        part = {one.id: one.versie for one in people[start : start + _AT_ONCE]}
        for row in session.exec(select(JongereVersie).where(col(JongereVersie.jongere).in_(part))).all():
            if row.versie == part[row.jongere]:
                found[row.jongere] = row.inhoud
    return found
