"""Names of people who left: kept as long as something that is kept says what they did, and no longer."""

from datetime import timedelta

from sqlalchemy import ColumnElement, and_, exists
from sqlmodel import SQLModel, col, delete, func, select

from service.store.activities import Activiteit, Actor
from service.store.database import Store
from service.store.processing import processing
from service.store.tables import Gebruiker

# Een bewijs van opruimen of een anker van het logboek blijft altijd, maar toont nooit een naam.
_PROOFS = frozenset({"gebruiker", "sessie", "opruiming", "loganker"})
_WHO = frozenset({"door", "gebruiker", "user_id", "gezien_door", "gemaakt_door", "bijgewerkt_door", "ingediend_door"})


def former_staff(store: Store, actor: Actor, silent: timedelta) -> int:
    """How many names may go; nobody's data are read."""
    with processing(store, actor, Activiteit.OPRUIMEN_NAGAAN) as work:
        work.saw()
        found = work.session.exec(select(func.count()).select_from(Gebruiker).where(_gone(store, silent))).one()
        return int(found)


def drop_former_staff(store: Store, actor: Actor, silent: timedelta) -> int:
    """Removes the name of everyone who stayed away so long and whose id nothing that is kept still holds; how many."""
    with processing(store, actor, Activiteit.OPRUIMEN) as work:
        work.saw()
        done = work.session.exec(delete(Gebruiker).where(_gone(store, silent)))
        return int(done.rowcount)


def _gone(store: Store, silent: timedelta) -> ColumnElement[bool]:
    """Every column of every table that says who did something counts: a new table counts by itself."""
    held = [
        exists().where(column == Gebruiker.id)
        for table in SQLModel.metadata.tables.values()
        if table.name not in _PROOFS
        for column in table.columns
        if column.name in _WHO
    ]
    return and_(col(Gebruiker.gezien_op) < store.clock() - silent, *(~one for one in held))
