"""Makes the board before somebody asks for it: when the service starts, and when a new day begins."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy.exc import SQLAlchemyError

from engine import Rulebook
from service.planning.caseload import caseload_of
from service.store import Actor, Store, StoreError, planned_teams

_WAIT = 60


@contextmanager
def kept_warm(store: Store, book: Rulebook, today: Callable[[], date]) -> Iterator[None]:
    """As long as this lasts, every team's board is made ahead in the background; when that fails, a page makes it."""
    stop = threading.Event()
    worker = threading.Thread(target=_keep, args=(store, book, today, stop), name="planner", daemon=True)
    worker.start()
    try:
        yield
    finally:
        stop.set()
        worker.join(timeout=5)


def _keep(store: Store, book: Rulebook, today: Callable[[], date], stop: threading.Event) -> None:
    done = date.min
    while not stop.is_set():
        day = today()
        if day != done and warm(store, book, day, stop):
            done = day
        stop.wait(_WAIT)


def warm(store: Store, book: Rulebook, day: date, stop: threading.Event) -> bool:
    """Makes the boards of a day; False when it could not, so that it is tried again."""
    try:
        for team in planned_teams(store):
            if stop.is_set():
                return False
            caseload_of(store, book).rows(Actor("opwarmen", team), day)
    except (StoreError, SQLAlchemyError):
        return False
    return True
