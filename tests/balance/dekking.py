"""Which outcomes of each rule of the balance some scenario checks: per indicator, flag, area, judgement and option.

``python -m tests.balance.dekking`` lists what no scenario checks.
"""

import sys
from collections.abc import Iterator
from typing import Any

from engine import Rulebook, load_rulebook
from engine.balance import Balans
from engine.balance.model import Draagkracht, Indicator
from tests.balance.stappen import CHECKED
from tests.player import FEATURES, scenarios
from tests.stappen import Reckoner, World

Side = tuple[str, str]
"""A rule and one of its outcomes."""
# Wat niet kan voorkomen, met de reden.
_ONE_QUESTION = "hangt aan één vraag: een vraag die niemand stelde, is geen reden om aan een vlag te denken"
_FROM_DATES = "volgt uit datums: wat niet te weten is, weegt niet en staat niet in de uitvoer"
UNREACHABLE: dict[Side, str] = {
    **{
        (vlag, "onbekend"): _ONE_QUESTION
        for vlag in ("RV02", "RV03", "RV04", "RV05", "RV06", "RV08", "RV09", "RV10", "RV11")
    },
    **{(name, "onbekend"): _FROM_DATES for name in ("RV14", "RV15", "SC6")},
}


def wanted(rules: Draagkracht) -> set[Side]:
    """Every outcome of every rule of the balance."""
    found: set[Side] = set()
    for item in rules.indicatoren:
        found |= {(item.id, strength) for strength in _strengths(item)} | {(item.id, "onbekend")}
    for vlag in rules.vlaggen:
        found |= {(vlag.id, word) for word in (*(step.klasse for step in vlag.trappen), "er niet", "onbekend")}
    for area in rules.gebieden:
        found |= {(f"{area.id} {rule.id}", rule.kleur) for rule in rules.gebiedsregels}
    found |= {(rule.id, rule.oordeel) for rule in rules.totaalregels}
    found |= {(rules.correctie.zwaarder.id, "tegenspraak"), (rules.correctie.lichter.id, "tegenspraak")}
    found |= {(rules.respijt.id, word) for word in ("ja", "nee", "onbekend")}
    found |= {(rules.pgb.id, word) for word in ("pgb past", "pgb past met ondersteuning", "eerst gesprek")}
    found |= {(item.id, word) for item in rules.compensaties for word in ("pleit ervoor", "pleit er niet voor")}
    return found - set(UNREACHABLE)


def _strengths(item: Indicator) -> set[str]:
    return {*item.antwoorden.values(), *(other.sterkte for other in (*item.anders, *item.berekend))}


def measured(book: Rulebook) -> set[Side]:
    """Every outcome that a scenario in ``features/`` checks."""
    assert book.draagkracht is not None
    reckoner = Reckoner(book)
    found: set[Side] = set()
    for scenario in scenarios(FEATURES):
        if any(function.__module__.endswith("balance.stappen") for function, _ in scenario.checking):
            found |= set(_sides(scenario.play(reckoner), book.draagkracht))
    return found


def _sides(world: World, rules: Draagkracht) -> Iterator[Side]:
    known: dict[str, Any] = vars(world)
    checked: set[str] = known.get(CHECKED, set())
    made: Balans = known["balans"]
    for area in made.gebieden:
        if f"gebied {area.id}" in checked:
            yield f"{area.id} {area.regel.id}", area.kleur
            said = {item.id: item.sterkte for item in area.argumenten}
            yield from ((item.id, _said(item, said)) for item in rules.of_area(area.id))
    for vlag in rules.vlaggen:
        if checked & {"vlaggen", f"vlag {vlag.id}"}:
            yield vlag.id, _flag(vlag.id, made)
    yield from _totals(made, rules, checked)
    argued = {item.id for item in made.compensaties}
    for item in rules.compensaties:
        if f"compensatie {item.id}" in checked:
            yield item.id, "pleit ervoor" if item.id in argued else "pleit er niet voor"


def _totals(made: Balans, rules: Draagkracht, checked: set[str]) -> Iterator[Side]:
    if "oordeel" in checked:
        yield made.regel.id, _judgement(made, rules)
        if made.correctie:
            yield made.correctie.id, "tegenspraak"
    if "respijt" in checked:
        yield made.respijt.id, made.respijt.uitkomst
    if "pgb" in checked:
        yield made.pgb.id, made.pgb.uitkomst


def _said(item: Indicator, said: dict[str, str]) -> str:
    """The strength of an indicator; one that follows from dates is only told when it weighs."""
    return said.get(item.id, "geen" if item.berekend else "onbekend")


def _flag(name: str, made: Balans) -> str:
    up = {item.id: item.klasse for item in made.rode_vlaggen}
    maybe = {item.id for item in made.mogelijke_vlaggen}
    return up.get(name) or ("onbekend" if name in maybe else "er niet")


def _judgement(made: Balans, rules: Draagkracht) -> str:
    return next(rule.oordeel for rule in rules.totaalregels if rule.id == made.regel.id)


def gaps(book: Rulebook) -> list[Side]:
    """What no scenario checks."""
    assert book.draagkracht is not None
    return sorted(wanted(book.draagkracht) - measured(book))


if __name__ == "__main__":
    missing = gaps(load_rulebook())
    print("\n".join(f"MIST  {rule}: {outcome}" for rule, outcome in missing) or "Alles is getoetst.")
    sys.exit(bool(missing))
