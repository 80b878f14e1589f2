"""Zip packages with fixed times and order, so that the same letter gives the same bytes."""

from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

_FIXED = (1980, 1, 1, 0, 0, 0)


def packed(parts: Iterable[tuple[str, bytes]], plain: str = "") -> bytes:
    """A zip of some parts in the order given; the part named ``plain`` is stored without compression."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as package:
        for name, data in parts:
            info = ZipInfo(name, _FIXED)
            info.compress_type = ZIP_STORED if name == plain else ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            package.writestr(info, data)
    return buffer.getvalue()


def repacked(data: bytes) -> bytes:
    """The same package with fixed times."""
    with ZipFile(BytesIO(data)) as package:
        return packed([(info.filename, package.read(info)) for info in package.infolist()])
