"""The fact catalogue: what Schakel may ask, of whom, and what an answer means."""

from decimal import Decimal
from typing import Any, Literal

from pydantic import Field, field_validator, model_validator

from engine.model.bron import Bron, Strikt

Soort = Literal["ja_nee", "keuze", "getal", "datum", "bedrag", "tekst"]
Niveau = Literal["zaak", "behoefte"]
Klasse = Literal["situatie", "oordeel", "besluit", "lezing", "systeem"]
Privacy = Literal["gewoon", "persoonlijk", "gezondheid", "gevoelig"]


class Optie(Strikt):
    """One answer of a choice."""

    waarde: str
    label: str
    zin: str = Field(description="Zin voor in een brief, in de woorden van een ouder")


class Zinnen(Strikt):
    """Sentences that state the fact in a letter."""

    ja: str
    nee: str


class Afleiding(Strikt):
    """A fact that is computed from dates instead of asked."""

    functie: Literal[
        "binnen_maanden",
        "maanden_tussen",
        "dagen_tussen",
        "ligt_voor",
        "is_vastgelegd",
        "op_leeftijd",
        "termijn_voorbij",
    ]
    van: str = Field(description="Feit, of bij termijn_voorbij de id van de termijn")
    tot: str | None = Field(None, description="Ander feit; leeg is de peildatum")
    maanden: int | None = None


class Feit(Strikt):
    """A fact of the catalogue.

    ``klasse`` says what an answer is: a *situatie*, an *oordeel* (open norm with its judge), a *besluit* only the
    decider can give, a *lezing* of the law nobody has confirmed (LET OP), or *systeem* (filled by Schakel itself).
    """

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    naam: str = Field("", description="Kort zelfstandig naamwoord, bijvoorbeeld 'permanent toezicht'")
    soort: Soort = "ja_nee"
    niveau: Niveau = "zaak"
    klasse: Klasse = "situatie"
    vraag: str = ""
    wie: list[str] = Field(default_factory=list, description="Wie dit kan beantwoorden, de beste eerst")
    beoordelaar: str | None = Field(None, description="Wie een open norm of besluit moet geven")
    zin: Zinnen | str | None = Field(None, description="Zin voor ja en nee; bij getal of datum met {waarde}")
    opties: list[Optie] = Field(default_factory=list)
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    eenheid: str = ""
    privacy: Privacy = "gezondheid"
    hulp: str = ""
    waarom: str = Field("", description="Waarom wij dit vragen")
    aanname: str | None = Field(None, description="Zin die zegt waarvan wij uitgaan zolang dit onbekend is")
    niet_actief_vragen: bool = Field(False, description="Wij vragen dit niet uit onszelf; wie het weet, vult het in")
    noemen_alleen_als: str | None = Field(
        None, description="Feit of gevolg; alleen dan noemen wij ja, of een hoger getal, als iets wat anders kan worden"
    )
    te_beslissen: str | None = Field(None, description="Stap die nog gezet moet worden zolang dit onbekend is")
    optillen: bool = Field(False, description="Ja op één behoefte geldt als ja voor de zaak")
    afleiding: Afleiding | None = None
    brief: bool = Field(False, description="Wordt in een brief gebruikt (omvang, looptijd, aanbieder, data)")
    ook: list[str] = Field(default_factory=list, description="Andere namen waaronder dit feit wordt gezocht")
    bron: Bron | None = None

    @field_validator("wie", mode="before", json_schema_input_type=list[str] | str)
    @classmethod
    def _one_name(cls, value: Any) -> Any:
        return [value] if isinstance(value, str) else value

    @model_validator(mode="after")
    def _complete(self) -> "Feit":
        if self.klasse == "systeem" or self.afleiding:
            return self
        if not self.vraag:
            raise ValueError("een feit zonder vraag kan niemand beantwoorden")
        if not self.wie:
            raise ValueError("zeg bij 'wie' wie dit kan beantwoorden")
        if self.soort == "keuze" and len(self.opties) < 2:
            raise ValueError("een keuze heeft ten minste twee opties")
        if self.soort != "keuze" and self.opties:
            raise ValueError("alleen een keuze heeft opties")
        if self.soort == "ja_nee" and not isinstance(self.zin, Zinnen):
            raise ValueError("een ja_nee-feit heeft een zin voor ja en een zin voor nee")
        if self.klasse in ("oordeel", "besluit") and not self.beoordelaar:
            raise ValueError("een oordeel of besluit noemt zijn beoordelaar")
        return self

    @property
    def short(self) -> str:
        """A few words for the fact: its name, or its id in words."""
        return self.naam or self.id.replace("_", " ")

    def sentence(self, value: Any) -> str:
        """The fact as a sentence; falls back to question and value when no sentence is written."""
        if isinstance(self.zin, Zinnen):
            return self.zin.ja if value == "ja" else self.zin.nee
        for optie in self.opties:
            if optie.waarde == value:
                return optie.zin
        if isinstance(self.zin, str):
            return self.zin.replace("{waarde}", str(value))
        return f"{self.vraag or self.id}: {value}"

    def label(self, value: Any) -> str:
        """A short word for a value, as shown beside the question."""
        for optie in self.opties:
            if optie.waarde == value:
                return optie.label
        return str(value)
