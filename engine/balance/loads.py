"""Loads and supports as they stand: how heavy, and what is left once help that the family calls enough takes over."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.balance.conditions import holds
from engine.balance.model import Indicator, Opvang, Sterkte, lighter
from engine.balance.situation import Situation
from engine.context import Known
from engine.dates import add_months

# Steun die binnen deze tijd stopt, draagt nu wel maar niet meer lang (G2).
FALLING_AWAY_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Support:
    """Something that carries: how firmly, and whether it soon falls away."""

    item: Indicator
    strength: Sterkte
    falls_away: bool


@dataclass(frozen=True, slots=True)
class Load:
    """Something that weighs: its own strength, how far it is taken over and by what, and what is left."""

    item: Indicator
    strength: Sterkte
    caught: Opvang
    by: tuple[Support, ...]

    @property
    def left(self) -> Sterkte:
        """The strength that stays with the family."""
        if self.caught == "ja":
            return "geen"
        return lighter(self.strength) if self.caught == "deels" else self.strength

    @property
    def carried_heavily(self) -> bool:
        """A heavy load that only help keeps up."""
        return self.strength == "zwaar" and self.caught in ("ja", "deels")

    @property
    def help_ends(self) -> bool:
        """A load that counts, carried by help that all soon ends."""
        carried = self.caught in ("ja", "deels") and self.strength in ("duidelijk", "zwaar")
        return carried and all(support.falls_away for support in self.by)


def supports(now: Situation) -> dict[str, Support]:
    """Every support that is arranged and current, by its indicator."""
    found: dict[str, Support] = {}
    for item in now.rules.supports:
        answer = now.counted.get(item.id)
        strength = item.strength(answer.waarde) if answer else "geen"
        until = now.until(item)
        if strength == "geen" or (until is not None and until < now.day):
            continue
        soon = until is not None and until <= add_months(now.day, FALLING_AWAY_MONTHS)
        found[item.id] = Support(item, strength, soon)
    return found


def loads(now: Situation, carrying: Mapping[str, Support]) -> dict[str, Load]:
    """Every load that was answered or follows from dates, by its indicator; also those that weigh nothing."""
    found: dict[str, Load] = {}
    for item in now.rules.loads:
        strength = strength_of(item, now, now.facts)
        if strength is not None:
            by = tuple(carrying[other.id] for other in now.rules.catchers(item) if other.id in carrying)
            found[item.id] = Load(item, strength, _caught(item, now, by), by)
    return found


def strength_of(item: Indicator, now: Situation, facts: Mapping[str, Known]) -> Sterkte | None:
    """The strength of an indicator by itself; ``None`` when nobody answered or it cannot be known."""
    if item.berekend:
        for step in item.berekend:
            found = holds(step.als, facts)
            if found is None:
                return None
            if found:
                return step.sterkte
        return "geen"
    answer = now.counted.get(item.id)
    if answer is None:
        return None
    for other in item.anders:
        if other.antwoord == str(answer.waarde) and holds(other.als, facts) is True:
            return other.sterkte
    return item.strength(answer.waarde)


def _caught(item: Indicator, now: Situation, by: tuple[Support, ...]) -> Opvang:
    """How far a load is taken over: never without arranged help, and never without the family saying so."""
    if item.opvang is None or not by:
        return "nee"
    return now.judged(item.opvang.oordeel)
