"""CSV that a spreadsheet opens without running anything in it."""

import csv
import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from engine.transition.listcells import as_text

# Een cel die zo begint, voert een rekenprogramma uit als formule.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_CONTROL = dict.fromkeys((*range(32), 127), " ")


def csv_lines(header: Iterable[str], rows: Iterable[Iterable[Any]]) -> Iterator[bytes]:
    """A CSV file in parts: UTF-8 with a mark for Excel, separated by semicolons, every cell in quotes.

    >>> list(csv_lines(["a"], [["=1+1"]]))[1]
    b'"\\'=1+1"\\r\\n'
    """
    yield b"\xef\xbb\xbf" + _line(header)
    for row in rows:
        yield _line(row)


def safe_cell(value: Any) -> str:
    """A cell as text that no program takes for a formula; a number stays a number."""
    text = as_text(value)
    if isinstance(value, int | float | Decimal):
        return text
    plain = text.translate(_CONTROL)
    return f"'{plain}" if text.startswith(_DANGEROUS) or plain.lstrip().startswith(_DANGEROUS) else plain


def _line(cells: Iterable[Any]) -> bytes:
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow(map(safe_cell, cells))
    return made.getvalue().encode()
