"""The 24-hour calendar and the care map: read from a case, checked, and said in words."""

from engine.balance.daily.calendar import DAGEN, Blok, Kalender
from engine.balance.daily.caremap import Persoon, Zorgkaart
from engine.balance.daily.extent import Omvang, extent
from engine.balance.daily.readcalendar import SOORTEN, read_calendar
from engine.balance.daily.reading import Fault
from engine.balance.daily.readmap import TAKKEN, read_care_map

__all__ = [
    "DAGEN",
    "SOORTEN",
    "TAKKEN",
    "Blok",
    "Fault",
    "Kalender",
    "Omvang",
    "Persoon",
    "Zorgkaart",
    "extent",
    "read_calendar",
    "read_care_map",
]
