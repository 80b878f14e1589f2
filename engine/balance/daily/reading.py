"""Reads parts of a case field by field: what is wrong is noted at its field and left out, the rest is kept."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from engine.errors import suggestion
from engine.yamlread import Path_

TEXT_LIMIT = 200
MOST = 300
_SAYABLE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: the path below the part that was read, and what to do; never the value itself."""

    path: Path_
    message: str


class Reader:
    """Collects faults while reading one part of a case."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []

    def note(self, path: Path_, message: str) -> None:
        """One fault at one field."""
        self.faults.append(Fault(path, message))

    def block(self, raw: Any, path: Path_, keys: Iterable[str], what: str) -> dict[str, Any] | None:
        """The block at a place with only the keys that exist."""
        if not isinstance(raw, dict):
            self.note(path, f"hier hoort {what}")
            return None
        allowed = list(keys)
        for key in raw:
            if key in allowed:
                continue
            if isinstance(key, str) and _SAYABLE.fullmatch(key):
                self.note((*path, key), "deze sleutel bestaat niet." + suggestion(key, allowed))
            else:
                self.note(path, "deze sleutel bestaat niet.")
        return {key: raw[key] for key in allowed if key in raw}

    def items(self, raw: Any, path: Path_, what: str) -> list[Any]:
        """The list at a place; nothing at all is empty."""
        if raw is None:
            return []
        if not isinstance(raw, list | tuple):
            self.note(path, f"hier hoort een lijst van {what}")
            return []
        if len(raw) > MOST:
            self.note(path, f"hier passen ten hoogste {MOST} {what}")
        return list(raw[:MOST])

    def text(self, raw: Any, path: Path_, *, needed: bool = False) -> str:
        """A short text; empty when it may be."""
        if raw is None or (isinstance(raw, str) and not raw.strip()):
            if needed:
                self.note(path, "dit veld ontbreekt")
            return ""
        if not isinstance(raw, str) or _UNREADABLE.search(raw):
            self.note(path, "hier hoort tekst; zet de waarde tussen aanhalingstekens")
            return ""
        if len(raw) > TEXT_LIMIT:
            self.note(path, f"deze tekst is te lang; ten hoogste {TEXT_LIMIT} tekens")
            return ""
        return raw.strip()

    def choice(self, raw: Any, path: Path_, words: Iterable[str], *, otherwise: str | None = None) -> str:
        """One of some words; ``otherwise`` when nothing is given."""
        known = list(words)
        if raw is None or raw == "":
            if otherwise is None:
                self.note(path, f"dit veld ontbreekt; kies uit {', '.join(known)}")
            return otherwise or ""
        word = {True: "ja", False: "nee"}[raw] if isinstance(raw, bool) else raw
        plain = word.strip().lower() if isinstance(word, str) else ""
        if plain in known:
            return plain
        self.note(path, f"kies uit {', '.join(known)}.{suggestion(plain[:64], known)}")
        return otherwise or ""

    def whole(self, raw: Any, path: Path_, most: int) -> int:
        """A whole number from one to ``most``."""
        if isinstance(raw, int) and not isinstance(raw, bool) and 1 <= raw <= most:
            return raw
        self.note(path, f"hier hoort een geheel getal van 1 tot en met {most}")
        return 0


def plain_name(text: str) -> str:
    """A name as it is compared: case, accents of spacing and punctuation play no part.

    >>> plain_name("Dr. De  Vries") == plain_name("dr de vries")
    True
    """
    return " ".join(re.sub(r"[.,;:]", " ", text).casefold().split())
