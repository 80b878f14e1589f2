"""The transition around eighteen as records: what changes, when, who acts and what happens when nobody does."""

from collections.abc import Iterable
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, Field, field_validator, model_validator

from engine.model.bron import Bron, Strikt
from engine.model.datumregel import DatumRegel, date_rule
from engine.model.node import Node
from engine.model.regel import Regel, RegelVersie, Uitleg

Groep = Literal[
    "jeugdhulp", "wmo", "wlz", "zorgverzekering", "rechten", "inkomen", "school", "wonen", "palliatief", "overdracht"
]
Stand = Literal["niet_tonen", "gesprek", "eerst_vragen"]


def _is_rule(text: str) -> str:
    date_rule(text)
    return text


def _is_certainty(text: str) -> str:
    if not set(text.split("/")) <= set(CERTAINTY):
        raise ValueError(f"kies uit {', '.join(CERTAINTY)}, met / ertussen")
    return text


CERTAINTY = {
    "G": "wettekst gelezen",
    "G*": "wettekst gelezen door een ander, zelf niet nagelezen",
    "P": "openbare uitleg of richtlijn gelezen",
    "A": "algemene kennis, nog na te lezen",
    "O": "eigen keuze in de planning",
}
Datumtekst = Annotated[str, AfterValidator(_is_rule)]


class Moment(Strikt):
    """A day by rule, or in words when no day can be reckoned."""

    regel: Datumtekst | None = None
    woorden: str = Field("", description="Zoals in een zin: 'zodra er een verhuisplan is'")

    @model_validator(mode="after")
    def _says_something(self) -> "Moment":
        if not self.regel and not self.woorden:
            raise ValueError("een moment heeft een datumregel, of woorden")
        return self

    @property
    def rule(self) -> DatumRegel | None:
        """The rule, read."""
        return date_rule(self.regel) if self.regel else None


class Uiterste(Moment):
    """The last day. ``recht``: the right itself is lost after it; ``tijdig``: no decision in time can be demanded."""

    hard: Literal["recht", "tijdig"] | None = None
    voor: bool = Field(False, description="Vóór deze dag; de dag zelf is te laat")


class Kant(Strikt):
    """A law and who decides there."""

    wet: str
    beslisser: str


class Terugval(Strikt):
    """What can still be done when the last day has passed."""

    tekst: str
    naar: list[str] = Field(default_factory=list, description="Stappen die dan helpen, bijvoorbeeld B04")
    bron: Bron | None = None


class Rol(Strikt):
    """Someone who acts in the transition."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    naam: str = Field(description="Met lidwoord, zoals in een zin: 'de jeugdconsulent'")


class Begrip(Strikt):
    """A condition with a name, for several steps to rest on; it holds when it holds for one need."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    titel: str
    bron: list[Bron] = Field(min_length=1)
    als: Node
    ja: str
    nee: str

    @field_validator("bron", mode="before", json_schema_input_type=list[Bron] | Bron)
    @classmethod
    def _one_source(cls, value: Any) -> Any:
        return [value] if isinstance(value, dict) else value

    @cached_property
    def rule(self) -> Regel:
        """The concept as a rule, so that it is evaluated and explained as one."""
        versie = RegelVersie(bron=self.bron, als=self.als)
        words = Uitleg(ja=self.ja, nee=self.nee)
        name = f"transitie.{self.id}"
        return Regel(id=name, titel=self.titel, gevolg=self.id, niveau="behoefte", versies=[versie], uitleg=words)


class TransitieItem(Strikt):
    """One thing that changes; ``op`` says whether its condition is read on the day before eighteen or on that day."""

    id: str = Field(pattern=r"^[A-J]\d{2}$", description="Nummer; blijft altijd hetzelfde")
    titel: str
    groep: Groep
    leeftijd: int = Field(18, ge=12, le=30)
    soort: Literal["taak", "weten", "mijlpaal"] = "taak"
    op: Literal["voor_18", "vanaf_18"] = "voor_18"
    van: Kant | None = None
    naar: list[Kant] = Field(default_factory=list)
    als: Node | None = Field(None, description="Zonder voorwaarde geldt de stap voor iedereen")
    gedaan_als: Node | None = Field(None, description="Feiten waaruit blijkt dat de stap al is gezet")
    start: Moment | None = None
    advies: Moment | None = None
    uiterlijk: Uiterste | None = None
    tot: Datumtekst | None = Field(None, description="Laatste dag waarop de stap nog in de lijst staat")
    wie: list[str] = Field(min_length=1, description="Rollen; de eerste is de eigenaar")
    tekst: str = Field(description="Wat er verandert, in B1")
    doe: str = Field("", description="Wat u doet, in B1")
    bij_missen: str = ""
    terugval: Terugval | None = None
    bron: list[Bron] = Field(min_length=1)
    zekerheid: Annotated[str, AfterValidator(_is_certainty)] = Field(
        description="G, G*, P, A of O; zie docs/transitie.md"
    )
    let_op: str = ""
    niet_vragen: bool = Field(False, description="Vraag hier nooit naar; toon dit alleen als het is vastgelegd")
    laatste_fase: bool = Field(False, description="Ook te tonen bij een meerderjarige in de terminale fase")
    volgen: bool = Field(False, description="Zolang dit geldt of kan gelden, blijft iemand na achttien op het bord")

    @field_validator(
        "start", "advies", "uiterlijk", mode="before", json_schema_input_type=Moment | Uiterste | str | None
    )
    @classmethod
    def _rule_alone(cls, value: Any) -> Any:
        return {"regel": _is_rule(value)} if isinstance(value, str) else value

    @field_validator("bron", mode="before", json_schema_input_type=list[Bron] | Bron)
    @classmethod
    def _one_source(cls, value: Any) -> Any:
        return [value] if isinstance(value, dict) else value

    @model_validator(mode="after")
    def _can_be_done(self) -> "TransitieItem":
        if self.soort == "taak" and not self.doe:
            raise ValueError("een taak zegt bij 'doe' wat er moet gebeuren")
        return self

    @property
    def moments(self) -> dict[str, Moment]:
        """Start, advice and last day, as far as they are given."""
        given = {"start": self.start, "advies": self.advies, "uiterlijk": self.uiterlijk}
        return {name: moment for name, moment in given.items() if moment}

    @cached_property
    def rules(self) -> tuple[DatumRegel | None, DatumRegel | None, DatumRegel | None, DatumRegel | None]:
        """The rules of start, advice, last day and end of the list."""
        start, advies, uiterlijk = (part.rule if part else None for part in (self.start, self.advies, self.uiterlijk))
        return start, advies, uiterlijk, date_rule(self.tot) if self.tot else None


class TransitieVlag(Strikt):
    """A warning: from a day on, while its condition holds."""

    id: str = Field(pattern=r"^K\d{2}$")
    kleur: Literal["oranje", "rood"]
    vanaf: Datumtekst | None = None
    tot: Datumtekst | None = None
    op: Literal["voor_18", "vanaf_18"] = "voor_18"
    als: Node
    stappen: list[str] = Field(default_factory=list)
    tekst: str


class TransitieStand(Strikt):
    """A situation in which nothing is listed before something else is said or asked; the first that holds decides."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    stand: Stand
    als: Node
    open_feit: str | None = Field(None, description="Alleen zolang niemand dit feit vastlegde; het wordt dan gevraagd")
    titel: str
    tekst: str
    gesprek: str = ""


class Mijlpaal(Strikt):
    """An age at which something begins or ends."""

    id: str = Field(pattern=r"^m\d{2}$")
    leeftijd: int
    regel: Datumtekst
    titel: str
    tekst: str
    klif: bool = Field(False, description="Een tweede klif: opnieuw eindigen er wetten of grenzen")


class TransitieDeel(BaseModel):
    """The lists of a rulebook file that are about the transition."""

    transitie: list[TransitieItem] = Field(default_factory=list)
    vlaggen: list[TransitieVlag] = Field(default_factory=list)
    rollen: list[Rol] = Field(default_factory=list)
    standen: list[TransitieStand] = Field(default_factory=list)
    begrippen: list[Begrip] = Field(default_factory=list)
    mijlpalen: list[Mijlpaal] = Field(default_factory=list)


class TransitieBoek:
    """Everything in ``rules/transitie``, by id and in the order of the files."""

    def __init__(
        self,
        transitie: Iterable[TransitieItem] = (),
        vlaggen: Iterable[TransitieVlag] = (),
        rollen: Iterable[Rol] = (),
        standen: Iterable[TransitieStand] = (),
        begrippen: Iterable[Begrip] = (),
        mijlpalen: Iterable[Mijlpaal] = (),
    ) -> None:
        self.items = {item.id: item for item in transitie}
        self.vlaggen = {item.id: item for item in vlaggen}
        self.rollen = {item.id: item for item in rollen}
        self.standen = {item.id: item for item in standen}
        self.begrippen = {item.id: item for item in begrippen}
        self.mijlpalen = {item.id: item for item in mijlpalen}


TRANSITIE_LISTS = tuple(TransitieDeel.model_fields)
