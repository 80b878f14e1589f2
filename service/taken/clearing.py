"""What may no longer be kept: which it is, and clearing one away."""

from dataclasses import replace
from datetime import datetime, timedelta

from service.caseload import drop, old_reports
from service.settings import Settings
from service.store import (
    Actor,
    Due,
    DueYoung,
    Store,
    Terms,
    clear_case,
    clear_log,
    clear_young,
    drop_former_staff,
    due_cases,
    due_young,
    former_staff,
    old_records,
)


def due_now(store: Store, actor: Actor, settings: Settings) -> list[Due | DueYoung]:
    """The cases and the young people of a list whose time has come."""
    terms = Terms(ingediend=_years(settings.bewaar_jaren), concept=timedelta(days=settings.bewaar_concept_dagen))
    young = due_young(store, actor, timedelta(days=settings.bewaar_lijst_dagen))
    return [*due_cases(store, actor, terms), *young]


def clear_one(store: Store, actor: Actor, due: Due | DueYoung) -> None:
    """Clears one away, whole; raises ``NotFoundError`` when it is gone already."""
    if isinstance(due, Due):
        clear_case(store, actor, due.zaak_id, due.grond)
    else:
        clear_young(store, replace(actor, team=due.team), due.jongere_id, due.grond)


def clear_old_log(store: Store, actor: Actor, settings: Settings, only_look: bool = False) -> int:
    """Clears the oldest records of the log away; how many, or how many it would be."""
    before: datetime = store.clock() - _years(settings.bewaar_log_jaren)
    return old_records(store, before) if only_look else clear_log(store, actor, before)


def drop_names(store: Store, actor: Actor, settings: Settings, only_look: bool = False) -> int:
    """Removes the names of people who left; how many, or how many it would be."""
    silent = timedelta(days=settings.bewaar_medewerker_dagen)
    return (former_staff if only_look else drop_former_staff)(store, actor, silent)


def clear_old_reports(store: Store, settings: Settings, only_look: bool = False) -> list[str]:
    """Throws old comparisons of a caseload away, and what runs that broke off left behind; their names."""
    term = timedelta(days=settings.bewaar_verschillen_dagen)
    found = old_reports(settings.verschillen, store.clock(), term)
    for paths in () if only_look else found.values():
        drop(paths)
    return sorted(found)


def _years(years: int) -> timedelta:
    # 365,2425 dagen: nooit korter dan het aantal kalenderjaren van de wet.
    return timedelta(days=-(-years * 3652425 // 10000) + 1)
