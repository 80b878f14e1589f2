"""The family balance as others read it: words and days only, so that nothing in it can be taken for a score."""

from datetime import date
from typing import Literal

from pydantic import Field

from engine.advies import Record
from engine.balance.model import Gebied, Kant, Klasse, Kleur, Oordeel, Opvang, Sterkte


class Regelzin(Record):
    """The rule that gave an outcome, and what it says."""

    id: str
    zin: str


class BalansVraag(Record):
    """A question, who can answer it, and why it is asked."""

    feit: str
    vraag: str
    wie: str
    waarom: str = ""


class Argument(Record):
    """One answer as an argument: what it says, how heavy, who said it when, and what takes it over."""

    id: str
    gebied: Gebied
    feit: str
    kant: Kant
    sterkte: Sterkte
    zin: str
    over: str
    bron: str
    datum: date | None = None
    verouderd: bool = False
    opvang: Opvang | None = None
    opgevangen_door: list[str] = Field(default_factory=list)
    draagt_de_kleur: bool = False
    anders_gezien: list[str] = Field(default_factory=list)
    toelichting: str = ""


class GebiedBalans(Record):
    """One of the six areas: a colour, its rule, its arguments and what would change it."""

    id: Gebied
    naam: str
    kleur: Kleur
    oordeel: Oordeel
    zin: str
    regel: Regelzin
    argumenten: list[Argument]
    ontbreekt: list[BalansVraag]
    anders_als: list[str]


class RodeVlag(Record):
    """Something that may not wait: its class, why, and the first step a person takes."""

    id: str
    gebied: Gebied | None
    titel: str
    klasse: Klasse
    termijn: str
    zin: str
    eerste_stap: str
    redenen: list[str]
    artikelen: list[str]


class MogelijkeVlag(Record):
    """A flag that hangs on a question."""

    id: str
    titel: str
    vragen: list[BalansVraag]


class MomentBalans(Record):
    """The same rules at another moment, with what is then supposed."""

    id: Literal["nu", "over_zes_maanden", "bij_terugval"]
    titel: str
    oordeel: Oordeel
    regel: Regelzin
    gebieden: dict[Gebied, Kleur]
    rode_vlaggen: list[str]
    aannames: list[str]
    zin: str


class Weg(Record):
    """One law along which a compensation can come."""

    situatie: str
    wet: str
    beslisser: str
    vormen: list[str]
    artikel: str
    zin: str


class CompensatieOptie(Record):
    """Something that could restore the balance, what argues for it, and along which laws."""

    id: str
    titel: str
    zin: str
    pleit_ervoor: list[str]
    behoefte: str | None
    wegen: list[Weg]
    zekerheid: str
    let_op: str = ""
    vraag: str = ""
    wie: str = ""


class RespijtUitkomst(Record):
    """R-RESPIJT: whether relief of the parents is argued for."""

    id: str
    uitkomst: Literal["ja", "nee", "onbekend"]
    zin: str
    redenen: list[str]
    artikel: str
    vragen: list[BalansVraag]


class PgbUitkomst(Record):
    """R-PGB: what argues for a pgb and what must always be tested."""

    id: str
    uitkomst: Literal["pgb past", "pgb past met ondersteuning", "eerst gesprek"]
    zin: str
    redenen: list[str]
    tegen: list[str]
    altijd_toetsen: list[str]
    artikel: str
    vragen: list[BalansVraag]


class Aftrekregel(Record):
    """Whether hours may be deducted for eigen kracht at all, and what that needs."""

    mag_overwogen: bool
    zin: str
    artikel: str


class EigenWoorden(Record):
    """What the family itself says; it stands first."""

    oordeel: str = ""
    geholpen_met: list[str] = Field(default_factory=list)
    mag_niet_gebeuren: list[str] = Field(default_factory=list)
    jongere_wil: list[str] = Field(default_factory=list)
    laten_zien: list[str] = Field(default_factory=list)


class Balans(Record):
    """The whole family balance on one day; every outcome names its rule."""

    peildatum: date
    zin: str
    oordeel: Oordeel
    regel: Regelzin
    redenen: list[str]
    label: Literal["tegenspraak"] | None
    correctie: Regelzin | None
    gezin: EigenWoorden
    gebieden: list[GebiedBalans]
    rode_vlaggen: list[RodeVlag]
    mogelijke_vlaggen: list[MogelijkeVlag]
    momenten: list[MomentBalans]
    niet_vooruitkijken: str
    anders_als: list[str]
    vragen: list[BalansVraag]
    verouderd: list[BalansVraag]
    geweigerd: list[str]
    tegenspraken: list[str]
    signalen: list[str]
    compensaties: list[CompensatieOptie]
    respijt: RespijtUitkomst
    pgb: PgbUitkomst
    eigen_kracht: Aftrekregel
    kalender: "KalenderBeeld | None" = None
    zorgkaart: "ZorgkaartBeeld | None" = None


class UrenWijzer(Record):
    """Hours of one kind, said in words, and the law they point to."""

    soort: str
    omvang: str
    wie: list[str]
    overneembaar: str
    wet: str
    beslisser: str
    artikel: str
    zin: str


class KalenderBeeld(Record):
    """What the 24-hour calendar says about kind and extent."""

    zin: str
    uren: list[UrenWijzer]
    vragen: list[BalansVraag]


class TakBeeld(Record):
    """One branch of the care map."""

    id: str
    naam: str
    mensen: list[str]


class ZorgkaartBeeld(Record):
    """Who is involved, who coordinates, and what is missing or double."""

    zin: str
    coordinatie: str
    takken: list[TakBeeld]
    gaten: list[str]
    dubbel: list[str]


Balans.model_rebuild()
