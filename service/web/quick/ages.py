"""Age bands instead of a birth date: every age at which a rule changes lies on the edge of a band, never inside one."""

from dataclasses import dataclass
from datetime import date, timedelta

from engine import Geboortedatum

AGE_FACTS = ("leeftijd", "leeftijd_brus")
_OLDEST = 120


@dataclass(frozen=True, slots=True)
class Band:
    """Ages from ``van`` up to and including ``tot``; the last one is open above."""

    code: str
    van: int
    tot: int
    label: str


BANDS = (
    Band("b0", 0, 2, "0, 1 of 2 jaar"),
    Band("b3", 3, 4, "3 of 4 jaar"),
    Band("b5", 5, 11, "5 tot en met 11 jaar"),
    Band("b12", 12, 15, "12 tot en met 15 jaar"),
    Band("b16", 16, 16, "16 jaar"),
    Band("b17", 17, 17, "17 jaar"),
    Band("b18", 18, 18, "18 jaar"),
    Band("b19", 19, 19, "19 jaar"),
    Band("b20", 20, 20, "20 jaar"),
    Band("b21", 21, 22, "21 of 22 jaar"),
    Band("b23", 23, _OLDEST, "23 jaar of ouder"),
)


def band_of(code: str) -> Band | None:
    """The band with this code."""
    return next((band for band in BANDS if band.code == code), None)


@dataclass(frozen=True, slots=True)
class _Period(Geboortedatum):
    """A birth date of which only the first and the last possible day are known."""

    eerste: date = date.min
    laatste: date = date.max

    @property
    def complete(self) -> bool:
        """Never: nobody gave a day."""
        return False

    @property
    def earliest(self) -> date:
        """The first day it can be."""
        return self.eerste

    @property
    def latest(self) -> date:
        """The last day it can be."""
        return self.laatste


def born_in(band: Band, day: date) -> Geboortedatum:
    """When somebody of these ages on ``day`` can have been born: known to the band, never to the day."""
    latest = _years_before(day, band.van)
    return _Period(latest.year, eerste=_years_before(day, band.tot + 1) + timedelta(days=1), laatste=latest)


def _years_before(day: date, years: int) -> date:
    """The last birth date with which somebody has reached this age on ``day``."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:  # 29 februari in een jaar zonder die dag: wie op 28 februari is geboren, is al jarig geweest
        return date(day.year - years, 2, 28)
