"""Encryption at rest: the keys of an installation and a column type that never reaches the disk in the clear."""

import contextlib
import json
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, LargeBinary
from sqlalchemy.types import TypeDecorator

from service.settings import Settings
from service.store.errors import StoreError

_KEY_FILE = "sleutel"


class Keyring(MultiFernet):
    """The keys of an installation: the first encrypts, all of them decrypt."""

    def __init__(self, keys: list[Fernet]) -> None:
        super().__init__(keys)
        self._newest = keys[0]

    def reads(self, token: bytes) -> bool:
        """Whether one of the keys can read this."""
        try:
            self.decrypt(token)
        except InvalidToken:
            return False
        return True

    def newest_made(self, token: bytes) -> bool:
        """Whether the newest key alone can read this."""
        try:
            self._newest.decrypt(token)
        except InvalidToken:
            return False
        return True


_rings: WeakKeyDictionary[Dialect, Keyring] = WeakKeyDictionary()


def keyring(settings: Settings) -> Keyring:
    """The keys of this installation: the first encrypts, all of them decrypt.

    Raises ``StoreError`` when there is none; only in demo mode a key file (0600) is made in the data folder.
    """
    words = settings.sleutels.get_secret_value().replace(",", " ").split()
    file = settings.sleutels_bestand
    made = settings.data / _KEY_FILE
    if not words and file is None and (settings.demo or made.exists()):
        file = made if made.exists() else _make_key_file(made)
    if not words and file is not None:
        try:
            words = file.read_text(encoding="ascii").split()
        except (OSError, UnicodeDecodeError):
            raise StoreError("Het bestand met sleutels kan niet worden gelezen (SCHAKEL_SLEUTELS_BESTAND).") from None
    return _ring(words)


def _ring(words: Iterable[str]) -> Keyring:
    try:
        keys = [Fernet(word) for word in words]
    except ValueError:
        raise StoreError("Een sleutel heeft niet de goede vorm; zie docs/web.md.") from None
    if not keys:
        raise StoreError("Er is geen sleutel ingesteld: zet SCHAKEL_SLEUTELS of SCHAKEL_SLEUTELS_BESTAND.")
    return Keyring(keys)


def _make_key_file(path: Path) -> Path:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent)  # mkstemp geeft 0600
    with os.fdopen(handle, "wb") as out:
        out.write(Fernet.generate_key() + b"\n")
    # Een link lukt maar één keer: wie tegelijk start, leest het hele bestand van de ander.
    with contextlib.suppress(FileExistsError):
        os.link(draft, path)
    os.unlink(draft)
    return path


def use_keys(dialect: Dialect, ring: Keyring) -> None:
    """Lets every encrypted column on this engine use these keys."""
    _rings[dialect] = ring


def ring_of(dialect: Dialect) -> Keyring:
    """The keys in use on this engine."""
    return _rings[dialect]


class Encrypted(TypeDecorator[Any]):
    """Any JSON value, encrypted before it leaves the process; never usable in a WHERE."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:
        """Encrypts on the way in."""
        if value is None:
            return None
        return _rings[dialect].encrypt(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Decrypts on the way out; a row that was written with another key is refused, never shown as noise."""
        if value is None:
            return None
        try:
            return json.loads(_rings[dialect].decrypt(bytes(value)))
        except (InvalidToken, TypeError):  # een andere sleutel, of tekst in plaats van bytes
            raise StoreError("Een versleuteld gegeven hoort niet bij de ingestelde sleutels.") from None
