"""The whole family as parts of the document of the input contract; what no longer fits is left out and told."""

from collections.abc import Iterable, Mapping
from typing import Any

from engine import Rulebook, Unfit, fact_value
from engine.balance import PEOPLE, Fault, read_calendar, read_care_map, weighed_facts
from service.dossier.household import FAMILY, Household, Part, Said, Spot

Faults = dict[str, list[tuple[str, str]]]
"""Per part of the calendar or care map what is wrong with it: the field and what to do."""


def family_document(
    document: Mapping[str, Any], household: Household, siblings: Mapping[str, str], book: Rulebook
) -> dict[str, Any]:
    """The parts to put over a document: family answers among its facts, others beside them, calendar and care map."""
    if book.draagkracht is None:
        return {}
    facts, beside = dict(document["feiten"]), []
    weighed = weighed_facts(book)
    for spot, said in household.answers.items():
        if not _fits(spot, said, siblings, book):
            continue
        if spot.bron == FAMILY and not spot.over:
            recorded = facts.get(spot.feit)
            if recorded and recorded.get("bron", FAMILY) != FAMILY and spot.feit in weighed:
                beside.append({"feit": spot.feit, **{key: recorded[key] for key in _KEPT if key in recorded}})
            facts[spot.feit] = _plain(said, FAMILY)
        elif spot.feit in weighed:
            over = {"over": spot.over} if spot.over else {}
            beside.append({"feit": spot.feit, **_plain(said, spot.bron), **over})
    found: dict[str, Any] = {}
    blocks = sound(household.blokken, calendar_faults(household.blokken))
    if blocks:
        found["kalender"] = {"blokken": blocks}
        facts.pop(book.draagkracht.aftrek.kalender, None)
    people = sound(household.mensen, care_map_faults(household.mensen))
    if people:
        found["zorgkaart"] = {"personen": people}
    if siblings:
        found["brussen"] = [{"id": name, **({"naam": word} if word else {})} for name, word in siblings.items()]
    return {**found, "feiten": facts, **({"balans_antwoorden": beside} if beside else {})}


_KEPT = ("waarde", "bron", "datum")


def _plain(said: Said, bron: str) -> dict[str, Any]:
    data: dict[str, Any] = {"waarde": "onbekend" if said.waarde is None else said.waarde, "bron": bron}
    return {**data, **({"datum": said.datum} if said.datum else {})}


def _fits(spot: Spot, said: Said, siblings: Mapping[str, str], book: Rulebook) -> bool:
    """Whether the rulebook of now has this question and answer, and the family this person."""
    feit = book.feiten.get(spot.feit)
    if feit is None or (spot.over and spot.over not in {*PEOPLE, *siblings}):
        return False
    try:
        fact_value(feit, said.waarde)
    except Unfit:
        return False
    return True


def calendar_faults(parts: Iterable[Part]) -> Faults:
    """What is wrong in the calendar, per block: two people may have added blocks that do not go together."""
    items = list(parts)
    return _by_part(items, read_calendar({"blokken": [part.inhoud for part in items]})[1])


def care_map_faults(parts: Iterable[Part]) -> Faults:
    """What is wrong on the care map, per person."""
    items = list(parts)
    return _by_part(items, read_care_map({"personen": [part.inhoud for part in items]})[1])


def _by_part(parts: list[Part], faults: Iterable[Fault]) -> Faults:
    found: Faults = {}
    for fault in faults:
        at = fault.path[1] if len(fault.path) > 1 else None
        if isinstance(at, int) and at < len(parts):
            field = str(fault.path[2]) if len(fault.path) > 2 else ""
            found.setdefault(parts[at].id, []).append((field, fault.message))
    return found


def sound(parts: Iterable[Part], faults: Faults) -> list[dict[str, Any]]:
    """The parts with nothing wrong, as in the contract."""
    return [part.inhoud for part in parts if part.id not in faults]
