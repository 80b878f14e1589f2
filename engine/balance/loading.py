"""Reads ``rules/draagkracht`` and refuses what does not fit, with file, line and a Dutch message."""

from collections.abc import Mapping

from engine.balance.checks import check_draagkracht
from engine.balance.model import Draagkracht, DraagkrachtBestand
from engine.errors import Problem
from engine.model import Feit
from engine.parts import Parts, read_parts

FOLDER = "draagkracht"


def read_draagkracht(files: Mapping[str, bytes]) -> tuple[Draagkracht | None, Parts]:
    """The balance rules in the files of a rulebook, or ``None`` when there are none or something is wrong."""
    parts = read_parts(files, FOLDER, DraagkrachtBestand, Draagkracht)
    if parts.problems or not parts.values:
        return None, parts
    return Draagkracht(**parts.values), parts


def refused(
    book: Draagkracht | None, parts: Parts, feiten: Mapping[str, Feit], soorten: Mapping[str, object]
) -> list[Problem]:
    """What is wrong with the balance rules beside the catalogue of facts and kinds of need; empty when they fit."""
    return [] if book is None else sorted(set(check_draagkracht(book, parts, feiten, soorten)))
