"""The care map ("mindmap zorg en ondersteuning"): the family in the middle, everyone around it in three branches."""

from dataclasses import dataclass

from engine import Persoon, Zorgkaart
from letters.pictures.drawing import drawn, shortened

COLUMN, ROW, TOP = 300, 42, 150
_BRANCHES = (
    ("dicht_bij_huis", "Dicht bij huis"),
    ("instelling", "Ziekenhuis en instellingen"),
    ("onderwijs_en_opvang", "School en opvang"),
)


@dataclass(frozen=True, slots=True)
class _Card:
    """One person as drawn."""

    x: int
    y: int
    naam: str
    rol: str
    titel: str
    coordineert: bool
    professional: bool


def care_map(zorgkaart: Zorgkaart, naam: str = "zorgkaart") -> str:
    """The map of everyone involved; who coordinates is marked, who is no professional has a rounded card."""
    branches = [(label, zorgkaart.in_branch(branch)) for branch, label in _BRANCHES]
    longest = max((len(people) for _, people in branches), default=0)
    return drawn(
        "zorgkaart.svg.j2",
        naam=naam,
        width=3 * COLUMN + 20,
        height=TOP + max(longest, 1) * ROW + 50,
        heads=[(20 + COLUMN * column, label, len(people)) for column, (label, people) in enumerate(branches)],
        column=COLUMN,
        top=TOP,
        cards=[
            _card(person, 20 + COLUMN * column, TOP + ROW * row)
            for column, (_, people) in enumerate(branches)
            for row, person in enumerate(people)
        ],
        bottom=TOP + max(longest, 1) * ROW + 24,
        titel="Iedereen rond het gezin",
        uitleg=" ".join(_told(label, people) for label, people in branches),
    )


def _card(person: Persoon, x: int, y: int) -> _Card:
    role = shortened(", ".join(filter(None, (person.rol, person.organisatie))), 36)
    return _Card(x, y, shortened(person.naam, 30), role, person.label, person.coordineert, person.professional)


def _told(label: str, people: tuple[Persoon, ...]) -> str:
    if not people:
        return f"{label}: nog niemand."
    names = [person.label + (" (coördineert)" if person.coordineert else "") for person in people]
    return f"{label}: {'; '.join(names)}."
