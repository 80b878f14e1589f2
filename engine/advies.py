"""The advice: per need and law a status, who decides, why, what is unknown and what still has to be decided."""

import re
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
    navraag: bool = False


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
    """Something still to be decided or done.

    With a term: ``uiterlijk`` is the day the law names, ``verlengd_tot`` the later day under the Algemene termijnenwet,
    ``berekening`` how it was found. Without a recorded start there is no day, but the ``vraag`` that would give it.
    """

    tekst: str
    door: str
    uiterlijk: date | None = None
    artikel: str = ""
    verlengd_tot: date | None = None
    berekening: str = ""
    stil: bool = False
    voorbij: bool = False
    vraag: Vraag | None = None

    @property
    def laatste_dag(self) -> date | None:
        """The last day that counts: later than ``uiterlijk`` when the Algemene termijnenwet lengthens the term."""
        return self.verlengd_tot or self.uiterlijk

    @property
    def termijnzin(self) -> str:
        """How the day was found, whether it has gone by, and what to ask when there is no day; empty without a term."""
        if not self.berekening:
            return ""
        told = f"{self.berekening[0].upper()}{self.berekening[1:]}."
        if self.voorbij:
            told += " Die dag is voorbij."
        return f"{told} {self.vraag.vraag} ({self.vraag.wie})" if self.vraag else told

    @property
    def zin(self) -> str:
        """The step in one line: what, by when, by whom."""
        when = f", uiterlijk {self.uiterlijk.isoformat()}" if self.uiterlijk else ""
        if self.verlengd_tot:
            when += f" (verlengd tot en met {self.verlengd_tot.isoformat()})"
        return f"{self.tekst}{when}, door {self.door}"


class Mededeling(Record):
    """Something the family must be told with this route."""

    tekst: str
    artikel: str


class Papier(Record):
    """A paper that a decider can ask for with this route, and the article that says so."""

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


Wijzigingssoort = Literal["is_veranderd", "is_begonnen", "verandert", "begint", "eindigt"]


class Wetswijziging(Record):
    """A text of the law that began less than a year ago, or that ends or begins within a year.

    ``datum`` is the first day on which the law reads otherwise; ``behoeften`` where it counts (on the whole advice).
    """

    regel: str
    titel: str
    artikel: str
    soort: Wijzigingssoort
    datum: date
    zin: str
    behoeften: list[str] = Field(default_factory=list)


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


_AND_MORE = re.compile(r"En van nog [^.?]*\.")


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
    documenten: list[Papier]
    mededelingen: list[Mededeling]
    navragen: list[Vraag]
    let_op: list[str]
    wetswijzigingen: list[Wetswijziging] = Field(default_factory=list)
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

    @property
    def uitleg_zonder_vragen(self) -> str:
        """The explanation for who shows the open questions in a list of their own."""
        words = self.uitleg
        for item in self.vragen:
            words = words.replace(item.vraag, "")
        return " ".join(_AND_MORE.sub("", words).split())


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
    wetswijzigingen: list[Wetswijziging] = Field(default_factory=list)
    ontvangstbewijs: Ontvangstbewijs


Spoor.model_rebuild()
