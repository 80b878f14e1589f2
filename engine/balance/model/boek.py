"""The whole of ``rules/draagkracht``: one file as it is written, and all files put together."""

from functools import cached_property

from pydantic import ConfigDict, Field

from engine.balance.model.afleiding import (
    Afloop,
    Correctie,
    GebiedRegel,
    Gezinsvragen,
    Instrumenten,
    Levensgebied,
    Moment,
    NietVooruit,
    Overgang,
    TotaalRegel,
    Veroudering,
)
from engine.balance.model.compensatie import Compensatie, Pgbregel, Respijtregel
from engine.balance.model.dagindeling import Aftrek, HoortErbij, Kaartregel, Tak, Wijzer, ZorgSoort
from engine.balance.model.indicator import Indicator
from engine.balance.model.vlag import Vlag, VlagKlasse
from engine.balance.model.woorden import Gebied, Oordeel
from engine.model.bron import Strikt


class DraagkrachtBestand(Strikt):
    """One file of ``rules/draagkracht``."""

    model_config = ConfigDict(extra="forbid", frozen=True, title="Schakel draagkracht")

    gebieden: list[Levensgebied] = Field(default_factory=list)
    indicatoren: list[Indicator] = Field(default_factory=list)
    klassen: list[VlagKlasse] = Field(default_factory=list)
    vlaggen: list[Vlag] = Field(default_factory=list)
    gebiedsregels: list[GebiedRegel] = Field(default_factory=list)
    totaalregels: list[TotaalRegel] = Field(default_factory=list)
    momenten: list[Moment] = Field(default_factory=list)
    compensaties: list[Compensatie] = Field(default_factory=list)
    soorten: list[ZorgSoort] = Field(default_factory=list)
    wijzers: list[Wijzer] = Field(default_factory=list)
    takken: list[Tak] = Field(default_factory=list)
    hoort_erbij: list[HoortErbij] = Field(default_factory=list)
    een_is_genoeg: list[str] = Field(default_factory=list)
    veroudering: Veroudering | None = None
    gezin: Gezinsvragen | None = None
    overgang: Overgang | None = None
    afloop: Afloop | None = None
    instrumenten: Instrumenten | None = None
    zorgkaart: Kaartregel | None = None
    correctie: Correctie | None = None
    gezinswoorden: dict[str, Oordeel] | None = None
    niet_vooruitkijken: NietVooruit | None = None
    gespreksvraag: str | None = None
    respijt: Respijtregel | None = None
    pgb: Pgbregel | None = None
    aftrek: Aftrek | None = None


class Draagkracht(Strikt):
    """All files together: nothing may be missing."""

    model_config = ConfigDict(extra="forbid", frozen=True, ignored_types=(cached_property,))

    gebieden: list[Levensgebied]
    indicatoren: list[Indicator]
    klassen: list[VlagKlasse]
    vlaggen: list[Vlag]
    gebiedsregels: list[GebiedRegel]
    totaalregels: list[TotaalRegel]
    momenten: list[Moment]
    compensaties: list[Compensatie]
    soorten: list[ZorgSoort]
    wijzers: list[Wijzer]
    takken: list[Tak]
    hoort_erbij: list[HoortErbij]
    een_is_genoeg: list[str]
    veroudering: Veroudering
    gezin: Gezinsvragen
    overgang: Overgang
    afloop: Afloop
    instrumenten: Instrumenten
    zorgkaart: Kaartregel
    correctie: Correctie
    gezinswoorden: dict[str, Oordeel]
    niet_vooruitkijken: NietVooruit
    gespreksvraag: str
    respijt: Respijtregel
    pgb: Pgbregel
    aftrek: Aftrek

    @cached_property
    def by_id(self) -> dict[str, Indicator]:
        """Every indicator by its id."""
        return {item.id: item for item in self.indicatoren}

    @cached_property
    def supports(self) -> list[Indicator]:
        """What can carry."""
        return [item for item in self.indicatoren if not item.is_load]

    @cached_property
    def loads(self) -> list[Indicator]:
        """What weighs."""
        return [item for item in self.indicatoren if item.is_load]

    def of_area(self, gebied: Gebied) -> list[Indicator]:
        """The indicators of one area, in the order of the rules."""
        return [item for item in self.indicatoren if item.gebied == gebied]

    def within(self, klasse: str) -> str:
        """How soon a class of flags asks for a person."""
        return next(item.termijn for item in self.klassen if item.id == klasse)

    def catchers(self, load: Indicator) -> list[Indicator]:
        """The supports that could take a load over."""
        if load.opvang is None:
            return []
        return self.supports if load.opvang.any else [self.by_id[name] for name in load.opvang.ids]
