"""Reads single fields: dates in three boxes, birth dates that may be incomplete, whole numbers, plain text."""

import re
from calendar import monthrange
from datetime import date

from engine import Unfit, birth_date, existing_day
from service.web.forms import Form
from service.web.words import MONTHS

NAME_LIMIT = 200
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def day_of(form: Form, name: str, latest: date | None = None) -> str:
    """A day in three boxes as ``jjjj-mm-dd``; empty when nothing was typed or the error is noted on the form."""
    parts = [form.text(f"{name}-{part}") for part in ("jaar", "maand", "dag")]
    if not any(parts):
        return ""
    if not all(parts):
        form.wrong(name, "Vul dag, maand en jaar in, of laat alle drie leeg")
        return ""
    try:
        found: date = existing_day(_iso(parts))
    except Unfit:
        form.wrong(name, f"Deze datum bestaat niet{_why(*parts)}")
        return ""
    if latest is not None and found > latest:
        form.wrong(name, "Deze datum ligt in de toekomst")
        return ""
    return found.isoformat()


def birth_of(form: Form, name: str, latest: date) -> str:
    """A birth date that may be only a year, or a year and a month; empty when unknown or wrong."""
    parts = [form.text(f"{name}-{part}") for part in ("jaar", "maand", "dag")]
    if not any(parts):
        return ""
    if not parts[0]:
        form.wrong(name, "Vul ten minste het jaar in. Weet u dat ook niet? Laat dan alles leeg")
        return ""
    if parts[2] and not parts[1]:
        form.wrong(name, "Vul ook de maand in, of laat de dag leeg")
        return ""
    try:
        found = birth_date(_iso([part for part in parts if part]))
    except Unfit:
        form.wrong(name, f"Deze geboortedatum bestaat niet{_why(*parts)}")
        return ""
    if found is None:
        return ""
    if found.earliest > latest:
        form.wrong(name, "Deze geboortedatum ligt in de toekomst")
        return ""
    return str(found)


def _why(year: str, month: str, day: str) -> str:
    """Why a date does not exist, in words that do not repeat what was typed.

    >>> _why("2022", "2", "31"), _why("22", "2", "1")
    (': februari 2022 heeft 28 dagen', '. Schrijf het jaar met vier cijfers, bijvoorbeeld 2 5 2019')
    """
    if not all(part.isascii() and part.isdigit() for part in (year, month or "1", day or "1")):
        return ". Gebruik alleen cijfers, bijvoorbeeld 2 5 2019"
    if len(year) != 4 or int(year) == 0:
        return ". Schrijf het jaar met vier cijfers, bijvoorbeeld 2 5 2019"
    if not 1 <= int(month or "1") <= 12:
        return ": een maand gaat van 1 tot en met 12"
    most = monthrange(int(year), int(month or "1"))[1]
    if not 1 <= int(day or "1") <= most:
        return f": {MONTHS[int(month) - 1]} {int(year)} heeft {most} dagen"
    return ". Kies een ander jaar"


def _iso(parts: list[str]) -> str:
    return "-".join(part.zfill(2) for part in parts)


def number_of(form: Form, name: str, most: int, what: str) -> int | None:
    """A whole number; ``None`` when nothing was typed or the error is noted on the form."""
    word = form.text(name)
    if not word:
        return None
    if not (word.isascii() and word.isdigit()) or len(word) > 6 or int(word) > most:
        form.wrong(name, f"{what}: schrijf een heel getal van 0 tot en met {most}")
        return None
    return int(word)


def text_of(form: Form, name: str, limit: int, what: str) -> str:
    """Text of at most ``limit`` characters; what cannot be kept is noted on the form."""
    word = form.text(name)
    if len(word) > limit:
        form.wrong(name, f"{what} is te lang: {_dots(len(word))} tekens. Er passen {_dots(limit)} tekens")
    elif _UNREADABLE.search(word):
        form.wrong(name, f"{what} heeft een onleesbaar teken. Typ het opnieuw")
    return word


def _dots(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def day_parts(name: str, value: str) -> dict[str, str]:
    """A recorded day as the three boxes of a form."""
    parts = value.split("-")
    return {
        f"{name}-{part}": parts[at].lstrip("0") for at, part in enumerate(("jaar", "maand", "dag")) if at < len(parts)
    }
