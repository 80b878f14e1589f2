"""SVG to PNG for word processors, by typst, so that no other library is needed."""

import json
from functools import lru_cache

import typst

from letters.forms.fonts import FONTS

_SOURCE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(json(bytes(sys.inputs.beeld))), format: "svg")
"""


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])


@lru_cache(maxsize=16)
def png(svg: str) -> bytes:
    """A picture as PNG at print quality; the SVG is data, never source."""
    made = typst.compile(
        _SOURCE,
        None,
        sys_inputs={"beeld": json.dumps(svg)},
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format="png",
        ppi=200.0,
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gaf geen beeld")
    return made
