"""Which characters the packaged fonts can show; what they cannot is named instead, so that a PDF loses no text."""

import struct
import unicodedata
from functools import lru_cache
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "lettertypen"
_FILES = ("OpenSans-Regular.ttf", "OpenSans-Bold.ttf", "DejaVuSans.ttf")
_JOINERS = {0x200B, 0x200C, 0x200D, 0xFE0E, 0xFE0F}
_LONG = 40


@lru_cache(maxsize=1)
def covered() -> frozenset[int]:
    """Every character that regular and bold text can show: in both Open Sans fonts, or in the fallback font."""
    regular, bold, fallback = (_characters(FONTS / name) for name in _FILES)
    return frozenset((regular & bold) | fallback)


def _characters(path: Path) -> set[int]:
    data = path.read_bytes()
    count = struct.unpack_from(">H", data, 4)[0]
    tables = {data[12 + 16 * i : 16 + 16 * i]: struct.unpack_from(">L", data, 20 + 16 * i)[0] for i in range(count)}
    start = tables[b"cmap"]
    found: set[int] = set()
    for index in range(struct.unpack_from(">H", data, start + 2)[0]):
        platform, _, offset = struct.unpack_from(">HHL", data, start + 4 + 8 * index)
        kind = struct.unpack_from(">H", data, start + offset)[0]
        if platform in (0, 3) and kind == 4:
            found |= _segments(data, start + offset)
        elif platform in (0, 3) and kind == 12:
            found |= _groups(data, start + offset)
    return found


def _segments(data: bytes, at: int) -> set[int]:
    """Format 4: runs of characters up to U+FFFF; a run counts where it leads to a glyph."""
    count = struct.unpack_from(">H", data, at + 6)[0] // 2
    ends, starts = at + 14, at + 16 + 2 * count
    deltas, ranges = starts + 2 * count, starts + 4 * count
    found: set[int] = set()
    for index in range(count):
        last, first = (struct.unpack_from(">H", data, base + 2 * index)[0] for base in (ends, starts))
        delta, offset = (struct.unpack_from(">H", data, base + 2 * index)[0] for base in (deltas, ranges))
        for char in range(first, min(last, 0xFFFE) + 1):
            glyph = char
            if offset:
                glyph = struct.unpack_from(">H", data, ranges + 2 * index + offset + 2 * (char - first))[0]
            if (glyph + delta) % 0x10000 and (glyph or not offset):
                found.add(char)
    return found


def _groups(data: bytes, at: int) -> set[int]:
    """Format 12: groups of characters over the whole of Unicode."""
    found: set[int] = set()
    for index in range(struct.unpack_from(">L", data, at + 12)[0]):
        first, last, _ = struct.unpack_from(">LLL", data, at + 16 + 12 * index)
        found.update(range(first, last + 1))
    return found


def showable(text: str) -> str:
    """The text in characters that the fonts have; another character becomes ``[teken U+1F9A6 otter]``."""
    if text.isascii():
        return text
    known = covered()
    return "".join(char if ord(char) in known else _named(char) for char in text)


def _named(char: str) -> str:
    if ord(char) in _JOINERS or unicodedata.combining(char):
        return ""
    name = unicodedata.name(char, "").lower()
    return f"[teken U+{ord(char):04X}{' ' + name if name else ''}]"


def breakable(text: str) -> str:
    """The text with a place to break in every row of more than forty characters without a space."""
    if len(text) <= _LONG:
        return text
    words = text.split(" ")
    return " ".join("\u200b".join(word[i : i + _LONG] for i in range(0, len(word), _LONG)) for word in words)
