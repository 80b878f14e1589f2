"""Opruimen met bewijs, toestemmingen, burgerservicenummer en bijlagen."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from service.store.migrations.locks import OF_CASE, lock_growing

revision = "0012"
down_revision = "0002_transitie"
branch_labels = None
depends_on = None


_OF_LETTER = "SELECT zaak.status FROM zaak JOIN brief ON brief.zaak = zaak.id WHERE brief.id = OLD.brief"
_OF_PERSON = "SELECT status FROM jongere WHERE id = OLD.jongere"
# Ook de sloten van eerdere migraties opnieuw: voortaan kunnen de sleutels worden gedraaid.
_LOCKS = (
    ("vastlegging", ["inhoud"], OF_CASE),
    ("adviesbewijs", ["advies", "document"], OF_CASE),
    ("briefversie", ["inhoud"], _OF_LETTER),
    ("toegang", ["reden"], OF_CASE),
    ("toestemming", ["inhoud"], OF_CASE),
    ("bijlage", ["naam", "inhoud"], OF_CASE),
    # Is de zaak of jongere zelf al weg, dan gaat de rij mee.
    ("jongereversie", ["inhoud"], f"COALESCE(({_OF_PERSON}), 'op_te_ruimen')"),
    ("taakvastlegging", ["inhoud"], f"COALESCE(({OF_CASE} UNION ALL {_OF_PERSON}), 'op_te_ruimen')"),
)


def _texts(*names: str) -> list[sa.Column[Any]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=False)


def _secret(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.LargeBinary(), nullable=False)


def _number() -> sa.Column[Any]:
    return sa.Column("volgnummer", sa.Integer(), primary_key=True, autoincrement=True)


def _case() -> sa.Column[Any]:
    return sa.Column("zaak", sa.Text(), sa.ForeignKey("zaak.id"), nullable=False)


def upgrade() -> None:
    """Make the tables, and lock what only grows."""
    op.create_table(
        "opruiming",
        *(_number(), *_texts("kenmerk", "betreft", "grond"), _moment("laatste_wijziging"), _moment("op")),
        *_texts("door"),
        sa.Column("rijen", sa.Integer(), nullable=False),
    )
    op.create_table(
        "toestemming",
        *(_number(), _case(), *_texts("uitwisseling", "wie")),
        sa.Column("gegeven", sa.Boolean(), nullable=False),
        *(sa.Column("dag", sa.Date(), nullable=False), _secret("inhoud"), _moment("op"), *_texts("door")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_toestemming_zaak", "toestemming", ["zaak"])
    op.create_table(
        "burgerservicenummer",
        sa.Column("zaak", sa.Text(), sa.ForeignKey("zaak.id"), primary_key=True),
        *(_secret("nummer"), *_texts("zoek", "grond"), _moment("op"), *_texts("door")),
    )
    op.create_index("ix_burgerservicenummer_zoek", "burgerservicenummer", ["zoek"])
    op.create_table("geheim", sa.Column("naam", sa.Text(), primary_key=True), _secret("waarde"))
    op.create_table(
        "bijlage",
        sa.Column("id", sa.Text(), primary_key=True),
        *(_case(), _secret("naam"), *_texts("soort"), sa.Column("grootte", sa.Integer(), nullable=False)),
        *(_secret("inhoud"), _moment("op"), *_texts("door")),
    )
    op.create_index("ix_bijlage_zaak", "bijlage", ["zaak"])
    op.create_table("onderhoud", sa.Column("wat", sa.Text(), primary_key=True))
    for table, secret, status in _LOCKS:
        lock_growing(table, secret, status)


def downgrade() -> None:
    """What was recorded here is never thrown away."""
    raise NotImplementedError("deze migratie gaat niet terug")
