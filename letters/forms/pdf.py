"""PDF/UA-1 and PDF/A-3a by typst: tagged, Dutch, fonts embedded, the advice attached, the same bytes every time."""

import json
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from letters.forms.fonts import FONTS, breakable, showable
from letters.forms.shape import shape
from letters.letter import Letter

TEMPLATE = Path(__file__).resolve().parent / "brief.typ"


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    return typst.Compiler(str(TEMPLATE), root=str(TEMPLATE.parent), font_paths=[str(FONTS)], ignore_system_fonts=True)


def render_pdf(letter: Letter) -> bytes:
    """The letter as PDF. The case travels as data in ``sys.inputs`` and never becomes typst source."""
    moment = datetime(letter.dated.year, letter.dated.month, letter.dated.day, tzinfo=UTC)
    made = _compiler().compile(
        format="pdf",
        sys_inputs={
            "brief": json.dumps(_prepared(shape(letter)), ensure_ascii=False),
            "advies": letter.advies_json,
        },
        pdf_standards=["ua-1", "a-3a"],
        timestamp=int(moment.timestamp()),
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gaf geen PDF")
    return made


def _prepared(value: Any) -> Any:
    """Every text in the shape, in characters that the fonts have and with places to break."""
    if isinstance(value, dict):
        return {key: item if key in ("u", "svg") else _prepared(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_prepared(item) for item in value]
    return breakable(showable(value)) if isinstance(value, str) else value
