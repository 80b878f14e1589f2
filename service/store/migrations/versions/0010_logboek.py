"""Het logboek van verwerkingen: groeit alleen, in één keten."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0001"
branch_labels = None
depends_on = None


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def upgrade() -> None:
    """Make the log and its locks."""
    op.create_table(
        "verwerking",
        sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=False),
        *_texts("trace_id", "span_id", "status_code", "name"),
        sa.Column("start_time", sa.DateTime(timezone=True), nullable=False),
        sa.Column("end_time", sa.DateTime(timezone=True), nullable=False),
        *_texts("processing_activity_id", "data_subject_id", "data_subject_id_type", "event_type_code"),
        *_texts("user_id", "role_id_code", "team", "purpose_of_use", "grond", "vorige", "hash"),
    )
    op.create_index("ix_verwerking_data_subject_id", "verwerking", ["data_subject_id"])
    op.create_table(
        "logkop",
        sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        *_texts("hash"),
        sa.Column("zegel", sa.LargeBinary(), nullable=True),
    )
    kop = sa.table("logkop", sa.column("id"), sa.column("volgnummer"), sa.column("hash"))
    op.bulk_insert(kop, [{"id": 1, "volgnummer": 0, "hash": "0" * 64}])
    if op.get_bind().dialect.name == "sqlite":
        _lock_sqlite()
    else:
        _lock_postgresql()


def _lock_sqlite() -> None:
    refuse = "SELECT RAISE(ABORT, 'het logboek groeit alleen');"
    op.execute(f"CREATE TRIGGER verwerking_vast BEFORE UPDATE ON verwerking BEGIN {refuse} END")
    op.execute(f"CREATE TRIGGER verwerking_blijft BEFORE DELETE ON verwerking BEGIN {refuse} END")
    op.execute(f"CREATE TRIGGER logkop_blijft BEFORE DELETE ON logkop BEGIN {refuse} END")
    back = "NEW.volgnummer < OLD.volgnummer"
    op.execute(f"CREATE TRIGGER logkop_vooruit BEFORE UPDATE ON logkop WHEN {back} BEGIN {refuse} END")


def _lock_postgresql() -> None:
    op.execute(
        """CREATE FUNCTION logboek_groeit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'logkop' THEN
                IF NEW.volgnummer >= OLD.volgnummer THEN RETURN NEW; END IF;
            END IF;
            RAISE EXCEPTION 'het logboek groeit alleen';
        END $$"""
    )
    for table in ("verwerking", "logkop"):
        do = "EXECUTE FUNCTION logboek_groeit()"
        op.execute(f"CREATE TRIGGER {table}_vast BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW {do}")
        op.execute(f"CREATE TRIGGER {table}_heel BEFORE TRUNCATE ON {table} FOR EACH STATEMENT {do}")


def downgrade() -> None:
    """A log is never thrown away."""
    raise NotImplementedError("het logboek gaat niet terug")
