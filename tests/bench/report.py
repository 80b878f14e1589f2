"""docs/metingen.md: one section per bench, replaced by the next run of that bench and left alone by others."""

import os
import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "metingen.md"
_HEAD = """# Metingen

Geschreven door `python -m tests.bench`; niet met de hand wijzigen. Verhoudingen gelden binnen één run op één machine.
"""


@dataclass(frozen=True, slots=True)
class Section:
    """What one bench found, and whether the figures it must hold were held."""

    name: str
    title: str
    body: str
    held: bool = True
    command: str = ""

    @property
    def text(self) -> str:
        """The section as Markdown, with date, machine and command."""
        day = datetime.now(UTC).date().isoformat()
        command = self.command or f"tests.bench {self.name}"
        machine = f"{os.cpu_count()} kernen, {platform.machine()}, Python {platform.python_version()}"
        return f"## {self.title}\n\n{day}, {machine}, `python -m {command}`\n\n{self.body}\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; every column but the first is right-aligned."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def write(section: Section, page: Path = PAGE) -> None:
    """Puts a section in the page, in the place of the one before it."""
    begin, end = f"<!-- {section.name} -->\n", f"<!-- /{section.name} -->\n"
    text = page.read_text(encoding="utf-8") if page.exists() else _HEAD
    block = f"{begin}{section.text}{end}"
    pattern = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    text = pattern.sub(lambda _: block, text) if pattern.search(text) else f"{text}\n{block}"
    page.parent.mkdir(exist_ok=True)
    page.write_text(text, encoding="utf-8")
