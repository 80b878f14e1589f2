"""The one way to young people of a list and to plans: what somebody did or saw is logged in the same transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from sqlmodel import col, select

from service.store.activities import Activiteit, Actor
from service.store.chain import append
from service.store.database import Store
from service.store.errors import NotFoundError
from service.store.planning_tables import Jongere
from service.store.processing import Work, entry_of, processing


class PlanWork:
    """What happens to plans in one transaction; ``work`` is the same for cases."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self.session = work.session
        self.young: dict[str, None] = {}

    def jongere(self, jongere_id: str, lock: bool = False) -> Jongere:
        """A young person of this team. Raises ``NotFoundError`` for every other id."""
        query = select(Jongere).where(Jongere.id == jongere_id, col(Jongere.team) == self.work.actor.team)
        found = self.session.exec(query.with_for_update() if lock else query).first()
        if found is None:
            self.work.saw()
            raise NotFoundError
        self.young[jongere_id] = None
        return found


@contextmanager
def planning(store: Store, actor: Actor, activity: Activiteit) -> Iterator[PlanWork]:
    """A transaction on plans; it commits together with its records in the log, or not at all."""
    started = store.clock()
    with processing(store, actor, activity) as work:
        plans = PlanWork(work)
        yield plans
        # Wie alleen aan jongeren van een lijst kwam, heeft geen zaak gezien.
        work.saw()
        work.session.flush()
        ended = store.clock()
        entries = [entry_of(actor, activity, one, "team", started, ended) for one in plans.young]
        append(work.session, [replace(entry, data_subject_id_type="jongere") for entry in entries])


def saw_on_board(store: Store, actor: Actor, cases: list[str], young: list[str]) -> None:
    """Records whom somebody saw on the board; what a page showed comes out of memory, and is a reading all the same."""
    with planning(store, actor, Activiteit.BORD_TONEN) as plans:
        plans.work.saw(*cases)
        plans.young |= dict.fromkeys(young)
