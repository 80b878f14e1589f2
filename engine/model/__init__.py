"""The data model of a rulebook: what a jurist writes in YAML, strictly typed."""

from engine.model.bron import Bron, Regeling, citation, web_address
from engine.model.feit import Afleiding, Feit, Optie, Zinnen
from engine.model.node import Alle, Blad, EenVan, Niet, Node, Oordeel, leaves
from engine.model.parameter import Gemeente, Parameter, Verordening
from engine.model.regel import Geldig, Regel, RegelVersie, Uitleg, Uitzondering
from engine.model.route import BehoefteSoort, Brug, Keuze, Mededeling, Partij, Route, Signaal, Stap, Termijn, Voor

__all__ = [
    "Afleiding",
    "Alle",
    "BehoefteSoort",
    "Blad",
    "Bron",
    "Brug",
    "EenVan",
    "Feit",
    "Geldig",
    "Gemeente",
    "Keuze",
    "Mededeling",
    "Niet",
    "Node",
    "Oordeel",
    "Optie",
    "Parameter",
    "Partij",
    "Regel",
    "RegelVersie",
    "Regeling",
    "Route",
    "Signaal",
    "Stap",
    "Termijn",
    "Uitleg",
    "Uitzondering",
    "Verordening",
    "Voor",
    "Zinnen",
    "citation",
    "leaves",
    "web_address",
]
