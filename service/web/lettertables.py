"""A section of a letter as fields: running text in one field, a table cell by cell, so that nobody types its bars."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from service.web.forms import Form

_PART = re.compile(r"(?:sectie|tabel)-([a-z0-9_-]+?)--(\d{1,3})(?:-(titel|(\d{1,3})-(\d{1,2})))?", re.ASCII)
_BLANK = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a section: ``tekst``, or a table with its title, its header and its rows."""

    tekst: str = ""
    titel: str = ""
    kop: tuple[str, ...] = ()
    rijen: tuple[tuple[str, ...], ...] = ()


def parts(text: str) -> list[Part]:
    """The pieces of a section's text, in order; text around a table stays as it was typed.

    >>> [one.kop or one.tekst for one in parts("Dag.\\n\\n|+ Wie\\n| Naam | Tel |\\n| An | 1 |")]
    ['Dag.', ('Naam', 'Tel')]
    """
    found: list[Part] = []
    for chunk in _BLANK.split(text.replace("\r\n", "\n").strip()):
        table = _table(chunk)
        if table is None and found and not found[-1].kop:
            found[-1] = Part(f"{found[-1].tekst}\n\n{chunk}")
        else:
            found.append(table or Part(chunk))
    return found


def has_table(text: str) -> bool:
    """Whether a section holds a table."""
    return any(one.kop for one in parts(text))


def whole_sections(form: Form) -> Form:
    """The form with each section as one text again, as it is kept and checked; other fields stay as they are."""
    pieces: dict[str, dict[int, dict[str, str]]] = {}
    values: dict[str, list[str]] = {}
    for name in form.names():
        match = _PART.fullmatch(name)
        if match:
            pieces.setdefault(match[1], {}).setdefault(int(match[2]), {})[match[3] or ""] = form.text(name)
        else:
            values[name] = form.all(name)
    for section, numbered in pieces.items():
        texts = [_text(numbered[number]) for number in sorted(numbered)]
        values[f"sectie-{section}"] = ["\n\n".join(text for text in texts if text)]
    made = Form.filled(values)
    for name, message in form.errors.items():
        made.wrong(name, message)
    return made


def _table(chunk: str) -> Part | None:
    lines = chunk.split("\n")
    if len(lines) < 3 or not lines[0].startswith("|+ ") or not all(line.startswith("|") for line in lines):
        return None
    head, *rows = (tuple(cell.strip() for cell in line.strip().strip("|").split("|")) for line in lines[1:])
    if any(len(row) != len(head) for row in rows):
        return None
    return Part(titel=lines[0][3:].strip(), kop=head, rijen=tuple(rows))


def _text(piece: Mapping[str, str]) -> str:
    """A piece as text; a row without a word in it is gone, and so is a table without rows."""
    if set(piece) == {""}:
        return piece[""]
    cells: dict[int, dict[int, str]] = {}
    for place, words in piece.items():
        row, _, column = place.partition("-")
        if column:
            cells.setdefault(int(row), {})[int(column)] = " ".join(words.replace("|", "/").split())
    width = range(max((column for row in cells.values() for column in row), default=-1) + 1)
    rows = [[cells[number].get(column, "") for column in width] for number in sorted(cells)]
    filled = [row for row in rows[1:] if any(row)]
    if not filled:
        return ""
    title = " ".join(piece.get("titel", "").split()) or "Tabel"
    return "\n".join([f"|+ {title}", *(f"| {' | '.join(row)} |" for row in (rows[0], *filled))])
