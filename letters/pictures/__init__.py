"""Pictures as SVG: the family balance and the route map; readable in grey and in print, with a text that says the same.

Colour never stands alone: every meaning also has a shape, a pattern and a word. No style attributes, so that the
strictest content policy lets them through.
"""

from collections.abc import Mapping
from typing import Any

from engine import Zaak
from engine.balance import CALENDAR, CARE_MAP
from letters.pictures.caremap import care_map
from letters.pictures.circle import balance_circle, circle_words
from letters.pictures.daycalendar import care_calendar
from letters.pictures.routemap import Weg, route_map


def pictures_of(balans: Mapping[str, Any], zaak: Zaak) -> dict[str, str]:
    """Every picture of a family by its name: ``balans``, and ``kalender`` and ``zorgkaart`` when filled in."""
    made = {"balans": balance_circle(balans)}
    if zaak.extra.get(CALENDAR):
        made["kalender"] = care_calendar(zaak.extra[CALENDAR])
    if zaak.extra.get(CARE_MAP):
        made["zorgkaart"] = care_map(zaak.extra[CARE_MAP])
    return made


__all__ = ["Weg", "balance_circle", "care_calendar", "care_map", "circle_words", "pictures_of", "route_map"]
