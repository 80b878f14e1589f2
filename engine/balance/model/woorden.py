"""The closed vocabularies of the family balance, each in its order from light to heavy."""

from typing import Final, Literal

Gebied = Literal["F", "E", "S", "R", "M", "V"]
Kleur = Literal["groen", "grijs", "oranje", "rood"]
Oordeel = Literal["in balans", "onbekend", "kwetsbaar", "uit balans"]
Sterkte = Literal["geen", "licht", "duidelijk", "zwaar"]
Opvang = Literal["ja", "deels", "nee", "onbekend"]
Klasse = Literal["A", "B", "C"]
Kant = Literal["draaglast", "draagkracht"]
Over = Literal["kind", "ouder", "brus", "netwerk", "jongere"]
Situatie = Literal["onder_18", "vanaf_18", "wlz"]

GEBIEDEN: Final[tuple[Gebied, ...]] = ("F", "E", "S", "R", "M", "V")
# Oranje en rood winnen van grijs, grijs wint van groen.
KLEUREN: Final[tuple[Kleur, ...]] = ("groen", "grijs", "oranje", "rood")
OORDELEN: Final[tuple[Oordeel, ...]] = ("in balans", "onbekend", "kwetsbaar", "uit balans")
STERKTES: Final[tuple[Sterkte, ...]] = ("geen", "licht", "duidelijk", "zwaar")
REFUSED: Final = "wil_niet_zeggen"


def lighter(sterkte: Sterkte) -> Sterkte:
    """One step down; *geen* stays *geen*.

    >>> lighter("zwaar"), lighter("geen")
    ('duidelijk', 'geen')
    """
    return STERKTES[max(STERKTES.index(sterkte) - 1, 0)]


def heaviest(strengths: list[Sterkte]) -> Sterkte:
    """The heaviest of some strengths: the others take nothing away and add nothing.

    >>> heaviest(["licht", "licht", "duidelijk"])
    'duidelijk'
    """
    return max(strengths, key=STERKTES.index, default="geen")
