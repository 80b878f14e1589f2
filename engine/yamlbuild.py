"""Builds plain data from YAML events in one pass, with the line of every part."""

from collections.abc import Callable
from typing import Any

import yaml

from engine.errors import InputError, Problem
from engine.yamltext import REFERENCE, UNREADABLE, plain_value

Path_ = tuple[str | int, ...]
MAX_DEPTH = 40
MAX_PARTS = 100_000
MAX_PROBLEMS = 20

_TYPE = "typeaanduidingen (!) mogen niet; zet de waarde tussen aanhalingstekens"


def field_name(path: Path_) -> str:
    """A path as a reader writes it: list items count from one."""
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in path)


class Builder:
    """Takes events one by one and refuses at once what would grow large or deep, so that no small file can."""

    def __init__(self, name: str, noting: bool) -> None:
        self.name = name
        self.noting = noting
        self.root: Any = None
        self.problems: list[Problem] = []
        # What is being filled, the lines of its parts, and the key that waits for its value; around it what is open.
        self._into: Any = None
        self._marks: dict[str | int, int] = {}
        self._key: str | None = None
        self._open: list[tuple[Any, dict[str | int, int]]] = []
        self._all_marks: dict[int, dict[str | int, int]] = {}
        self._first = 1
        self._parts = 0
        self._documents = 0
        self._handlers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start_mapping,
            yaml.SequenceStartEvent: self._start_list,
            yaml.MappingEndEvent: self._end,
            yaml.SequenceEndEvent: self._end,
            yaml.AliasEvent: self._refuse_reference,
            yaml.DocumentStartEvent: self._start_document,
        }

    def take(self, event: Any) -> None:
        """Adds one event; raises ``InputError`` for what may not be built at all."""
        handler = self._handlers.get(type(event))
        if handler:
            handler(event)

    def _start_document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            self._refuse(event, "een bestand is één document; haal de regel met --- weg")

    def _scalar(self, event: Any) -> None:
        text = event.value
        if event.anchor is not None or event.tag is not None:
            self._refuse_reference(event)
        if "\0" in text:
            self._refuse(event, UNREADABLE)
        if self._key is None and type(self._into) is dict:
            self._take_key(event, text)
            return
        value, wrong = (text, None) if event.style else plain_value(text)
        self._place(event, value)
        if wrong and not self.noting:
            self._note(event, wrong)

    def _start_mapping(self, event: Any) -> None:
        self._start(event, {})

    def _start_list(self, event: Any) -> None:
        self._start(event, [])

    def _start(self, event: Any, container: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_reference(event)
        if self._key is None and type(self._into) is dict:
            message = "een sleutel moet een woord zijn; staat hier een accolade, gebruik dan aanhalingstekens"
            self._refuse(event, message)
        if len(self._open) >= MAX_DEPTH:
            self._refuse(event, f"te diep genest; ten hoogste {MAX_DEPTH} niveaus")
        self._place(event, container)
        self._open.append((self._into, self._marks))
        self._into = container
        self._marks = self._all_marks[id(container)] = {}

    def _end(self, _event: Any) -> None:
        self._into, self._marks = self._open.pop()

    def _take_key(self, event: Any, key: str) -> None:
        earlier = self._marks.pop(key, None)
        self._marks[key] = event.start_mark.line + 1
        self._key = key
        if earlier is not None:
            self._note(event, f"deze sleutel staat er twee keer, ook op regel {earlier}")

    def _place(self, event: Any, value: Any) -> None:
        self._parts += 1
        if self._parts > MAX_PARTS:
            self._refuse(event, "er staat te veel in dit bestand; verdeel het over meer bestanden")
        into = self._into
        if type(into) is dict:
            into[self._key] = value
            self._key = None
        elif into is None:
            self.root = value
            self._first = event.start_mark.line + 1
        else:
            self._marks[len(into)] = event.start_mark.line + 1
            into.append(value)

    def lines(self) -> dict[Path_, int]:
        """The line of every part by its path."""
        found: dict[Path_, int] = {} if self.root is None else {(): self._first}
        todo: list[tuple[Path_, Any]] = [((), self.root)]
        while todo:
            path, part = todo.pop()
            marks = self._all_marks[id(part)] if isinstance(part, dict | list) else {}
            for key, line in marks.items():
                found[*path, key] = line
                todo.append(((*path, key), part[key]))
        return found

    def _refuse_reference(self, event: Any) -> None:
        tagged = getattr(event, "tag", None) is not None
        self._refuse(event, _TYPE if tagged else REFERENCE)

    def _here(self) -> str:
        """The field that was last begun."""
        inside = [*self._open[1:], (self._into, self._marks)]
        return field_name(tuple(next(reversed(marks)) for _, marks in inside if marks))

    def _note(self, event: Any, message: str) -> None:
        self.problems.append(Problem(self.name, event.start_mark.line + 1, self._here(), message))
        if len(self.problems) >= MAX_PROBLEMS:
            raise InputError(self.problems)

    def _refuse(self, event: Any, message: str) -> None:
        raise InputError([*self.problems, Problem(self.name, event.start_mark.line + 1, "", message)])
