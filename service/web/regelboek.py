"""The Regelboek as HTML: what the pages of the app and the one self-contained file have in common."""

import json
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from engine import RegelboekBeeld, Rulebook, Scenarios
from service.web import words

_FOLDER = Path(__file__).parent
STYLE = _FOLDER / "static" / "regelboek.css"
COVERAGE = _FOLDER.parents[1] / "docs" / "dekking.json"
"""Where ``schakel regels dekking --json`` puts what the scenarios settle; absent in an installed package."""


@lru_cache(maxsize=4)
def picture(book: Rulebook, coverage: Path = COVERAGE) -> RegelboekBeeld:
    """The rulebook in words, with the scenarios per rule when they were measured on this very rulebook."""
    return RegelboekBeeld(book, _scenarios(book, coverage))


def coverage_data(book: Rulebook, rules: Scenarios) -> dict[str, Any]:
    """A measurement as it is kept: it counts for no other rulebook than the one it was made of."""
    return {"vingerafdruk": book.hash, "regels": rules}


def _scenarios(book: Rulebook, path: Path) -> Scenarios | None:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(data, dict) or data.get("vingerafdruk") != book.hash:
        return None
    found: Scenarios = data["regels"]
    return found


def one_file(book: Rulebook, day: date, coverage: Path = COVERAGE) -> str:
    """The whole Regelboek as one page that needs no other file."""
    jinja = Environment(
        loader=FileSystemLoader(_FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    jinja.filters.update(datum=words.datum, hoofdletter=words.capital)
    style = "\n".join(path.read_text("utf-8") for path in (STYLE.with_name("schakel.css"), STYLE))
    page = jinja.get_template("regelboek/boek.html")
    return page.render(beeld=picture(book, coverage), vandaag=day, los=True, opmaak=style).lstrip()
