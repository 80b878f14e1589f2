"""Everything that hangs on one case, found from the schema itself: a new table goes along by itself."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Table, select
from sqlmodel import SQLModel

from service.store.crypt import Encrypted
from service.store.guard import case_tables


def tables_of_a_case() -> Sequence[Table]:
    """The tables of a case, the case itself first, then what hangs on it."""
    names = case_tables()
    return [table for table in SQLModel.metadata.sorted_tables if table.name in names]


def of_case(table: Table, zaak_id: str) -> ColumnElement[bool]:
    """The rows of a table that belong to one case, however far the case is away."""
    if table.name == "zaak":
        return table.c.id == zaak_id
    names = case_tables()
    keys = sorted(
        (key for key in table.foreign_keys if key.column.table.name in names),
        key=lambda key: (key.column.table.name != "zaak", key.parent.name),
    )
    parent = keys[0].column
    if parent.table.name == "zaak":
        return keys[0].parent == zaak_id
    return keys[0].parent.in_(select(parent).where(of_case(parent.table, zaak_id)))


def secret_columns(table: Table) -> list[str]:
    """The encrypted columns of a table."""
    return [column.name for column in table.columns if isinstance(column.type, Encrypted)]


def as_plain(row: Any) -> dict[str, Any]:
    """A row as plain data: moments and days as text."""
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in row._mapping.items()}
