"""Puts the balance circle in a letter that tells about the family balance; its words stand below it as sentences."""

from dataclasses import replace

from letters.blocks import Beeld, Sectie
from letters.inputs import Inputs
from letters.pictures import balance_circle, circle_words
from letters.sharing import shareable

_SECTION = "balans"


def illustrated(secties: tuple[Sectie, ...], inputs: Inputs) -> tuple[Sectie, ...]:
    """The sections, with the circle before the words about the balance; unchanged while there is nothing to show."""
    found = shareable(inputs.advies.balans)
    if "oordeel" not in found:
        return secties
    picture = Beeld(balance_circle(found), circle_words(found))
    return tuple(
        replace(sectie, blokken=(picture, *sectie.blokken)) if sectie.id == _SECTION else sectie for sectie in secties
    )
