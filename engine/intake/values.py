"""Turns one given value into a value of the catalogue, strictly, or says what belongs there."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from engine.case import Geboortedatum, Value
from engine.errors import suggestion
from engine.intake.findings import Unfit
from engine.model import Feit

UNKNOWN = "onbekend"
TEXT_LIMIT = 2_000
# Buiten deze jaren is een datum een tikfout; binnen deze jaren kan geen rekenregel de kalender uit lopen.
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LARGEST = Decimal(10) ** 12
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_BIRTH = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_NO_DATE = "dit is geen bestaande datum (jjjj-mm-dd)"


def is_unknown(raw: Any) -> bool:
    """Whether a value says that nobody knows: absent, empty or the word *onbekend*."""
    return raw is None or (isinstance(raw, str) and raw.strip() in ("", UNKNOWN))


def fact_value(feit: Feit, raw: Any) -> Value | None:
    """The value of a fact, ``None`` when unknown. Raises ``Unfit`` when it does not fit the catalogue."""
    if is_unknown(raw):
        return None
    if feit.soort == "ja_nee":
        return _yes_or_no(raw)
    if feit.soort == "keuze":
        return _choice(feit, raw)
    if feit.soort in ("getal", "bedrag"):
        return _number(feit, raw)
    if feit.soort == "datum":
        return existing_day(raw)
    return text(raw, TEXT_LIMIT)


def _yes_or_no(raw: Any) -> str:
    if isinstance(raw, bool):
        return "ja" if raw else "nee"
    if raw in ("ja", "nee"):
        return str(raw)
    raise Unfit("kies ja, nee of onbekend")


def _choice(feit: Feit, raw: Any) -> str:
    options = {optie.waarde: optie.waarde for optie in feit.opties}
    word = _yes_or_no(raw) if isinstance(raw, bool) else _word(raw)
    if word in options:
        return word
    labels = {optie.label.lower(): optie.waarde for optie in feit.opties}
    near = f" Bedoelt u '{labels[word.lower()]}'?" if word.lower() in labels else suggestion(word[:64], options)
    raise Unfit(f"kies uit {', '.join(options)} of onbekend.{near}")


def _word(raw: Any) -> str:
    """YAML reads an option such as 2 as a number."""
    if isinstance(raw, int):
        return str(raw) if abs(raw) < _LARGEST else ""
    return str(raw) if isinstance(raw, str | Decimal) else ""


def _number(feit: Feit, raw: Any) -> int | Decimal:
    if isinstance(raw, bool) or not isinstance(raw, int | float | Decimal):
        raise Unfit("hier hoort een getal, zonder aanhalingstekens en met een punt voor de decimalen")
    number = Decimal(str(raw)) if isinstance(raw, float) else Decimal(raw)
    if not number.is_finite() or abs(number) >= _LARGEST:
        raise Unfit("dit getal is te groot")
    if feit.minimum is not None and number < feit.minimum:
        raise Unfit(f"dit getal is te klein; ten minste {feit.minimum}")
    if feit.maximum is not None and number > feit.maximum:
        raise Unfit(f"dit getal is te groot; ten hoogste {feit.maximum}")
    whole = number.to_integral_value()
    if number == whole:
        return int(whole)
    if feit.soort == "bedrag" and number != round(number, 2):
        raise Unfit("een bedrag heeft ten hoogste twee cijfers achter de punt")
    return number


def existing_day(raw: Any) -> date:
    """An existing day, as date or ``jjjj-mm-dd``."""
    found = raw if type(raw) is date else None
    if isinstance(raw, str) and _DATE.fullmatch(raw.strip()):
        try:
            found = date.fromisoformat(raw.strip())
        except ValueError:
            found = None
    if found is None:
        raise Unfit(_NO_DATE)
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise Unfit(f"dit jaar kan niet; kies een jaar van {_FIRST_YEAR} tot en met {_LAST_YEAR}")
    return found


def birth_date(raw: Any) -> Geboortedatum | None:
    """A birth date, whole or only year (and month); the register writes an unknown part as 00."""
    if is_unknown(raw):
        return None
    if type(raw) is date:
        return _birth(raw.year, raw.month, raw.day)
    written = str(raw).strip() if isinstance(raw, str) or (type(raw) is int and 0 <= raw <= 9999) else ""
    found = _BIRTH.fullmatch(written)
    if not found:
        raise Unfit("schrijf een geboortedatum als 2019-05-02, 2019-05 of 2019")
    year, month, day_ = (int(part or 0) for part in found.groups())
    if day_ and not month:
        raise Unfit("een dag zonder maand kan niet; schrijf 2019-05-02, 2019-05 of 2019")
    return _birth(year, month, day_)


def _birth(year: int, month: int, day_: int) -> Geboortedatum:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unfit(f"dit geboortejaar kan niet; kies een jaar vanaf {_FIRST_YEAR}")
    try:
        date(year, month or 1, day_ or 1)
    except ValueError:
        raise Unfit("deze datum bestaat niet") from None
    return Geboortedatum(year, month or None, day_ or None)


def text(raw: Any, limit: int) -> str:
    """Text of at most ``limit`` characters that every letter form can carry."""
    if not isinstance(raw, str):
        raise Unfit("hier hoort tekst; zet de waarde tussen aanhalingstekens")
    if len(raw) > limit:
        raise Unfit(f"deze tekst is te lang; ten hoogste {limit} tekens")
    if _UNREADABLE.search(raw):
        raise Unfit("er staat een onleesbaar teken in deze tekst; typ haar opnieuw")
    return raw.strip()
