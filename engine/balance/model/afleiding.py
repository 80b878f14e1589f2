"""From arguments to a colour per area and one judgement; each outcome is given by the first rule that holds."""

from typing import Literal

from pydantic import Field

from engine.balance.model.woorden import Gebied, Kleur, Oordeel
from engine.model.bron import Strikt
from engine.model.node import Node

MomentId = Literal["nu", "over_zes_maanden", "bij_terugval"]


class Levensgebied(Strikt):
    """One of the six areas of life."""

    id: Gebied
    naam: str
    kort: str
    over: str


class GebiedRegel(Strikt):
    """G1 to G4: the colour of an area; the last one has no condition."""

    id: str
    kleur: Kleur
    als: Node | None = None
    zin: str


class TotaalRegel(Strikt):
    """T1 to T4: the judgement on the whole family; the last one has no condition."""

    id: str
    oordeel: Oordeel
    als: Node | None = None
    zin: str


class Minstens(Strikt):
    """What the family's own judgement lifts the outcome to."""

    gezin: str
    oordeel: Oordeel
    als: Node | None = None


class Zwaarder(Strikt):
    """T5: the family calls it heavier than the rule does."""

    id: str
    minstens: list[Minstens] = Field(min_length=1)
    zin: str
    vraag: str


class Lichter(Strikt):
    """T6: the family calls it lighter than the rule does."""

    id: str
    zin: str
    vraag: str


class Correctie(Strikt):
    """What happens when family and rule do not agree."""

    zwaarder: Zwaarder
    lichter: Lichter


class Wijziging(Strikt):
    """One answer that would be otherwise at a later moment; nothing known means nothing changes."""

    feit: str
    van: list[str] = Field(min_length=1)
    naar: str
    zin: str


class Moment(Strikt):
    """A moment at which the same rules are held against the family."""

    id: MomentId
    titel: str
    maanden: int = 0
    wijzigingen: list[Wijziging] = Field(default_factory=list)
    zin: str = ""


class NietVooruit(Strikt):
    """When looking ahead would hurt and helps nobody."""

    als: Node
    zin: str


class Sneller(Strikt):
    """A shorter life of answers under a condition."""

    weken: int = Field(gt=0)
    als: Node


class Veroudering(Strikt):
    """After how long an answer no longer reassures."""

    maanden: int = Field(gt=0)
    sneller: Sneller


class Gezinsvragen(Strikt):
    """The facts that hold the family's own words."""

    oordeel: str
    geholpen_met: str
    mag_niet_gebeuren: str
    hulpvraag_te_zeggen: str
    jongere_wil: str
    jongere_gehoord: str


class Overgangsgrens(Strikt):
    """A named distance to the next birthday that changes the law."""

    naam: str = Field(pattern=r"^overgang_[a-z0-9_]+$")
    maanden: int = Field(gt=0)
    op_de_dag: bool = Field(False, description="De dag waarop het precies zover is, telt mee")


class Overgang(Strikt):
    """The birthdays that change the law, and the distances rules speak of."""

    leeftijden: list[int] = Field(min_length=1)
    niet_verwacht: Node = Field(description="Wanneer wij geen plan voor later noemen zonder eerst te vragen")
    grenzen: list[Overgangsgrens] = Field(min_length=1)


class Afloop(Strikt):
    """Help that stops soon while nothing follows."""

    besluit_tot: str
    vervolg: str
    weken: int = Field(gt=0)


class Instrumenten(Strikt):
    """Questionnaires: only with consent, and some are only shown."""

    toestemming: str
    laten_zien: list[str] = Field(default_factory=list)
