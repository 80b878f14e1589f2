"""The warm handover as planners record it: the young person's words, consent, people and dates."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from letters import HandoverDetails, Meeting
from service.store import HANDOVER, Actor, Store, Subject, task_records

WORDS = ("ontvanger", "eigen_woorden", "gaat_goed", "helpt", "toestemming_van", "toestemming_voor")
MEETINGS = 4


def recorded_handover(store: Store, actor: Actor, subject: Subject) -> dict[str, Any]:
    """What was recorded last; empty when nobody did. Raises ``NotFoundError`` for somebody of another team."""
    records = [row for row in task_records(store, actor, subject) if row.taak == HANDOVER]
    return dict(records[-1].inhoud) if records else {}


def handover_details(content: Mapping[str, Any]) -> HandoverDetails:
    """What was recorded, in the form a letter needs."""
    meetings = tuple(
        Meeting(dag=_day(one.get("dag", "")), wie=one.get("wie", ""), waarover=one.get("waarover", ""))
        for one in content.get("afspraken", ())
    )
    given: dict[str, Any] = {name: str(content.get(name, "")) for name in WORDS}
    return HandoverDetails(**given, toestemming_op=_day(content.get("toestemming_op", "")), afspraken=meetings)


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None
