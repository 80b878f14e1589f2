"""``schakel reservekopie`` and ``schakel terugzetten``: a copy of the database, and putting one back."""

from pathlib import Path
from typing import TYPE_CHECKING

import typer

from service.cli.dienst import settings_now, told_plainly
from service.cli.stored import opened
from service.cli.surroundings import Commands, busy, write

if TYPE_CHECKING:
    from service.settings import Settings


def reservekopie(
    bestand: Path = typer.Argument(..., metavar="BESTAND", help="Waar de kopie komt; mag nog niet bestaan."),
) -> int:
    """Maak een kopie van de database (SQLite), ook terwijl Schakel draait. Wat versleuteld is, blijft versleuteld.

    Bewaar de kopie en de sleutels niet op dezelfde plek: samen zijn zij leesbaar, apart niet.
    """
    from service.store import copy_to

    with opened() as (_, store), busy("De kopie wordt gemaakt"):
        size = copy_to(store, bestand)
    write(f"De kopie staat in {bestand} ({size} bytes).")
    return 0


def terugzetten(
    bestand: Path = typer.Argument(..., metavar="BESTAND", help="Een kopie van 'schakel reservekopie'."),
    vervang: bool = typer.Option(False, "--vervang", help="Er staat al een database: zet die opzij en zet deze terug."),
) -> int:
    """Zet een kopie terug, na te hebben gekeken of zij heel is, het logboek klopt en de sleutels passen.

    Stop Schakel eerst. Draai daarna 'schakel migreer'.
    """
    from service.store import put_back

    with told_plainly():
        settings = settings_now()
        if settings.database.get_backend_name() != "sqlite":
            from service.store import StoreError
            from service.store.backup import POSTGRESQL

            raise StoreError(POSTGRESQL)
        here = Path(settings.database.database or "")
        with busy("De kopie wordt nagekeken"):
            old = put_back(here, bestand, lambda copy: _look(settings, copy), vervang)
    write(f"De kopie is teruggezet.{f' De oude database staat in {old}.' if old else ''}")
    return 0


def _look(settings: "Settings", copy: Path) -> None:
    """Raises ``StoreError`` when the keys of now do not fit this copy, or its log is not whole."""
    from service.store import StoreError, check_log, migrate, open_store, unreadable

    store = open_store(settings.model_copy(update={"database_url": f"sqlite:///{copy}"}))
    try:
        migrate(store)
        if unreadable(store):
            raise StoreError("De ingestelde sleutels passen niet bij deze kopie: zij wordt niet teruggezet.")
        if check_log(store).fouten:
            raise StoreError("Het logboek in deze kopie is niet heel: zij wordt niet teruggezet.")
    finally:
        store.close()


COMMANDS: Commands = [
    (reservekopie, "schakel reservekopie /veilig/schakel-2026-11-22.db"),
    (terugzetten, "schakel terugzetten /veilig/schakel-2026-11-22.db --vervang"),
]
