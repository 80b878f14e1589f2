"""The two laws under which a gemeente decides, as letters speak of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Law:
    """A law with the name of the advice, its name in a sentence, and its key in templates and ids."""

    naam: str
    zegt: str
    sleutel: str


JEUGDWET = Law("Jeugdwet", "Jeugdwet", "jeugdwet")
WMO = Law("Wmo 2015", "Wmo", "wmo")
