"""The chain of the processing log: no record can change or go missing unseen, whoever writes at once."""

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from service.store import (
    Actor,
    Item,
    Store,
    Verwerking,
    check_log,
    last_link,
    new_case,
    read_case_rows,
    record,
)


def rows_of(store: Store) -> list[Verwerking]:
    with store.reading() as session:
        return list(session.exec(select(Verwerking).order_by("volgnummer")).all())  # type: ignore[arg-type]


def filled(store: Store, actor: Actor) -> str:
    zaak = new_case(store, actor, "", [Item("kind", {})])
    for _ in range(5):
        read_case_rows(store, actor, zaak)
    assert check_log(store).fouten == ()
    return zaak


@pytest.mark.parametrize(
    "attack", ["UPDATE verwerking SET user_id = 'x'", "DELETE FROM verwerking", "DELETE FROM logkop"]
)
def test_the_log_refuses_change(store: Store, actor: Actor, attack: str) -> None:
    filled(store, actor)
    with pytest.raises(DBAPIError, match="groeit alleen"), store.engine.begin() as connection:
        connection.execute(text(attack))


def unlocked(store: Store, *statements: str) -> None:
    """What somebody with all power over the database could do."""
    with store.engine.begin() as connection:
        if store.engine.dialect.name == "sqlite":
            for name in ("verwerking_vast", "verwerking_blijft", "logkop_blijft", "logkop_vooruit"):
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            for table in ("verwerking", "logkop"):
                connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER ALL"))
        for statement in statements:
            connection.execute(text(statement))


COLUMNS = [name for name in Verwerking.model_fields if name not in ("volgnummer", "start_time", "end_time")]


@pytest.mark.parametrize("column", COLUMNS)
def test_any_changed_column_is_found(store: Store, actor: Actor, column: str) -> None:
    filled(store, actor)
    unlocked(store, f"UPDATE verwerking SET {column} = 'f{'0' * 63}' WHERE volgnummer = 3")  # noqa: S608
    assert any(" 3 " in fault for fault in check_log(store).fouten)


@pytest.mark.parametrize("number", [1, 3, 6])
def test_a_missing_record_is_found(store: Store, actor: Actor, number: int) -> None:
    filled(store, actor)
    unlocked(store, f"DELETE FROM verwerking WHERE volgnummer = {number}")  # noqa: S608
    assert check_log(store).fouten


def test_a_rewritten_end_is_found_by_its_seal_and_by_what_was_written_down(store: Store, actor: Actor) -> None:
    filled(store, actor)
    known = last_link(store)
    assert check_log(store, known).fouten == ()
    fifth = rows_of(store)[4]
    unlocked(
        store,
        "DELETE FROM verwerking WHERE volgnummer = 6",
        f"UPDATE logkop SET volgnummer = 5, hash = '{fifth.hash}'",  # noqa: S608
    )
    assert any("zegel" in fault for fault in check_log(store).fouten)
    assert any("opschreef" in fault or "schreef" in fault for fault in check_log(store, known).fouten)


def test_an_emptied_log_is_found(store: Store, actor: Actor) -> None:
    filled(store, actor)
    unlocked(store, "DELETE FROM verwerking", f"UPDATE logkop SET volgnummer = 0, hash = '{'0' * 64}'")  # noqa: S608
    assert any("zegel" in fault for fault in check_log(store).fouten)
    unlocked_again(store, "UPDATE logkop SET zegel = NULL")
    assert any("leeg" in fault for fault in check_log(store).fouten)


def unlocked_again(store: Store, statement: str) -> None:
    with store.engine.begin() as connection:
        connection.execute(text(statement))


def test_many_writers_at_once_make_one_chain(store: Store, actor: Actor) -> None:
    cases = [new_case(store, actor, "", []) for _ in range(4)]
    failures: list[Exception] = []

    def work(zaak: str) -> None:
        try:
            for number in range(10):
                read_case_rows(store, actor, zaak)
                record(store, actor, zaak, [Item("verhaal", {"tekst": str(number)})], base=99)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(zaak,)) for zaak in cases * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    found = check_log(store)
    assert found.fouten == ()
    assert found.aantal == 4 + 8 * 20
