"""The board of the planner as its page shows it: the chosen rows, the numbers, the calendar, one page at a time."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from markupsafe import Markup

from engine import Rulebook
from engine.transition import month_heat
from service.planning import Choice, Row, busy_months, caseload_of, chosen, options, summary
from service.store import names, saw_on_board
from service.web.site import Visit

PAGE = 50
_LONGEST = 80


@dataclass(frozen=True)
class Bord:
    """Everything on the board for one visit and one choice."""

    visit: Visit
    choice: Choice
    rows: list[Row]
    everyone: list[Row]
    today: date

    @cached_property
    def numbers(self) -> dict[str, int]:
        """How many people per urgency, whatever urgency was chosen."""
        wide = Choice(**{**asdict(self.choice), **dict.fromkeys(_NARROW, False), "urgentie": ""})
        return summary(chosen(self.everyone, wide, self.visit.user.id))

    @cached_property
    def choices(self) -> dict[str, list[str]]:
        """What the filters offer."""
        return options(self.everyone)

    @cached_property
    def heat(self) -> Markup:
        """The months of everyone who was chosen."""
        picture = month_heat(busy_months(self.rows, self.today), "drukte")
        return Markup(picture)  # noqa: S704 (de motor maakt zelf veilige SVG, met autoescape)

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of owners."""
        return names(self.visit.site.store)

    def owner(self, row: Row) -> str:
        """Who keeps an eye on it; somebody without an account was typed by name."""
        return self.names.get(row.eigenaar, row.eigenaar)

    def address(self, **other: Any) -> str:
        """The board with another choice."""
        given = {**asdict(self.choice), "zoek": "", **other}
        query = urlencode({name: "1" if value is True else value for name, value in given.items() if value})
        return f"/transitie?{query}" if query else "/transitie"


_NARROW = ("te_laat", "deze_week", "zonder_eigenaar", "van_mij")


def choice_of(query: Mapping[str, str], search: str = "") -> Choice:
    """The choice in an address; words that are too long or unknown choose nothing."""
    given: dict[str, Any] = {name: query.get(name, "")[:_LONGEST] for name in ("gemeente", "groep", "wie", "urgentie")}
    given |= {name: query.get(name) == "1" for name in _NARROW}
    return Choice(**given, zoek=search)


def board_of(visit: Visit, choice: Choice) -> Bord:
    """The board as it stands now."""
    day = visit.site.adviser.today()
    everyone = caseload_of(visit.site.store, visit.site.book).rows(visit.user.actor, day)
    return Bord(visit, choice, chosen(everyone, choice, visit.user.id), everyone, day)


def shown(visit: Visit, rows: Iterable[Row]) -> None:
    """Records in the log whom somebody saw: the board comes out of memory, and looking at it is a reading."""
    seen = [row.person.subject for row in rows]
    cases = [one.id for one in seen if one.zaak]
    saw_on_board(visit.site.store, visit.user.actor, cases, [one.id for one in seen if not one.zaak])


def step_title(book: Rulebook, key: str) -> str:
    """The title of a step of the board."""
    item = book.transitie.items.get(key.partition(":")[0])
    return item.titel.replace("{kind}", "de jongere") if item else ""


def until(day: date, today: date) -> str:
    """How far a birthday is, in words.

    >>> until(date(2027, 2, 11), date(2026, 11, 21)), until(date(2026, 11, 24), date(2026, 11, 21))
    ('over 2 maanden', 'over 3 dagen')
    """
    days = (day - today).days
    if days == 0:
        return "vandaag"
    if days < 0:
        months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
        return f"{_count(-days, 'dag', 'dagen')} geleden" if months < 1 else f"{_age(months)} geleden"
    months = (day.year - today.year) * 12 + day.month - today.month - (day.day < today.day)
    return f"over {_count(days, 'dag', 'dagen')}" if months < 2 else f"over {_count(months, 'maand', 'maanden')}"


def _age(months: int) -> str:
    return _count(months, "maand", "maanden") if months < 24 else f"{months // 12} jaar"


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
