"""What was known on a day, and every change: an earlier answer stays to be seen, with who and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from service.dossier.parts import Dossier, dossier_of
from service.store import CaseRows, Vastlegging

_HERE = ZoneInfo("Europe/Amsterdam")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was recorded, with what stood there before."""

    onderwerp: str
    behoefte: str
    sleutel: str
    was: dict[str, Any] | None
    werd: dict[str, Any]
    op: datetime
    door: str

    @property
    def correction(self) -> bool:
        """Whether something stood there already."""
        return self.was is not None


def known_on(rows: CaseRows, day: date) -> Dossier:
    """The case as it stood at the end of a day in the Netherlands."""
    return dossier_of(CaseRows(rows.zaak, [row for row in rows.vastleggingen if _day(row) <= day]))


def changes(rows: Sequence[Vastlegging]) -> list[Change]:
    """Every change, the first first."""
    last: dict[tuple[str, str, str], dict[str, Any]] = {}
    found = []
    for row in rows:
        key = (row.onderwerp, row.behoefte, row.sleutel)
        found.append(Change(*key, was=last.get(key), werd=row.inhoud, op=row.op, door=row.door))
        last[key] = row.inhoud
    return found


def _day(row: Vastlegging) -> date:
    return row.op.astimezone(_HERE).date()
