"""The vocabulary of the 24-hour calendar and the care map."""

from typing import Literal

from pydantic import Field

from engine.balance.model.compensatie import Wanneer
from engine.model.bron import Bron, Strikt


class ZorgSoort(Strikt):
    """A kind of care in the calendar."""

    id: str = Field(pattern=r"^[a-z]+$")
    naam: str
    kort: str


class Wijzer(Strikt):
    """Where hours of a kind point to: a law and its decider, not a decision."""

    soort: str
    situatie: Wanneer
    medisch: Literal["ja", "nee"] | None = None
    wet: str
    beslisser: str
    bron: Bron
    zin: str


class AftrekZinnen(Strikt):
    """Why hours may not be deducted, or what a deduction needs."""

    zonder_kalender: str
    zonder_verordening: str
    te_motiveren: str


class Aftrek(Strikt):
    """Deduction for eigen kracht: never without a calendar and an article of the verordening."""

    kalender: str
    verordening: str
    bron: Bron
    zin: AftrekZinnen


class Tak(Strikt):
    """A branch of the care map."""

    id: str = Field(pattern=r"^[a-z_]+$")
    naam: str


class HoortErbij(Strikt):
    """A role that is expected on the map; without it there is a gap."""

    rollen: list[str] = Field(min_length=1)
    tak: str
    zin: str
    bron: Bron | None = None


class Kaartgrens(Strikt):
    """From how many people on the map the answer about professionals is at least this."""

    vanaf: int = Field(gt=0)
    antwoord: str


class Kaartregel(Strikt):
    """How the care map speaks in the balance: only ever upwards, because a map may be incomplete."""

    indicator: str
    grenzen: list[Kaartgrens] = Field(min_length=1)
