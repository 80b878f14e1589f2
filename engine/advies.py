"""The advice: per need and law a status, who decides, why, what is unknown and what still has to be decided."""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

Status = Literal["van_toepassing", "niet_van_toepassing", "nader_onderzoek"]
Rol = Literal["draagt", "vult_aan", "overbrugt"]


class Record(BaseModel):
    """Base of every part of the advice."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Vraag(Record):
    """A question that would settle something, and who can answer it."""

    feit: str
    vraag: str
    wie: str


class OpenVraag(Vraag):
    """A question over the whole case: how many routes its answer settles, and at which needs it counts."""

    beslist: int
    raakt: int
    behoeften: list[str]
    waarom: str = ""
    lezing: bool = False


class Aanname(Vraag):
    """What the advice starts from because nobody recorded it; the question checks it."""

    zin: str


class Vindplaats(Record):
    """An article with its version and public address."""

    artikel: str
    bwb: str
    gelezen: date | None
    url: str | None


class Reden(Record):
    """A decisive fact: the sentence, its article, and who said it when (the backing of a letter's sentence)."""

    feit: str
    waarde: str
    zin: str
    artikel: str
    bron: str = ""
    datum: date | None = None
    oordeel: str = ""
    aanname: bool = False


class Stapje(Record):
    """Something still to be decided or done."""

    tekst: str
    door: str
    uiterlijk: date | None = None
    artikel: str = ""

    @property
    def zin(self) -> str:
        """The step in one line: what, by when, by whom."""
        when = f", uiterlijk {self.uiterlijk.isoformat()}" if self.uiterlijk else ""
        return f"{self.tekst}{when}, door {self.door}"


class Mededeling(Record):
    """Something the family must be told with this route."""

    tekst: str
    artikel: str


class Wijziging(Record):
    """One fact that would be otherwise."""

    feit: str
    van: str
    naar: str
    zin: str


class AndersAls(Record):
    """The smallest set of changes that would flip a status."""

    wijzigingen: list[Wijziging]
    status: Status
    zin: str


class Spoor(Record):
    """A node of the trace, as shown under "waarom?"."""

    tekst: str
    waarde: Literal["ja", "nee", "onbekend"]
    soort: Literal["regel", "alle", "een_van", "niet", "feit", "uitzondering"]
    artikel: str = ""
    url: str | None = None
    bron: str = ""
    aanname: bool = False
    beslissend: bool = True
    duiding: str = ""
    kinderen: list["Spoor"] = Field(default_factory=list)


class RouteAdvies(Record):
    """What one law says about one need."""

    wet: str
    status: Status
    rol: Rol | None
    beslisser: str
    leveringsvormen: list[str]
    artikelen: list[str]
    uitleg: str
    vragen: list[Vraag]
    nog_te_beslissen: list[str]
    voorbehoud: list[str]
    vervolgstap: Stapje | None
    anders_als: list[AndersAls]
    aannames: list[Aanname]
    redenen: list[Reden]
    stappen: list[Stapje]
    documenten: list[str]
    mededelingen: list[Mededeling]
    let_op: list[str]
    vindplaatsen: list[Vindplaats]
    route: str
    _traced: Callable[[], Spoor] | None = PrivateAttr(None)

    def with_trace(self, traced: Callable[[], Spoor]) -> "RouteAdvies":
        """The same advice, able to show its trace; the tree is only made when someone opens it."""
        self._traced = traced
        return self

    @property
    def spoor(self) -> Spoor:
        """The whole trace; raises ``LookupError`` on advice that was read back instead of made."""
        if self._traced is None:
            raise LookupError("dit advies is niet hier gemaakt en heeft geen spoor")
        return self._traced()


class BehoefteAdvies(Record):
    """The routes of one need; ``kern`` is the one line a reader needs first."""

    id: str
    soort: str
    voor: str
    naam: str
    omschrijving: str = ""
    kern: str
    routes: list[RouteAdvies]


class SignaalAdvies(Record):
    """Something to see first."""

    id: str
    ernst: Literal["spoed", "let_op", "informatie"]
    tekst: str
    artikel: str = ""


class RegelboekRef(Record):
    """Which rulebook gave this advice."""

    versie: str
    hash: str


class Ontvangstbewijs(Record):
    """The receipt: everything needed to give the same advice again."""

    regelboek: RegelboekRef
    peildatum: date
    feiten: dict[str, str]
    per_behoefte: dict[str, dict[str, str]]


class Advies(Record):
    """The whole advice on a case."""

    zaak: str
    peildatum: date
    regelboek: RegelboekRef
    behoeften: list[BehoefteAdvies]
    signalen: list[SignaalAdvies]
    balans: dict[str, Any] | None
    transitie: dict[str, Any] | None
    vragen: list[OpenVraag]
    ontvangstbewijs: Ontvangstbewijs


Spoor.model_rebuild()
