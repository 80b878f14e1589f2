"""A family balance as it may lie open on a table or go in a letter: what is recorded about safety is not in it."""

from collections.abc import Mapping
from typing import Any

SAFETY = "V"
_HEAVY = ("rood", "oranje")


def without_safety(balans: Mapping[str, Any]) -> dict[str, Any]:
    """The balance without the area of safety and its flags: a person talks that over, with whom it is safe to.

    When nothing but safety makes the balance what it is, the judgement of the whole is left out too: an empty page with
    "uit balans" on it would tell.
    """
    areas = [area for area in balans.get("gebieden", ()) if area.get("id") != SAFETY]
    flags = [flag for flag in balans.get("rode_vlaggen", ()) if flag.get("gebied") != SAFETY]
    heavy = [area.get("id") for area in balans.get("gebieden", ()) if area.get("kleur") in _HEAVY]
    shows = heavy == [SAFETY] and not flags
    told = {"zin": "", "oordeel": ""} if shows else {}
    return {**balans, "gebieden": areas, "rode_vlaggen": flags, **told}
