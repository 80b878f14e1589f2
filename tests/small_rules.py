"""Small rule sets written as a jurist writes them, for tests that need a few rules and no rulebook on disk."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from engine.context import Context
from engine.model import Regel
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet

DAY = date(2026, 1, 1)
_UITLEG = {"ja": "ja", "nee": "nee"}


def rule(gevolg: str, als: Any, **more: Any) -> Regel:
    """One rule of the level *zaak* with one version; ``als`` as in YAML, or the name of a fact."""
    node = {"feit": als} if isinstance(als, str) else als
    return Regel.model_validate(
        {
            "id": f"proef.{gevolg}",
            "titel": gevolg,
            "gevolg": gevolg,
            "niveau": more.pop("niveau", "zaak"),
            "versies": [{"bron": {"bwb": "beleid"}, "als": node, **more}],
            "uitleg": _UITLEG,
        }
    )


def rule_set(rules: Mapping[str, Any], *others: Regel, key: str = "proef") -> RuleSet:
    """The rules ``gevolg: als``, and others, as they are the law on one day."""
    made = [rule(gevolg, als) for gevolg, als in rules.items()]
    return Rulebook(versie="1", titel="proef", hash=key, regels=[*made, *others]).at(DAY)


def context(**facts: Any) -> Context:
    """A case in which these facts are known."""
    return Context(facts)
