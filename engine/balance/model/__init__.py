"""The data model of ``rules/draagkracht``: what a jurist and a family read in YAML, strictly typed."""

from engine.balance.model.afleiding import GebiedRegel, Levensgebied, Moment, Overgangsgrens, TotaalRegel, Wijziging
from engine.balance.model.boek import Draagkracht, DraagkrachtBestand
from engine.balance.model.compensatie import Compensatie, Pgbregel, Respijtregel, Wetsroute
from engine.balance.model.dagindeling import Aftrek, HoortErbij, Tak, Wijzer, ZorgSoort
from engine.balance.model.indicator import Indicator, Steun
from engine.balance.model.vlag import Trap, Vlag, VraagAan
from engine.balance.model.woorden import (
    GEBIEDEN,
    KLEUREN,
    OORDELEN,
    REFUSED,
    STERKTES,
    Gebied,
    Kant,
    Klasse,
    Kleur,
    Oordeel,
    Opvang,
    Situatie,
    Sterkte,
    heaviest,
    lighter,
)

__all__ = [
    "GEBIEDEN",
    "KLEUREN",
    "OORDELEN",
    "REFUSED",
    "STERKTES",
    "Aftrek",
    "Compensatie",
    "Draagkracht",
    "DraagkrachtBestand",
    "Gebied",
    "GebiedRegel",
    "HoortErbij",
    "Indicator",
    "Kant",
    "Klasse",
    "Kleur",
    "Levensgebied",
    "Moment",
    "Oordeel",
    "Opvang",
    "Overgangsgrens",
    "Pgbregel",
    "Respijtregel",
    "Situatie",
    "Sterkte",
    "Steun",
    "Tak",
    "TotaalRegel",
    "Trap",
    "Vlag",
    "VraagAan",
    "Wetsroute",
    "Wijzer",
    "Wijziging",
    "ZorgSoort",
    "heaviest",
    "lighter",
]
