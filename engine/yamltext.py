"""What an unquoted YAML value means, and in Dutch why a text is no YAML."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

import yaml

_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,6})?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
REFERENCE = "verwijzingen (& en *) mogen niet; schrijf de waarde uit of zet haar tussen aanhalingstekens"
UNREADABLE = "hier staat een onleesbaar teken; typ deze regel opnieuw"
_NO_DATE = "deze datum bestaat niet; is het geen datum, zet de waarde dan tussen aanhalingstekens"


def plain_value(text: str) -> tuple[Any, str | None]:
    """The value of an unquoted word, and what is wrong with it if anything is.

    Numbers keep the digits as written; what starts with a zero or a plus, such as a telephone number, stays text.

    >>> plain_value("2.10")
    (Decimal('2.10'), None)
    >>> plain_value("0201234567")
    ('0201234567', None)
    """
    if text in _WORDS:
        return _WORDS[text], None
    first = text[0]
    if not (first.isdigit() or first == "-"):
        return text, None
    number = _NUMBER.fullmatch(text)
    if number and text.isascii():
        return (Decimal(text) if number[2] else int(text)), None
    if _DATE.fullmatch(text) and text.isascii():
        try:
            return date.fromisoformat(text), None
        except ValueError:
            return text, _NO_DATE
    return text, None


_CAUSES = (
    ("alphabetic or numeric", REFERENCE),
    ("document start", "een bestand is één document; haal de regel met --- weg"),
    ("escape character", "na een \\ tussen dubbele aanhalingstekens volgt een bijzonder teken; schrijf \\\\"),
    (
        "mapping values are not allowed",
        "een dubbele punt op een onverwachte plaats; zet de tekst tussen aanhalingstekens",
    ),
    ("could not find expected ':'", "hier ontbreekt een dubbele punt na de sleutel"),
    ("cannot start any token", "een waarde kan niet met dit teken beginnen; zet haar tussen aanhalingstekens"),
    ("block sequence entries", "een streepje op een onverwachte plaats; zet de tekst tussen aanhalingstekens"),
    ("'-' indicator", "de inspringing van deze regel past niet bij de lijst erboven"),
    ("',' or ']'", "hier ontbreekt een komma of een sluithaak ]"),
    ("',' or '}'", "hier ontbreekt een komma of een sluitaccolade }"),
    ("node content", "hier ontbreekt een waarde of een sluithaak"),
    ("comment or line break", "na | of > hoort de regel te eindigen; begin de tekst op de volgende regel"),
    ("indentation", "de inspringing van deze regel klopt niet"),
    ("expected key", "deze regel past niet; controleer de inspringing en de aanhalingstekens op en boven deze regel"),
    (
        "expected <block end>",
        "deze regel past niet; controleer de inspringing en de aanhalingstekens op en boven deze regel",
    ),
)


def explain(error: yaml.YAMLError, text: str) -> tuple[int, str]:
    """The line and the Dutch reason why a text cannot be read as YAML."""
    position = getattr(error, "position", None)
    if isinstance(error, yaml.reader.ReaderError):
        return _unreadable_line(text, position), UNREADABLE
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    start = getattr(error, "context_mark", None) or mark
    problem = str(getattr(error, "problem", None) or "")
    context = str(getattr(error, "context", None) or "")
    if "quoted scalar" in context and "end of stream" in problem:
        return _line(start), "het aanhalingsteken dat hier begint, is niet gesloten"
    if mark and _BRACE_FIRST.search(_text_of_line(text, mark.line)):
        return _line(mark), "een tekst die met een accolade begint, staat tussen aanhalingstekens"
    for fragment, reason in _CAUSES:
        if fragment in problem:
            return _line(mark), reason
    return _line(mark), "dit is geen leesbare YAML; controleer de inspringing en de aanhalingstekens"


_BRACE_FIRST = re.compile(r"[:-] +\{[a-z]*\} *[^\s,\]}#]")


def _text_of_line(text: str, number: int) -> str:
    lines = text.splitlines()
    return lines[number] if number < len(lines) else ""


def _line(mark: Any) -> int:
    return int(mark.line) + 1 if mark else 0


_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _unreadable_line(text: str, position: int | None) -> int:
    found = _UNREADABLE.search(text)
    start = found.start() if found else position or 0
    return text.count("\n", 0, start) + 1
