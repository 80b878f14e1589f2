"""The store keeps its promises on SQLite and on PostgreSQL."""

import threading
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from service.store import (
    Actor,
    ConflictError,
    Given,
    Item,
    NotFoundError,
    Store,
    begin_session,
    cases_of_team,
    file_case,
    keep_advice,
    migrate,
    new_case,
    new_draft,
    public_id,
    read_case_rows,
    read_draft,
    receipts,
    record,
    save_draft,
    up_to_date,
)

MARKER = "Quisquilia-Zandloper"


def answer(value: str | None, need: str = "", fact: str = "permanent_toezicht_nodig") -> Item:
    return Item("feit", {"waarde": value, "bron": "arts"}, need, fact)


def latest(store: Store, actor: Actor, zaak_id: str) -> dict[tuple[str, str, str], dict[str, object]]:
    rows = read_case_rows(store, actor, zaak_id).vastleggingen
    return {(row.onderwerp, row.behoefte, row.sleutel): row.inhoud for row in rows}


def test_migrating_twice_changes_nothing(store: Store) -> None:
    assert up_to_date(store)
    migrate(store)
    assert {"zaak", "vastlegging", "adviesbewijs", "brief"} <= set(inspect(store.engine).get_table_names())


def test_migrating_at_the_same_time_happens_once(store: Store) -> None:
    failures: list[Exception] = []

    def start() -> None:
        try:
            migrate(store)
            begin_session(store, "noor", "Noor", "arts", "team-a")
        except Exception as error:
            failures.append(error)

    if store.engine.dialect.name == "postgresql":
        with store.engine.begin() as connection:
            schema = connection.execute(text("SELECT current_schema()")).scalar()
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
            connection.execute(text(f"CREATE SCHEMA {schema}"))
    threads = [threading.Thread(target=start) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert up_to_date(store)


def test_tables_in_code_and_in_migrations_are_the_same(store: Store) -> None:
    from sqlmodel import SQLModel

    found = inspect(store.engine)
    for table in SQLModel.metadata.tables.values():
        assert {column["name"]: column["nullable"] for column in found.get_columns(table.name)} == {
            column.name: column.nullable for column in table.columns
        }


def test_every_answer_is_kept_and_the_last_one_counts(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "Mila", [Item("kind", {"geboortedatum": "2019"})])
    record(store, actor, zaak, [answer("ja")], base=1)
    record(store, actor, zaak, [answer("nee")], base=2)
    rows = read_case_rows(store, actor, zaak)
    assert [row.inhoud.get("waarde") for row in rows.vastleggingen] == [None, "ja", "nee"]
    assert rows.zaak.versie == 3
    assert latest(store, actor, zaak)["feit", "", "permanent_toezicht_nodig"]["waarde"] == "nee"


def test_the_same_answer_twice_is_recorded_once(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    record(store, actor, zaak, [answer("ja")], base=1)
    saved = record(store, actor, zaak, [answer("ja")], base=1)
    assert saved.versie == 2
    assert len(read_case_rows(store, actor, zaak).vastleggingen) == 1


def test_second_writer_of_the_same_thing_is_told_and_nothing_is_stored(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    other = Actor("sam", actor.team)
    record(store, other, zaak, [answer("ja")], base=1)
    with pytest.raises(ConflictError) as refused:
        record(store, actor, zaak, [answer("nee"), answer("ja", "b1")], base=1)
    clash = refused.value.clashes[0]
    assert (clash.mine["waarde"], clash.theirs["waarde"], clash.door) == ("nee", "ja", "sam")
    assert refused.value.versie == 2
    assert len(read_case_rows(store, actor, zaak).vastleggingen) == 1


def test_second_writer_of_another_thing_is_stored_and_sees_what_changed(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    record(store, Actor("sam", actor.team), zaak, [answer("ja")], base=1)
    saved = record(store, actor, zaak, [answer("ja", "b1")], base=1)
    assert [row.door for row in saved.meanwhile] == ["sam"]
    assert saved.versie == 3


def test_making_the_same_case_twice_gives_one_case(store: Store, actor: Actor) -> None:
    first = new_case(store, actor, "Mila", [Item("kind", {})], eenmalig="sleutel")
    assert new_case(store, actor, "Mila", [Item("kind", {})], eenmalig="sleutel") == first
    assert cases_of_team(store, actor)[1] == 1


def test_another_team_finds_nothing(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "Mila", [])
    stranger = Actor("eva", "team-b")
    assert cases_of_team(store, stranger) == ([], 0)
    for attempt in (
        lambda: read_case_rows(store, stranger, zaak),
        lambda: record(store, stranger, zaak, [answer("ja")], 1),
        lambda: file_case(store, stranger, zaak),
        lambda: receipts(store, stranger, zaak),
    ):
        with pytest.raises(NotFoundError):
            attempt()


def test_nothing_personal_reaches_the_disk_in_the_clear(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, MARKER, [Item("verhaal", {"tekst": MARKER}), Item("kind", {"roepnaam": MARKER})])
    kept = keep_advice(store, actor, zaak, given(MARKER))
    new_draft(store, actor, zaak, kept.id, "adviesrapport", {"tekst": MARKER})
    with store.engine.connect() as connection:
        for table in inspect(store.engine).get_table_names():
            for row in connection.execute(text(f"SELECT * FROM {table}")):  # noqa: S608 (namen uit het schema)
                assert all(
                    MARKER.encode() not in bytes(str(cell), "utf-8") for cell in row if not isinstance(cell, bytes)
                )
                assert all(MARKER.encode() not in bytes(cell) for cell in row if isinstance(cell, bytes | memoryview))


def given(word: str = "", versie: int = 1) -> Given:
    return Given(versie, date(2026, 11, 21), "2026.11.0", "abc", {"zaak": word}, {"id": "z", "verhaal": word})


def test_same_advice_is_kept_once_and_another_one_beside_it(store: Store, actor: Actor, clock: object) -> None:
    zaak = new_case(store, actor, "", [])
    first = keep_advice(store, actor, zaak, given("a"))
    assert keep_advice(store, actor, zaak, given("a")).id == first.id
    clock.forward(minutes=1)  # type: ignore[attr-defined]
    second = keep_advice(store, actor, zaak, replace(given("b"), zaak_versie=2))
    assert [row.id for row in receipts(store, actor, zaak)] == [second.id, first.id]


@pytest.mark.parametrize("table", ["vastlegging", "adviesbewijs", "briefversie"])
@pytest.mark.parametrize("attack", ["UPDATE {} SET door = 'x'", "DELETE FROM {}"])
def test_what_may_only_grow_refuses_change(store: Store, actor: Actor, table: str, attack: str) -> None:
    zaak = new_case(store, actor, "", [Item("kind", {})])
    kept = keep_advice(store, actor, zaak, given())
    new_draft(store, actor, zaak, kept.id, "adviesrapport", {})
    with pytest.raises(DBAPIError, match="groeit alleen"), store.engine.begin() as connection:
        connection.execute(text(attack.format(table)))


def test_letter_keeps_every_version_and_tells_the_second_writer(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    brief = new_draft(store, actor, zaak, keep_advice(store, actor, zaak, given()).id, "adviesrapport", {"a": "1"})
    assert save_draft(store, actor, zaak, brief, {"a": "2"}, base=1).versie == 2
    assert save_draft(store, actor, zaak, brief, {"a": "2"}, base=1).versie == 2
    with pytest.raises(ConflictError):
        save_draft(store, Actor("sam", actor.team), zaak, brief, {"a": "3"}, base=1)
    assert read_draft(store, actor, zaak, brief).laatste.inhoud == {"a": "2"}
    with pytest.raises(NotFoundError):
        read_draft(store, actor, zaak, "iets-anders")


def test_filing_happens_once(store: Store, actor: Actor, clock: object) -> None:
    zaak = new_case(store, actor, "", [])
    file_case(store, actor, zaak)
    when = read_case_rows(store, actor, zaak).zaak.ingediend_op
    clock.forward(hours=1)  # type: ignore[attr-defined]
    file_case(store, Actor("sam", actor.team), zaak)
    row = read_case_rows(store, actor, zaak).zaak
    assert (row.status, row.ingediend_op, row.ingediend_door) == ("ingediend", when, actor.id)


def test_many_writers_at_once_lose_nothing(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    failures: list[Exception] = []

    def write(name: str) -> None:
        try:
            for number in range(5):
                record(store, Actor(name, actor.team), zaak, [answer("ja", fact=f"feit_{name}_{number}")], base=1)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(f"w{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = read_case_rows(store, actor, zaak)
    assert failures == []
    assert len(rows.vastleggingen) == 40
    assert rows.zaak.versie == 41
    assert sorted(row.zaak_versie for row in rows.vastleggingen) == list(range(2, 42))


def test_an_id_is_never_an_option_on_a_command_line() -> None:
    assert not [found for found in (public_id() for _ in range(5000)) if found.startswith("-")]
