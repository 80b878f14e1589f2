"""What an imbalance argues for, along which law and under whom; arguments, never rights."""

from typing import Literal

from pydantic import Field

from engine.balance.model.vlag import VraagAan
from engine.balance.model.woorden import Situatie
from engine.model.bron import Bron, Strikt
from engine.model.node import Node

Wanneer = Situatie | Literal["altijd"]


class Wetsroute(Strikt):
    """One law along which a compensation can come."""

    situatie: Wanneer
    wet: str
    beslisser: str
    vormen: list[str] = Field(min_length=1)
    bron: Bron
    zin: str


class Compensatie(Strikt):
    """Something that could restore the balance, and what argues for it."""

    id: str = Field(pattern=r"^CP\d{2}$")
    titel: str
    als: Node
    zin: str
    behoefte: str | None = Field(None, description="Soort behoefte waaronder dit in een zaak staat")
    zekerheid: str
    let_op: str = ""
    vraag: VraagAan | None = None
    routes: list[Wetsroute] = Field(min_length=1)


class DrieZinnen(Strikt):
    """What the three outcomes of a question mean."""

    ja: str
    nee: str
    onbekend: str


class Respijtregel(Strikt):
    """R-RESPIJT: what argues for relief of the parents."""

    id: str
    als: Node
    bron: Bron
    zin: DrieZinnen


class PgbReden(Strikt):
    """One reason for a pgb."""

    id: str
    als: Node
    zin: str


class PgbBeheer(Strikt):
    """The fact that says who can manage a pgb, and its answers."""

    feit: str
    zelf: str
    met_hulp: str


class PgbZinnen(Strikt):
    """What the three outcomes of R-PGB mean."""

    past: str
    past_met_ondersteuning: str
    eerst_gesprek: str


class Pgbregel(Strikt):
    """R-PGB: at least two visible reasons, and what is always tested and shown."""

    id: str
    minstens_twee: list[PgbReden] = Field(min_length=2)
    beheer: PgbBeheer
    overbelasting: Node
    altijd_toetsen: list[str] = Field(min_length=1)
    bron: Bron
    zin: PgbZinnen
