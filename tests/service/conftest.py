"""What the tests of the service share: a store on both databases, with a clock that stands still until told."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from service.settings import Settings
from service.store import Actor, Store, migrate, open_store

POSTGRES = os.environ.get("TEST_DATABASE_URL") or "postgresql://root@127.0.0.1:5432/root"


class Clock:
    """A clock that only moves when a test says so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor() -> Actor:
    return Actor("noor", "team-a")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An empty store at the newest migration, on SQLite and on PostgreSQL (in a schema of its own)."""
    if request.param == "sqlite":
        made = open_store(Settings(data=tmp_path, demo=True), clock)
        migrate(made)
        yield made
        made.close()
        return
    schema = f"schakel_{os.getpid()}_{abs(hash(request.node.nodeid)) % 10**8}"
    bare = create_engine(POSTGRES.replace("postgresql://", "postgresql+psycopg://"))
    with bare.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    made = open_store(Settings(data=tmp_path, demo=True, database_url=f"{POSTGRES}?options=-csearch_path%3D{schema}"), clock)
    try:
        migrate(made)
        yield made
    finally:
        made.close()
        with bare.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        bare.dispose()
