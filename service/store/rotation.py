"""Turning the keys: everything that is encrypted is encrypted again with the newest key, in small steps."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table, literal, text, tuple_, type_coerce
from sqlalchemy import select as select_columns
from sqlmodel import SQLModel

from service.store.crypt import Keyring, ring_of
from service.store.database import Store
from service.store.family import secret_columns

_BATCH = 200
MAINTENANCE = "sleutels"


def turn_keys(store: Store, progress: Callable[[str, int], None] = lambda _table, _count: None) -> dict[str, int]:
    """How many rows of each table were encrypted again. Broken off halfway, it goes on where it was.

    Every step is a transaction of its own: at any moment each row can be read with the keys that are set.
    """
    ring = ring_of(store.engine.dialect)
    turned: dict[str, int] = {}
    for table in SQLModel.metadata.sorted_tables:
        if secret_columns(table):
            turned[table.name] = 0
            for count in _turn(store, ring, table):
                turned[table.name] += count
                progress(table.name, turned[table.name])
    return turned


def left_to_turn(store: Store) -> int:
    """How many rows still need an older key; 0 means the older keys can go."""
    ring = ring_of(store.engine.dialect)
    with store.engine.connect() as connection:
        return sum(
            1
            for table in SQLModel.metadata.sorted_tables
            for row in (_all(connection, table) if secret_columns(table) else ())
            if _old(ring, row, table)
        )


def unreadable(store: Store) -> int:
    """How many encrypted values none of the keys that are set can read."""
    ring = ring_of(store.engine.dialect)
    with store.engine.connect() as connection:
        return sum(
            not ring.reads(bytes(row[name]))
            for table in SQLModel.metadata.sorted_tables
            if secret_columns(table)
            for row in _all(connection, table)
            for name in secret_columns(table)
            if row[name] is not None
        )


def _turn(store: Store, ring: Keyring, table: Table) -> Iterator[int]:
    after: tuple[Any, ...] | None = None
    while True:
        with store.engine.begin() as connection:
            rows = _rows(connection, table, after)
            if not rows:
                return
            old = [row for row in rows if _old(ring, row, table)]
            if old:
                # De sloten op wat alleen groeit, laten alleen nu door, en alleen als de rest van de rij gelijk blijft.
                connection.execute(text("INSERT INTO onderhoud (wat) VALUES (:wat)"), {"wat": MAINTENANCE})
                for row in old:
                    _rewrite(connection, ring, table, row)
                connection.execute(text("DELETE FROM onderhoud WHERE wat = :wat"), {"wat": MAINTENANCE})
        after = tuple(rows[-1][name] for name in _keys(table))
        yield len(old)


def _keys(table: Table) -> list[str]:
    return [one.name for one in table.primary_key.columns]


def _raw(table: Table) -> list[Any]:
    """The columns without decrypting them."""
    secret = secret_columns(table)
    return [type_coerce(table.c[name], LargeBinary()).label(name) for name in secret] + [
        table.c[name] for name in _keys(table)
    ]


def _rows(connection: Connection, table: Table, after: tuple[Any, ...] | None) -> list[Any]:
    keys = [table.c[name] for name in _keys(table)]
    query = select_columns(*_raw(table)).order_by(*keys).limit(_BATCH)
    if after is not None:
        query = query.where(tuple_(*keys) > after if len(keys) > 1 else keys[0] > after[0])
    return list(connection.execute(query).mappings())


def _all(connection: Connection, table: Table) -> Iterator[Any]:
    after: tuple[Any, ...] | None = None
    while rows := _rows(connection, table, after):
        yield from rows
        after = tuple(rows[-1][name] for name in _keys(table))


def _old(ring: Keyring, row: Any, table: Table) -> bool:
    return any(row[name] is not None and not ring.newest_made(bytes(row[name])) for name in secret_columns(table))


def _rewrite(connection: Connection, ring: Keyring, table: Table, row: Any) -> None:
    wanted = [table.c[name] == row[name] for name in _keys(table)]
    # Een uitdrukking in plaats van een waarde: anders zou de kolom haar nog eens versleutelen.
    fresh = {
        table.c[name]: literal(ring.rotate(bytes(row[name])), LargeBinary())
        for name in secret_columns(table)
        if row[name] is not None
    }
    connection.execute(table.update().where(*wanted).values(fresh))
