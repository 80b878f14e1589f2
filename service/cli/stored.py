"""What commands on the store share: the store of the environment, and who acts when nobody is signed in."""

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from service.cli.dienst import settings_now, told_plainly

if TYPE_CHECKING:
    from service.settings import Settings
    from service.store import Actor, Store


@contextmanager
def opened() -> Iterator[tuple["Settings", "Store"]]:
    """The store, at the newest migration; what is wrong with it is told in words (exit code 2)."""
    from service.store import StoreError, open_store, up_to_date

    with told_plainly():
        settings = settings_now()
        store = open_store(settings)
        try:
            if not up_to_date(store):
                raise StoreError("De database is nog niet bij: draai eerst 'schakel migreer'.")
            yield settings, store
        finally:
            store.close()


def operator() -> "Actor":
    """Whoever types the command, as the log will name them."""
    from service.store import Actor

    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = "onbekend"
    return Actor(f"opdracht:{name}", "beheer", ("beheerder",))
