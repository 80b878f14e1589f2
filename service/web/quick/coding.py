"""Answers in an address: short codes of catalogue facts. No name, no birth date, no free text can be put in them."""

import hashlib

from engine import Feit, Rulebook
from service.web.questions import fact_of, key_of
from service.web.quick.ages import AGE_FACTS, BANDS

START = "start"
_KEY, _VALUE, _MOST = 10, 4, 60
_UNKNOWN = "0"
Given = dict[str, str | None]
"""Per fact the chosen answer, in the order in which they were given; ``None`` is "weet ik niet"."""


def encode(given: Given) -> str:
    """The answers as one part of an address."""
    return "-".join(key_of(feit) + _sign(value) for feit, value in given.items()) or START


def decode(code: str, book: Rulebook) -> tuple[Given, int]:
    """The answers in an address, and how many pieces this rulebook does not know (they are left out)."""
    given: Given = {}
    if code == START:
        return given, 0
    pieces = code.split("-")[:_MOST]
    for piece in pieces:
        feit = fact_of(book, piece[:_KEY])
        known = values_of(feit) if feit is not None else ()
        value = next((word for word in (*known, None) if _sign(word) == piece[_KEY:]), "")
        if feit is not None and known and value != "":
            given[feit.id] = value
    return given, len(pieces) - len(given)


def values_of(feit: Feit) -> tuple[str, ...]:
    """The answers that can stand in an address: a choice, yes or no, or an age band. Other facts have none."""
    if feit.id in AGE_FACTS:
        return tuple(band.code for band in BANDS)
    if feit.klasse == "systeem":
        return ()
    return ("ja", "nee") if feit.soort == "ja_nee" else tuple(optie.waarde for optie in feit.opties)


def _sign(value: str | None) -> str:
    return _UNKNOWN if value is None else hashlib.blake2s(value.encode(), digest_size=2).hexdigest()
