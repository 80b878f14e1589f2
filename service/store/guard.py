"""Refuses every statement on a case outside ``processing``: no case is read or written without a record in the log."""

import re
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, MetaData
from sqlmodel import SQLModel

from service.store.errors import UnloggedError

GUARDED = "schakel_guarded"
LOGGED = "schakel_logged"
_TOUCHED = "schakel_touched"
_ROOT = "zaak"


def case_tables(metadata: MetaData = SQLModel.metadata) -> frozenset[str]:
    """The table of cases and every table that hangs on it by a foreign key, however far."""
    found = {_ROOT}
    while True:
        more = {
            table.name
            for table in metadata.tables.values()
            if any(key.column.table.name in found for key in table.foreign_keys)
        }
        if more <= found:
            return frozenset(found)
        found |= more


@lru_cache
def _pattern(_tables: int) -> re.Pattern[str]:
    names = "|".join(sorted(case_tables()))
    return re.compile(rf'\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:[\w". ]+,\s*)*"?(?:{names})"?(?![\w.])', re.IGNORECASE)


def reaches_a_case(statement: str) -> bool:
    """Whether a statement reads or writes a table of cases.

    >>> reaches_a_case("SELECT a.x FROM sessie a, zaak WHERE 1"), reaches_a_case("SELECT zaak FROM verwerking")
    (True, False)
    """
    return _pattern(len(SQLModel.metadata.tables)).search(statement) is not None


def refuse_unlogged(connection: Connection, _cursor: Any, statement: str, *_more: Any) -> None:
    """Runs before every statement; raises ``UnloggedError`` for one that would leave no record."""
    options = connection.get_execution_options()
    if not options.get(GUARDED, False) or not reaches_a_case(statement):
        return
    if not options.get(LOGGED, False):
        raise UnloggedError("een zaak is alleen te lezen of te schrijven binnen service.store.processing")
    connection.info[_TOUCHED] = True


def was_touched(connection: Connection) -> bool:
    """Whether a case was read or written on this connection since the last time this was asked."""
    return bool(connection.info.pop(_TOUCHED, False))
