"""What stands in a calendar: the days of one plan, or of every step that a planner owns."""

from collections.abc import Iterator
from datetime import date

from engine import Rulebook
from engine.transition import Afspraak, TransitiePlan, appointments
from service.dossier import dossier_of
from service.planning.caseload import caseload_of
from service.planning.people import Person, case_person, young_person
from service.planning.plans import planned
from service.store import Actor, Agendasleutel, NotFoundError, Store, read_cases_rows, young_people


def person_of(store: Store, actor: Actor, subject_id: str, book: Rulebook, today: date) -> Person:
    """Somebody of this team, by the id of a case or of a young person; raises ``NotFoundError`` otherwise."""
    for young in young_people(store, actor, [subject_id]):
        return young_person(young, book)
    for rows in read_cases_rows(store, actor, [subject_id]):
        return case_person(dossier_of(rows), book, today)
    raise NotFoundError


def feed_days(store: Store, key: Agendasleutel, book: Rulebook, today: date, address: str) -> list[Afspraak]:
    """The days behind a calendar address. What may not be shown on a page does not stand in a calendar either."""
    actor = Actor(key.gebruiker, key.team)
    # De hash van het adres maakt de nummers: wie alleen de agenda ziet, kan er geen zaak uit afleiden.
    secret = key.hash.encode()
    found: list[Afspraak] = []
    for person, plan in _plans(store, actor, key.doel, book, today):
        found += appointments(plan, secret, f"{address}{person.adres}")
    return sorted(found, key=lambda day: (day.dag, day.uid))


def _plans(
    store: Store, actor: Actor, doel: str, book: Rulebook, today: date
) -> Iterator[tuple[Person, TransitiePlan]]:
    if doel:
        person = person_of(store, actor, doel, book, today)
        yield person, planned(store, actor, person, book, today).plan
        return
    for row in caseload_of(store, book).rows(actor, today):
        if actor.id in row.eigenaren:
            plan = planned(store, actor, row.person, book, today).plan
            mine = [task for task in plan.taken if task.eigenaar == actor.id]
            yield row.person, plan.model_copy(update={"taken": mine})
