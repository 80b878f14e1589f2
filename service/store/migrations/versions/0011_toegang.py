"""Toegang tot één zaak: wie er wel en niet bij mag, en meldingen voor de auditor."""

import sqlalchemy as sa
from alembic import op

from service.store.migrations.locks import lock_growing

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _moment(name: str, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _number() -> sa.Column[int]:
    return sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=True)


def upgrade() -> None:
    """Make the tables, and lock what only grows."""
    op.create_table(
        "toegang",
        _number(),
        sa.Column("zaak", sa.Text(), sa.ForeignKey("zaak.id"), nullable=False),
        *_texts("gebruiker", "soort"),
        sa.Column("geldt", sa.Boolean(), nullable=False),
        sa.Column("reden", sa.LargeBinary(), nullable=False),
        *(_moment("tot", True), _moment("op")),
        *_texts("door"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_toegang_zaak", "toegang", ["zaak", "gebruiker"])
    op.create_index("ix_toegang_gebruiker", "toegang", ["gebruiker"])
    op.create_table(
        "melding",
        _number(),
        *_texts("soort", "betreft", "gebruiker"),
        _moment("op"),
        *_texts("gezien_door"),
        _moment("gezien_op", True),
    )
    op.add_column("gebruiker", sa.Column("team", sa.Text(), nullable=False, server_default=""))
    lock_growing("toegang", ["reden"])


def downgrade() -> None:
    """Decisions about access are never thrown away."""
    raise NotImplementedError("de toegang gaat niet terug")
