"""Renders the words in ``teksten/*.j2`` to blocks; values travel beside the text, so they can never become markup.

Every value that a template prints is set aside and leaves a numbered mark in the text. ``letters.markup`` reads the
text with its marks and puts the values back as data.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import FileSystemLoader, StrictUndefined, Undefined, pass_context
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

from letters.backing import Backing, Gat, Tekst, Waarde, clean
from letters.blocks import Beeld
from letters.dutch import day, number

TEKSTEN = Path(__file__).resolve().parent / "teksten"
OPEN, CLOSE = "\ue000", "\ue001"

Printed = Waarde | Gat | Tekst | Backing | Beeld


@dataclass
class Values:
    """The values printed by one rendering, in order."""

    items: list[Printed] = field(default_factory=list)

    def keep(self, value: Any) -> str:
        """Set a value aside and give the mark that stands for it; a tuple gives one mark for each."""
        if isinstance(value, tuple):
            return "".join(self.keep(item) for item in value)
        self.items.append(_printed(value))
        return f"{OPEN}{len(self.items) - 1}{CLOSE}"


def _printed(value: Any) -> Printed:
    if isinstance(value, Undefined):
        value._fail_with_undefined_error()
    if isinstance(value, Beeld):
        return replace(value, alt=clean(value.alt))
    if isinstance(value, Backing | Tekst):
        return value
    if isinstance(value, Gat):
        return replace(value, label=clean(value.label))
    if isinstance(value, Waarde):
        return replace(value, tekst=clean(value.tekst))
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal | date):
        raise TypeError(f"een sjabloon drukt alleen tekst, getallen, datums en waarden af, geen {type(value).__name__}")
    shown = day(value) if isinstance(value, date) else value if isinstance(value, str) else number(value)
    return Waarde(clean(shown))


@pass_context
def _set_aside(context: Context, value: Any) -> str:
    values: Values = context["_waarden"]
    return values.keep(value)


@lru_cache(maxsize=1)
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(
        loader=FileSystemLoader(TEKSTEN),
        undefined=StrictUndefined,
        finalize=_set_aside,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def rendered(name: str, view: Mapping[str, Any]) -> tuple[str, Values]:
    """The text of a template with marks, and the values they stand for.

    A name that the view does not hold is an error, never an empty place in a letter.
    """
    values = Values()
    text = _environment().get_template(name).render(**view, _waarden=values)
    return text, values
