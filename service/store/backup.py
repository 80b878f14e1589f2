"""A copy of a SQLite database while it is in use, and putting one back after looking at it well."""

import os
import secrets
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from service.store.database import Store
from service.store.errors import StoreError

POSTGRESQL = (
    "Deze database is PostgreSQL. Maak de kopie met 'pg_dump --format=custom --file=schakel.dump \"$DATABASE_URL\"',"
    " en zet haar terug met 'pg_restore --clean --if-exists --dbname=\"$DATABASE_URL\" schakel.dump'."
)


def copy_to(store: Store, target: Path) -> int:
    """Copies the database as of one moment, also while others write; the size of the copy in bytes.

    Only this user can read the file. Raises ``StoreError`` when it is there already or cannot be written.
    """
    source = _file_of(store)
    draft = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(source)) as here, closing(sqlite3.connect(draft)) as there:
            here.backup(there, pages=500)
            there.execute("PRAGMA journal_mode=DELETE")
        _sound(draft)
        os.link(draft, target)
    except FileExistsError:
        raise StoreError("Dit bestand bestaat al; kies een andere naam.") from None
    except (OSError, sqlite3.Error):
        raise StoreError("De reservekopie kon niet worden geschreven: is er ruimte, en mag het daar?") from None
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
    return target.stat().st_size


def put_back(settings_file: Path, copy: Path, check: Callable[[Path], None], overwrite: bool) -> Path | None:
    """Puts a copy in the place of the database; gives where the old one went, if there was one.

    ``check`` looks at a copy of the copy first, with the keys of this installation: what cannot be read is not put
    back. Raises ``StoreError``.
    """
    if not copy.is_file():
        raise StoreError("Deze reservekopie is er niet.")
    if settings_file.exists() and not overwrite:
        raise StoreError("Er staat al een database. Stop Schakel en gebruik --vervang; de oude blijft ernaast staan.")
    settings_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = settings_file.with_name("terugzetten.db")
    try:
        draft.unlink(missing_ok=True)
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        draft.write_bytes(copy.read_bytes())
        _sound(draft)
        check(draft)
        old = None
        if settings_file.exists():
            old = settings_file.with_name(f"{settings_file.stem}.oud.db")
            _settle(settings_file)
            os.replace(settings_file, old)
        os.replace(draft, settings_file)
    except (OSError, sqlite3.Error):
        raise StoreError("Deze reservekopie kan niet worden gelezen of teruggezet.") from None
    finally:
        for name in (draft, *(draft.with_name(draft.name + end) for end in ("-wal", "-shm"))):
            with suppress(FileNotFoundError):
                name.unlink()
    return old


def _file_of(store: Store) -> str:
    if store.engine.dialect.name != "sqlite":
        raise StoreError(POSTGRESQL)
    return str(store.engine.url.database)


def _sound(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise StoreError("Deze kopie is beschadigd.")


def _settle(file: Path) -> None:
    """Brings what still stands beside the file into it, so that it can be moved."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
