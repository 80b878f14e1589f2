"""Reads the light markup of a rendered template: one sentence per line, sections, lists, tables and frames.

The whole language, for who edits the words:

``# titel``                 the title of the letter
``## Titel {naam}``         a section; the title may be empty
``### kop``                 a heading inside a section
a line of text              one sentence; an empty line ends the paragraph
``~ tekst``                 a connecting sentence: it states no law and no fact
``- punt`` / ``1. punt``    a list; lines that start with two spaces belong to the point above
``|+ titel`` and ``| a | b |``  a table: caption, header row, rows
``::: soort`` … ``:::``     a frame: concept, let_op, citaat or uitleg
``**woorden**``             words with emphasis
a picture alone on a line   a picture with its words
"""

import re
from dataclasses import replace
from typing import cast, get_args

from letters.backing import Backing, Deel, Tekst
from letters.blocks import Alinea, Beeld, Blok, Kader, KaderSoort, Kop, Lijst, Sectie, Tabel, Zin
from letters.template import CLOSE, OPEN, Values

_MARK = re.compile(f"{OPEN}(\\d+){CLOSE}")
_SECTION = re.compile(r"## ?(.*?)\s*\{([a-z0-9_-]+)\}$")
_ITEM = re.compile(r"(-|\d+\.) (.*)$")
_FRAMES = get_args(KaderSoort)


class MarkupError(ValueError):
    """A template that does not follow the markup; the message names the line."""


def sections(text: str, values: Values) -> tuple[Zin, tuple[Sectie, ...]]:
    """The title and the sections of a rendered template."""
    return _Reader(text, values).read()


class _Reader:
    def __init__(self, text: str, values: Values) -> None:
        self.lines = [line.rstrip() for line in text.split("\n")]
        self.values = values
        self.at = 0

    def read(self) -> tuple[Zin, tuple[Sectie, ...]]:
        title: Zin | None = None
        found: list[Sectie] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            section = _SECTION.match(line)
            if section:
                self.at += 1
                blocks = self.blocks(until="## ")
                found.append(Sectie(section[2], self.label(section[1]), blocks))
            elif line.startswith("# ") and title is None:
                title = self.label(line[2:])
                self.at += 1
            elif line:
                raise self.error("tekst buiten een sectie")
            else:
                self.at += 1
        if title is None:
            raise MarkupError("de brief heeft geen titel ('# titel')")
        return title, tuple(found)

    def blocks(self, until: str) -> tuple[Blok, ...]:
        """Blocks up to the next section, or up to the end of a frame."""
        found: list[Blok] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.startswith(until) or (until == ":::" and line.startswith("## ")):
                break
            if not line:
                self.at += 1
                continue
            found.append(self.block(line))
        return tuple(found)

    def block(self, line: str) -> Blok:
        if line.startswith("::: "):
            return self.frame(line[4:])
        picture = self.picture(line)
        if picture is not None:
            return picture
        if line.startswith(("### ", "#### ")):
            self.at += 1
            marks, words = line.split(" ", 1)
            return Kop(len(marks), self.label(words))
        if line.startswith("|"):
            return self.table()
        if _ITEM.match(line):
            return self.items()
        return Alinea(self.paragraph())

    def picture(self, line: str) -> Beeld | None:
        mark = _MARK.fullmatch(line.strip())
        value = self.values.items[int(mark[1])] if mark else None
        if not isinstance(value, Beeld):
            return None
        self.at += 1
        return value

    def frame(self, kind: str) -> Kader:
        if kind not in _FRAMES:
            raise self.error(f"onbekend kader '{kind}'; kies uit {', '.join(_FRAMES)}")
        self.at += 1
        inside = self.blocks(until=":::")
        if self.at >= len(self.lines) or self.lines[self.at] != ":::":
            raise self.error("kader zonder einde (':::')")
        self.at += 1
        return Kader(cast(KaderSoort, kind), inside)

    def paragraph(self) -> tuple[Zin, ...]:
        found: list[Zin] = []
        while self.at < len(self.lines) and self.lines[self.at] and not self.starts_block(self.lines[self.at]):
            found.append(self.sentence(self.lines[self.at].strip()))
            self.at += 1
        return tuple(found)

    def starts_block(self, line: str) -> bool:
        return line.startswith(("#", "|", ":::")) or bool(_ITEM.match(line))

    def items(self) -> Lijst:
        items: list[tuple[Zin, ...]] = []
        numbered = self.lines[self.at][0] != "-"
        while self.at < len(self.lines):
            item = _ITEM.match(self.next_line())
            if not item or (item[1] != "-") != numbered:
                break
            self.skip_empty()
            words = [self.sentence(item[2])]
            self.at += 1
            while self.at < len(self.lines) and self.lines[self.at].startswith("  "):
                words.append(self.sentence(self.lines[self.at].strip()))
                self.at += 1
            items.append(tuple(words))
        return Lijst(tuple(items), numbered)

    def next_line(self) -> str:
        """The next line that is not empty: a list goes on after an empty line."""
        return next((line for line in self.lines[self.at :] if line), "")

    def skip_empty(self) -> None:
        while not self.lines[self.at]:
            self.at += 1

    def table(self) -> Tabel:
        if not self.lines[self.at].startswith("|+ "):
            raise self.error("een tabel begint met een titel ('|+ titel')")
        caption = self.label(self.lines[self.at][3:])
        self.at += 1
        rows: list[list[str]] = []
        while self.at < len(self.lines) and self.lines[self.at].startswith("|"):
            rows.append([cell.strip() for cell in self.lines[self.at].strip().strip("|").split("|")])
            self.at += 1
        if len(rows) < 2 or any(len(row) != len(rows[0]) for row in rows):
            raise self.error("een tabel heeft een kopregel en rijen met evenveel cellen")
        head = tuple(self.label(cell) for cell in rows[0])
        body = tuple(tuple((self.cell(cell, index),) for index, cell in enumerate(row)) for row in rows[1:])
        return Tabel(caption, head, body)

    def cell(self, words: str, column: int) -> Zin:
        return self.label(words) if column == 0 else self.sentence(words)

    def label(self, words: str) -> Zin:
        """Words that name something; they claim something only when they hold a value that proves it."""
        zin = self.sentence(words)
        claims = zin.gaten or any(item.proves for item in zin.backing)
        return zin if claims else replace(zin, verbindend=True)

    def sentence(self, words: str) -> Zin:
        connecting = words.startswith("~ ")
        parts: list[Deel] = []
        support: list[Backing] = []
        for index, piece in enumerate((words[2:] if connecting else words).split("**")):
            self.pieces(piece, index % 2 == 1, parts, support)
        return Zin(tuple(_trimmed(parts)), connecting, tuple(support))

    def pieces(self, words: str, strong: bool, parts: list[Deel], support: list[Backing]) -> None:
        for index, piece in enumerate(_MARK.split(words)):
            if index % 2 == 0:
                if piece:
                    parts.append(Tekst(piece, strong))
                continue
            value = self.values.items[int(piece)]
            if isinstance(value, Backing):
                support.append(value)
            elif isinstance(value, Beeld):
                raise self.error("een beeld staat alleen op een regel")
            else:
                parts.append(replace(value, nadruk=strong or value.nadruk))

    def error(self, message: str) -> MarkupError:
        return MarkupError(f"regel {self.at + 1}: {message}")


def _trimmed(parts: list[Deel]) -> list[Deel]:
    """No white space at either end: an invisible mark may have stood there."""
    while parts and isinstance(parts[-1], Tekst) and not parts[-1].tekst.strip():
        parts.pop()
    if parts and isinstance(parts[-1], Tekst):
        parts[-1] = replace(parts[-1], tekst=parts[-1].tekst.rstrip())
    if parts and isinstance(parts[0], Tekst):
        parts[0] = replace(parts[0], tekst=parts[0].tekst.lstrip())
    return parts
