"""The route map of an advice: needs, laws and deciders in the words of the page."""

from engine import Advies, Rulebook
from letters import Weg, route_map
from service.dossier import Dossier
from service.web.questions import need_title
from service.web.reasoning import law_name
from service.web.words import capital


def map_of(advies: Advies, dossier: Dossier, book: Rulebook) -> str:
    """The picture as SVG; laws that do not apply are left out."""
    titles = {}
    for need in advies.behoeften:
        own = dossier.need(need.id)
        titles[need.id] = need_title(own, dossier, book) if own else need.naam
    ways = [
        Weg(titles[need.id], law_name(route.wet, book), route.status, capital(book.party(route.beslisser)))
        for need in advies.behoeften
        for route in need.routes
        if route.status != "niet_van_toepassing"
    ]
    return route_map(list(titles.values()), ways)
