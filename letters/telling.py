"""What a decision tells besides the decision itself: until when it counts, for whom it is, and good-to-know."""

from dataclasses import dataclass
from functools import lru_cache

import yaml

from letters.backing import Gat, Waarde
from letters.grants import GrantView
from letters.inputs import Inputs
from letters.template import TEKSTEN


@dataclass(frozen=True)
class PeriodView:
    """A last day, and the needs for which it counts."""

    tot: Waarde | Gat
    over: tuple[Waarde, ...]


def periods(grants: tuple[GrantView, ...]) -> tuple[PeriodView, ...]:
    """Every last day once."""
    known: dict[str, PeriodView] = {}
    for item in grants:
        before = known.get(item.tot.tekst)
        known[item.tot.tekst] = PeriodView(item.tot, (*(before.over if before else ()), item.noemt))
    return tuple(known.values())


def for_whom(inputs: Inputs, decided: set[str]) -> Waarde:
    """Whom the help is for, as a title says it; nothing when the reader is the one."""
    for_child = {inputs.need_of(code).voor == "kind" for code in decided}
    if inputs.zelf:
        return Waarde("")
    if for_child == {False}:
        return Waarde(f"voor het gezin van {inputs.child}")
    return Waarde(f"voor {inputs.child}{' en het gezin' if False in for_child else ''}")


def experts(grants: tuple[GrantView, ...]) -> tuple[Waarde | Gat, ...]:
    """Who judged what is needed, each once."""
    return tuple({item.deskundige.tekst: item.deskundige for item in grants}.values())


@lru_cache(maxsize=1)
def _left_out() -> dict[str, list[str]]:
    found: dict[str, list[str]] = yaml.safe_load((TEKSTEN / "weten.yaml").read_text(encoding="utf-8"))
    return found


def told(grants: tuple[GrantView, ...], form: str = "natura") -> tuple[tuple[Waarde, Waarde], ...]:
    """What a family must know besides the decision, without what the letter says elsewhere (``weten.yaml``)."""
    without = {*_left_out()["besluit"], *_left_out()[form]}
    every = ((text, law) for item in grants for route in item.routes for text, law in route.mededelingen)
    return tuple({text.tekst: (text, law) for text, law in every if law.tekst not in without}.values())
