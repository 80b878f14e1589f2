"""Family balance and the plan around eighteen, where an advice holds them: their own sentences, never computed here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from letters.backing import Backing, Waarde
from letters.inputs import Inputs
from letters.safety import without_safety

_TO_DO = ("te_laat", "deze_week", "haast", "lopend")
_MOST_STEPS = 10


def balance(inputs: Inputs) -> tuple[Waarde, ...]:
    """The outcome of the family balance with what it rests on; nothing while nobody answered anything.

    Left out are the red flags and the area of safety: their first steps are for who works with the family, and what is
    recorded about safety is talked over by a person, never told by a letter.
    """
    found = without_safety(inputs.advies.balans or {})
    if all(area.get("kleur", "grijs") == "grijs" for area in found.get("gebieden", ())):
        return ()
    return (*_own_words(found), *_said(inputs, "balans", _balance(found)))


def _own_words(found: Mapping[str, Any]) -> Iterator[Waarde]:
    """What the family itself says stands first, in its own words and untouched."""
    back = (Backing(gegeven="balans"),)
    for words in found.get("gezin", {}).get("geholpen_met", ()):
        yield Waarde(f"U zei waar u echt mee geholpen bent: “{words}”", "citaat", back)


@dataclass(frozen=True)
class StepTold:
    """One step around eighteen: what it is called, what to do and when."""

    titel: Waarde
    doe: Waarde
    wie: Waarde
    wanneer: Waarde | None


def transition(inputs: Inputs) -> tuple[StepTold, ...]:
    """The steps around eighteen that ask for something now; empty when the advice holds no plan."""
    found = inputs.advies.transitie or {}
    if found.get("stand") != "lijst":
        return ()
    steps = [item for item in found.get("taken", ()) if item.get("stand") in _TO_DO]
    return tuple(_step(inputs, item) for item in steps[:_MOST_STEPS])


def _step(inputs: Inputs, item: Mapping[str, Any]) -> StepTold:
    back = (Backing(gegeven="transitie"),)
    until = str((item.get("uiterlijk") or {}).get("woorden", ""))

    def said(key: str) -> Waarde:
        words = inputs.voiced(str(item.get(key, "")))
        return Waarde(words.replace("de jongere", inputs.child), "zin", back)

    return StepTold(said("titel"), said("doe"), said("wie"), Waarde(until, backing=back) if until else None)


def _said(inputs: Inputs, name: str, sentences: Iterator[str]) -> tuple[Waarde, ...]:
    back = (Backing(gegeven=name),)
    return tuple(Waarde(inputs.voiced(text), "zin", back) for text in dict.fromkeys(sentences) if text.strip())


def _balance(found: Mapping[str, Any]) -> Iterator[str]:
    yield str(found.get("zin", ""))
    yield str(found.get("gezin", {}).get("oordeel", ""))
    for area in found.get("gebieden", ()):
        if area.get("kleur") == "grijs":
            continue
        told = str(area.get("zin", ""))
        yield told
        rest = (item for item in area.get("argumenten", ()) if item.get("sterkte") != "geen")
        yield from (zin for item in rest if (zin := str(item.get("zin", ""))) not in told)
