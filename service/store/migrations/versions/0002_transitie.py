"""De tabellen van de transitieplanner: jongeren van een lijst, vastleggingen per stap, lijsten en agendasleutels."""

import sqlalchemy as sa
from alembic import op

revision = "0002_transitie"
down_revision = "0011"
branch_labels = None
depends_on = None

# Weg mag een rij alleen met de jongere of de zaak mee; van een inname verdwijnt nooit iets.
_GROWING = {
    "jongereversie": "SELECT status FROM jongere WHERE id = OLD.jongere",
    "taakvastlegging": (
        "SELECT status FROM zaak WHERE id = OLD.zaak UNION ALL SELECT status FROM jongere WHERE id = OLD.jongere"
    ),
    "lijstinname": "SELECT 'blijft'",
}


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _secret(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _id(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), primary_key=True)


def _part_of(name: str, key: bool = False) -> sa.Column[str]:
    target = sa.ForeignKey(f"{name}.id", ondelete="CASCADE")
    return sa.Column(name, sa.Text(), target, primary_key=key, nullable=not key)


def upgrade() -> None:
    """Make the tables and their locks."""
    op.create_table(
        "jongere",
        *(_id(), _text("team"), _text("kenmerk"), _text("gemeente"), _text("groep"), _whole("versie"), _text("status")),
        *(_moment("gemaakt_op"), _text("gemaakt_door")),
        sa.UniqueConstraint("team", "kenmerk"),
    )
    op.create_table(
        "jongereversie",
        *(_part_of("jongere", key=True), sa.Column("versie", sa.Integer(), primary_key=True)),
        *(_secret("inhoud"), _text("lijst"), _moment("op"), _text("door")),
    )
    op.create_table("lijstproef", *(_id(), _text("team"), _secret("inhoud"), _moment("op"), _text("door")))
    op.create_table(
        "lijstinname",
        *(_id(), _text("team"), _whole("regels"), _whole("nieuw"), _whole("gewijzigd"), _moment("op"), _text("door")),
    )
    op.create_table(
        "taakvastlegging",
        sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=True),
        *(_text("team"), _part_of("zaak"), _part_of("jongere")),
        *(_text("taak"), _secret("inhoud"), _moment("op"), _text("door")),
        sa.CheckConstraint("(zaak IS NULL) <> (jongere IS NULL)"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_taakvastlegging_team", "taakvastlegging", ["team", "volgnummer"])
    op.create_index("ix_taakvastlegging_zaak", "taakvastlegging", ["zaak", "volgnummer"])
    op.create_index("ix_taakvastlegging_jongere", "taakvastlegging", ["jongere", "volgnummer"])
    op.create_table(
        "agendasleutel",
        *(
            _id(),
            _text("team"),
            _text("gebruiker"),
            _text("doel"),
            sa.Column("hash", sa.Text(), unique=True, nullable=False),
        ),
        *(_moment("gemaakt_op"), _moment("gebruikt_op", True), _moment("ingetrokken_op", True)),
    )
    op.create_index("ix_agendasleutel_gebruiker", "agendasleutel", ["team", "gebruiker"])
    lock = _lock_sqlite if op.get_bind().dialect.name == "sqlite" else _lock_postgresql
    for table, status in _GROWING.items():
        # Is de zaak of jongere zelf al weg, dan gaat de rij mee.
        lock(table, f"COALESCE(({status}), 'op_te_ruimen')")


def _lock_sqlite(table: str, status: str) -> None:
    refuse = f"SELECT RAISE(ABORT, '{table} groeit alleen');"
    op.execute(f"CREATE TRIGGER {table}_vast BEFORE UPDATE ON {table} BEGIN {refuse} END")
    op.execute(
        f"CREATE TRIGGER {table}_blijft BEFORE DELETE ON {table} WHEN {status} <> 'op_te_ruimen' BEGIN {refuse} END"
    )


def _lock_postgresql(table: str, status: str) -> None:
    op.execute(
        f"""CREATE FUNCTION {table}_groeit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' THEN
                IF {status} = 'op_te_ruimen' THEN RETURN OLD; END IF;
            END IF;
            RAISE EXCEPTION '{table} groeit alleen';
        END $$"""
    )
    op.execute(
        f"CREATE TRIGGER {table}_vast BEFORE UPDATE OR DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION {table}_groeit()"
    )
    op.execute(
        f"CREATE TRIGGER {table}_heel BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {table}_groeit()"
    )


def downgrade() -> None:
    """Going back would throw away what planners recorded."""
    raise NotImplementedError("deze migratie gaat niet terug")
