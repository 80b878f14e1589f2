"""The balance circle: the areas around the family, each with a colour, a pattern, a sign and a word."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from letters.pictures.drawing import Point, drawn, lines_of, on_circle, text_of

SIZE, CENTRE, OUTER, INNER = 640, 320.0, 300.0, 96.0
_WORDS = {"groen": "in balans", "oranje": "kwetsbaar", "rood": "uit balans", "grijs": "nog onbekend"}
_BEFORE = {"onbekend": "De balans is", "": ""}


@dataclass(frozen=True, slots=True)
class _Sector:
    """One area as it is drawn."""

    naam: str
    kleur: str
    woord: str
    path: str
    sign: Point
    lines: tuple[tuple[float, float, str], ...]
    word_at: Point


def balance_circle(balans: Mapping[str, Any], naam: str = "balans") -> str:
    """The circle of a balance (``Advies.balans``); ``naam`` keeps two pictures on one page apart.

    Raises ``KeyError`` when the record is no balance.
    """
    areas = list(balans["gebieden"])
    step = 360 / len(areas)
    sectors = [_sector(area, index * step, step) for index, area in enumerate(areas)]
    return drawn(
        "cirkel.svg.j2",
        naam=naam,
        size=SIZE,
        centre=CENTRE,
        inner=INNER,
        outer=OUTER,
        sectors=sectors,
        titel=_title(balans),
        uitleg=_areas(balans),
        boven=_BEFORE.get(text_of(balans, "oordeel"), "Het gezin is"),
        midden=lines_of(text_of(balans, "oordeel") or "uw gezin", 12),
        legenda=[{"kleur": kleur, "woord": woord} for kleur, woord in _WORDS.items()],
    )


def circle_words(balans: Mapping[str, Any]) -> str:
    """What the circle shows, in words: for who cannot see it."""
    return f"{_title(balans)}. {_areas(balans)}"


def _title(balans: Mapping[str, Any]) -> str:
    return f"Balans van het gezin: {text_of(balans, 'oordeel')}".removesuffix(": ")


def _areas(balans: Mapping[str, Any]) -> str:
    told = [f"{text_of(area, 'naam')}: {_WORDS[text_of(area, 'kleur')]}" for area in balans["gebieden"]]
    return f"{'. '.join(told)}."


def _sector(area: Mapping[str, Any], start: float, step: float) -> _Sector:
    end, middle = start + step, start + step / 2
    a, b = on_circle(CENTRE, OUTER, start), on_circle(CENTRE, OUTER, end)
    c, d = on_circle(CENTRE, INNER, end), on_circle(CENTRE, INNER, start)
    path = f"M{a.x} {a.y}A{OUTER} {OUTER} 0 0 1 {b.x} {b.y}L{c.x} {c.y}A{INNER} {INNER} 0 0 0 {d.x} {d.y}Z"
    kleur = text_of(area, "kleur")
    place = on_circle(CENTRE, 214, middle)
    lines = lines_of(text_of(area, "naam"), 15)
    top = place.y - 10 * (len(lines) - 1)
    placed = tuple((place.x, round(top + 20 * number, 1), line) for number, line in enumerate(lines))
    word_at = Point(place.x, round(top + 20 * len(lines) + 2, 1))
    sign = Point(place.x, round(top - 36, 1))
    return _Sector(text_of(area, "naam"), kleur, _WORDS[kleur], path, sign, placed, word_at)
