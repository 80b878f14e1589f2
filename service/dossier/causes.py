"""Why an advice would be another one today: the old case again, with only the rules, the day or the answers of now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import InputError
from service.dossier.advising import Adviser

Statuses = dict[tuple[str, str], str]
"""Per need and law what the advice says."""
Keys = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Causes:
    """Which laws at which needs became different by each of the three; all empty when the old case cannot be read."""

    regels: Keys = ()
    dag: Keys = ()
    antwoorden: Keys = ()

    @property
    def codes(self) -> list[str]:
        """The causes that changed anything, without saying what."""
        return [name for name in ("regels", "dag", "antwoorden") if getattr(self, name)]


def statuses(advies: Mapping[str, Any]) -> Statuses:
    """What an advice comes down to."""
    return {
        (need["id"], route["wet"]): route["status"]
        for need in advies.get("behoeften", [])
        for route in need.get("routes", [])
    }


def causes(
    advies: Mapping[str, Any], document: Mapping[str, Any], now: Mapping[str, Any], day: date, adviser: Adviser
) -> Causes:
    """What made the advice on ``now`` another one than ``advies``, that was given on ``document``.

    One after the other: first the rules of now on the old day, then the day, then the answers.
    """
    then = date.fromisoformat(str(document["peildatum"]))
    try:
        rules = _again(document, then, adviser)
        dated = _again(document, day, adviser)
        fresh = _again(now, day, adviser)
    except InputError:  # een oud document dat het regelboek van nu niet meer leest, zegt hier niets
        return Causes()
    return Causes(_between(statuses(advies), rules), _between(rules, dated), _between(dated, fresh))


def _again(document: Mapping[str, Any], day: date, adviser: Adviser) -> Statuses:
    made = adviser.advise_document({**document, "peildatum": day.isoformat()}, day)
    return statuses(made.advies.model_dump(mode="json"))


def _between(old: Statuses, new: Statuses) -> Keys:
    return tuple(key for key in dict.fromkeys([*old, *new]) if old.get(key) != new.get(key))
