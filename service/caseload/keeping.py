"""How long a comparison is kept, and how its flips lie on the disk: encrypted, for they tell of single cases."""

import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.parquet as pq

_SEALED = ".omslagen.versleuteld"
_LEFT_OVER = timedelta(days=1)
"""A run that broke off and is not gone on with within a day leaves nothing behind."""


class Seal(Protocol):
    """What encrypts and decrypts; the key ring of an installation is one."""

    def encrypt(self, msg: bytes) -> bytes: ...
    def decrypt(self, msg: bytes) -> bytes: ...
    def newest_made(self, token: bytes) -> bool: ...


def seal_flips(plain: Path, folder: Path, name: str, seal: Seal) -> None:
    """Puts the flips of a file away encrypted, and throws the file away."""
    _put(folder / (name + _SEALED), seal.encrypt(plain.read_bytes()))
    plain.unlink()


def sealed_flips(folder: Path, name: str, seal: Seal) -> Any:
    """The flips of a comparison as a table, or ``None`` when there are none that this key ring can read."""
    path = folder / (name + _SEALED)
    try:
        return pq.read_table(pa.BufferReader(seal.decrypt(path.read_bytes())))
    except FileNotFoundError:
        return None


def turn_flips(folder: Path, seal: Seal) -> int:
    """Encrypts every comparison with the newest key; how many were not yet."""
    turned = 0
    for path in sorted(folder.glob("*" + _SEALED)):
        token = path.read_bytes()
        if not seal.newest_made(token):
            _put(path, seal.encrypt(seal.decrypt(token)))
            turned += 1
    return turned


def old_reports(folder: Path, now: datetime, term: timedelta) -> dict[str, list[Path]]:
    """What may no longer be kept, by name: comparisons older than the term, and what runs that broke off left."""
    found: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        keeps = path.suffix == ".json" or path.name.endswith(_SEALED)
        if now - _last(path) > (term if keeps else _LEFT_OVER):
            found.setdefault(path.name.split(".")[0], []).append(path)
    return found


def drop(paths: list[Path]) -> None:
    """Throws files and working folders away."""
    for path in paths:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _last(path: Path) -> datetime:
    """The last change of a file, or of anything in a working folder."""
    return datetime.fromtimestamp(max(one.stat().st_mtime for one in _within(path)), UTC)


def _within(path: Path) -> Iterator[Path]:
    yield path
    if path.is_dir():
        yield from path.iterdir()


def _put(path: Path, content: bytes) -> None:
    draft = path.with_name(f"{path.name}.{os.getpid()}.deel")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(content)
    draft.replace(path)
