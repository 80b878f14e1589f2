"""The log is not kept for ever: old records go, the chain goes on from a sealed anchor, and tampering is found."""

from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from service.store import (
    Actor,
    Item,
    Store,
    Verwerking,
    check_log,
    clear_log,
    last_link,
    new_case,
    old_records,
    read_case_rows,
    turn_keys,
)
from tests.service.conftest import Clock
from tests.service.test_keeping import NEW, OLD, reopened
from tests.service.test_log_chain import rows_of, unlocked, unlocked_again

KEEPER = Actor("opdracht:beheer", "beheer", ("beheerder",))


@pytest.fixture
def cut(store: Store, actor: Actor, clock: Clock) -> tuple[int, str]:
    """A log of which four records of ten were cleared away; gives the end that was written down before."""
    zaak = new_case(store, actor, "", [Item("kind", {})])
    for _ in range(3):
        read_case_rows(store, actor, zaak)
    early = last_link(store)
    clock.forward(days=400)
    for _ in range(5):
        read_case_rows(store, actor, zaak)
    clock.forward(days=10)
    assert old_records(store, clock.now) == 9
    before = rows_of(store)[4].end_time
    assert old_records(store, before) == 4
    assert clear_log(store, KEEPER, before) == 4
    return early


def test_old_records_go_and_the_chain_goes_on(store: Store, actor: Actor, clock: Clock, cut: tuple[int, str]) -> None:
    rows = rows_of(store)
    assert [row.volgnummer for row in rows] == [5, 6, 7, 8, 9, 10]
    assert (rows[-1].name, rows[-1].user_id) == ("logboek opruimen", KEEPER.id)
    found = check_log(store)
    assert (found.fouten, found.opgeruimd, found.aantal) == ((), 4, 10)
    assert clear_log(store, KEEPER, rows[0].end_time) == 0
    clock.forward(days=400)
    assert clear_log(store, KEEPER, clock.now) == 6
    again = check_log(store)
    assert (again.fouten, again.opgeruimd, again.aantal) == ((), 10, 11)


def test_an_end_that_was_written_down_still_counts(store: Store, cut: tuple[int, str]) -> None:
    assert check_log(store, cut).fouten == ()
    assert check_log(store, (cut[0], "f" * 64)).fouten == ("Regel 4 is een andere dan toen u haar opschreef.",)
    assert check_log(store, (cut[0] - 1, "f" * 64)).fouten == ()
    assert check_log(store, (99, "f" * 64)).fouten


@pytest.mark.parametrize(
    "attack",
    [
        "DELETE FROM verwerking WHERE volgnummer >= 5",
        "DELETE FROM loganker",
        "UPDATE loganker SET volgnummer = 6",
        "UPDATE verwerking SET user_id = 'x'",
    ],
)
def test_the_locks_still_hold(store: Store, cut: tuple[int, str], attack: str) -> None:
    with pytest.raises(DBAPIError, match="groeit alleen"), store.engine.begin() as connection:
        connection.execute(text(attack))


def _free(store: Store) -> None:
    """What somebody with all power over the database could do first."""
    unlocked(store)
    with store.engine.begin() as connection:
        if store.engine.dialect.name == "sqlite":
            for name in ("loganker_vast", "loganker_blijft"):
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            connection.execute(text("ALTER TABLE loganker DISABLE TRIGGER ALL"))


@pytest.mark.parametrize(
    ("attack", "told"),
    [
        (["DELETE FROM loganker"], "Tussen 0 en 5"),
        (["DELETE FROM verwerking WHERE volgnummer = 5"], "Tussen 4 en 6"),
        (["DELETE FROM verwerking WHERE volgnummer = 10"], "hoort te eindigen"),
        (["UPDATE verwerking SET user_id = 'x' WHERE volgnummer = 7"], "Regel 7 is veranderd"),
        (["UPDATE loganker SET hash = 'f'"], "zegel op wat tot en met regel 4"),
        (["UPDATE loganker SET tot = op"], "zegel op wat tot en met regel 4"),
        (["UPDATE loganker SET zegel = ''"], "zegel op wat tot en met regel 4"),
        # De vaste plek verder schuiven, zodat er ongezien meer weg kan.
        (
            [
                "UPDATE loganker SET volgnummer = 6, hash = (SELECT hash FROM verwerking WHERE volgnummer = 6)",
                "DELETE FROM verwerking WHERE volgnummer <= 6",
            ],
            "zegel op wat tot en met regel 6",
        ),
    ],
)
def test_tampering_around_the_anchor_is_found(store: Store, cut: tuple[int, str], attack: list[str], told: str) -> None:
    _free(store)
    for statement in attack:
        unlocked_again(store, statement)
    assert any(told in fault for fault in check_log(store).fouten), check_log(store).fouten


def test_a_record_put_back_before_the_anchor_is_found(store: Store, cut: tuple[int, str]) -> None:
    row = rows_of(store)[0]
    with store.engine.begin() as connection:
        table = Verwerking.__table__  # type: ignore[attr-defined]
        connection.execute(table.insert().values({**row.model_dump(), "volgnummer": 3}))
    assert any("Regel 3 hoort te zijn opgeruimd" in fault for fault in check_log(store).fouten)


def test_a_moment_in_the_future_stops_clearing_there(store: Store, actor: Actor, clock: Clock) -> None:
    """A clock that jumped ahead for a while: what comes after is not cleared before its own time."""
    zaak = new_case(store, actor, "", [])
    clock.forward(days=5000)
    read_case_rows(store, actor, zaak)
    clock.forward(days=-4999)
    read_case_rows(store, actor, zaak)
    clock.forward(days=10)
    assert clear_log(store, KEEPER, clock.now) == 1
    assert check_log(store).fouten == ()


def test_turning_keys_turns_the_seal(store: Store, actor: Actor, clock: Clock, tmp_path: Path) -> None:
    old = reopened(store, tmp_path, OLD)
    read_case_rows(old, actor, new_case(old, actor, "", []))
    clock.forward(days=10)
    assert clear_log(old, KEEPER, clock.now) == 2
    assert turn_keys(reopened(store, tmp_path, NEW, OLD))["loganker"] == 1
    assert check_log(reopened(store, tmp_path, NEW)).fouten == ()
    assert any("zegel" in fault for fault in check_log(old).fouten)
