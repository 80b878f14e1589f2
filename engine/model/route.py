"""Routes: which laws are held against which kind of need, who decides there and in which form help comes."""

from functools import cached_property
from typing import Any, Literal

from pydantic import Field, field_validator

from engine.model.bron import Bron, Strikt
from engine.model.feit import Niveau

Voor = Literal["kind", "ouder", "brus"]
Uitkomst = Literal["van_toepassing", "nader_onderzoek", "niet_van_toepassing"]


class Partij(Strikt):
    """Someone who can answer, judge or decide."""

    id: str
    naam: str = Field(description="Met lidwoord, zoals in een zin: 'de arts'")
    vragend: str = Field("", description="Zoals boven een vraag: 'arts'")
    ook: list[str] = Field(default_factory=list, description="Andere schrijfwijzen van deze bron")


class BehoefteSoort(Strikt):
    """A kind of need in plain words."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    naam: str
    uitleg: str
    voorbeelden: list[str] = Field(min_length=1)
    synoniemen: list[str] = Field(default_factory=list)
    domein: Literal["medisch", "ontwikkeling", "sociaal", "veiligheid"]
    voor: list[Voor] = Field(min_length=1)


class Keuze(Strikt):
    """A value that holds under a condition (a concluded fact or recorded ja_nee fact); without one it always holds."""

    als: str | None = None
    niet_als: str | None = None
    als_onbekend: str | None = Field(None, description="Geldt zolang dit gevolg of feit onbekend is")
    waarde: str
    zonder_naam: bool = Field(False, description="Bij een beslisser: noem de bevoegde gemeente hier niet bij naam")


_PlainChoices = str | list[str | Keuze]


def _choices(value: Any) -> Any:
    """Plain words as choices without a condition."""
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list):
        return items
    return [{"waarde": item} if isinstance(item, str) else item for item in items]


class Stap(Strikt):
    """Something that still has to be decided or done, by whom, and under which condition it is shown."""

    tekst: str
    door: str
    als: str | None = None
    niet_als: str | None = None
    bij: list[Uitkomst] = Field(default=["van_toepassing", "nader_onderzoek"])
    termijn: str | None = Field(None, description="Id van de termijn die hiervoor geldt")
    bron: Bron | None = None
    vervolg: bool = Field(False, description="Dit is de eerstvolgende stap voor het gezin of het team")


class Mededeling(Strikt):
    """Something the family must be told with this route: costs, duties, help that is free."""

    tekst: str
    als: str | None = None
    niet_als: str | None = None
    bij: list[Uitkomst] = Field(default=["van_toepassing"])
    bron: Bron


class Document(Strikt):
    """A paper that a decider can ask for with this route, and the article that says so."""

    tekst: str = Field(description="Zonder hoofdletter en punt, zoals in een opsomming: 'het voorschrift van de arts'")
    als: str | None = None
    niet_als: str | None = None
    bij: list[Uitkomst] = Field(default=["van_toepassing", "nader_onderzoek"])
    bron: Bron


class Navraag(Strikt):
    """A question that leaves the status as it is, but that the law or a careful decision asks all the same."""

    feit: str
    als: str | None = None
    niet_als: str | None = None
    bij: list[Uitkomst] = Field(default=["van_toepassing", "nader_onderzoek"])
    bron: Bron


class Brug(Strikt):
    """This route carries the need until another law decides (overbrugt)."""

    naar: str = Field(description="De wet die het overneemt")
    zolang_niet: str = Field(description="Gevolg of feit dat zegt dat de andere wet al heeft besloten")
    ook_open_als: str | None = Field(None, description="Feit waarbij ook een open route van de andere wet telt")


class Bouwsteen(Strikt):
    """Steps, messages, forms and documents that several routes share; a route names it under ``bouwstenen``."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    leveringsvormen: list[Keuze] = Field(default_factory=list)
    stappen: list[Stap] = Field(default_factory=list)
    mededelingen: list[Mededeling] = Field(default_factory=list)
    navragen: list[Navraag] = Field(default_factory=list)
    documenten: list[Document] = Field(default_factory=list)

    @field_validator("leveringsvormen", mode="before", json_schema_input_type=_PlainChoices)
    @classmethod
    def _plain_words(cls, value: Any) -> Any:
        return _choices(value)


class Route(Strikt):
    """One law held against some kinds of need."""

    id: str = Field(pattern=r"^[a-z0-9_]+(\.[a-z0-9_]+)+$")
    wet: str
    soorten: list[str] = Field(min_length=1)
    voor: list[Voor] = Field(default=["kind", "ouder", "brus"])
    alleen_als: str | None = Field(None, description="Toon deze route alleen als dit gevolg of feit ja is")
    status: str = Field(description="Het gevolg dat zegt of deze wet de behoefte draagt")
    beslisser: list[Keuze] = Field(min_length=1)
    leveringsvormen: list[Keuze] = Field(default_factory=list)
    stappen: list[Stap] = Field(default_factory=list)
    mededelingen: list[Mededeling] = Field(default_factory=list)
    navragen: list[Navraag] = Field(default_factory=list)
    bruggen: list[Brug] = Field(default_factory=list)
    documenten: list[Document] = Field(default_factory=list)
    bouwstenen: list[str] = Field(default_factory=list, description="Gedeelde stappen en mededelingen, na de eigen")
    rol: Literal["draagt", "vult_aan"] = "draagt"

    @field_validator("beslisser", "leveringsvormen", mode="before", json_schema_input_type=_PlainChoices)
    @classmethod
    def _plain_words(cls, value: Any) -> Any:
        return _choices(value)

    def names(self) -> frozenset[str]:
        """Every conclusion or fact this route asks for."""
        return self._names

    @cached_property
    def _names(self) -> frozenset[str]:
        conditional: list[Keuze | Stap | Mededeling | Navraag | Document] = [
            *self.beslisser,
            *self.leveringsvormen,
            *self.documenten,
            *self.stappen,
            *self.mededelingen,
            *self.navragen,
        ]
        found = {name for item in conditional for name in (item.als, item.niet_als)}
        found |= {item.als_onbekend for item in conditional if isinstance(item, Keuze)}
        found |= {name for brug in self.bruggen for name in (brug.zolang_niet, brug.ook_open_als)}
        return frozenset(name for name in (*found, self.status, self.alleen_als) if name is not None)


class Signaal(Strikt):
    """Something that must be seen at the top of the advice."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    ernst: Literal["spoed", "let_op", "informatie"]
    als: str = Field(description="Gevolg of feit; het signaal verschijnt als het ja is")
    tekst: str
    bron: Bron | None = None
    niveau: Niveau = "zaak"
