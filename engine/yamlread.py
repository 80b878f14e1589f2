"""Reads YAML as plain data with the line of every value; refuses anchors, tags, double keys and oversized files."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import yaml

from engine.errors import InputError, Problem
from engine.yamlbuild import Builder, Path_, field_name
from engine.yamltext import UNREADABLE, explain

__all__ = ["MAX_BYTES", "Document", "Path_", "read_bytes", "read_file", "read_text"]

Lines = dict[Path_, int] | Callable[[], dict[Path_, int]]
MAX_BYTES = 1_000_000

_TAB = re.compile(r"^ *\t", re.MULTILINE)
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document:
    """Plain data and the line on which each part of it stands."""

    __slots__ = ("_lines", "data", "name", "noted")

    def __init__(self, name: str, data: Any, lines: Lines, noted: Iterable[Problem] = ()) -> None:
        self.name = name
        self.data = data
        self._lines = lines
        self.noted = tuple(noted)

    @property
    def lines(self) -> dict[Path_, int]:
        """The line of every part by its path; only worked out when somebody asks, which is when something is wrong."""
        if callable(self._lines):
            self._lines = self._lines()
        return self._lines

    def line(self, path: Path_) -> int:
        """The line of a part; of its nearest parent when the part itself is missing."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return 1

    def value(self, path: Path_) -> Any:
        """The part itself, or ``None`` when it does not stand in the document."""
        found = self.data
        for part in path:
            try:
                found = found[part]
            except (KeyError, IndexError, TypeError):
                return None
        return found

    def standing(self, path: Path_) -> Path_:
        """The path without the parts that are not written: a list of one may be written without its dash."""
        found: Path_ = ()
        for part in path:
            if (*found, part) in self.lines:
                found = (*found, part)
        return found

    def problem(self, path: Path_, message: str) -> Problem:
        """A problem at a part of this document."""
        return Problem(self.name, self.line(path), field_name(path), message)


def read_file(path: Path, name: str | None = None, limit: int = MAX_BYTES) -> Document:
    """Reads one YAML (or JSON) file.

    Raises ``InputError`` when the file is missing, too large, not UTF-8 or not plain YAML.
    """
    shown = name or path.name
    try:
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except OSError:
        raise InputError([Problem(shown, 0, "", "dit bestand kan niet worden gelezen")]) from None
    return read_bytes(raw, shown, limit)


def read_bytes(raw: bytes, name: str, limit: int = MAX_BYTES, *, noting: bool = False) -> Document:
    """Reads YAML or JSON text; see ``read_file`` for the errors and ``read_text`` for ``noting``."""
    if len(raw) > limit:
        raise InputError(
            [Problem(name, 0, "", f"dit bestand is te groot; ten hoogste {limit:,} tekens".replace(",", "."))]
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise InputError([Problem(name, line, "", "dit bestand is geen UTF-8-tekst; bewaar het als UTF-8")]) from None
    return read_text(text, name, noting=noting)


def read_text(text: str, name: str, *, noting: bool = False) -> Document:
    """Reads YAML or JSON text that is already decoded; see ``read_file`` for the errors.

    With ``noting`` what can still be read is read: double keys stand in ``Document.noted`` and an impossible date stays
    text, so that the reader of the content can tell everything that is wrong at once.
    """
    tab = None if text.lstrip()[:1] in ("{", "[") else _TAB.search(text)
    if tab:
        line = text.count("\n", 0, tab.start()) + 1
        raise InputError([Problem(name, line, "", "een tab aan het begin van de regel; gebruik spaties")])
    builder = Builder(name, noting)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
    except yaml.YAMLError as error:
        line, message = explain(error, text)
        raise InputError([*builder.problems, Problem(name, line, "", message)]) from None
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise InputError([Problem(name, line, "", UNREADABLE)]) from None
    if builder.problems and not noting:
        raise InputError(builder.problems)
    return Document(name, builder.root, builder.lines, builder.problems)
