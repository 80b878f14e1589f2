"""The one way to a case: who does what is logged in the same transaction, or nothing is read or written."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from service.store.activities import Activiteit, Actor, trace
from service.store.chain import Entry, append
from service.store.database import Store
from service.store.errors import NotFoundError, ReadOnlyError, StoreError, UnloggedError
from service.store.guard import was_touched
from service.store.relations import MAY_READ, MAY_WRITE, relation_of
from service.store.tables import Zaak


class Work:
    """What happens to cases in one transaction; every case that comes by is noted by itself."""

    def __init__(self, session: Session, actor: Actor, activity: Activiteit, now: datetime) -> None:
        self.session = session
        self.now = now
        self.actor = actor
        self.activity = activity
        self.refused = ""
        self._seen: dict[str, str] = {}
        self._told = False
        event.listen(session, "loaded_as_persistent", self._note)
        event.listen(session, "pending_to_persistent", self._note)

    def _note(self, _session: Session, row: Any) -> None:
        zaak_id = row.id if isinstance(row, Zaak) else getattr(row, "zaak", None)
        if isinstance(zaak_id, str):
            self._seen.setdefault(zaak_id, "team")

    def saw(self, *zaak_ids: str) -> None:
        """Notes cases of which only some columns were read; without ids: nothing about any child was read."""
        self._told = True
        for zaak_id in zaak_ids:
            self._seen.setdefault(zaak_id, "team")

    def case(self, zaak_id: str, lock: bool = False) -> Zaak:
        """A case that this person may reach.

        Raises ``NotFoundError`` for every other id, and ``ReadOnlyError`` for a change in an emergency; the attempt is
        logged.
        """
        query = select(Zaak).where(Zaak.id == zaak_id)
        zaak = self.session.exec(query.with_for_update() if lock else query).first()
        if zaak is None:
            self.saw()
            raise NotFoundError
        relation = relation_of(self.session, self.actor, zaak_id, zaak.team, self.now)
        if relation not in MAY_READ:
            self.refused = zaak_id
            raise NotFoundError
        wanted = MAY_WRITE if self.activity.writes else MAY_READ
        if relation not in wanted or (self.actor.relaties is not None and relation not in self.actor.relaties):
            self.refused = zaak_id
            raise ReadOnlyError
        self.allow(zaak_id, relation)
        return zaak

    def allow(self, zaak_id: str, relation: str) -> None:
        """Notes on which ground somebody reached a case."""
        self._seen[zaak_id] = str(relation)

    @property
    def seen(self) -> dict[str, str]:
        """The cases that came by, each with the ground on which it was allowed.

        Raises ``UnloggedError`` when a case was reached and nobody said which.
        """
        touched = was_touched(self.session.connection())
        if touched and not self._seen and not self._told:
            raise UnloggedError("een zaak is gelezen zonder te zeggen welke: gebruik Work.case of Work.saw")
        return dict(self._seen)


@contextmanager
def processing(store: Store, actor: Actor, activity: Activiteit) -> Iterator[Work]:
    """A transaction in which cases may be read and written; it commits together with its records in the log, or not.

    When it fails, nothing is stored; what was read and may have been told (somebody else's answer) is still logged, and
    so is an attempt to reach a case that is not for this person.
    """
    started = store.clock()
    try:
        with store.writing(logged=True) as session:
            work = Work(session, actor, activity, started)
            yield work
            session.flush()
            append(session, [_entry(work, zaak, grond, started, store.clock()) for zaak, grond in work.seen.items()])
    except IntegrityError:
        raise
    except StoreError:
        _log_failure(store, work, started)
        raise


def _log_failure(store: Store, work: Work, started: datetime) -> None:
    tried = {work.refused: "geweigerd"} if work.refused else dict(work._seen)
    if tried:
        with store.writing(logged=True) as session:
            ended = store.clock()
            append(session, [_entry(work, zaak, grond, started, ended, "Unset") for zaak, grond in tried.items()])


def _entry(work: Work, zaak_id: str, grond: str, started: datetime, ended: datetime, status: str = "Ok") -> Entry:
    return entry_of(work.actor, work.activity, zaak_id, grond, started, ended, status)


def entry_of(
    actor: Actor,
    activity: Activiteit,
    zaak_id: str,
    grond: str,
    started: datetime,
    ended: datetime,
    status: str = "Ok",
) -> Entry:
    """A record of what somebody did; without a case it is about the log itself."""
    about = activity.value
    return Entry(
        trace_id=trace.get() or secrets.token_hex(16),
        span_id=secrets.token_hex(8),
        status_code=status,
        name=about.name,
        start_time=started,
        end_time=ended,
        processing_activity_id=f"urn:schakel:verwerking:{about.register}",
        data_subject_id=zaak_id,
        data_subject_id_type="zaak" if zaak_id else "geen",
        event_type_code=about.soort.value,
        user_id=actor.id,
        role_id_code=" ".join(actor.rollen),
        team=actor.team,
        purpose_of_use=about.doel,
        grond=grond,
    )
