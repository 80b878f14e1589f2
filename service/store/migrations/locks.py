"""Locks for tables that only grow.

A row goes only with its whole case (status 'op_te_ruimen'), and changes only when keys are turned: then nothing but its
encrypted columns may differ, and only in the transaction that says so in the table 'onderhoud'.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

OF_CASE = "SELECT status FROM zaak WHERE id = OLD.zaak"
_TURNING = "EXISTS (SELECT 1 FROM onderhoud WHERE wat = 'sleutels')"


def lock_growing(table: str, secret: Sequence[str], status: str = OF_CASE) -> None:
    """Locks a table; ``secret`` names its encrypted columns, ``status`` is the query for the status of a row's case."""
    if op.get_bind().dialect.name == "sqlite":
        _sqlite(table, secret, status)
    else:
        _postgresql(table, secret, status)


def _sqlite(table: str, secret: Sequence[str], status: str) -> None:
    names = [column["name"] for column in sa.inspect(op.get_bind()).get_columns(table)]
    same = " AND ".join(f"NEW.{name} IS OLD.{name}" for name in names if name not in secret)
    refuse = f"SELECT RAISE(ABORT, '{table} groeit alleen');"
    op.execute(f"DROP TRIGGER IF EXISTS {table}_vast")
    op.execute(f"DROP TRIGGER IF EXISTS {table}_blijft")
    op.execute(
        f"CREATE TRIGGER {table}_vast BEFORE UPDATE ON {table} WHEN NOT ({_TURNING} AND {same}) BEGIN {refuse} END"
    )
    op.execute(
        f"CREATE TRIGGER {table}_blijft BEFORE DELETE ON {table} WHEN ({status}) <> 'op_te_ruimen' BEGIN {refuse} END"
    )


def _postgresql(table: str, secret: Sequence[str], status: str) -> None:
    left_out = "".join(f" - '{name}'" for name in secret)
    op.execute(
        f"""CREATE OR REPLACE FUNCTION {table}_groeit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                IF ({status}) = 'op_te_ruimen' THEN RETURN OLD; END IF;
            ELSIF TG_OP = 'UPDATE' THEN
                IF {_TURNING} AND (to_jsonb(NEW){left_out}) = (to_jsonb(OLD){left_out}) THEN RETURN NEW; END IF;
            END IF;
            RAISE EXCEPTION '{table} groeit alleen';
        END $$"""
    )
    for name, when in (("vast", "UPDATE OR DELETE"), ("heel", "TRUNCATE")):
        each = "ROW" if name == "vast" else "STATEMENT"
        op.execute(f"DROP TRIGGER IF EXISTS {table}_{name} ON {table}")
        op.execute(
            f"CREATE TRIGGER {table}_{name} BEFORE {when} ON {table} FOR EACH {each} EXECUTE FUNCTION {table}_groeit()"
        )
