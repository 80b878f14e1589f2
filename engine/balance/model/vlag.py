"""Red flags: what must not wait, in which class, and the first step that a person takes."""

from pydantic import Field

from engine.balance.model.woorden import Gebied, Klasse
from engine.model.bron import Bron, Strikt
from engine.model.node import Node


class VlagKlasse(Strikt):
    """How soon a class of flags asks for a person."""

    id: Klasse
    termijn: str


class Trap(Strikt):
    """The condition under which a flag has a class; the heaviest class stands first."""

    klasse: Klasse
    als: Node


class VraagAan(Strikt):
    """A question for someone else than the family alone."""

    tekst: str
    aan: str


class Vlag(Strikt):
    """One red flag; without an area it concerns the whole family."""

    id: str = Field(pattern=r"^RV\d{2}$")
    gebied: Gebied | None = None
    titel: str
    trappen: list[Trap] = Field(min_length=1)
    zin: str
    eerste_stap: str
    bron: list[Bron] = Field(default_factory=list)
    vraag: VraagAan | None = None
