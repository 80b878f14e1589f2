"""A form as it came in: what was typed is kept exactly, whatever is wrong with it."""

from collections.abc import Iterable, Mapping
from typing import Any

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

_MOST_FIELDS = 2_000
UPLOADS = "/bijlagen"
KNOWN = "weet_ik_niet"
HIDDEN_FIELDS = ("versie", "eenmalig", "terug", "naar", "bij", "vraag", "door", "hersteld", "gezocht")
"""Fields of the machinery: sent again, but not shown to whoever typed."""


class Form:
    """Typed values by field, and what is wrong by field, in the order of the page."""

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in pairs:
            self._values.setdefault(name, []).append(value)
        self.errors: dict[str, str] = {}
        self.files: dict[str, tuple[str, bytes]] = {}

    @classmethod
    def filled(cls, values: Mapping[str, Any]) -> "Form":
        """A form with what was recorded before."""
        form = cls()
        for name, value in values.items():
            if isinstance(value, list | tuple):
                form._values[name] = [str(item) for item in value]
            elif value is not None and value != "":
                form._values[name] = [str(value)]
        return form

    def raw(self, name: str) -> str:
        """What was typed, untouched: for showing it again."""
        return self._values.get(name, [""])[-1]

    def text(self, name: str) -> str:
        """What was typed, without the spaces around it and with one kind of line end."""
        return self.raw(name).replace("\r\n", "\n").replace("\r", "\n").strip()

    def all(self, name: str) -> list[str]:
        """Every value of a field that may be given more than once."""
        return list(self._values.get(name, []))

    def has(self, name: str, value: str | None = None) -> bool:
        """Whether a field was sent, or sent with this value."""
        found = self._values.get(name, [])
        return bool(found) if value is None else value in found

    def names(self) -> list[str]:
        """The fields that were sent."""
        return list(self._values)

    def wrong(self, name: str, message: str) -> None:
        """Notes what is wrong with a field; the first thing said about it stands."""
        self.errors.setdefault(name, message)

    def error(self, name: str) -> str:
        """What is wrong with a field, or nothing."""
        return self.errors.get(name, "")

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.errors

    @property
    def versie(self) -> int:
        """The version of the case on which the page was opened."""
        word = self.raw("versie")
        return int(word) if word.isascii() and word.isdigit() and len(word) < 10 else 0


class _InMemory(MultiPartParser):
    """A file never becomes a temporary file: on disk it would stand in the clear. The gate limits its size."""

    spool_max_size = 1 << 30


async def _with_files(request: Request) -> Form:
    form = Form()
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        try:
            parser = _InMemory(request.headers, request.stream(), max_files=1, max_fields=10, max_part_size=10_000)
            data = await parser.parse()
        except (MultiPartException, ValueError, UnicodeDecodeError, KeyError):
            raise HTTPException(400, "dit formulier kan niet worden gelezen") from None
        for name, value in data.multi_items():
            if isinstance(value, UploadFile):
                form.files[name] = (value.filename or "", await value.read())
        await data.close()
    request.state.posted = form
    return form


async def read_form(request: Request) -> Form:
    """The posted form (empty for a page that is only read). What is no text, such as a file, counts as empty."""
    if request.method != "POST":
        return Form()
    if request.url.path.endswith(UPLOADS):
        return await _with_files(request)
    try:
        data = await request.form(max_files=0, max_fields=_MOST_FIELDS, max_part_size=1_000_000)
    except (MultiPartException, ValueError, UnicodeDecodeError):
        raise HTTPException(400, "dit formulier kan niet worden gelezen") from None
    form = Form((name, value) for name, value in data.multi_items() if isinstance(value, str))
    request.state.posted = form
    return form
