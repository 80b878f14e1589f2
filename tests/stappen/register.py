"""The step vocabulary as data: pytest-bdd runs it in the suite, ``tests.player`` in coverage and mutation runs."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pytest_bdd import parsers

Kind = Literal["given", "when", "then"]
Table = list[list[str]]
Function = Callable[..., None]


@dataclass(frozen=True)
class Step:
    """One sentence of the vocabulary and what it does to the world of a scenario."""

    kind: Kind
    pattern: str
    parser: parsers.re
    function: Function


STEPS: list[Step] = []


def given(pattern: str) -> Callable[[Function], Function]:
    """A sentence after *Gegeven*."""
    return _registered("given", pattern)


def when(pattern: str) -> Callable[[Function], Function]:
    """A sentence after *Als*."""
    return _registered("when", pattern)


def then(pattern: str) -> Callable[[Function], Function]:
    """A sentence after *Dan*."""
    return _registered("then", pattern)


def _registered(kind: Kind, pattern: str) -> Callable[[Function], Function]:
    def keep(function: Function) -> Function:
        STEPS.append(Step(kind, pattern, parsers.re(_regex(pattern)), function))
        return function

    return keep


def _regex(pattern: str) -> str:
    """``{naam}`` is one or more words, ``{naam:w}`` exactly one."""
    escaped = re.escape(pattern).replace(r"\{", "{").replace(r"\}", "}")
    single = re.sub(r"\{(\w+):w\}", r"(?P<\1>[^\\s\"]+)", escaped)
    return re.sub(r"\{(\w+)\}", r"(?P<\1>.+?)", single)


def rows(table: Table, *required: str) -> list[dict[str, str]]:
    """The rows of a table by the words of its heading; cells are stripped."""
    heading = [cell.strip() for cell in table[0]]
    missing = [name for name in required if name not in heading]
    if missing:
        raise ValueError(f"de tabel mist de kolom {', '.join(missing)}; er staat: {', '.join(heading)}")
    return [dict(zip(heading, (cell.strip() for cell in row), strict=True)) for row in table[1:]]
