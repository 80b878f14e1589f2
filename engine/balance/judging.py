"""From a situation to flags, colours and one judgement; each outcome keeps the rule that gave it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from engine.balance.conditions import hinted, holds
from engine.balance.loads import Load, Support, loads, strength_of, supports
from engine.balance.model import (
    GEBIEDEN,
    OORDELEN,
    Draagkracht,
    Gebied,
    GebiedRegel,
    Indicator,
    Klasse,
    Kleur,
    Oordeel,
    TotaalRegel,
    Vlag,
    heaviest,
)
from engine.balance.names import caught_name, colour_name, flag_name, left_name, strength_name
from engine.balance.situation import Situation
from engine.context import Known

_Rule = TypeVar("_Rule", GebiedRegel, TotaalRegel)


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag that is up in a class, or that may be up (``klasse`` is ``None``)."""

    vlag: Vlag
    klasse: Klasse | None


@dataclass(frozen=True, slots=True)
class Area:
    """The colour of an area and the rule that gave it."""

    id: Gebied
    rule: GebiedRegel
    unanswered: tuple[Indicator, ...]
    outdated: tuple[Indicator, ...]

    @property
    def kleur(self) -> Kleur:
        """The colour."""
        return self.rule.kleur


@dataclass(frozen=True, slots=True)
class Judged:
    """Everything the rules say about one situation."""

    now: Situation
    facts: Mapping[str, Known]
    supports: Mapping[str, Support]
    loads: Mapping[str, Load]
    flags: tuple[Flag, ...]
    areas: Mapping[Gebied, Area]
    rule: TotaalRegel
    oordeel: Oordeel
    correctie: str = ""

    @property
    def contradiction(self) -> bool:
        """Whether family and rule do not agree (T5, T6)."""
        return bool(self.correctie)

    def raised(self) -> tuple[Flag, ...]:
        """The flags that are up."""
        return tuple(flag for flag in self.flags if flag.klasse is not None)


def judge(now: Situation) -> Judged:
    """The outcome for one situation; the same answers in any order give the same outcome."""
    rules = now.rules
    carrying = supports(now)
    weighing = loads(now, carrying)
    facts = {**now.facts, **_strengths(now, weighing)}
    flags = _flags(rules, facts)
    facts.update(_flag_facts(rules, facts, flags))
    areas = {gebied: _area(gebied, now, weighing, flags, facts) for gebied in GEBIEDEN}
    facts.update({colour_name(gebied): area.kleur for gebied, area in areas.items()})
    facts.update(_totals(now, areas, flags))
    rule = _first(rules.totaalregels, facts)
    oordeel, correctie = _corrected(now, rule, facts)
    return Judged(now, facts, carrying, weighing, flags, areas, rule, oordeel, correctie)


def _strengths(now: Situation, weighing: Mapping[str, Load]) -> dict[str, Known]:
    found: dict[str, Known] = {}
    for load in weighing.values():
        found[strength_name(load.item.id)] = load.strength
        found[left_name(load.item.id)] = load.left
        found[caught_name(load.item.id)] = load.caught if load.caught != "onbekend" else "nee"
    for item in now.rules.supports:
        strength = strength_of(item, now, now.facts)
        if strength is not None:
            found[strength_name(item.id)] = strength
    core = [item for item in now.rules.indicatoren if item.kern]
    found["kern_beantwoord"] = "ja" if any(item.id in now.counted for item in core) else "nee"
    return found


def _flags(rules: Draagkracht, facts: Mapping[str, Known]) -> tuple[Flag, ...]:
    """The flags that are up, in their heaviest class, and those that may be."""
    found: list[Flag] = []
    for vlag in rules.vlaggen:
        up = next((step.klasse for step in vlag.trappen if holds(step.als, facts) is True), None)
        if up or any(hinted(step.als, facts) for step in vlag.trappen):
            found.append(Flag(vlag, up))
    return tuple(found)


def _flag_facts(rules: Draagkracht, facts: Mapping[str, Known], flags: tuple[Flag, ...]) -> dict[str, Known]:
    """Whether each flag is up; one that nobody can tell yet is left out."""
    up = {flag.vlag.id for flag in flags if flag.klasse}
    settled = {vlag.id for vlag in rules.vlaggen if all(holds(step.als, facts) is False for step in vlag.trappen)}
    return {flag_name(name): _word(name in up) for name in (*up, *settled)}


def _area(
    gebied: Gebied, now: Situation, weighing: Mapping[str, Load], flags: tuple[Flag, ...], facts: Mapping[str, Known]
) -> Area:
    here = [load for load in weighing.values() if load.item.gebied == gebied]
    core = [item for item in now.rules.of_area(gebied) if item.kern and item.feit]
    unanswered = tuple(item for item in core if item.id not in now.counted and not _too_old(item, now))
    outdated = tuple(item for item in core if _too_old(item, now))
    urgent = any(flag.klasse == "A" and flag.vlag.gebied == gebied for flag in flags)
    about: dict[str, Known] = {
        **facts,
        "last_over": heaviest([load.left for load in here]),
        "zware_last_opgevangen": _word(any(load.carried_heavily for load in here)),
        "steun_valt_weg": _word(any(load.help_ends for load in here)),
        "kern_onbeantwoord": _word(bool(unanswered)),
        "kern_verouderd": _word(bool(outdated)),
        "vlag_klasse_a_hier": _word(urgent),
    }
    return Area(gebied, _first(now.rules.gebiedsregels, about), unanswered, outdated)


def _too_old(item: Indicator, now: Situation) -> bool:
    """Whether a question was answered, but only too long ago; what is imagined otherwise is never old."""
    if item.feit is None or item.feit in now.instead:
        return False
    known = [answer for answer in now.given(item.feit) if answer.known]
    return bool(known) and all(now.life.outdated(answer) for answer in known)


def _totals(now: Situation, areas: Mapping[Gebied, Area], flags: tuple[Flag, ...]) -> dict[str, Known]:
    colours = [area.kleur for area in areas.values()]

    def some(*wanted: Kleur) -> str:
        """How many areas have a colour, in the only words that rules need."""
        found = [colour for colour in colours if colour in wanted]
        return "geen" if not found else "een" if len(found) == 1 else "meer"

    current = [item for item in now.given(now.rules.gezin.oordeel) if item.known and not now.life.outdated(item)]
    return {
        "vlag_klasse_a": _word(any(flag.klasse == "A" for flag in flags)),
        "gebieden_rood": some("rood"),
        "gebieden_oranje": some("oranje"),
        "gebieden_grijs": some("grijs"),
        "gebieden_uit_balans": some("rood", "oranje"),
        "gezinsoordeel_ontbreekt": _word(not current),
    }


def _corrected(now: Situation, rule: TotaalRegel, facts: Mapping[str, Known]) -> tuple[Oordeel, str]:
    """T5 and T6: the heaviest of rule and family counts, and a difference stays visible."""
    heavier = now.rules.correctie.zwaarder
    own = now.word(now.rules.gezin.oordeel)
    lifted = [item.oordeel for item in heavier.minstens if item.gezin == own and holds(item.als, facts) is True]
    found = max([rule.oordeel, *lifted], key=OORDELEN.index)
    if found != rule.oordeel:
        return found, heavier.id
    calls_it = now.rules.gezinswoorden.get(own or "")
    if calls_it is None or rule.oordeel == "onbekend":
        return found, ""
    difference = OORDELEN.index(calls_it) - OORDELEN.index(rule.oordeel)
    if difference > 0:
        return found, heavier.id
    current = [item for item in now.given(now.rules.gezin.oordeel) if item.known and not now.life.outdated(item)]
    return found, now.rules.correctie.lichter.id if difference < 0 and current else ""


def _first(rules: list[_Rule], facts: Mapping[str, Known]) -> _Rule:
    return next(item for item in rules if holds(item.als, facts) is True)


def _word(value: bool) -> str:
    return "ja" if value else "nee"
