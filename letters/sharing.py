"""What of the family balance may leave the conversation: never the red flags, never what was said about safety.

A list of what goes, not of what stays behind: a new part of the balance stays out of letters until somebody puts it
here. See docs/decisions/0014-veiligheid-niet-in-brieven.md.
"""

from collections.abc import Mapping
from typing import Any

from engine import Rulebook

_SAFETY = "V"
_SHOWN = ("peildatum", "gezin")
_JUDGED = ("zin", "oordeel")
_WEIGHT = {"grijs": 0, "groen": 0, "oranje": 1, "rood": 2}


def shareable(balans: Mapping[str, Any] | None) -> dict[str, Any]:
    """The balance as a letter may tell it; empty when nothing is left to tell.

    The judgement of the whole goes along only where the other areas alone would bear it: else it would tell what is
    wrong at home to whoever reads the letter.
    """
    every = list((balans or {}).get("gebieden", ()))
    areas = [area for area in every if area.get("id") != _SAFETY]
    if not balans or all(area.get("kleur", "grijs") == "grijs" for area in areas):
        return {}
    told = _SHOWN if _tells_on(every, areas) else (*_SHOWN, *_JUDGED)
    return {**{name: balans[name] for name in told if name in balans}, "gebieden": areas}


def without_safety(balans: Mapping[str, Any]) -> dict[str, Any]:
    """The balance as it may lie open on a table: all but the area of safety and its flags.

    The judgement of the whole is left empty where safety alone makes it what it is: an open page with "uit balans" on
    it and nothing below would tell.
    """
    every = list(balans.get("gebieden", ()))
    areas = [area for area in every if area.get("id") != _SAFETY]
    flags = [flag for flag in balans.get("rode_vlaggen", ()) if flag.get("gebied") != _SAFETY]
    told = dict.fromkeys(_JUDGED, "") if _tells_on(every, areas) and not flags else {}
    return {**balans, "gebieden": areas, "rode_vlaggen": flags, **told}


def _tells_on(every: list[Any], areas: list[Any]) -> bool:
    def heaviest(found: list[Any]) -> int:
        return max((_WEIGHT.get(str(area.get("kleur")), 0) for area in found), default=0)

    return heaviest(every) > heaviest(areas)


def talked_over(book: Rulebook) -> frozenset[str]:
    """The facts about safety: no letter and no attachment to a letter holds them."""
    rules = book.draagkracht
    asked = [item for item in rules.indicatoren if item.gebied == _SAFETY] if rules else []
    names = {name for item in asked for name in (item.feit, item.samen_met, item.opvang and item.opvang.oordeel)}
    return frozenset(name for name in names if name)
