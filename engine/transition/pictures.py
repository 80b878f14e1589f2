"""Pictures as SVG text: the steps of one person on a line of time, and the months of a caseload.

Only attributes, no style: a strict page shows them as they are. Nothing rests on colour alone, so they print in grey.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from engine.dates import add_months
from engine.transition.daywords import day_text, month_text, short_month
from engine.transition.outcome import Taak, TaakStand, TransitiePlan
from engine.transition.picturetext import HEAT, TIMELINE

_LEFT, _WIDTH, _ROW, _TOP = 405, 560, 24, 56
_LABEL = 66
_SHOWN: dict[TaakStand, tuple[str, str]] = {
    "te_laat": ("te laat", "!"),
    "deze_week": ("deze week", "›"),
    "haast": ("haast", "›"),
    "lopend": ("nu", "•"),
    "onzeker": ("datum onzeker", "?"),
    "later": ("later", "○"),
    "gedaan": ("gedaan", "✓"),
}
_CELL, _SHADES = 64, ("#ffffff", "#d7e3ee", "#8fb0cc", "#2f5f86", "#12324d")


class _Bar(NamedTuple):
    """One step as it is drawn."""

    y: int
    label: str
    full: str
    mark: str
    x: float
    width: float
    late: bool
    begun: bool


class _Tick(NamedTuple):
    x: float
    text: str


def timeline(plan: TransitiePlan, name: str) -> str:
    """The dated steps of one plan on a line of time, with today and the birthday. ``name`` makes its ids unique."""
    dated = [task for task in plan.taken if task.stand in _SHOWN and _span(task)]
    if not dated:
        return ""
    spans = {task.id: span for task in dated if (span := _span(task))}
    first = min(plan.peildatum, *(span[0] for span in spans.values()))
    last = max(plan.peildatum, *(span[1] for span in spans.values()))
    scale = _Scale(max(first, add_months(plan.peildatum, -18)), last)
    bars = [_bar(number, task, spans[task.id], scale) for number, task in enumerate(dated)]
    eighteen = plan.verjaardag.dag if plan.verjaardag else None
    return TIMELINE.render(
        name=name,
        width=_LEFT + _WIDTH + 20,
        height=_TOP + _ROW * len(bars) + 36,
        bars=bars,
        ticks=scale.ticks(),
        today_anchor=_anchor(scale.x(plan.peildatum)),
        today=_Tick(scale.x(plan.peildatum), f"vandaag, {day_text(plan.peildatum)}"),
        eighteen=_Tick(scale.x(eighteen), "18") if eighteen and scale.holds(eighteen) else None,
        legend="! te laat   › haast   • nu   ○ later   ? datum onzeker   ✓ gedaan",
        summary=_summary(plan, dated),
        rows=[f"{task.item} {task.zin}" for task in dated],
    )


def month_counts(days: Iterable[date], first: date, months: int = 24) -> dict[date, int]:
    """How many days fall in each month, from the month of ``first`` on."""
    start = first.replace(day=1)
    counted = Counter(day.replace(day=1) for day in days)
    return {month: counted[month] for month in (add_months(start, number) for number in range(months))}


def month_heat(counts: Mapping[date, int], name: str, what: str = "uiterste datums") -> str:
    """The months of a caseload: the more there is to do, the darker; the number stands in every cell."""
    if not counts:
        return ""
    most = max(counts.values())
    cells = [_cell(number, month, count, most) for number, (month, count) in enumerate(sorted(counts.items()))]
    busiest = max(counts, key=lambda month: (counts[month], -month.toordinal()))
    return HEAT.render(
        name=name,
        width=6 * _CELL + 8,
        height=(len(cells) + 5) // 6 * _CELL + 8,
        size=_CELL - 4,
        cells=cells,
        summary=f"{sum(counts.values())} {what} in {len(counts)} maanden. Het drukst is {month_text(busiest)}.",
        rows=[f"{month_text(month)}: {count} {what}." for month, count in sorted(counts.items())],
    )


class _Cell(NamedTuple):
    x: int
    y: int
    fill: str
    ink: str
    month: str
    number: int


def _cell(number: int, month: date, count: int, most: int) -> _Cell:
    level = 0 if count == 0 else 1 + min(3, 4 * (count - 1) // max(most, 1))
    ink = "#ffffff" if level >= 3 else "#111111"
    x, y = 4 + number % 6 * _CELL, 4 + number // 6 * _CELL
    return _Cell(x, y, _SHADES[level], ink, short_month(month), count)


class _Scale:
    """Days to places on the line."""

    def __init__(self, first: date, last: date) -> None:
        self._first, self._last = first, max(last, add_months(first, 3))

    def x(self, day: date) -> float:
        """The place of a day, kept within the picture."""
        inside = min(max(day, self._first), self._last)
        return round(_LEFT + _WIDTH * (inside - self._first).days / (self._last - self._first).days, 1)

    def holds(self, day: date) -> bool:
        """Whether a day lies in the picture."""
        return self._first <= day <= self._last

    def ticks(self) -> list[_Tick]:
        """The first day of each half year or year."""
        years = self._last.year - self._first.year
        months = (1,) if years > 4 else (1, 7)
        days = [date(year, month, 1) for year in range(self._first.year, self._last.year + 1) for month in months]
        return [_Tick(self.x(day), short_month(day)) for day in days if self.holds(day)]


def _span(task: Taak) -> tuple[date, date] | None:
    start = task.start.vroegst if task.start else None
    end = task.uiterlijk.laatst if task.uiterlijk else None
    first, last = start or end, end or start
    return (min(first, last), max(first, last)) if first and last else None


def _bar(number: int, task: Taak, span: tuple[date, date], scale: _Scale) -> _Bar:
    text = f"{task.item} {task.titel}"
    x = scale.x(span[0])
    return _Bar(
        y=_TOP + _ROW * number,
        label=text if len(text) <= _LABEL else text[: _LABEL - 1].rstrip() + "…",
        full=f"{text}: {_SHOWN[task.stand][0]}. {task.timing}",
        mark=_SHOWN[task.stand][1],
        x=x,
        width=max(scale.x(span[1]) - x, 6),
        late=task.stand == "te_laat",
        begun=task.stand not in ("later", "gedaan"),
    )


def _anchor(x: float) -> str:
    """Where a text starts, so that it stays inside the picture."""
    if x < _LEFT + 120:
        return "start"
    return "end" if x > _LEFT + _WIDTH - 120 else "middle"


def _summary(plan: TransitiePlan, dated: list[Taak]) -> str:
    counts = Counter(_SHOWN[task.stand][0] for task in dated)
    listed = ", ".join(f"{count} {word}" for word, count in counts.items())
    birthday = f" De achttiende verjaardag is {plan.verjaardag.woorden}." if plan.verjaardag else ""
    return f"{len(dated)} stappen op een tijdlijn: {listed}.{birthday}"
