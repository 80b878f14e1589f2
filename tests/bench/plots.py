"""Lines on logarithmic axes as SVG: black and white, each line with its own dash, mark and name."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, StrictUndefined

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "beelden"
_DASHES = ("", "7 3", "2 3", "9 3 2 3", "12 4", "4 4", "1 2", "6 2 1 2 1 2", "3 6", "10 2")
_LEFT, _WIDTH, _TOP, _TALL = 70, 430, 40, 320
Lines = Mapping[str, Sequence[tuple[float, float]]]

_SVG = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True).from_string(
    """\
<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 760 420" width="760" height="420" \
aria-labelledby="titel tekst" font-family="sans-serif" font-size="12">
<title id="titel">{{ title }}</title>
<desc id="tekst">{{ words }}</desc>
<rect width="760" height="420" fill="#ffffff"/>
<text x="{{ left }}" y="22" font-size="15" font-weight="bold" fill="#111111">{{ title }}</text>
{% for x, text in across %}
<path d="M{{ x }} {{ top }}V{{ bottom }}" stroke="#d5dbe0"/>
<text x="{{ x }}" y="{{ bottom + 18 }}" text-anchor="middle" fill="#333333">{{ text }}</text>
{% endfor %}
{% for y, text in up %}
<path d="M{{ left }} {{ y }}H{{ right }}" stroke="#d5dbe0"/>
<text x="{{ left - 8 }}" y="{{ y + 4 }}" text-anchor="end" fill="#333333">{{ text }}</text>
{% endfor %}
<text x="{{ right }}" y="{{ bottom + 38 }}" text-anchor="end" fill="#111111">{{ x_word }}</text>
<text x="{{ left }}" y="{{ top - 6 }}" fill="#111111">{{ y_word }}</text>
{% for line in lines %}
<polyline points="{{ line.points }}" fill="none" stroke="#12324d" stroke-width="{{ 3 if line.own else 1.5 }}" \
stroke-dasharray="{{ line.dash }}"/>
{% for x, y in line.places %}
<circle cx="{{ x }}" cy="{{ y }}" r="{{ 4 if line.own else 2.5 }}" fill="#12324d"/>
{% endfor %}
<path d="M{{ line.end[0] }} {{ line.end[1] }}L{{ right + 14 }} {{ line.label }}" stroke="#8a97a1" stroke-width="0.7"/>
<text x="{{ right + 18 }}" y="{{ line.label + 4 }}" fill="#111111"\
{% if line.own %} font-weight="bold"{% endif %}>{{ line.name }}</text>
{% endfor %}
</svg>
"""
)


def plot(name: str, title: str, lines: Lines, words: tuple[str, str]) -> str:
    """Writes a picture in docs/beelden and gives the Markdown that shows it; the first line is our own."""
    points = [point for line in lines.values() for point in line]
    x, y = _axis([point[0] for point in points], _LEFT, _WIDTH), _axis([p[1] for p in points], _TOP + _TALL, -_TALL)
    drawn = []
    for number, (label, line) in enumerate(lines.items()):
        places = [(x.at(one), y.at(other)) for one, other in sorted(line)]
        drawn.append(
            {
                "name": label,
                "own": number == 0,
                "dash": _DASHES[number % len(_DASHES)],
                "places": places,
                "points": " ".join(f"{one},{other}" for one, other in places),
                "end": places[-1],
                "label": places[-1][1],
            }
        )
    free = float(_TOP)
    for item in sorted(drawn, key=lambda item: item["label"]):  # type: ignore[arg-type,return-value]
        item["label"] = free = round(max(float(item["label"]), free), 1)  # type: ignore[arg-type]
        free += 15
    told = "; ".join(
        f"{label}: " + ", ".join(f"{one:,.0f}: {other:,.3g}" for one, other in line) for label, line in lines.items()
    )
    text = _SVG.render(
        title=title,
        words=told,
        left=_LEFT,
        right=_LEFT + _WIDTH,
        top=_TOP,
        bottom=_TOP + _TALL,
        across=x.ticks,
        up=y.ticks,
        x_word=words[0],
        y_word=words[1],
        lines=drawn,
    )
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.svg").write_text(text, encoding="utf-8")
    return f"![{title}](beelden/{name}.svg)"


class _Axis:
    """Values to places, by their logarithm."""

    def __init__(self, low: float, high: float, start: float, span: float) -> None:
        self._low, self._high, self._start, self._span = low, max(high, low + 1), start, span

    def at(self, value: float) -> float:
        share = (math.log10(value) - self._low) / (self._high - self._low)
        return round(self._start + self._span * share, 1)

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """Every power of ten."""
        powers = range(math.ceil(self._low - 1e-9), math.floor(self._high + 1e-9) + 1)
        return [(self.at(10.0**power), f"{10.0**power:,.12g}".replace(",", ".")) for power in powers]


def _axis(values: Sequence[float], start: float, span: float) -> _Axis:
    logs = [math.log10(value) for value in values]
    return _Axis(math.floor(min(logs)), math.ceil(max(logs)), start, span)
