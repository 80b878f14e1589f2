"""When deciders do not agree: the ways the law gives, as far as they touch this case, each with its article."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from engine import Advies, Bron, Rulebook, web_address

_FILE = Path(__file__).with_name("escalatie.yaml")


class _Written(BaseModel):
    """A way as it stands in the file; without laws it always holds."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    wetten: frozenset[str] = frozenset()
    tekst: str
    bron: Bron | None = None
    let_op: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """One way out, with its article."""

    tekst: str
    artikel: str
    url: str | None
    let_op: str


def needed(advies: Advies) -> list[str]:
    """The needs at which more than one decider is involved: there they can disagree."""
    found = []
    for need in advies.behoeften:
        deciders = {route.beslisser for route in need.routes if route.status != "niet_van_toepassing"}
        if len(deciders) > 1:
            found.append(need.id)
    return found


def ways(advies: Advies, book: Rulebook) -> list[Way]:
    """The ways that touch a law of this case."""
    laws = {route.wet for need in advies.behoeften for route in need.routes if route.status != "niet_van_toepassing"}
    return [
        Way(
            one.tekst,
            book.cite(one.bron) if one.bron else "",
            web_address(one.bron) if one.bron else None,
            one.let_op,
        )
        for one in _written()
        if not one.wetten or one.wetten & laws
    ]


@lru_cache(maxsize=1)
def _written() -> tuple[_Written, ...]:
    raw = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return TypeAdapter(tuple[_Written, ...]).validate_python(raw)
