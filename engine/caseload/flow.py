"""Pictures of a change as SVG text: how needs flow from one status to another, and what comes into force when.

Only attributes, no style: a strict page shows them as they are. A change is drawn dark and named by its number, so that
nothing rests on colour and a print in grey says the same.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from engine.caseload.coming import Komst
from engine.caseload.flowtext import CALENDAR, FLOW
from engine.caseload.impact import STATES
from engine.dutch import day_words

WORDS = {
    "van_toepassing": "van toepassing",
    "nader_onderzoek": "nader onderzoek",
    "niet_van_toepassing": "niet van toepassing",
    "niet_getoetst": "niet getoetst",
}
_LEFT, _RIGHT, _BAR, _TOP, _TALL, _GAP, _LINE = 190, 470, 16, 34, 240, 26, 14
_THIN = 2.0
_HALF = 520


class Ribbon(NamedTuple):
    """The needs that go from one status to another."""

    path: str
    number: str
    changed: bool
    text: str
    y: float


class Node(NamedTuple):
    """One status on one side."""

    x: int
    y: float
    height: float
    number: str
    word: str


def flow_picture(cells: Sequence[Sequence[int]], wet: str, name: str) -> str:
    """The needs of one law before and after. ``name`` makes the ids unique in the page."""
    total = sum(map(sum, cells))
    if not total:
        return ""
    thick = [[max(count * _TALL / total, _THIN) if count else 0.0 for count in row] for row in cells]
    left = _nodes(_LEFT, [sum(row) for row in thick], [sum(row) for row in cells])
    right = _nodes(_RIGHT, [sum(column) for column in zip(*thick, strict=True)], [*map(sum, zip(*cells, strict=True))])
    ribbons = _ribbons(cells, thick, left, right)
    bottom = max(node.y + node.height for node in [*left, *right])
    moved = total - sum(cells[index][index] for index in range(len(cells)))
    return FLOW.render(
        name=name,
        wet=wet,
        width=_RIGHT + 190,
        height=round(bottom + 16),
        left=[node for node in left if node.height],
        right=[node for node in right if node.height],
        bar=_BAR,
        same=[ribbon for ribbon in ribbons if not ribbon.changed],
        moved=[ribbon for ribbon in ribbons if ribbon.changed],
        label_x=(_LEFT + _BAR + _RIGHT) / 2,
        summary=f"Bij {number(moved)} van {number(total)} behoeften verandert het antwoord.",
    )


def number(count: int) -> str:
    """A number as it is written.

    >>> number(12345)
    '12.345'
    """
    return f"{count:,}".replace(",", ".")


def _nodes(x: int, heights: list[float], counts: list[int]) -> list[Node]:
    found, y = [], float(_TOP)
    for index, (height, count) in enumerate(zip(heights, counts, strict=True)):
        found.append(Node(x, round(y, 1), round(height, 1), number(count), WORDS[STATES[index]]))
        y += max(height, _LINE) + _GAP if height else 0
    return found


def _ribbons(
    cells: Sequence[Sequence[int]], thick: list[list[float]], left: list[Node], right: list[Node]
) -> list[Ribbon]:
    out, into = [node.y for node in left], [node.y for node in right]
    found = []
    for row, line in enumerate(cells):
        for column, count in enumerate(line):
            if not count:
                continue
            size = thick[row][column]
            text = f"{number(count)} van {left[row].word} naar {right[column].word}"
            path = _path(out[row], into[column], size)
            middle = (out[row] + into[column] + size) / 2
            found.append(Ribbon(path, number(count), row != column, text, middle))
            out[row] += size
            into[column] += size
    return _apart(found)


def _path(start: float, end: float, size: float) -> str:
    one, other, middle = _LEFT + _BAR, _RIGHT, (_LEFT + _BAR + _RIGHT) / 2
    there = f"M{one} {start:.1f}C{middle} {start:.1f} {middle} {end:.1f} {other} {end:.1f}"
    back = f"V{end + size:.1f}C{middle} {end + size:.1f} {middle} {start + size:.1f} {one} {start + size:.1f}Z"
    return there + back


def _apart(ribbons: list[Ribbon]) -> list[Ribbon]:
    """The numbers of the changes below each other, never over each other."""
    free, found = float(_TOP), []
    for ribbon in sorted(ribbons, key=lambda item: item.y):
        y = max(ribbon.y, free) if ribbon.changed else ribbon.y
        free = y + _LINE if ribbon.changed else free
        found.append(ribbon._replace(y=round(y, 1)))
    return found


class _Mark(NamedTuple):
    x: float
    y: int
    radius: int
    rules: int
    text: str


def coming_picture(items: Sequence[Komst], days: Sequence[date], name: str) -> str:
    """The days on which rules begin, change or end, a line per law; ``days`` are those that were compared."""
    if not items:
        return ""
    laws = list(dict.fromkeys(item.wet for item in sorted(items, key=lambda item: (item.wet, item.dag))))
    first, last = min([*days, *(item.dag for item in items)]), max([*days, *(item.dag for item in items)])
    span = max((last - first).days, 30)

    def x(day: date) -> float:
        return round(150 + 480 * (day - first).days / span, 1)

    counted: dict[tuple[date, str], int] = {}
    for item in items:
        counted[item.dag, item.wet] = counted.get((item.dag, item.wet), 0) + 1
    marks = [
        _Mark(x(day), 58 + 34 * laws.index(wet), 9 + min(count, 4), count, f"{day_words(day)}, {wet}: {_rules(count)}")
        for (day, wet), count in sorted(counted.items())
    ]
    years: list[Any] = [(x(date(year, 1, 1)), year) for year in range(first.year + 1, last.year + 1)]
    return CALENDAR.render(
        name=name,
        width=680,
        height=58 + 34 * len(laws),
        laws=[(58 + 34 * index, wet) for index, wet in enumerate(laws)],
        marks=marks,
        years=years if len(years) < 13 else years[::2],
        days=[(x(day), day_words(day), side) for day, side in _sides(sorted(set(days)), x)],
        rows=[mark.text for mark in marks],
    )


def _sides(days: list[date], x: Callable[[date], float]) -> list[tuple[date, str]]:
    """On which side of its line the name of a day stands, so that two never overlap."""
    found = [(day, "end" if x(day) > _HALF else "start") for day in days]
    return [(days[0], "end"), (days[1], "start")] if len(days) == 2 and x(days[0]) > 130 else found


def _rules(count: int) -> str:
    return "1 regel" if count == 1 else f"{count} regels"
