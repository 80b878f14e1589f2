"""Puts the balance circle in a letter that tells about the family balance; its words stand below it as sentences."""

from dataclasses import replace

from letters.blocks import Beeld, Sectie
from letters.inputs import Inputs
from letters.pictures import balance_circle, circle_words
from letters.safety import without_safety

_SECTION = "balans"


def illustrated(secties: tuple[Sectie, ...], inputs: Inputs) -> tuple[Sectie, ...]:
    """The sections, with the circle before the words about the balance; unchanged while nobody answered anything."""
    found = without_safety(inputs.advies.balans or {})
    if all(area.get("kleur", "grijs") == "grijs" for area in found["gebieden"]):
        return secties
    picture = Beeld(balance_circle(found), circle_words(found))
    return tuple(
        replace(sectie, blokken=(picture, *sectie.blokken)) if sectie.id == _SECTION else sectie for sectie in secties
    )
