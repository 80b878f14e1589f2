"""The rows of a list, whatever program saved it: CSV with any separator and character set, or Excel."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from typing import Any

from engine.errors import InputError, Problem
from engine.transition.listcells import as_text

MAX_BYTES = 60_000_000
_UNPACKED_LIMIT = 600_000_000
_SEPARATORS = ";,\t|"
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_NO_EXCEL = "dit Excel-bestand kan niet worden gelezen; bewaar het als xlsx of csv"
_BINARY = re.compile("[\x00-\x08\x0e-\x1f]")
_LOOKED_AT = 4_000
_EPOCHS = {1900: date(1899, 12, 30), 1904: date(1904, 1, 1)}

Row = tuple[int, list[Any]]


@dataclass(frozen=True)
class ListFile:
    """The rows of a file with their line numbers, and how it was read."""

    rows: Iterator[Row]
    how: str
    day_zero: date = _EPOCHS[1900]


def open_list(raw: bytes, name: str) -> ListFile:
    """The rows of a CSV or XLSX file, one at a time. Raises ``InputError`` when it is neither."""
    if len(raw) > MAX_BYTES:
        raise InputError([Problem(name, 0, "", f"dit bestand is te groot; ten hoogste {MAX_BYTES // 10**6} MB")])
    if not raw.strip(b"\0 \r\n\t"):
        raise InputError([Problem(name, 0, "", "dit bestand is leeg")])
    if raw[:4] == b"PK\x03\x04":
        return _excel(raw, name)
    if raw[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise InputError([Problem(name, 0, "", "dit is een oud Excel-bestand (xls); bewaar het als xlsx of csv")])
    return _csv(raw, name)


def _csv(raw: bytes, name: str) -> ListFile:
    encoding = _encoding(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        raise InputError([Problem(name, 0, "", "dit bestand is geen leesbare tekst; bewaar het als UTF-8")]) from None
    if _BINARY.search(text[:_LOOKED_AT]):
        raise InputError([Problem(name, 0, "", "dit bestand is geen lijst; kies een csv- of xlsx-bestand")])
    separator = _separator(text.lstrip("\ufeff\r\n "))
    words = {",": "komma", ";": "puntkomma", "\t": "tab", "|": "streep"}[separator]
    how = f"csv, gescheiden door een {words}, tekenset {encoding.removesuffix('-sig')}"
    return ListFile(_csv_rows(text.lstrip("\ufeff"), separator), how)


def _encoding(raw: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if raw.startswith(mark):
            return encoding
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _separator(text: str) -> str:
    """The sign that cuts the first line into most parts; Excel may also name it itself in ``sep=;``."""
    first = text.partition("\n")[0].strip("\r")
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4] if first[4] in _SEPARATORS else ";"
    return max(_SEPARATORS, key=first.count)


def _csv_rows(text: str, separator: str) -> Iterator[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    while True:
        before = reader.line_num + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield before, ["\0"]
            continue
        if before == 1 and row and len(row) <= 2 and row[0].lower().startswith("sep="):
            continue
        yield before, list(row)


def _excel(raw: bytes, name: str) -> ListFile:
    problem = InputError([Problem(name, 0, "", _NO_EXCEL)])
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            size = sum(part.file_size for part in archive.infolist())
        if size > _UNPACKED_LIMIT:
            raise InputError([Problem(name, 0, "", "dit Excel-bestand wordt uitgepakt te groot")])
        openpyxl: Any = import_module("openpyxl")
        book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        epoch = _EPOCHS[1904 if book.epoch.year == 1904 else 1900]
    except InputError:
        raise
    except ModuleNotFoundError:
        raise InputError([Problem(name, 0, "", "Excel lezen kan hier niet; bewaar de lijst als csv")]) from None
    except Exception:
        raise problem from None
    return ListFile(_excel_rows(sheet, name), f"Excel, blad '{as_text(sheet.title)}'", epoch)


def _excel_rows(sheet: Any, name: str) -> Iterator[Row]:
    rows = enumerate(sheet.iter_rows(values_only=True), start=1)
    while True:
        try:
            number, row = next(rows)
        except StopIteration:
            return
        except Exception:
            raise InputError([Problem(name, 0, "", _NO_EXCEL)]) from None
        yield number, list(row)
