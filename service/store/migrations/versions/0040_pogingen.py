"""Hoe vaak een adres een deur probeerde, geteld voor alle processen samen."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; its rows go after a day."""
    op.create_table(
        "poging",
        sa.Column("deur", sa.Text(), primary_key=True),
        sa.Column("wie", sa.Text(), primary_key=True),
        sa.Column("over", sa.Float(), nullable=False),
        sa.Column("gezien", sa.Float(), nullable=False),
    )


def downgrade() -> None:
    """Nothing is lost that counts."""
    op.drop_table("poging")
