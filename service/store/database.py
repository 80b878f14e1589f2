"""The database: SQLite with its pragmas or PostgreSQL, the same code on both."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlmodel import Session

from service.settings import Settings
from service.store.crypt import keyring, use_keys
from service.store.errors import StoreError
from service.store.guard import GUARDED, LOGGED, refuse_unlogged

Clock = Callable[[], datetime]
WRITE = "schakel_write"
_PRAGMAS = ("journal_mode=WAL", "foreign_keys=ON", "busy_timeout=30000", "secure_delete=ON", "synchronous=FULL")


def now_utc() -> datetime:
    """The moment now; the only clock of the store."""
    return datetime.now(UTC)


class Store:
    """One database with the keys of this installation."""

    def __init__(self, engine: Engine, clock: Clock = now_utc) -> None:
        self.engine = engine
        self.clock = clock
        # SQLite kent één schrijver: binnen dit proces wachten wij in de rij, in plaats van telkens te proberen.
        self._turn = threading.Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session in which everything is seen as of one moment. It does not reach a case: see ``processing``."""
        with self._session({}) as session:
            yield session

    @contextmanager
    def writing(self, logged: bool = False) -> Iterator[Session]:
        """A session that commits whole or not at all; on SQLite it holds the one write lock from its start.

        Only ``service.store.processing`` says ``logged``: there every case that is touched leaves a record in the log.
        """
        with self._turn, self._session({WRITE: True, LOGGED: logged}) as session:
            yield session
            session.commit()

    @contextmanager
    def _session(self, options: dict[str, bool]) -> Iterator[Session]:
        with Session(self.engine, expire_on_commit=False) as session:
            session.connection(execution_options={GUARDED: True, **options})
            yield session

    def alive(self) -> bool:
        """Whether the database answers."""
        with self.engine.connect() as connection:
            return connection.execute(text("SELECT 1")).scalar() == 1

    def close(self) -> None:
        """Gives every connection back."""
        self.engine.dispose()


def open_store(settings: Settings, clock: Clock = now_utc) -> Store:
    """The store of these settings; raises ``StoreError`` when it cannot be used. Migrations are a separate step."""
    return Store(make_engine(settings), clock)


def make_engine(settings: Settings) -> Engine:
    """An engine whose encrypted columns know the keys of this installation."""
    url = settings.database
    if url.get_backend_name() == "sqlite":
        engine = _sqlite(url)
    elif url.get_backend_name() == "postgresql":
        try:
            engine = create_engine(url, pool_pre_ping=True, pool_size=10, max_overflow=10, hide_parameters=True)
        except ModuleNotFoundError:
            raise StoreError("Voor PostgreSQL is een pakket meer nodig: installeer schakel[postgres].") from None
    else:
        raise StoreError("Schakel bewaart in SQLite of PostgreSQL; zet DATABASE_URL op een van die twee.")
    use_keys(engine.dialect, keyring(settings))
    event.listen(engine, "before_cursor_execute", refuse_unlogged)
    return engine


def _sqlite(url: URL) -> Engine:
    file = Path(url.database or "")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.touch(mode=0o600, exist_ok=True)
    except OSError:
        raise StoreError("In de datamap kan niet worden geschreven (SCHAKEL_DATA).") from None
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": 30})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    # De module sqlite3 begint anders zelf een transactie, en dan geen die meteen schrijft.
    connection.isolation_level = None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """A writer takes the write lock at once: waiting in line instead of failing halfway."""
    writes = connection.get_execution_options().get(WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
