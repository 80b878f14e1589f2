"""Letters in the making: every save is a new version, so that no text is ever lost."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.errors import Clash, ConflictError, NotFoundError
from service.store.processing import processing
from service.store.signing import refuse_signed
from service.store.tables import Brief, BriefVersie


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter with its last saved text."""

    brief: Brief
    laatste: BriefVersie


def new_draft(
    store: Store, actor: Actor, zaak_id: str, advies_id: str, soort: str, inhoud: dict[str, Any], eenmalig: str = ""
) -> str:
    """The id of a new letter; the same ``eenmalig`` gives the letter that was made before."""
    key = eenmalig or secrets.token_urlsafe(16)
    try:
        with processing(store, actor, Activiteit.BRIEF_MAKEN) as work:
            session = work.session
            work.case(zaak_id)
            moment = store.clock()
            brief = Brief(zaak=zaak_id, advies=advies_id, soort=soort, eenmalig=key, op=moment, door=actor.id)
            session.add(brief)
            session.flush()
            session.add(BriefVersie(brief=brief.id, versie=1, inhoud=inhoud, op=moment, door=actor.id))
            return brief.id
    except IntegrityError:
        with processing(store, actor, Activiteit.BRIEF_LEZEN) as work:
            work.case(zaak_id)
            made = work.session.exec(select(Brief).where(Brief.eenmalig == key, Brief.zaak == zaak_id)).first()
        if made is None:
            raise
        return made.id


def read_draft(store: Store, actor: Actor, zaak_id: str, brief_id: str) -> Draft:
    """A letter of this case. Raises ``NotFoundError`` for every other id."""
    with processing(store, actor, Activiteit.BRIEF_LEZEN) as work:
        work.case(zaak_id)
        return _draft(work.session, zaak_id, brief_id)


def drafts(store: Store, actor: Actor, zaak_id: str) -> Sequence[Brief]:
    """The letters of a case, the last made first."""
    with processing(store, actor, Activiteit.BRIEF_LEZEN) as work:
        work.case(zaak_id)
        return work.session.exec(select(Brief).where(Brief.zaak == zaak_id).order_by(col(Brief.op).desc())).all()


def save_draft(
    store: Store, actor: Actor, zaak_id: str, brief_id: str, inhoud: dict[str, Any], base: int
) -> BriefVersie:
    """A new version of the text on top of version ``base``; the same text gives the version there was.

    Raises ``ConflictError``, and stores nothing, when somebody saved another text since ``base``, and ``SealedError``
    for a signed letter.
    """
    with processing(store, actor, Activiteit.BRIEF_WIJZIGEN) as work:
        session = work.session
        work.case(zaak_id, lock=True)
        draft = _draft(session, zaak_id, brief_id)
        refuse_signed(session, brief_id)
        brief, last = draft.brief, draft.laatste
        if last.inhoud == inhoud:
            return last
        if last.versie != base:
            clash = Clash("brief", "", "", mine=inhoud, theirs=last.inhoud, door=last.door, op=last.op)
            raise ConflictError(last.versie, [clash])
        brief.versie = last.versie + 1
        row = BriefVersie(brief=brief_id, versie=brief.versie, inhoud=inhoud, op=store.clock(), door=actor.id)
        session.add_all([brief, row])
        session.flush()
        return row


def rebase_draft(store: Store, actor: Actor, zaak_id: str, brief_id: str, advies_id: str) -> None:
    """Lets a letter rest on another kept advice of the same case; its text stays as it is."""
    with processing(store, actor, Activiteit.BRIEF_WIJZIGEN) as work:
        session = work.session
        work.case(zaak_id, lock=True)
        brief = _draft(session, zaak_id, brief_id).brief
        refuse_signed(session, brief_id)
        brief.advies = advies_id
        session.add(brief)


def _draft(session: Session, zaak_id: str, brief_id: str) -> Draft:
    brief = session.exec(select(Brief).where(Brief.id == brief_id, Brief.zaak == zaak_id)).first()
    if brief is None:
        raise NotFoundError
    return Draft(brief, session.exec(_versions(brief_id)).one())


def _versions(brief_id: str) -> Any:
    return select(BriefVersie).where(BriefVersie.brief == brief_id).order_by(col(BriefVersie.versie).desc()).limit(1)
