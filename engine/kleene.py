"""Three-valued logic of Kleene: ``True`` is *ja*, ``False`` is *nee*, ``None`` is *onbekend*.

Unknown is not no: it stays unknown until the other operands settle the outcome.

>>> conjunction([True, None])
>>> conjunction([False, None])
False
>>> disjunction([None, True])
True
"""

from collections.abc import Iterable
from typing import Literal

Kleene = bool | None
Waarheid = Literal["ja", "nee", "onbekend"]


def conjunction(values: Iterable[Kleene]) -> Kleene:
    """*alle*: ``False`` when one operand is false, else ``None`` when one is unknown, else ``True``."""
    outcome: Kleene = True
    for value in values:
        if value is False:
            return False
        if value is None:
            outcome = None
    return outcome


def disjunction(values: Iterable[Kleene]) -> Kleene:
    """*een_van*: ``True`` when one operand is true, else ``None`` when one is unknown, else ``False``."""
    outcome: Kleene = False
    for value in values:
        if value is True:
            return True
        if value is None:
            outcome = None
    return outcome


def negation(value: Kleene) -> Kleene:
    """*niet*: swaps true and false, leaves unknown unknown."""
    return None if value is None else not value


def to_word(value: Kleene) -> Waarheid:
    """The Dutch word for a value: ``ja``, ``nee`` or ``onbekend``."""
    return "onbekend" if value is None else "ja" if value else "nee"


def from_word(word: str) -> Kleene:
    """The value of a Dutch word; raises ``ValueError`` for anything but ja, nee or onbekend."""
    try:
        return {"ja": True, "nee": False, "onbekend": None}[word]
    except KeyError:
        raise ValueError(f"'{word}' is geen ja, nee of onbekend") from None
