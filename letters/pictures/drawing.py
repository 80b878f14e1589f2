"""What the pictures share: the templates, points on a circle, and words that fit."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import cos, radians, sin
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

TEMPLATES = Path(__file__).resolve().parent / "sjablonen"


@lru_cache(maxsize=1)
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def drawn(template: str, **values: Any) -> str:
    """A picture from a template; whatever is put in it stays text."""
    return _environment().get_template(template).render(**values).strip() + "\n"


@dataclass(frozen=True, slots=True)
class Point:
    """A place in a picture, rounded so that the same picture is always the same text."""

    x: float
    y: float


def on_circle(centre: float, radius: float, degrees: float) -> Point:
    """The point at an angle, with 0 at the top and clockwise.

    >>> on_circle(100, 50, 90)
    Point(x=150.0, y=100.0)
    """
    angle = radians(degrees - 90)
    return Point(round(centre + radius * cos(angle), 1), round(centre + radius * sin(angle), 1))


def shortened(text: str, most: int) -> str:
    """A text of at most ``most`` characters; what is cut off ends in an ellipsis.

    >>> shortened("kinderverpleegkundige", 10)
    'kinderver…'
    """
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def lines_of(text: str, most: int) -> list[str]:
    """A text broken at words into lines of at most ``most`` characters.

    >>> lines_of("Scholing en ontwikkeling", 14)
    ['Scholing en', 'ontwikkeling']
    """
    lines: list[str] = []
    for word in text.split():
        if lines and len(lines[-1]) + len(word) < most:
            lines[-1] += f" {word}"
        else:
            lines.append(shortened(word, most))
    return lines or [""]


def text_of(record: Mapping[str, Any], key: str) -> str:
    """A text in a record; ``KeyError`` when it is not there."""
    return str(record[key])
