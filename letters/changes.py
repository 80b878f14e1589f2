"""What a person changed in a section, and how those changes stay when the generated text changes too."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Verschilsoort = Literal["gelijk", "erbij", "weg"]


@dataclass(frozen=True, slots=True)
class Stuk:
    """A piece of text that stayed, was added or was taken away."""

    soort: Verschilsoort
    tekst: str


@dataclass(frozen=True, slots=True)
class Samengevoegd:
    """Edited words on a new generated text; ``botsingen`` are paragraphs that both sides changed: the person's stay."""

    tekst: str
    botsingen: tuple[str, ...]


def tracked(generated: str, edited: str) -> tuple[Stuk, ...]:
    """The differences word by word.

    >>> [(item.soort, item.tekst) for item in tracked("Bel ons.", "Bel Anneke.")]
    [('gelijk', 'Bel '), ('weg', 'ons.'), ('erbij', 'Anneke.')]
    """
    old, new = _words(generated), _words(edited)
    found: list[Stuk] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Stuk("gelijk", "".join(old[i1:i2])))
            continue
        if i2 > i1:
            found.append(Stuk("weg", "".join(old[i1:i2])))
        if j2 > j1:
            found.append(Stuk("erbij", "".join(new[j1:j2])))
    return tuple(found)


def _words(text: str) -> list[str]:
    return re.findall(r"\S+\s*|\s+", text)


def merged(base: str, mine: str, theirs: str) -> Samengevoegd:
    """A person's words (``mine``, written on ``base``) on a new generated text (``theirs``), paragraph by paragraph.

    What the person left alone becomes the new text; what the person changed, added or took away stays so.

    >>> merged("A\\n\\nB", "A\\n\\nB!", "A2\\n\\nB").tekst
    'A2\\n\\nB!'
    """
    first, own, new = _paragraphs(base), _paragraphs(mine), _paragraphs(theirs)
    changes = _changed(first, own)
    updates = _changed(first, new)
    found: list[str] = []
    clashes: list[str] = []
    at = 0
    while at <= len(first):
        added_mine, kept_mine = changes.get(at, ((), True))
        added_new, kept_new = updates.get(at, ((), True))
        found += added_mine
        both = bool(added_mine) or not kept_mine
        clashes += [item for item in added_new if both and item not in added_mine]
        found += [item for item in added_new if not both]
        if at < len(first) and kept_mine and kept_new:
            found.append(first[at])
        at += 1
    return Samengevoegd("\n\n".join(found), tuple(clashes))


def _paragraphs(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"\n\s*\n", text.replace("\r\n", "\n")) if part.strip()]


def _changed(first: list[str], other: list[str]) -> dict[int, tuple[tuple[str, ...], bool]]:
    """For each place in ``first``: what ``other`` has there instead or before it, and whether the paragraph stayed."""
    found: dict[int, tuple[tuple[str, ...], bool]] = {}
    for what, i1, i2, j1, j2 in SequenceMatcher(None, first, other, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        found[i1] = (tuple(other[j1:j2]), what == "insert")
        for index in range(i1 + (what != "insert"), i2):
            found[index] = ((), False)
    return found
