"""Het begin van het logboek mag weg als zijn einde verankerd is; taken laten zien hoe ver zij zijn."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from service.store.migrations.locks import lock_growing

revision = "0030"
down_revision = "0020"
branch_labels = None
depends_on = None

_ANCHORED = "EXISTS (SELECT 1 FROM loganker WHERE loganker.volgnummer >= OLD.volgnummer)"


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _whole(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False)


def upgrade() -> None:
    """Make the tables; a record of the log goes only when an anchor holds its place."""
    op.create_table(
        "loganker",
        sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=False),
        *(_text("hash"), _moment("tot"), _moment("op"), _text("door")),
        sa.Column("zegel", sa.LargeBinary(), nullable=False),
    )
    op.create_index("ix_verwerking_end_time", "verwerking", ["end_time"])
    lock_growing("loganker", ["zegel"], "SELECT 'blijft'")
    if op.get_bind().dialect.name == "sqlite":
        refuse = "SELECT RAISE(ABORT, 'het logboek groeit alleen');"
        op.execute("DROP TRIGGER verwerking_blijft")
        op.execute(
            f"CREATE TRIGGER verwerking_blijft BEFORE DELETE ON verwerking WHEN NOT {_ANCHORED} BEGIN {refuse} END"
        )
    else:
        op.execute(
            f"""CREATE OR REPLACE FUNCTION logboek_groeit() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'logkop' THEN
                    IF NEW.volgnummer >= OLD.volgnummer THEN RETURN NEW; END IF;
                ELSIF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'verwerking' THEN
                    IF {_ANCHORED} THEN RETURN OLD; END IF;
                END IF;
                RAISE EXCEPTION 'het logboek groeit alleen';
            END $$"""
        )
    op.create_table(
        "taakronde",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=True),
        *(_text("taak"), _text("ronde"), _text("stand"), _text("bij"), _whole("gedaan"), _whole("totaal")),
        *(sa.Column("uitkomst", sa.JSON(), nullable=False), _whole("poging")),
        *(_moment("begonnen_op"), _moment("bijgewerkt_op"), _moment("klaar_op", True)),
        sa.UniqueConstraint("taak", "ronde"),
    )


def downgrade() -> None:
    """What was kept here is never thrown away."""
    raise NotImplementedError("deze migratie gaat niet terug")
