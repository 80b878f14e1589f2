"""Reads single fields: dates in three boxes, birth dates that may be incomplete, whole numbers, plain text."""

import re
from datetime import date

from engine import Unfit, birth_date, existing_day
from service.web.forms import Form

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
        form.wrong(name, "Deze datum bestaat niet. Schrijf bijvoorbeeld 2 5 2019")
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
        form.wrong(name, "Deze datum bestaat niet. Schrijf het jaar met vier cijfers, bijvoorbeeld 2 5 2019")
        return ""
    if found is None:
        return ""
    if found.earliest > latest:
        form.wrong(name, "Deze geboortedatum ligt in de toekomst")
        return ""
    return str(found)


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
