"""Reads which brothers and sisters there are, so that an answer can be about one of them."""

import re
from typing import Any

from engine.balance.daily.reading import Fault, Reader
from engine.balance.readanswers import PEOPLE

_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}", re.ASCII)


def read_siblings(data: Any) -> tuple[dict[str, str], list[Fault]]:
    """The brothers and sisters in a case (``brussen:``), the name by the id, and what is wrong; the rest is kept."""
    reader = Reader()
    found: dict[str, str] = {}
    for index, raw in enumerate(reader.items(data, (), "broers en zussen")):
        parts = reader.block(raw, (index,), ("id", "naam"), "een blok met id en naam")
        if parts is None:
            continue
        name = reader.text(parts.get("naam"), (index, "naam"))
        word = reader.text(parts.get("id"), (index, "id"), needed=True)
        if not word:
            continue
        if not _ID.fullmatch(word) or word in PEOPLE:
            reader.note((index, "id"), "begin met een letter; daarna letters, cijfers, _ en -, en niet kind of ouder")
        elif word in found:
            reader.note((index, "id"), "een andere broer of zus heeft dit id al")
        else:
            found[word] = name
    return found, reader.faults
