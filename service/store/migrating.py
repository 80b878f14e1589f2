"""Brings the database to the form this version needs."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from service.store.database import WRITE, Store

_FOLDER = Path(__file__).parent / "migrations"


def migrate(store: Store) -> None:
    """Runs every migration that has not run yet, in one transaction; running it again changes nothing.

    Who starts at the same moment waits for the other, and then finds nothing to do.
    """
    config = _config()
    with store.engine.connect().execution_options(**{WRITE: True}) as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(7345001)"))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def add_tables(store: Store, mark: str, statements: str) -> bool:
    """Makes the tables of another package, such as those of the queue, unless one of them is there; whether it did."""
    if inspect(store.engine).has_table(mark):
        return False
    with store.engine.begin() as connection:
        # In één opdracht, zonder parameters: zo telt een procentteken als een procentteken.
        connection.connection.cursor().execute(statements)
    return True


def up_to_date(store: Store) -> bool:
    """Whether the database has the form this version needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    with store.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config
