"""Brings the database to the form this version needs."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from service.store.database import Store

_FOLDER = Path(__file__).parent / "migrations"


def migrate(store: Store) -> None:
    """Runs every migration that has not run yet, in one transaction; running it again changes nothing."""
    config = _config()
    with store.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def up_to_date(store: Store) -> bool:
    """Whether the database has the form this version needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    with store.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    return config
