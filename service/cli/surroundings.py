"""What the command line takes from its surroundings: the day, the rulebook, input and output."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TextIO, cast
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from rich.console import Console

    from engine import Rulebook, Zaak

_TRAILING = re.compile(r" +(?=\n)")
Commands = list[tuple[Callable[..., int], str]]
"""Commands with their examples, one per line."""


def today() -> date:
    """The day in the Netherlands; ``SCHAKEL_VANDAAG`` sets it for trials."""
    fixed = os.environ.get("SCHAKEL_VANDAAG", "")
    return as_day(fixed, "SCHAKEL_VANDAAG") if fixed else datetime.now(ZoneInfo("Europe/Amsterdam")).date()


def as_day(written: str, field: str) -> date:
    """A day as typed on the command line."""
    from engine import InputError, Problem, Unfit, existing_day

    try:
        return existing_day(written)
    except Unfit as error:
        raise InputError([Problem(field, 0, "", str(error))]) from None


def rulebook(folder: Path | None = None) -> "Rulebook":
    """The rulebook in ``folder``, in ``SCHAKEL_REGELS``, or the national one."""
    from engine import load_rulebook

    named = os.environ.get("SCHAKEL_REGELS", "")
    with busy("Het regelboek wordt gelezen"):
        return load_rulebook(folder or (Path(named) if named else None))


@dataclass(frozen=True)
class CaseText:
    """A case as it was handed over, not yet read."""

    raw: bytes
    name: str

    def read(self, book: "Rulebook", peildatum: str, *, needs: bool = True) -> "Zaak":
        """The case, checked against the rulebook; ``peildatum`` as typed goes before the one in the case.

        ``needs=False`` reads a family that did not name a need yet.
        """
        from engine import read_case_bytes

        asked = as_day(peildatum, "--peildatum") if peildatum else None
        return read_case_bytes(self.raw, self.name, book, today(), asked, needs=needs)


def case_text(source: str) -> CaseText:
    """The text of a case in a file, or on standard input when ``source`` is ``-``; no more than may be read of it."""
    from engine import MAX_BYTES, InputError, Problem

    if source == "-":
        return CaseText(sys.stdin.buffer.read(MAX_BYTES + 1), "invoer")
    path = Path(source)
    try:
        with path.open("rb") as file:
            return CaseText(file.read(MAX_BYTES + 1), path.name)
    except (OSError, ValueError):
        raise InputError([Problem(path.name, 0, "", "dit bestand kan niet worden gelezen")]) from None


def text_of(source: str) -> str:
    """The plain text in a file, or on standard input when ``source`` is ``-``; refuses what no one can read."""
    from engine import MAX_BYTES, InputError, Problem

    found = case_text(source)
    if len(found.raw) > MAX_BYTES:
        raise InputError([Problem(found.name, 0, "", "dit bestand is te groot; ten hoogste 1 MB")])
    try:
        text = found.raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(
            [Problem(found.name, 0, "", "dit is geen tekst in UTF-8; bewaar het als platte tekst")]
        ) from None
    if not text.strip() or "\0" in text:
        raise InputError([Problem(found.name, 0, "", "hier staat geen leesbare tekst in")])
    return text


def console() -> "Console":
    """A console that is plain when nobody looks: 80 columns, colour only on a screen and not with NO_COLOR."""
    from rich.console import Console

    file = sys.stdout if sys.stdout.isatty() else _Trimmed(sys.stdout)
    return Console(file=cast(IO[str], file), highlight=False, markup=False, emoji=False)


class _Trimmed:
    """Output without the spaces that fill a line up to the edge, so that it can be copied and compared."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Writes text without spaces at the end of its lines."""
        return self._stream.write(_TRAILING.sub("", text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def write(text: str) -> None:
    """Text for another program, exactly as it is and at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def write_json(data: object) -> None:
    """Readable JSON in UTF-8."""
    import json

    write(json.dumps(data, ensure_ascii=False, indent=2))


@contextmanager
def busy(what: str) -> Iterator[None]:
    """Says on a screen what is going on while it lasts; nothing in a pipe or a log."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(f"{what} …"):
        yield
