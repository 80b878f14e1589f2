"""Terms: from which day they run, how long, what makes them stand still or last longer, and where that is written."""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from pydantic import Field, model_validator

from engine.model.bron import Bron, Strikt
from engine.model.feit import Soort


class Stilstand(Strikt):
    """The term stands still from the day after ``vanaf`` until the day of ``tot``, or of ``uiterlijk`` if unused."""

    als: str | None = Field(None, description="Is dit feit ja, dan zijn de data nodig")
    vanaf: str = Field(description="Datumfeit: vanaf de dag erna staat de termijn stil")
    tot: str = Field(description="Datumfeit: op die dag loopt de termijn weer")
    uiterlijk: str | None = Field(None, description="Datumfeit: anders loopt de termijn vanaf die dag weer")
    reden: str = Field(description="Waarvoor, zoals in: 'stond drie dagen stil voor de aanvulling'")
    bron: Bron


class Uitstel(Strikt):
    """The decision may come later, until a recorded day."""

    als: str | None = Field(None, description="Feit dat zegt dat er uitstel is; is het ja, dan is de dag nodig")
    tot: str = Field(description="Datumfeit: de dag waarop er dan uiterlijk een besluit is")
    reden: str = Field(description="Wat het uitstel gaf, zoals in: 'met uitstel waar het gezin mee instemde'")
    bron: Bron


class AndereDuur(Strikt):
    """Another length under a recorded fact, or a length that comes on top of the ordinary one."""

    als: str = Field(description="Feit dat ja moet zijn")
    dagen: int = 0
    weken: int = 0
    maanden: int = 0
    soort: Literal["in_plaats_van", "erbij"] = "in_plaats_van"
    bron: Bron


class Termijn(Strikt):
    """A term with an id that never changes; it runs from the day after a recorded date, or after another term."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    naam: str
    na: str | None = Field(None, description="Datumfeit waarna de termijn begint")
    na_termijn: str | None = Field(None, description="Andere termijn waarna deze begint")
    dagen: int | None = None
    weken: int | None = None
    maanden: int | None = None
    weken_uit: str | None = Field(None, description="Getalfeit dat zegt hoeveel weken het zijn")
    in_wet: bool = Field(True, description="Staat in een wet of amvb; dan geldt de Algemene termijnenwet")
    anders: list[AndereDuur] = Field(default_factory=list)
    stilstand: list[Stilstand] = Field(default_factory=list)
    uitstel: list[Uitstel] = Field(default_factory=list)
    bron: Bron
    duiding: str | None = None

    @model_validator(mode="after")
    def _one_start_one_length(self) -> "Termijn":
        if (self.na is None) == (self.na_termijn is None):
            raise ValueError("zeg bij na óf bij na_termijn waarna de termijn begint")
        if all(item is None for item in (self.weken_uit, self.dagen, self.weken, self.maanden)):
            raise ValueError("zeg hoeveel dagen, weken of maanden de termijn duurt")
        return self

    def facts(self) -> Iterator["Genoemd"]:
        """Every fact this term reads, where it is named, and the kind it must have."""
        if self.na:
            yield Genoemd(self.na, ("na",), "datum")
        if self.weken_uit:
            yield Genoemd(self.weken_uit, ("weken_uit",), "getal")
        for index, other in enumerate(self.anders):
            yield Genoemd(other.als, ("anders", index, "als"), "ja_nee")
        for index, still in enumerate(self.stilstand):
            yield from _named(still, ("stilstand", index), ("vanaf", "tot", "uiterlijk"))
        for index, later in enumerate(self.uitstel):
            yield from _named(later, ("uitstel", index), ("tot",))

    def sources(self) -> Iterator[tuple[Bron, tuple[str | int, ...]]]:
        """The article of the term itself and of everything that can change it, each with its place."""
        yield self.bron, ("bron",)
        for key in ("anders", "stilstand", "uitstel"):
            for index, item in enumerate(getattr(self, key)):
                yield item.bron, (key, index, "bron")


class Genoemd(NamedTuple):
    """A fact that a term reads."""

    feit: str
    plaats: tuple[str | int, ...]
    soort: Soort


def _named(item: Stilstand | Uitstel, place: tuple[str | int, ...], dates: tuple[str, ...]) -> Iterator[Genoemd]:
    if item.als:
        yield Genoemd(item.als, (*place, "als"), "ja_nee")
    for key in dates:
        name = getattr(item, key)
        if name:
            yield Genoemd(name, (*place, key), "datum")


class GelijkgesteldeDagen(Strikt):
    """Days that a royal decree puts on a par with a holiday (Atw 3 lid 3)."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    naam: str
    dagen: list[date] = Field(min_length=1)
    bron: Bron
    zekerheid: str = "gelezen"
