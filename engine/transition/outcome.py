"""The plan around eighteen: dated steps, steps that wait for an answer, steps that do not apply, and why."""

from datetime import date
from typing import Literal

from pydantic import Field

from engine.advies import Record, RegelboekRef, Vindplaats, Vraag

TaakStand = Literal[
    "te_laat", "deze_week", "haast", "lopend", "onzeker", "later", "gedaan", "niet_van_toepassing", "weten", "geweest"
]
PlanStand = Literal["lijst", "nog_niet", "eerst_vragen", "gesprek", "niet_tonen", "voorbij"]


class Wanneer(Record):
    """A day by rule. Without a whole birth date there is no ``dag``, only the first and the last it can be."""

    regel: str = ""
    dag: date | None = None
    vroegst: date | None = None
    laatst: date | None = None
    woorden: str


class Uiterst(Wanneer):
    """The last day, and how hard it is."""

    hard: Literal["recht", "tijdig"] | None = None
    voor: bool = False


class Zijde(Record):
    """A law and who decides there."""

    wet: str
    beslisser: str


class Zeker(Record):
    """How sure the record is: whether a person read the law."""

    code: str
    tekst: str
    let_op: str = ""


class Vangnet(Record):
    """What can still be done when the last day has passed."""

    tekst: str
    stappen: list[str] = Field(default_factory=list)
    artikel: str = ""


class TaakNotitie(Record):
    """What a planner recorded about a step; ``omdat`` is required for *niet_van_toepassing*.

    *bezig* says that somebody works on it; it stays as urgent as it was.
    """

    stand: Literal["open", "bezig", "gedaan", "niet_van_toepassing"] = "open"
    eigenaar: str = ""
    notitie: str = ""
    omdat: str = ""


class Stapregel(Record):
    """What every step says about itself."""

    item: str
    titel: str
    groep: str
    leeftijd: int
    soort: Literal["taak", "weten", "mijlpaal"]
    start: Wanneer | None = None
    advies: Wanneer | None = None
    uiterlijk: Uiterst | None = None


class Taak(Stapregel):
    """A step that applies. ``zin`` says in one line what and when; ``timing`` only when."""

    id: str
    stand: TaakStand
    zin: str
    timing: str
    van: Zijde | None = None
    naar: list[Zijde] = Field(default_factory=list)
    rollen: list[str]
    wie: str
    eigenaar: str = ""
    tekst: str
    doe: str = ""
    bij_missen: str = ""
    vangnet: Vangnet | None = None
    redenen: list[str] = Field(default_factory=list)
    behoeften: list[str] = Field(default_factory=list)
    bronnen: list[Vindplaats] = Field(default_factory=list)
    zekerheid: Zeker
    notitie: str = ""
    omdat: str = ""
    bezig: bool = False


class OpenStap(Stapregel):
    """A step that may apply: the questions that decide it, and who can answer."""

    vragen: list[Vraag]


class NietVan(Record):
    """A step that does not apply, and why."""

    item: str
    titel: str
    groep: str
    waarom: str


class PlanVraag(Vraag):
    """An open question over the whole plan, with the steps it decides."""

    stappen: list[str]


class Vlag(Record):
    """A warning that holds today."""

    id: str
    kleur: Literal["oranje", "rood"]
    tekst: str
    stappen: list[str]


class Mijlpaaldag(Record):
    """A birthday on which something changes, with the steps that belong to it."""

    leeftijd: int
    dag: Wanneer
    titel: str
    tekst: str
    klif: bool
    taken: list[str]


class Telling(Record):
    """What a board shows at a glance."""

    te_laat: int
    deze_week: int
    haast: int
    lopend: int
    zonder_eigenaar: int
    hangt_af: int


class TransitiePlan(Record):
    """The plan of one young person on one day; the same facts always give the same plan."""

    zaak: str
    peildatum: date
    regelboek: RegelboekRef
    stand: PlanStand
    titel: str
    tekst: str
    gesprek: str = ""
    verjaardag: Wanneer | None
    taken: list[Taak]
    hangt_af: list[OpenStap]
    niet: list[NietVan]
    voorbij: list[Taak]
    vragen: list[PlanVraag]
    vooraf: list[Vraag]
    vlaggen: list[Vlag]
    mijlpalen: list[Mijlpaaldag]
    telling: Telling
    keuzes: list[str]
