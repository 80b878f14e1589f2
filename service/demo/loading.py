"""Puts the fictional families in the store, once."""

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from engine import Rulebook
from service.demo.household import household_items
from service.dossier import (
    Answer,
    Brus,
    Kind,
    Need,
    answer_item,
    gezin_item,
    kind_item,
    need_item,
    title_of,
    verhaal_item,
)
from service.identity import TEAM
from service.store import Actor, Item, Store, file_case, new_case

_FOLDER = Path(__file__).parent
_ACTOR = Actor("demo-noor", TEAM)


def load_demo(store: Store, book: Rulebook, folder: Path = _FOLDER) -> None:
    """Loads every family of a folder, by default this one; a family that is there already stays as it is."""
    for path in sorted(folder.glob("*.yaml")):
        family = _plain(yaml.safe_load(path.read_text(encoding="utf-8")))
        kind = Kind(**family["kind"])
        once = f"demo:{path.stem}"
        zaak_id = new_case(store, _ACTOR, title_of(kind), _items(family, kind, book), once, herkomst="demo")
        if family.get("ingediend"):
            file_case(store, _ACTOR, zaak_id)


def _plain(part: Any) -> Any:
    """YAML makes dates of days; the store keeps what JSON knows."""
    if isinstance(part, dict):
        return {name: _plain(item) for name, item in part.items()}
    if isinstance(part, list):
        return [_plain(item) for item in part]
    return part.isoformat() if isinstance(part, date) else part


def _items(family: dict[str, Any], kind: Kind, book: Rulebook) -> list[Item]:
    items = [kind_item(kind), verhaal_item(family.get("verhaal", "").strip())]
    items.append(gezin_item(tuple(Brus(**one) for one in family.get("brussen", []))))
    items += _answers(family.get("feiten", {}), "", book)
    items += household_items(family)
    for need in family["behoeften"]:
        words = {name: need[name] for name in ("soort", "voor", "brus", "omschrijving") if name in need}
        items.append(need_item(Need(code=need["id"], **words)))
        items += _answers(need.get("feiten", {}), need["id"], book)
    return items


def _answers(facts: dict[str, Any], code: str, book: Rulebook) -> list[Item]:
    return [
        answer_item(feit, code, Answer(**(given if isinstance(given, dict) else {"waarde": given})))
        for feit, given in facts.items()
        if feit in book.feiten
    ]
