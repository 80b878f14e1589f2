"""The SVG of the pictures, with every text escaped."""

from jinja2 import Environment, StrictUndefined

_SVG = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)

TIMELINE = _SVG.from_string(
    """\
<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {{ width }} {{ height }}" width="{{ width }}" \
height="{{ height }}" aria-labelledby="{{ name }}-titel {{ name }}-tekst" font-family="sans-serif" font-size="13">
<title id="{{ name }}-titel">Tijdlijn rond achttien</title>
<desc id="{{ name }}-tekst">{{ summary }} {{ rows | join(" ") }}</desc>
<defs>
<pattern id="{{ name }}-later" width="6" height="6" patternUnits="userSpaceOnUse">
<rect width="6" height="6" fill="#ffffff"/><path d="M0 6 6 0" stroke="#555555" stroke-width="1"/>
</pattern>
</defs>
<rect width="{{ width }}" height="{{ height }}" fill="#ffffff"/>
{% for tick in ticks %}
<path d="M{{ tick.x }} 40V{{ height - 32 }}" stroke="#cccccc"/>
<text x="{{ tick.x }}" y="34" fill="#333333" text-anchor="middle" font-size="11">{{ tick.text }}</text>
{% endfor %}
{% for bar in bars %}
<g>
<title>{{ bar.full }}</title>
<text x="8" y="{{ bar.y + 15 }}" fill="#111111">{{ bar.mark }}</text>
<text x="26" y="{{ bar.y + 15 }}" fill="#111111">{{ bar.label }}</text>
<rect x="{{ bar.x }}" y="{{ bar.y + 4 }}" width="{{ bar.width }}" height="14" stroke="#111111" \
stroke-width="{{ 2 if bar.late else 1 }}" \
fill="{{ "#111111" if bar.late else "#2f5f86" if bar.begun else "url(#" ~ name ~ "-later)" }}"/>
</g>
{% endfor %}
{% if eighteen %}
<path d="M{{ eighteen.x }} 40V{{ height - 32 }}" stroke="#111111" stroke-width="2" stroke-dasharray="2 3"/>
<text x="{{ eighteen.x + 4 }}" y="52" fill="#111111" font-weight="bold">{{ eighteen.text }}</text>
{% endif %}
<path d="M{{ today.x }} 20V{{ height - 32 }}" stroke="#111111" stroke-width="2"/>
<text x="{{ today.x }}" y="16" fill="#111111" font-weight="bold" \
text-anchor="{{ today_anchor }}">{{ today.text }}</text>
<text x="8" y="{{ height - 12 }}" fill="#333333" font-size="12">{{ legend }}</text>
</svg>
"""
)

HEAT = _SVG.from_string(
    """\
<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {{ width }} {{ height }}" width="{{ width }}" \
height="{{ height }}" aria-labelledby="{{ name }}-titel {{ name }}-tekst" font-family="sans-serif">
<title id="{{ name }}-titel">Drukte per maand</title>
<desc id="{{ name }}-tekst">{{ summary }} {{ rows | join(" ") }}</desc>
{% for cell in cells %}
<g>
<title>{{ cell.month }}: {{ cell.number }}</title>
<rect x="{{ cell.x }}" y="{{ cell.y }}" width="{{ size }}" height="{{ size }}" fill="{{ cell.fill }}" stroke="#555555"/>
<text x="{{ cell.x + 6 }}" y="{{ cell.y + 15 }}" fill="{{ cell.ink }}" font-size="11">{{ cell.month }}</text>
<text x="{{ cell.x + size / 2 }}" y="{{ cell.y + size - 14 }}" fill="{{ cell.ink }}" font-size="22" \
text-anchor="middle" font-weight="bold">{{ cell.number }}</text>
</g>
{% endfor %}
</svg>
"""
)
