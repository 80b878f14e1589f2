"""Which of a team's own cases would get another advice today, as the weekly round of judging again found, and why."""

from dataclasses import dataclass
from datetime import datetime

from service.store import Actor, Store, Zaak, rounds, to_look_at
from service.web.words import listed

_WHY = {
    "regels": "de regels zijn veranderd",
    "dag": "er ging tijd voorbij, bijvoorbeeld met een verjaardag",
    "antwoorden": "er zijn nieuwe antwoorden",
}
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Rejudged:
    """The cases to look at, each with why; ``rest`` are those beyond the first few."""

    op: datetime | None = None
    zaken: tuple[tuple[Zaak, str], ...] = ()
    rest: int = 0


def rejudged(store: Store, actor: Actor) -> Rejudged:
    """What the last round found of the cases this person can reach; a case with a newer advice is done."""
    last = next((row for row in rounds(store) if row.taak == "herbeoordelen" and row.klaar_op is not None), None)
    if last is None or last.klaar_op is None or not last.uitkomst.get("anders"):
        return Rejudged()
    why = last.uitkomst.get("waardoor", {})
    found = to_look_at(store, actor, last.uitkomst["anders"], last.klaar_op)
    told = tuple((one, listed([_WHY[code] for code in why.get(one.kenmerk, ())])) for one in found[:_SHOWN])
    return Rejudged(last.klaar_op, told, max(0, len(found) - _SHOWN))
