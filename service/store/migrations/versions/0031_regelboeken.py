"""Elk regelboek waarmee advies is gegeven, blijft heel bewaard."""

import sqlalchemy as sa
from alembic import op

from service.store.migrations.locks import lock_growing

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; what stands in it never changes and never goes."""
    op.create_table(
        "regelboek",
        sa.Column("hash", sa.Text(), primary_key=True),
        sa.Column("versie", sa.Text(), nullable=False),
        sa.Column("bestanden", sa.LargeBinary(), nullable=False),
        sa.Column("op", sa.DateTime(timezone=True), nullable=False),
    )
    lock_growing("regelboek", [], "SELECT 'blijft'")


def downgrade() -> None:
    """What was kept here is never thrown away."""
    raise NotImplementedError("deze migratie gaat niet terug")
