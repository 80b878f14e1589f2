"""The week of a planner: what is late, what comes, what nobody owns; for a page, and as a message without names."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from engine.transition import Bordstap, day_text
from service.planning.rows import Row

_MOST = 40
SHOWN = 50
_ORDER = {"te_laat": 0, "deze_week": 1, "haast": 2}


@dataclass(frozen=True, slots=True)
class Due:
    """One step of one person that cannot wait."""

    row: Row
    stap: Bordstap


@dataclass(frozen=True, slots=True)
class Week:
    """The week from a day on. ``jarig`` are those who turn eighteen within it: a day to celebrate."""

    vanaf: date
    te_laat: list[Due]
    deze_week: list[Due]
    haast: list[Due]
    zonder_eigenaar: list[Row]
    vragen: list[Row]
    jarig: list[Row]

    @property
    def people(self) -> list[Row]:
        """Everyone whom a page of it shows, once."""
        due = [one.row for part in (self.te_laat, self.deze_week, self.haast) for one in part[:SHOWN]]
        more = (self.zonder_eigenaar, self.vragen, self.jarig)
        found = {row.person.subject.id: row for row in (*due, *(row for part in more for row in part[:SHOWN]))}
        return list(found.values())

    @property
    def empty(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.te_laat or self.deze_week or self.haast or self.zonder_eigenaar or self.vragen or self.jarig)


def week_of(rows: Iterable[Row], today: date, planner: str = "") -> Week:
    """The week of everyone on the board, or of what one planner owns (and what nobody owns)."""
    shown = [row for row in rows if row.wie != "buiten"]
    own = [row for row in shown if not planner or planner in row.eigenaren]
    due = [Due(row, step) for row in own for step in row.regel.stappen]
    due.sort(key=lambda one: (_ORDER[one.stap.stand], one.stap.latest or date.max, one.row.person.kenmerk))
    last = today + timedelta(days=7)
    return Week(
        vanaf=today,
        te_laat=[one for one in due if one.stap.stand == "te_laat"],
        deze_week=[one for one in due if one.stap.stand == "deze_week"],
        haast=[one for one in due if one.stap.stand == "haast"],
        zonder_eigenaar=[row for row in shown if row.regel.zonder_eigenaar and not row.eigenaar and not row.quiet],
        vragen=[row for row in own if row.urgentie in ("eerst_vragen", "gesprek")],
        jarig=[row for row in own if not row.quiet and row.regel.achttien and today <= row.regel.achttien <= last],
    )


def message(week: Week, address: str) -> str:
    """The week as a plain message: numbers of steps and kenmerken, no names, birthdays or anything about health."""
    if week.empty:
        return (
            f"Week vanaf {day_text(week.vanaf)}\n\nEr is deze week niets dat niet kan wachten.\n\n{address}/transitie\n"
        )
    parts = [f"Week vanaf {day_text(week.vanaf)}"]
    for title, due in (("Te laat", week.te_laat), ("Deze week", week.deze_week), ("Haast", week.haast)):
        if due:
            lines = [
                f"- {one.row.person.kenmerk}, stap {one.stap.key.partition(':')[0]}{_day(one)}" for one in due[:_MOST]
            ]
            more = [f"- en nog {len(due) - _MOST}"] if len(due) > _MOST else []
            parts.append("\n".join([f"{title} ({len(due)})", *lines, *more]))
    if week.vragen:
        parts.append(f"Eerst vragen of een gesprek ({len(week.vragen)}): zie het bord.")
    if week.zonder_eigenaar:
        parts.append(f"Nog zonder eigenaar: {len(week.zonder_eigenaar)}.")
    parts.append(f"Namen en uitleg staan alleen in Schakel, achter uw aanmelding:\n{address}/transitie/week")
    return "\n\n".join(parts) + "\n"


def _day(one: Due) -> str:
    return f": uiterlijk {day_text(one.stap.latest)}" if one.stap.latest else ""
