"""Reads the files of one folder of the rulebook that has its own format, and puts them together."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ValidationError

from engine.errors import InputError, Problem
from engine.messages import problems_of
from engine.rulebook import Origin
from engine.yamlread import Document, read_bytes

_LIMIT = 1_000_000


@dataclass
class Parts:
    """What the files of a folder hold together, where each part stands, and what is wrong."""

    values: dict[str, Any] = field(default_factory=dict)
    origins: dict[tuple[str, str], Origin] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, kind: str, key: str = "") -> Origin:
        """Where a part is written; ``key`` is its id in a list."""
        return self.origins.get((kind, key)) or self.origins[(kind, "")]

    def problem(self, kind: str, key: str, message: str, *below: str | int) -> Problem:
        """A problem at a part, or below it."""
        origin = self.place(kind, key)
        path = (*origin.path, *below)
        return origin.document.problem(origin.document.standing(path), message)


def read_parts(files: Mapping[str, bytes], folder: str, model: type[BaseModel], needed: type[BaseModel]) -> Parts:
    """The parts in the files of a folder, each file as ``model``; ``needed`` says what may not be missing.

    A folder without files gives no values and no problems: a rulebook need not have it.
    """
    parts = Parts()
    mine = {name: raw for name, raw in files.items() if name.split("/")[0] == folder}
    for name, raw in mine.items():
        try:
            document = read_bytes(raw, name, _LIMIT)
        except InputError as error:
            parts.problems.extend(error.problems)
            continue
        _add(parts, document, model)
    if mine and not parts.problems:
        missing = [name for name, info in needed.model_fields.items() if not parts.values.get(name)]
        parts.problems += [Problem(folder, 0, name, f"in de map {folder} ontbreekt '{name}'") for name in missing]
    return parts


def _add(parts: Parts, document: Document, model: type[BaseModel]) -> None:
    if not isinstance(document.data, dict):
        if document.data is not None:
            parts.problems.append(document.problem((), "dit bestand begint met een sleutel, zoals indicatoren:"))
        return
    try:
        read = model.model_validate(document.data)
    except ValidationError as error:
        parts.problems.extend(problems_of(error, document, model, quote=True))
        return
    for name in document.data:
        value = getattr(read, name)
        if isinstance(value, list):
            _extend(parts, document, name, value)
        elif _new(parts, document, name, "", (name,)):
            parts.values[name] = value


def _extend(parts: Parts, document: Document, name: str, items: list[Any]) -> None:
    parts.origins.setdefault((name, ""), Origin(document, (name,)))
    kept: list[Any] = parts.values.setdefault(name, [])
    for index, item in enumerate(items):
        key = getattr(item, "id", "")
        if not key or _new(parts, document, name, key, (name, index)):
            kept.append(item)


def _new(parts: Parts, document: Document, name: str, key: str, path: tuple[str | int, ...]) -> bool:
    earlier = parts.origins.get((name, key))
    if earlier is None:
        parts.origins[(name, key)] = Origin(document, path)
        return True
    message = f"'{key or name}' bestaat al in {earlier.document.name} regel {earlier.line}"
    parts.problems.append(document.problem(path, message))
    return False
