"""Rounds of work that nobody waits for: how far one is and what came out; done once, or taken over from who is gone."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.exc import IntegrityError
from sqlmodel import Field, Session, SQLModel, col, select

from service.store.database import Store
from service.store.tables import UtcDateTime

SILENT = timedelta(minutes=5)
"""Who tells nothing for so long about a round is gone; somebody else goes on with it."""


class Taakronde(SQLModel, table=True):
    """One round of one task, such as the message of one week. ``uitkomst`` is plain: nobody's data."""

    __table_args__ = (UniqueConstraint("taak", "ronde"),)

    id: int | None = Field(default=None, primary_key=True)
    taak: str
    ronde: str
    stand: str = Field(default="loopt", description="loopt, klaar of mislukt")
    bij: str = Field(default="", description="Wat er misging, zonder gegevens")
    gedaan: int = 0
    totaal: int = 0
    uitkomst: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    poging: int = 1
    begonnen_op: datetime = Field(sa_type=UtcDateTime)
    bijgewerkt_op: datetime = Field(sa_type=UtcDateTime)
    klaar_op: datetime | None = Field(default=None, sa_type=UtcDateTime)


def take_round(store: Store, taak: str, ronde: str) -> Taakronde | None:
    """The round, for whoever may do it now; ``None`` when it is done, or when somebody else is at it."""
    moment = store.clock()
    try:
        with store.writing() as session:
            row = _of(session, taak, ronde)
            if row is None:
                row = Taakronde(taak=taak, ronde=ronde, begonnen_op=moment, bijgewerkt_op=moment)
            elif row.stand == "klaar" or (row.stand == "loopt" and moment - row.bijgewerkt_op < SILENT):
                return None
            else:
                row.stand, row.bij, row.bijgewerkt_op, row.poging = "loopt", "", moment, row.poging + 1
            session.add(row)
            session.flush()
            return row
    except IntegrityError:  # iemand anders begon op hetzelfde moment
        return None


def tell_round(store: Store, row: Taakronde, gedaan: int, totaal: int, uitkomst: dict[str, Any]) -> bool:
    """Says how far a round is, and keeps what is needed to go on; False when somebody else took it over."""
    with store.writing() as session:
        now = _of(session, row.taak, row.ronde)
        if now is None or now.poging != row.poging:
            return False
        now.gedaan, now.totaal, now.uitkomst, now.bijgewerkt_op = gedaan, totaal, dict(uitkomst), store.clock()
        session.add(now)
        return True


def end_round(store: Store, row: Taakronde, wrong: str = "") -> None:
    """A round is done, or failed; a round that failed can be taken again."""
    with store.writing() as session:
        now = _of(session, row.taak, row.ronde)
        if now is not None and now.poging == row.poging:
            now.stand, now.bij, now.bijgewerkt_op = ("mislukt" if wrong else "klaar"), wrong, store.clock()
            now.klaar_op = None if wrong else store.clock()
            session.add(now)


def rounds(store: Store, most: int = 30) -> Sequence[Taakronde]:
    """The last rounds, the last begun first."""
    with store.reading() as session:
        return session.exec(select(Taakronde).order_by(col(Taakronde.begonnen_op).desc()).limit(most)).all()


def _of(session: Session, taak: str, ronde: str) -> Taakronde | None:
    query = select(Taakronde).where(Taakronde.taak == taak, Taakronde.ronde == ronde)
    return session.exec(query.with_for_update()).first()
