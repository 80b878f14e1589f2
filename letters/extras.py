"""Family balance and the plan around eighteen, where an advice holds them: shown in its own words, never computed."""

from collections.abc import Iterable, Mapping
from typing import Any

from letters.backing import Backing, Waarde
from letters.inputs import Inputs

_WORDS = ("zin", "tekst", "uitleg", "toelichting", "item", "naam")
_MAX = 40


def balance(inputs: Inputs) -> tuple[Waarde, ...]:
    """The sentences of the family balance, in order; empty when the advice holds none."""
    return tuple(_sentences(inputs, "balans", inputs.advies.balans))


def transition(inputs: Inputs) -> tuple[Waarde, ...]:
    """The sentences of the plan around eighteen, in order; empty when the advice holds none."""
    return tuple(_sentences(inputs, "transitie", inputs.advies.transitie))


def _sentences(inputs: Inputs, name: str, found: Mapping[str, Any] | None) -> Iterable[Waarde]:
    back = (Backing(gegeven=name),)
    return [Waarde(inputs.voiced(text), "zin", back) for text in list(_texts(found or {}))[:_MAX]]


def _texts(value: Any) -> Iterable[str]:
    """Every sentence in a record, found by the keys under which the advice keeps its words."""
    if isinstance(value, Mapping):
        own = next((value[key] for key in _WORDS if isinstance(value.get(key), str) and value[key].strip()), None)
        if own:
            yield own
        for item in value.values():
            if isinstance(item, Mapping | list):
                yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from [item] if isinstance(item, str) and " " in item else _texts(item)
