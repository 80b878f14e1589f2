"""Pictures of the family balance as SVG: readable in grey and in print, with a text that says the same.

Colour never stands alone: every meaning also has a shape, a pattern and a word. No style attributes, so that the
strictest content policy lets them through.
"""

from letters.pictures.caremap import care_map
from letters.pictures.circle import balance_circle
from letters.pictures.daycalendar import care_calendar

__all__ = ["balance_circle", "care_calendar", "care_map"]
