"""Who does what by when: every step of the laws that apply or may, one line each, grouped by who does it."""

from dataclasses import dataclass
from datetime import date

from engine import Advies, RouteAdvies, Rulebook, Stapje
from service.dossier import Dossier
from service.web.questions import need_title
from service.web.words import capital


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing to do, for one or more needs."""

    tekst: str
    uiterlijk: date | None
    termijn: str
    artikel: str
    waarvoor: tuple[str, ...]


def todos(advies: Advies, dossier: Dossier, book: Rulebook) -> list[tuple[str, list[Todo]]]:
    """The steps per person or organisation; what has a last day comes first, the earliest on top."""
    found: dict[tuple[str, str, date | None, str], tuple[dict[str, None], dict[str, None]]] = {}
    for need in advies.behoeften:
        own = dossier.need(need.id)
        title = need_title(own, dossier, book) if own else need.naam
        for route in need.routes:
            if route.status == "niet_van_toepassing":
                continue
            steps = [*route.stappen, *([route.vervolgstap] if route.vervolgstap else [])]
            for step in {(one.tekst, one.door): one for one in steps if not _asks(one, route)}.values():
                key = (step.door, step.tekst, step.laatste_dag, step.termijnzin)
                articles, needs = found.setdefault(key, ({}, {}))
                needs[title] = None
                if step.artikel:
                    articles[step.artikel] = None
    grouped: dict[str, list[Todo]] = {}
    for (door, tekst, uiterlijk, termijn), (articles, needs) in found.items():
        made = Todo(doing(tekst), uiterlijk, termijn, ", ".join(articles), tuple(needs))
        grouped.setdefault(door, []).append(made)
    for items in grouped.values():
        items.sort(key=lambda item: (item.uiterlijk is None, item.uiterlijk or date.max))
    return sorted(
        ((capital(door), items) for door, items in grouped.items()),
        key=lambda pair: (pair[1][0].uiterlijk or date.max, pair[0]),
    )


def doing(tekst: str) -> str:
    """A step as something to do: what the law words as "whether …" is a decision to take.

    >>> doing("of de zorg nodig is"), doing("besluit op de aanvraag")
    ('Beslissen of de zorg nodig is', 'Besluit op de aanvraag')
    """
    return f"Beslissen {tekst}" if tekst.startswith("of ") else capital(tekst)


def _asks(step: Stapje, route: RouteAdvies) -> bool:
    """Whether a step only says to ask a question: those stand among the open questions."""
    return step not in route.stappen and bool(route.vragen) and step.tekst.endswith(route.vragen[0].vraag)
