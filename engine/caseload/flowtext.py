"""The SVG of the pictures of a change, with every text escaped."""

from jinja2 import Environment, StrictUndefined

_SVG = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)

FLOW = _SVG.from_string(
    """\
<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {{ width }} {{ height }}" width="{{ width }}" \
height="{{ height }}" aria-labelledby="{{ name }}-titel {{ name }}-tekst" font-family="sans-serif" font-size="13">
<title id="{{ name }}-titel">{{ wet }}: van het oude naar het nieuwe antwoord</title>
<desc id="{{ name }}-tekst">{{ summary }} {% for one in moved %}{{ one.text }}. {% endfor %}
De rest blijft gelijk.</desc>
<defs>
<pattern id="{{ name }}-gelijk" width="6" height="6" patternUnits="userSpaceOnUse">
<rect width="6" height="6" fill="#ffffff"/><path d="M0 6 6 0" stroke="#b3bdc5" stroke-width="1"/>
</pattern>
</defs>
<rect width="{{ width }}" height="{{ height }}" fill="#ffffff"/>
<text x="{{ left[0].x + bar }}" y="18" text-anchor="end" fill="#111111" font-weight="bold">eerst</text>
<text x="{{ right[0].x }}" y="18" fill="#111111" font-weight="bold">daarna</text>
{% for one in same %}
<path d="{{ one.path }}" fill="url(#{{ name }}-gelijk)" stroke="#8a97a1" stroke-width="0.5"/>
{% endfor %}
{% for one in moved %}
<path d="{{ one.path }}" fill="#2f5f86" fill-opacity="0.85" stroke="#12324d" stroke-width="1"/>
{% endfor %}
{% for node in left %}
<rect x="{{ node.x }}" y="{{ node.y }}" width="{{ bar }}" height="{{ node.height }}" fill="#12324d"/>
<text x="{{ node.x - 8 }}" y="{{ node.y + node.height / 2 }}" text-anchor="end" fill="#111111">{{ node.word }}</text>
<text x="{{ node.x - 8 }}" y="{{ node.y + node.height / 2 + 15 }}" text-anchor="end" fill="#111111" \
font-weight="bold">{{ node.number }}</text>
{% endfor %}
{% for node in right %}
<rect x="{{ node.x }}" y="{{ node.y }}" width="{{ bar }}" height="{{ node.height }}" fill="#12324d"/>
<text x="{{ node.x + bar + 8 }}" y="{{ node.y + node.height / 2 }}" fill="#111111">{{ node.word }}</text>
<text x="{{ node.x + bar + 8 }}" y="{{ node.y + node.height / 2 + 15 }}" fill="#111111" \
font-weight="bold">{{ node.number }}</text>
{% endfor %}
{% for one in moved %}
<rect x="{{ label_x - 4 * one.number | length - 4 }}" y="{{ one.y - 8 }}" width="{{ 8 * one.number | length + 8 }}" \
height="14" rx="3" fill="#ffffff" stroke="#12324d" stroke-width="0.5"/>
<text x="{{ label_x }}" y="{{ one.y + 3.5 }}" text-anchor="middle" fill="#111111" font-size="12" \
font-weight="bold">{{ one.number }}</text>
{% endfor %}
</svg>
"""
)

CALENDAR = _SVG.from_string(
    """\
<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {{ width }} {{ height }}" width="{{ width }}" \
height="{{ height }}" aria-labelledby="{{ name }}-titel {{ name }}-tekst" font-family="sans-serif" font-size="13">
<title id="{{ name }}-titel">Wat er in werking treedt</title>
<desc id="{{ name }}-tekst">{{ rows | join(". ") }}.</desc>
<rect width="{{ width }}" height="{{ height }}" fill="#ffffff"/>
{% for x, year in years %}
<path d="M{{ x }} 36V{{ height - 8 }}" stroke="#d3dae0"/>
<text x="{{ x }}" y="30" text-anchor="middle" fill="#333333" font-size="11">{{ year }}</text>
{% endfor %}
{% for x, text, side in days %}
<path d="M{{ x }} 18V{{ height - 8 }}" stroke="#111111" stroke-width="1.5" stroke-dasharray="4 3"/>
<text x="{{ x - 5 if side == "end" else x + 5 }}" y="13" fill="#111111" font-size="11" font-weight="bold" \
text-anchor="{{ side }}">{{ text }}</text>
{% endfor %}
{% for y, wet in laws %}
<path d="M140 {{ y }}H{{ width - 20 }}" stroke="#8a97a1" stroke-width="0.5"/>
<text x="8" y="{{ y + 4 }}" fill="#111111">{{ wet }}</text>
{% endfor %}
{% for mark in marks %}
<g><title>{{ mark.text }}</title>
<circle cx="{{ mark.x }}" cy="{{ mark.y }}" r="{{ mark.radius }}" fill="#12324d"/>
<text x="{{ mark.x }}" y="{{ mark.y + 4 }}" text-anchor="middle" fill="#ffffff" font-size="12" \
font-weight="bold">{{ mark.rules }}</text></g>
{% endfor %}
</svg>
"""
)
