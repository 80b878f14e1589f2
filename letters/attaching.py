"""The advice as it goes with the PDF: the whole for the family, only what they are asked about for anybody else."""

import json
from typing import Any

from letters.inputs import Inputs
from letters.soorten import Kind

_WHICH = ("zaak", "peildatum", "regelboek")
# Rode vlaggen en wat over veiligheid is vastgelegd zijn voor een gesprek, niet voor een bijlage.
_TALKED_OVER = ("rode_vlaggen", "mogelijke_vlaggen", "signalen", "tegenspraken")
_SAFETY = "V"


def attachment(kind: Kind, inputs: Inputs) -> str:
    """The JSON text of the attachment."""
    if not kind.aan_ander and not inputs.advies.balans:
        return inputs.advies.model_dump_json()
    whole = inputs.advies.model_dump()
    return json.dumps(_for_others(kind, whole) if kind.aan_ander else _for_family(whole), default=str)


def _for_family(whole: dict[str, Any]) -> dict[str, Any]:
    found = whole.get("balans")
    if not found:
        return whole
    areas = [area for area in found.get("gebieden", ()) if area.get("id") != _SAFETY]
    kept = {name: value for name, value in found.items() if name not in _TALKED_OVER}
    return {**whole, "balans": {**kept, "gebieden": areas}}


def _for_others(kind: Kind, whole: dict[str, Any]) -> dict[str, Any]:
    """Which advice it is, and of that only the law on which the reader decides."""
    needs = [
        {**need, "routes": [route for route in need["routes"] if route["wet"] == kind.wet]}
        for need in whole["behoeften"]
        if any(route["wet"] == kind.wet and route["status"] != "niet_van_toepassing" for route in need["routes"])
    ]
    return {**{name: whole[name] for name in _WHICH}, "behoeften": needs}
