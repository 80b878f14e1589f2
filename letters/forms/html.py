"""HTML: semantic, Dutch, one stylesheet for screen and paper, no script and no style attributes."""

from base64 import b64encode
from functools import lru_cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined, select_autoescape
from jinja2.sandbox import SandboxedEnvironment

from letters.forms.shape import shape
from letters.letter import Letter

HERE = Path(__file__).resolve().parent


@lru_cache(maxsize=1)
def _environment() -> SandboxedEnvironment:
    env = SandboxedEnvironment(
        loader=FileSystemLoader(HERE),
        undefined=StrictUndefined,
        autoescape=select_autoescape(default=True, default_for_string=True),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters["data_uri"] = _data_uri
    return env


def _data_uri(svg: str) -> str:
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()


@lru_cache(maxsize=1)
def stylesheet() -> str:
    """The stylesheet of a letter, for a page that shows a fragment."""
    return (HERE / "brief.css").read_text(encoding="utf-8")


def fragment(letter: Letter) -> str:
    """The letter as one ``article``, to place in a page that links the stylesheet itself."""
    return _environment().get_template("brief.fragment.html.j2").render(brief=shape(letter))


def render_html(letter: Letter) -> bytes:
    """A whole page that stands on its own."""
    page = _environment().get_template("brief.html.j2").render(brief=shape(letter), css=stylesheet())
    return page.encode("utf-8", errors="replace")
