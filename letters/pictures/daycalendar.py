"""The 24-hour calendar: a bar per person for each kind of day, with a letter and a pattern for each kind of care."""

from dataclasses import dataclass

from engine import Blok, Kalender
from letters.pictures.drawing import drawn, shortened

LEFT, WIDTH, BAR, GAP = 150, 720, 30, 8
DAY = 24 * 60
_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_LETTERS = {
    "verpleging": "V",
    "verzorging": "Z",
    "begeleiding": "B",
    "toezicht": "T",
    "huishouden": "H",
    "regie": "R",
}
_NAMES = {**{kind: kind for kind in _LETTERS}, "toezicht": "toezicht en waken", "regie": "regelen en mailen"}


_People = dict[str, list[tuple[int, int, Blok]]]


@dataclass(frozen=True, slots=True)
class _Bar:
    """One stretch of care on a lane."""

    x: float
    width: float
    soort: str
    letter: str
    titel: str


@dataclass(frozen=True, slots=True)
class _Lane:
    """What one person does on some days that look alike."""

    dagen: str
    wie: str
    y: int
    bars: tuple[_Bar, ...]


def care_calendar(kalender: Kalender, naam: str = "kalender") -> str:
    """The calendar of an ordinary week; days that look alike share their bars."""
    lanes = _lanes(kalender)
    loose = [_in_words(block) for block in kalender.blokken if not block.timed]
    top = 46 + len(lanes) * (BAR + GAP)
    used = [kind for kind in _LETTERS if any(block.soort == kind for block in kalender.blokken)]
    told = [f"{lane.dagen}, {lane.wie}: {'; '.join(bar.titel for bar in lane.bars)}" for lane in lanes]
    return drawn(
        "kalender.svg.j2",
        naam=naam,
        width=LEFT + WIDTH + 20,
        height=top + 40 + 22 * len(loose) + 26 * ((len(used) + 2) // 3),
        left=LEFT,
        bar=BAR,
        lanes=lanes,
        hours=[(round(LEFT + WIDTH * hour / 24, 1), f"{hour}") for hour in range(0, 25, 2)],
        bottom=top - GAP,
        loose=[(top + 26 + 22 * number, line) for number, line in enumerate(loose)],
        legenda=[
            (
                LEFT - 130 + 270 * (number % 3),
                top + 26 + 22 * len(loose) + 26 * (number // 3),
                kind,
                _LETTERS[kind],
                _NAMES[kind],
            )
            for number, kind in enumerate(used)
        ],
        titel="De zorg in een gewone week, over vierentwintig uur",
        uitleg=f"{'. '.join([*told, *loose])}." if kalender.blokken else "Er staat nog niets in de kalender.",
    )


def _lanes(kalender: Kalender) -> list[_Lane]:
    lanes: list[_Lane] = []
    for days, people in _alike(_by_day(kalender)):
        for person, spans in people.items():
            bars = tuple(_bar(*span) for span in spans)
            lanes.append(_Lane(_days(days), shortened(person, 16), 40 + len(lanes) * (BAR + GAP), bars))
    return lanes


def _by_day(kalender: Kalender) -> dict[str, _People]:
    found: dict[str, _People] = {weekday: {} for weekday in _DAYS}
    for block in kalender.blokken:
        for day, start, end in block.spans():
            for person in block.wie:
                found[day].setdefault(person, []).append((start, end, block))
    for people in found.values():
        for spans in people.values():
            spans.sort(key=lambda item: item[:2])
    return found


def _alike(by_day: dict[str, _People]) -> list[tuple[list[str], _People]]:
    """Days on which the same people do the same share their lanes."""
    found: list[tuple[list[str], _People]] = []
    for weekday in _DAYS:
        same = next((days for days, people in found if people == by_day[weekday]), None)
        if same is not None:
            same.append(weekday)
        elif by_day[weekday]:
            found.append(([weekday], by_day[weekday]))
    return found


def _bar(start: int, end: int, block: Blok) -> _Bar:
    x = LEFT + WIDTH * start / DAY
    width = WIDTH * (end - start) / DAY
    letter = _LETTERS[block.soort] if width >= 12 else ""
    titel = f"{_clock(start)} tot {_clock(end)} {block.wat} ({_NAMES[block.soort]})"
    return _Bar(round(x, 1), round(max(width, 2.0), 1), block.soort, letter, titel)


def _in_words(block: Blok) -> str:
    times = f"{block.keren} keer per dag {block.minuten} minuten"
    who = " en ".join(block.wie)
    return shortened(f"{_days(list(block.dagen))}: {block.wat}, {times}, {who} ({_NAMES[block.soort]})", 110)


def _days(days: list[str]) -> str:
    if len(days) == len(_DAYS):
        return "elke dag"
    if days == list(_DAYS[:5]):
        return "ma t/m vr"
    return ", ".join(days)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
