"""Collects everything that is wrong with a case, so that it can be told at once; never the value that was typed."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from engine.errors import InputError, Problem, suggestion
from engine.yamlread import Document, Path_

_SAYABLE = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")
_MOST = 500
_MOST_SUGGESTIONS = 60


class Unfit(Exception):
    """A value that cannot be used; the message says what belongs there and never repeats what was given."""


class Findings:
    """The problems found so far in one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._problems: list[Problem] = list(document.noted)
        self._left_out = 0
        self._suggested = 0

    def add(self, path: Path_, message: str) -> None:
        """One problem at one place; after some hundreds they are only counted."""
        if len(self._problems) < _MOST:
            self._problems.append(self.document.problem(path, message))
        else:
            self._left_out += 1

    def line_of(self, path: Path_) -> str:
        """`` (regel 7)`` for a part of a file, nothing for data without lines."""
        line = self.document.line(path)
        return f" (regel {line})" if line else ""

    def suggest(self, word: str, known: Mapping[str, str]) -> str:
        """The nearest right word as a half-sentence; ``known`` maps every spelling to the word itself.

        Looking for near words is slow, so input with very many mistakes gets it for the first ones only.
        """
        plain = word.strip().lower()
        if plain in known:
            return f" Bedoelt u '{known[plain]}'?"
        if self._suggested >= _MOST_SUGGESTIONS or len(plain) > 64:
            return ""
        self._suggested += 1
        found = suggestion(plain, known)
        for spelling, right in known.items():
            found = found.replace(f"'{spelling}'", f"'{right}'")
        return found

    def unknown_key(self, path: Path_, key: Any, message: str, known: Mapping[str, str]) -> None:
        """A key that does not exist. Only a key that looks like a key is named: anything else may be personal."""
        if isinstance(key, str) and _SAYABLE.fullmatch(key):
            self.add((*path, key), message + self.suggest(key, known))
        else:
            self.add(path, message)

    def mapping(self, raw: Any, path: Path_, keys: Iterable[str], what: str) -> dict[str, Any]:
        """The block at a place with only the keys that exist; anything else is a problem. Nothing at all is empty."""
        if raw is None:
            return {}
        if not isinstance(raw, dict):
            self.add(path, f"hier hoort {what}")
            return {}
        allowed = {key: key for key in keys}
        for key in raw:
            if not isinstance(key, str) or key not in allowed:
                self.unknown_key(path, key, "deze sleutel bestaat niet.", allowed)
        return {key: raw[key] for key in allowed if key in raw}

    def finish(self) -> None:
        """Raises ``InputError`` with everything found; returns when nothing is wrong."""
        if not self._problems:
            return
        problems = list(self._problems)
        if self._left_out:
            count = len(problems) + self._left_out
            rest = f"er zijn {count} problemen; dit zijn de eerste {len(problems)}"
            problems.append(Problem(self.document.name, 0, "", rest))
        raise InputError(problems)
