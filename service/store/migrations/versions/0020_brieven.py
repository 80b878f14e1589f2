"""Stappen van een brief: aanbieden, vier ogen, ondertekenen. Een ondertekende brief verandert nooit meer."""

import sqlalchemy as sa
from alembic import op

from service.store.migrations.locks import OF_CASE, lock_growing

revision = "0020"
down_revision = "0012"
branch_labels = None
depends_on = None


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def upgrade() -> None:
    """Make the table, and lock it: steps are only ever added."""
    op.create_table(
        "briefstap",
        sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=True),
        sa.Column("zaak", sa.Text(), sa.ForeignKey("zaak.id"), nullable=False),
        sa.Column("brief", sa.Text(), sa.ForeignKey("brief.id"), nullable=False),
        sa.Column("versie", sa.Integer(), nullable=False),
        *(_text("advies"), _text("stap"), sa.Column("inhoud", sa.LargeBinary(), nullable=False)),
        *(_text("vingerafdruk"), sa.Column("op", sa.DateTime(timezone=True), nullable=False), _text("door")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_briefstap_brief", "briefstap", ["brief", "volgnummer"])
    # Twee mensen die tegelijk tekenen maken één handtekening.
    op.create_index(
        "ux_briefstap_getekend",
        "briefstap",
        ["brief"],
        unique=True,
        sqlite_where=sa.text("stap = 'getekend'"),
        postgresql_where=sa.text("stap = 'getekend'"),
    )
    lock_growing("briefstap", ["inhoud"], OF_CASE)


def downgrade() -> None:
    """Going back would throw signed letters away."""
    raise NotImplementedError("ondertekende brieven gaan niet weg")
