"""Checklists: what the law demands of a kind of letter (``teksten/*.controle.yaml``), held against a letter."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

from letters.blocks import Sectie
from letters.letter import CheckItem, CheckStatus
from letters.plain import section_text
from letters.template import TEKSTEN


class Check(BaseModel):
    """One demand. It is open while one of its gaps stands in the letter, its section is empty or a word is missing."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    tekst: str
    artikel: str
    sectie: str = ""
    gaten: tuple[str, ...] = ()
    noemt: tuple[str, ...] = Field((), description="Wat er in de sectie moet staan (reguliere expressies)")


class Blocker(BaseModel):
    """Something in the case itself that keeps a demand open, whatever the words say."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    check: str
    wat: str


@lru_cache(maxsize=128)
def demands(kind: str) -> tuple[Check, ...]:
    """The checklist of a kind of letter; ``{neem: naam, behalve: [...]}`` takes the demands of another list."""
    own = _records(kind)
    replaced = {record["id"] for record in own if "neem" not in record}
    found: dict[str, Check] = {}
    for record in own:
        taken = _records(record["neem"]) if "neem" in record else [record]
        without = set(record.get("behalve", ())) | (replaced if "neem" in record else set())
        found |= {item["id"]: Check(**item) for item in taken if item["id"] not in without}
    return tuple(found.values())


def _records(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((TEKSTEN / f"{name}.controle.yaml").read_text(encoding="utf-8"))
    return found


def checked(
    kind: str, secties: tuple[Sectie, ...], blockers: Iterable[Blocker], not_needed: frozenset[str]
) -> tuple[CheckItem, ...]:
    """Every demand on a kind of letter, complete or open."""
    grouped: dict[str, list[str]] = {}
    for blocker in blockers:
        grouped.setdefault(blocker.check, []).append(blocker.wat)
    unknown = (set(grouped) | not_needed) - {check.id for check in demands(kind)}
    if unknown:
        raise KeyError(f"{kind}.controle.yaml heeft geen {', '.join(sorted(unknown))}")
    return tuple(_item(check, secties, grouped.get(check.id, []), check.id in not_needed) for check in demands(kind))


def _item(check: Check, secties: tuple[Sectie, ...], blocked: list[str], skipped: bool) -> CheckItem:
    if skipped and not blocked:
        return CheckItem(check.id, check.tekst, check.artikel, "niet_van_toepassing", (), check.sectie)
    missing = [*blocked]
    for sectie in secties:
        missing += [gat.label for zin in sectie.zinnen for gat in zin.gaten if gat.naam in check.gaten]
    missing += _absent(check, secties)
    status: CheckStatus = "open" if missing else "compleet"
    return CheckItem(check.id, check.tekst, check.artikel, status, tuple(dict.fromkeys(missing)), check.sectie)


def _absent(check: Check, secties: tuple[Sectie, ...]) -> list[str]:
    if not check.sectie:
        return []
    text = "".join(section_text(sectie) for sectie in secties if sectie.id == check.sectie)
    if not text:
        return [f"de tekst van '{check.sectie}'"]
    return [f"'{_plain(word)}'" for word in check.noemt if not re.search(word, text, re.IGNORECASE)]


def _plain(pattern: str) -> str:
    return pattern.replace("\\", "")
