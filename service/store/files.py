"""Attachments: a few kinds of file, of a limited size, encrypted, kept as they came and never opened here."""

import base64
from collections.abc import Sequence

from sqlmodel import col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import NotFoundError, StoreError
from service.store.privacytables import Bijlage
from service.store.processing import processing

KINDS = {
    "application/pdf": (b"%PDF-", (".pdf",)),
    "image/png": (b"\x89PNG\r\n\x1a\n", (".png",)),
    "image/jpeg": (b"\xff\xd8\xff", (".jpg", ".jpeg")),
}
MOST = 40


def kind_of(name: str, content: bytes) -> str:
    """The kind of a file: its first bytes and its name must agree. Raises ``StoreError`` for every other file."""
    for kind, (start, ends) in KINDS.items():
        if content.startswith(start) and name.lower().endswith(ends):
            return kind
    raise StoreError("Een bijlage is een PDF, PNG of JPG, en de naam past bij de inhoud.")


def add_attachment(store: Store, actor: Actor, zaak_id: str, naam: str, inhoud: bytes) -> str:
    """The id of a new attachment. Raises ``StoreError`` when it is of another kind or there are too many."""
    kind = kind_of(naam, inhoud)
    with processing(store, actor, Activiteit.BIJLAGE_TOEVOEGEN) as work:
        work.case(zaak_id, lock=True)
        if len(work.session.exec(select(Bijlage.id).where(Bijlage.zaak == zaak_id)).all()) >= MOST:
            raise StoreError(f"Een zaak heeft ten hoogste {MOST} bijlagen.")
        row = Bijlage(
            zaak=zaak_id,
            naam=naam,
            soort=kind,
            grootte=len(inhoud),
            inhoud=base64.b64encode(inhoud).decode(),
            op=store.clock(),
            door=actor.id,
        )
        work.session.add(row)
        work.session.flush()
        return row.id


def attachments(store: Store, actor: Actor, zaak_id: str) -> Sequence[Bijlage]:
    """The attachments of a case without their content, the last first."""
    with processing(store, actor, Activiteit.BIJLAGE_LEZEN) as work:
        work.case(zaak_id)
        from sqlalchemy.orm import defer

        query = select(Bijlage).where(Bijlage.zaak == zaak_id).order_by(col(Bijlage.op).desc())
        return work.session.exec(query.options(defer(Bijlage.inhoud))).all()  # type: ignore[arg-type]


def attachment(store: Store, actor: Actor, zaak_id: str, bijlage_id: str) -> tuple[str, str, bytes]:
    """Name, kind and content of one attachment. Raises ``NotFoundError`` for every other id."""
    with processing(store, actor, Activiteit.BIJLAGE_LEZEN) as work:
        work.case(zaak_id)
        row = work.session.exec(select(Bijlage).where(Bijlage.id == bijlage_id, Bijlage.zaak == zaak_id)).first()
        if row is None:
            raise NotFoundError
        return row.naam, row.soort, base64.b64decode(row.inhoud)
