"""The route map: from what is needed, along the laws, to who decides. Lines and words tell the status, not colour."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from letters.pictures.drawing import drawn, lines_of

WIDTH, TOP, BOTTOM = 960, 64, 56
_COLUMNS = ((10, 300), (390, 220), (690, 260))
_HEADS = ("Wat er nodig is", "Welke wet", "Wie beslist")
_ROW, _GAP, _LINE = 30, 16, 19
_SOLID = "van_toepassing"


@dataclass(frozen=True, slots=True)
class Weg:
    """One way on the map: a need, a law that carries it or may, and who decides there."""

    behoefte: str
    wet: str
    status: str
    beslisser: str


@dataclass(frozen=True, slots=True)
class _Box:
    x: int
    y: float
    width: int
    height: int
    lines: tuple[str, ...]

    @property
    def middle(self) -> float:
        return round(self.y + self.height / 2, 1)


def route_map(behoeften: Sequence[str], wegen: Iterable[Weg], naam: str = "routekaart") -> str:
    """The map of these needs; a need without a way stands alone. ``naam`` keeps two pictures on one page apart."""
    ways = list(dict.fromkeys(wegen))
    columns = (
        list(dict.fromkeys(behoeften)),
        list(dict.fromkeys(way.wet for way in ways)),
        list(dict.fromkeys(way.beslisser for way in ways)),
    )
    heights = [[_height(text, width) for text in texts] for texts, (_, width) in zip(columns, _COLUMNS, strict=True)]
    tallest = max(sum(column) + _GAP * max(len(column) - 1, 0) for column in heights)
    placed = [
        _placed(texts, sizes, x, width, tallest)
        for texts, sizes, (x, width) in zip(columns, heights, _COLUMNS, strict=True)
    ]
    needs, laws, deciders = placed
    return drawn(
        "routekaart.svg.j2",
        naam=naam,
        width=WIDTH,
        height=TOP + tallest + BOTTOM,
        heads=[
            (x, word) for (x, _), word in zip(_COLUMNS, ("Wat er nodig is", "Welke wet", "Wie beslist"), strict=True)
        ],
        boxes=[list(column.values()) for column in placed],
        first=[_line(needs[way.behoefte], laws[way.wet], way.status) for way in ways],
        second=_joined(ways, laws, deciders),
        bottom=TOP + tallest + 34,
        titel="Routekaart: van wat er nodig is, langs de wet, naar wie beslist",
        uitleg=" ".join(_told(need, ways) for need in columns[0]),
    )


def _height(text: str, width: int) -> int:
    return _ROW + _LINE * (len(_lines(text, width)) - 1)


def _lines(text: str, width: int) -> list[str]:
    return lines_of(text, width // 8)


def _placed(texts: list[str], sizes: list[int], x: int, width: int, tallest: int) -> dict[str, _Box]:
    """The boxes of a column, spread over the height of the tallest one."""
    left = tallest - sum(sizes)
    gap = max(left / (len(texts) + 1), _GAP)
    y = TOP + max(left - gap * (len(texts) - 1), 0) / 2
    found: dict[str, _Box] = {}
    for text, size in zip(texts, sizes, strict=True):
        found[text] = _Box(x, round(y, 1), width, size, tuple(_lines(text, width)))
        y += size + gap
    return found


def _line(start: _Box, end: _Box, status: str) -> tuple[str, bool]:
    """A curve between two boxes, and whether it is certain."""
    x1, x2 = start.x + start.width, end.x
    half = (x1 + x2) // 2
    return f"M{x1} {start.middle}C{half} {start.middle} {half} {end.middle} {x2} {end.middle}", status == _SOLID


def _joined(ways: list[Weg], laws: dict[str, _Box], deciders: dict[str, _Box]) -> list[tuple[str, bool]]:
    """One line per law and decider: certain as soon as one of its ways is."""
    best: dict[tuple[str, str], str] = {}
    for way in ways:
        key = (way.wet, way.beslisser)
        best[key] = _SOLID if _SOLID in (way.status, best.get(key)) else way.status
    return [_line(laws[law], deciders[decider], status) for (law, decider), status in best.items()]


def _told(need: str, ways: list[Weg]) -> str:
    """One need in words, for whoever does not see the picture."""
    own = [way for way in ways if way.behoefte == need]
    if not own:
        return f"{need}: geen van de wetten."
    words = [f"{way.wet}{'' if way.status == _SOLID else ' misschien'}, {way.beslisser} beslist" for way in own]
    return f"{need}: {'; '.join(words)}."
