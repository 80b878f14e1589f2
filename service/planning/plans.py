"""The plan of one person with what planners recorded about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from engine import Rulebook
from engine.transition import Taak, TransitiePlan, plan
from service.planning.people import Person
from service.planning.rows import noted
from service.store import HANDOVER, WHOLE_PLAN, Actor, Store, Taakvastlegging, task_records


@dataclass(frozen=True, slots=True)
class Remark:
    """One record about a step, for its history."""

    inhoud: dict[str, Any]
    door: str
    op: datetime


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan on a day. ``eigenaar`` is the id of whoever keeps an eye on the whole of it."""

    person: Person
    plan: TransitiePlan
    eigenaar: str
    records: Sequence[Taakvastlegging]

    def task(self, key: str) -> Taak | None:
        """The task of that id, also one that belongs to the past."""
        return next((task for task in (*self.plan.taken, *self.plan.voorbij) if task.id == key), None)

    def remarks(self, key: str) -> list[Remark]:
        """What was recorded about a step, the last first."""
        found = [Remark(row.inhoud, row.door, row.op) for row in self.records if row.taak == key]
        return found[::-1]

    def number(self, key: str) -> int:
        """The number of the last record about a step; 0 when there is none."""
        return max((row.volgnummer or 0 for row in self.records if row.taak == key), default=0)

    def owners(self) -> list[str]:
        """Everyone who owns something in this plan."""
        found = {str(row.inhoud.get("eigenaar", "")) for row in self.records}
        return sorted(found - {""})


def planned(store: Store, actor: Actor, person: Person, book: Rulebook, today: date) -> Planned:
    """The plan of somebody of this team; raises ``NotFoundError`` when it is somebody of another."""
    records = task_records(store, actor, person.subject)
    last = {row.taak: row.inhoud for row in records}
    last.pop(HANDOVER, None)
    whole = str(last.pop(WHOLE_PLAN, {}).get("eigenaar", ""))
    notes = {key: noted(content, whole) for key, content in last.items()}
    made = plan(person.zaak, today, book, notes)
    if whole:
        # Wie het hele plan bewaakt, bewaakt ook elke stap die nog van niemand is.
        taken = [task if task.eigenaar else task.model_copy(update={"eigenaar": whole}) for task in made.taken]
        counted = made.telling.model_copy(update={"zonder_eigenaar": 0})
        made = made.model_copy(update={"taken": taken, "telling": counted})
    return Planned(person, made, whole, records)
