"""Indicators: a question about the family, and the ordinal strength of each answer as a load or as a support."""

from typing import Any, Literal

from pydantic import Field, field_validator, model_validator

from engine.balance.model.woorden import STERKTES, Gebied, Kant, Over, Sterkte
from engine.model.bron import Strikt
from engine.model.node import Node

EVERY_SUPPORT = "elke_steun"


class Steun(Strikt):
    """What can take a load over, and the family's own answer whether that helps enough."""

    door: list[str] | Literal["elke_steun"] = Field(description="Indicatoren van draagkracht, of elke_steun")
    oordeel: str = Field(description="Feit waarin het gezin zegt of het genoeg helpt: ja, deels of nee")

    @property
    def any(self) -> bool:
        """Whether every arranged support counts."""
        return self.door == EVERY_SUPPORT

    @property
    def ids(self) -> list[str]:
        """The supports by name; empty when every support counts."""
        return [] if isinstance(self.door, str) else self.door


class Anders(Strikt):
    """Another strength for one answer, when a condition is known to hold."""

    antwoord: str
    sterkte: Sterkte
    als: Node


class Berekend(Strikt):
    """The strength of an indicator that nobody is asked about; the first condition that holds decides."""

    sterkte: Sterkte
    als: Node


class GeldSignaal(Strikt):
    """A pointer to help for some answers that never count in the balance."""

    bij: list[str] = Field(min_length=1)
    zin: str


class Indicator(Strikt):
    """One row of the tables: what is asked, in which area, and how much each answer weighs, as a rank."""

    id: str = Field(pattern=r"^[A-Z][A-Z0-9]+$")
    gebied: Gebied
    kant: Kant = "draaglast"
    kern: bool = Field(False, description="Nodig om te kunnen concluderen (★)")
    over: list[Over] = Field(min_length=1)
    feit: str | None = None
    samen_met: str | None = Field(None, description="Feit dat alleen samen met dit antwoord iets zegt")
    antwoorden: dict[str, Sterkte] = Field(default_factory=dict)
    anders: list[Anders] = Field(default_factory=list)
    berekend: list[Berekend] = Field(default_factory=list)
    zin: str = Field("", description="Zin bij een berekende indicator")
    opvang: Steun | None = None
    tot: str | None = Field(None, description="Datumfeit: tot en met welke dag deze steun is geregeld")
    datum: str | None = Field(None, description="Datumfeit dat erbij wordt getoond")
    alleen_een_mens: str = Field("", description="Waarom geen hulp dit opvangt: een mens bespreekt het")
    signaal: GeldSignaal | None = None
    instrument: bool = Field(False, description="Telt alleen met toestemming")
    vraag_als: Node | None = Field(None, description="Vraag dit ook als het geen kernvraag is en dit geldt")
    toelichting: str = ""

    @field_validator("antwoorden", mode="before")
    @classmethod
    def _text_keys(cls, value: Any) -> Any:
        return {str(key): word for key, word in value.items()} if isinstance(value, dict) else value

    @model_validator(mode="after")
    def _one_origin(self) -> "Indicator":
        if bool(self.feit) == bool(self.berekend):
            raise ValueError("een indicator heeft óf een feit met antwoorden, óf berekend")
        if self.feit and not self.antwoorden:
            raise ValueError("zeg bij 'antwoorden' welke sterkte elk antwoord heeft")
        if self.berekend and not self.zin:
            raise ValueError("een berekende indicator heeft een zin")
        if self.kant == "draagkracht" and (self.opvang or self.berekend):
            raise ValueError("draagkracht wordt gevraagd en wordt niet zelf opgevangen")
        if self.kant == "draaglast" and self.tot:
            raise ValueError("'tot' hoort bij draagkracht")
        return self

    @property
    def is_load(self) -> bool:
        """Whether this weighs on the family."""
        return self.kant == "draaglast"

    def strength(self, answer: Any) -> Sterkte:
        """The strength of an answer without its conditions; *geen* for no answer."""
        return self.antwoorden.get(str(answer), "geen")

    @property
    def firmest(self) -> str:
        """The answer with the most strength."""
        return max(self.antwoorden, key=lambda word: STERKTES.index(self.antwoorden[word]))

    @property
    def faintest(self) -> str:
        """The answer with the least strength."""
        return min(self.antwoorden, key=lambda word: STERKTES.index(self.antwoorden[word]))
