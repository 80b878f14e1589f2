"""The advice as it goes with the PDF: the whole for the family, only what they are asked about for anybody else."""

import json
from typing import Any

from letters.inputs import Inputs
from letters.sharing import shareable, talked_over
from letters.soorten import Kind

_WHICH = ("zaak", "peildatum", "regelboek")


def attachment(kind: Kind, inputs: Inputs) -> str:
    """The JSON text of the attachment."""
    if not kind.aan_ander and not inputs.advies.balans:
        return inputs.advies.model_dump_json()
    made = _for_others(kind, inputs.advies.model_dump()) if kind.aan_ander else _for_family(inputs)
    return json.dumps(made, default=str)


def _for_family(inputs: Inputs) -> dict[str, Any]:
    """All of it, without the red flags and without what was recorded about safety: that is for a conversation."""
    whole = inputs.advies.model_dump()
    silent = talked_over(inputs.book)
    receipt = whole["ontvangstbewijs"]
    facts = {name: value for name, value in receipt["feiten"].items() if name not in silent}
    return {
        **whole,
        "balans": shareable(inputs.advies.balans) or None,
        "ontvangstbewijs": {**receipt, "feiten": facts},
    }


def _for_others(kind: Kind, whole: dict[str, Any]) -> dict[str, Any]:
    """Which advice it is, and of that only the law on which the reader decides."""
    needs = [
        {**need, "routes": [route for route in need["routes"] if route["wet"] == kind.wet]}
        for need in whole["behoeften"]
        if any(route["wet"] == kind.wet and route["status"] != "niet_van_toepassing" for route in need["routes"])
    ]
    return {**{name: whole[name] for name in _WHICH}, "behoeften": needs}
