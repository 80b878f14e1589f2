"""Which facts the law of a route asks about, whatever their value."""

from datetime import date

from engine.reference import needed_facts
from engine.rulebook import Rulebook


def facts_of_route(book: Rulebook, route: str, soort: str, voor: str, day: date) -> tuple[str, ...]:
    """The facts on which a route can depend, in the order of the catalogue; nothing for a route that does not exist."""
    found = next((item for item in book.routes_for(soort, voor) if item.id == route), None)
    if found is None:
        return ()
    needed = needed_facts(book.rules_for(book.at(day), soort, voor), found.status)
    return tuple(name for name in book.feiten if name in needed)
