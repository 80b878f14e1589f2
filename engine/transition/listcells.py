"""What one cell of a caseload list means: dates as people and Excel write them, text, and facts."""

import re
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from engine.case import Geboortedatum, Value
from engine.intake.findings import Unfit
from engine.intake.values import birth_date, existing_day, fact_value
from engine.model import Feit

_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2}", re.ASCII)
_MIDNIGHT = re.compile(r"[T ]0{1,2}:00(:00)?(\.0+)?$", re.ASCII)
_SERIAL = re.compile(r"[2-7]\d{4}(\.0+)?", re.ASCII)
_NAME = re.compile(r"[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9' ().,&/+-]{0,59}")
# Dag 1 van Excel is 1 januari 1900, en Excel telt een 29 februari 1900 die er niet was.
_EXCEL_DAY_ZERO = date(1899, 12, 30)


def as_text(cell: Any) -> str:
    """A cell as somebody would type it; whole numbers without decimals."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat(" ")
    return cell.isoformat() if isinstance(cell, date) else str(cell).strip()


def list_birth_date(cell: Any, day_zero: date = _EXCEL_DAY_ZERO) -> Geboortedatum:
    """A birth date in any of the usual spellings. Raises ``Unfit`` for a short year or no date at all."""
    found = birth_date(_day_text(as_text(cell), day_zero))
    if found is None:
        raise Unfit("de geboortedatum ontbreekt")
    return found


def _day_text(text: str, day_zero: date) -> str:
    """A day as jjjj-mm-dd when it can be read as one; otherwise as it was."""
    plain = _MIDNIGHT.sub("", text)
    if _SHORT_YEAR.fullmatch(plain):
        raise Unfit("schrijf het jaar met vier cijfers, zoals 2009; van twee cijfers maken wij geen jaar")
    if _SERIAL.fullmatch(plain):
        return (day_zero + timedelta(days=int(float(plain)))).isoformat()
    if found := _DAY_FIRST.fullmatch(plain):
        day, month, year = found.groups()
        return f"{year}-{int(month):02d}-{int(day):02d}"
    if found := _YEAR_FIRST.fullmatch(plain):
        year, month, day = found.groups()
        return f"{year}-{int(month):02d}-{int(day):02d}"
    return plain


def list_name(cell: Any, what: str) -> str:
    """The name of a gemeente or team; empty is allowed, a formula or another program's code is not."""
    text = as_text(cell)
    if text and not _NAME.fullmatch(text):
        raise Unfit(f"deze naam van een {what} kan niet: gebruik letters, cijfers, spaties en - ' ( ) . , & / +")
    return text


def list_fact(feit: Feit, cell: Any, day_zero: date = _EXCEL_DAY_ZERO) -> Value | None:
    """The value of a fact in a list, ``None`` when unknown. Raises ``Unfit`` when it does not fit the catalogue."""
    text = as_text(cell)
    if feit.soort == "datum" and text and text != "onbekend":
        return existing_day(_day_text(text, day_zero))
    if feit.soort in ("getal", "bedrag") and text and text != "onbekend":
        return fact_value(feit, _number(text))
    return fact_value(feit, text.lower() if feit.soort == "ja_nee" else text)


def _number(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        raise Unfit("hier hoort een getal") from None
