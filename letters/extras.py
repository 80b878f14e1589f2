"""Family balance and the plan around eighteen, where an advice holds them: their own sentences, never computed here."""

from collections.abc import Iterator, Mapping
from typing import Any

from letters.backing import Backing, Waarde
from letters.inputs import Inputs

_TO_DO = ("te_laat", "deze_week", "haast", "lopend")
_MOST_STEPS = 10


def balance(inputs: Inputs) -> tuple[Waarde, ...]:
    """The outcome of the family balance with what it rests on; areas nobody answered are left out."""
    return _said(inputs, "balans", _balance(inputs.advies.balans or {}))


def transition(inputs: Inputs) -> tuple[Waarde, ...]:
    """The steps around eighteen that ask for something now; empty when the advice holds no plan."""
    return _said(inputs, "transitie", _transition(inputs.advies.transitie or {}))


def _said(inputs: Inputs, name: str, sentences: Iterator[str]) -> tuple[Waarde, ...]:
    back = (Backing(gegeven=name),)
    return tuple(Waarde(inputs.voiced(text), "zin", back) for text in dict.fromkeys(sentences) if text.strip())


def _balance(found: Mapping[str, Any]) -> Iterator[str]:
    yield str(found.get("zin", ""))
    for area in found.get("gebieden", ()):
        if area.get("kleur") == "grijs":
            continue
        yield str(area.get("zin", ""))
        yield from (str(item.get("zin", "")) for item in area.get("argumenten", ()))
    for flag in found.get("rode_vlaggen", ()):
        yield f"{flag.get('zin', '')} {flag.get('eerste_stap', '')}"


def _transition(found: Mapping[str, Any]) -> Iterator[str]:
    if found.get("stand") != "lijst":
        return
    yield str(found.get("tekst", ""))
    steps = [item for item in found.get("taken", ()) if item.get("stand") in _TO_DO]
    for item in steps[:_MOST_STEPS]:
        yield str(item.get("zin", ""))
        yield str(item.get("doe", ""))
