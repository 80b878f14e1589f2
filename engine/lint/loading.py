"""Reads ``rules/narratieven`` and refuses what does not fit, with file, line and a Dutch message."""

from collections.abc import Iterator, Mapping

from engine.errors import Problem, advised
from engine.lint.model import Narratieven, NarratievenBestand
from engine.parts import Parts, read_parts

FOLDER = "narratieven"
_KINDS = ("geen", "wel")
_EXCUSES = ("verordening", "kalender")
NEEDED_WORDS = ("verordeningsartikel", "kalender_genoemd")


def read_narratieven(files: Mapping[str, bytes]) -> tuple[Narratieven | None, list[Problem]]:
    """The narratives in the files of a rulebook, or ``None`` when there are none or something is wrong."""
    parts = read_parts(files, FOLDER, NarratievenBestand, Narratieven)
    if parts.problems or not parts.values:
        return None, parts.problems
    found = Narratieven(**parts.values)
    return found, sorted(set(_wrong(found, parts)))


def _wrong(book: Narratieven, parts: Parts) -> Iterator[Problem]:
    known = {item.id for item in book.begrippen}
    for name in NEEDED_WORDS:
        if name not in known:
            yield parts.problem("begrippen", "", f"het begrip '{name}' ontbreekt")
    for rule in book.regels:
        if rule.vervalt_met is not None and rule.vervalt_met not in _EXCUSES:
            message = advised(f"kies uit {', '.join(_EXCUSES)}", rule.vervalt_met, _EXCUSES)
            yield parts.problem("regels", rule.id, message, "vervalt_met")
        for index, patroon in enumerate(rule.herken):
            for key in ("alle", "rondom", "niet"):
                for name in getattr(patroon, key):
                    yield from _unknown(name, known, parts, rule.id, index, key)


def _unknown(name: str, known: set[str], parts: Parts, rule: str, index: int, key: str) -> Iterator[Problem]:
    kind, _, word = name.rpartition(" ")
    if word not in known:
        yield parts.problem("regels", rule, advised(f"begrip '{word}' bestaat niet", word, known), "herken", index, key)
    elif kind and kind not in _KINDS:
        yield parts.problem("regels", rule, "voor een begrip staat niets, 'geen' of 'wel'", "herken", index, key)
