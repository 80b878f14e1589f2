"""ODT: a zip with three XML files, every text escaped."""

from datetime import date
from functools import lru_cache
from pathlib import Path

from jinja2 import FileSystemLoader, StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from letters.forms.flat import Flat, flat
from letters.forms.package import packed
from letters.forms.picture import png
from letters.forms.shape import Run, shape
from letters.letter import Letter

_MIME = "application/vnd.oasis.opendocument.text"
_FILES = ("content.xml", "styles.xml", "meta.xml")


@lru_cache(maxsize=1)
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(
        loader=FileSystemLoader(Path(__file__).resolve().parent / "odt_templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render_odt(letter: Letter) -> bytes:
    """The letter for LibreOffice and other word processors."""
    shaped = shape(letter)
    blocks = [item for row in flat(shaped, _same).values() for item in row]
    pictures = _named(blocks)
    view = {
        "brief": shaped,
        "blokken": blocks,
        "beelden": list(pictures),
        "datum": date(*shaped["datum"]).isoformat(),
    }
    texts = [(name, _environment().get_template(f"{name}.j2").render(**view).encode()) for name in _FILES]
    manifest = _environment().get_template("manifest.xml.j2").render(**view).encode()
    return packed(
        [("mimetype", _MIME.encode()), *texts, *pictures.items(), ("META-INF/manifest.xml", manifest)], plain="mimetype"
    )


def _same(runs: list[Run]) -> list[Run]:
    return runs


def _named(blocks: list[Flat]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for item in blocks:
        if item["soort"] == "beeld":
            item["naam"] = f"Pictures/beeld{len(found) + 1}.png"
            found[item["naam"]] = png(item["svg"])
    return found
