"""De eerste tabellen, en de sloten op wat alleen mag groeien."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Wat hier staat mag alleen weg als de hele zaak wordt opgeruimd (status 'op_te_ruimen').
_GROWING = {
    "vastlegging": "SELECT status FROM zaak WHERE id = OLD.zaak",
    "adviesbewijs": "SELECT status FROM zaak WHERE id = OLD.zaak",
    "briefversie": "SELECT zaak.status FROM zaak JOIN brief ON brief.zaak = zaak.id WHERE brief.id = OLD.brief",
}


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _moment(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _secret(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _whole(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _to(name: str, target: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), sa.ForeignKey(target), nullable=False)


def _id(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text(), primary_key=True)


def _unique(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), unique=True, nullable=False)


def upgrade() -> None:
    """Make the tables and their locks."""
    op.create_table("gebruiker", _id(), _secret("naam"), _text("functie"), _moment("gezien_op"))
    op.create_table(
        "sessie", _id("hash"), _text("gebruiker"), _moment("gemaakt_op"), _moment("gezien_op"), _secret("inhoud")
    )
    op.create_index("ix_sessie_gezien_op", "sessie", ["gezien_op"])
    op.create_table(
        "zaak",
        *(_id(), _unique("kenmerk"), _text("team"), _whole("versie"), _text("status"), _secret("titel")),
        *(_text("herkomst"), _unique("eenmalig"), _moment("gemaakt_op"), _text("gemaakt_door")),
        *(_moment("bijgewerkt_op"), _text("bijgewerkt_door"), _moment("ingediend_op", True), _text("ingediend_door")),
    )
    op.create_index("ix_zaak_team", "zaak", ["team", "bijgewerkt_op"])
    op.create_table(
        "vastlegging",
        sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=True),
        *(_to("zaak", "zaak.id"), _text("onderwerp"), _text("behoefte"), _text("sleutel"), _secret("inhoud")),
        *(_whole("zaak_versie"), _moment("op"), _text("door")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_vastlegging_zaak", "vastlegging", ["zaak", "volgnummer"])
    op.create_table(
        "adviesbewijs",
        *(_id(), _to("zaak", "zaak.id"), _whole("zaak_versie"), sa.Column("peildatum", sa.Date(), nullable=False)),
        *(_text("regelboek_versie"), _text("regelboek_hash"), _secret("advies"), _secret("document")),
        *(_moment("op"), _text("door")),
    )
    op.create_index("ix_adviesbewijs_zaak", "adviesbewijs", ["zaak", "op"])
    op.create_table(
        "brief",
        *(_id(), _to("zaak", "zaak.id"), _to("advies", "adviesbewijs.id"), _text("soort"), _whole("versie")),
        *(_unique("eenmalig"), _moment("op"), _text("door")),
    )
    op.create_index("ix_brief_zaak", "brief", ["zaak"])
    op.create_table(
        "briefversie",
        sa.Column("brief", sa.Text(), sa.ForeignKey("brief.id"), primary_key=True),
        sa.Column("versie", sa.Integer(), primary_key=True),
        *(_secret("inhoud"), _moment("op"), _text("door")),
    )
    lock = _lock_sqlite if op.get_bind().dialect.name == "sqlite" else _lock_postgresql
    for table, status in _GROWING.items():
        lock(table, status)


def _lock_sqlite(table: str, status: str) -> None:
    refuse = f"SELECT RAISE(ABORT, '{table} groeit alleen');"
    op.execute(f"CREATE TRIGGER {table}_vast BEFORE UPDATE ON {table} BEGIN {refuse} END")
    op.execute(
        f"CREATE TRIGGER {table}_blijft BEFORE DELETE ON {table} WHEN ({status}) <> 'op_te_ruimen' BEGIN {refuse} END"
    )


def _lock_postgresql(table: str, status: str) -> None:
    op.execute(
        f"""CREATE FUNCTION {table}_groeit() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'DELETE' AND ({status}) = 'op_te_ruimen' THEN RETURN OLD; END IF;
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
    """There is nothing before the first tables; going back would throw cases away."""
    raise NotImplementedError("de eerste migratie gaat niet terug")
