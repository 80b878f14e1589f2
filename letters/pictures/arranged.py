"""The picture "zo is het geregeld": the child, each kind of help, and who decides on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from letters.pictures.drawing import drawn, lines_of, shortened

WIDTH, ROW, TOP = 660, 44, 26
_LINE = 34


@dataclass(frozen=True, slots=True)
class Arranged:
    """One kind of help; ``klaar`` says that it is clear who decides."""

    hulp: str
    wie: str
    klaar: bool


@dataclass(frozen=True, slots=True)
class _Row:
    y: int
    hulp: tuple[tuple[int, str], ...]
    wie: str
    klaar: bool


def arranged_picture(rows: Sequence[Arranged], child: str) -> tuple[str, str]:
    """The picture as SVG, and the words that say the same; who is not clear yet stands in a dashed box."""
    height = 2 * TOP + max(len(rows), 2) * ROW
    svg = drawn(
        "geregeld.svg.j2",
        width=WIDTH,
        height=height,
        middle=height // 2,
        kind=shortened(child, 14),
        rijen=[
            _Row(TOP + index * ROW, _two_lines(row.hulp), shortened(row.wie, 26), row.klaar)
            for index, row in enumerate(rows)
        ],
    )
    told = "; ".join(f"{row.hulp}: {row.wie}{'' if row.klaar else ' (nog niet zeker)'}" for row in rows)
    return svg, f"Wie beslist over welke hulp voor {child}. {told or 'Er is nog geen hulp'}."


def _two_lines(text: str) -> tuple[tuple[int, str], ...]:
    """A name on one line in the middle of its box, or on two; what is longer still ends in an ellipsis."""
    lines = lines_of(text, _LINE)
    if len(lines) == 1:
        return ((24, lines[0]),)
    return ((17, lines[0]), (32, shortened(" ".join(lines[1:]), _LINE)))
