"""Keys turn without a moment in which something cannot be read; what must go, goes whole and leaves proof."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError

from service.settings import Settings
from service.store import (
    Actor,
    Given,
    Item,
    NotFoundError,
    Store,
    StoreError,
    Terms,
    begin_session,
    check_log,
    clear_case,
    clear_log,
    clearings,
    drop_former_staff,
    due_cases,
    former_staff,
    keep_advice,
    left_to_turn,
    migrate,
    names,
    new_case,
    new_draft,
    open_store,
    read_case_rows,
    read_draft,
    receipts,
    record,
    records_about,
    save_draft,
    settle_access,
    turn_keys,
)
from service.store.family import secret_columns, tables_of_a_case

OLD, NEW = Fernet.generate_key().decode(), Fernet.generate_key().decode()
TERMS = Terms(ingediend=timedelta(days=7306), concept=timedelta(days=365))


def filled(store: Store, actor: Actor) -> tuple[str, str]:
    """A case with a row in as many tables as there are ways to make one."""
    zaak = new_case(
        store, actor, "Mila", [Item("kind", {"roepnaam": "Mila"}), Item("verhaal", {"tekst": "Ons verhaal"})]
    )
    kept = keep_advice(store, actor, zaak, Given(1, date(2026, 11, 21), "1", "h", {"a": 1}, {"d": 2}))
    brief = new_draft(store, actor, zaak, kept.id, "adviesrapport", {"a": "1"})
    save_draft(store, actor, zaak, brief, {"a": "2"}, 1)
    settle_access(store, actor, zaak, "sam", "geblokkeerd", True, "Kent het gezin.")
    begin_session(store, actor.id, "Noor", "verpleegkundige", actor.team)
    return zaak, brief


def reopened(store: Store, tmp_path: Path, *keys: str) -> Store:
    return open_store(
        Settings(
            data=tmp_path,
            sleutels=",".join(keys),
            database_url="" if store.engine.dialect.name == "sqlite" else _address(store),
        ),
        store.clock,
    )


def _address(store: Store) -> str:
    return store.engine.url.render_as_string(hide_password=False)


@pytest.fixture
def old(store: Store, tmp_path: Path) -> Store:
    """The same database, with one old key."""
    return reopened(store, tmp_path, OLD)


def test_turning_reencrypts_everything_and_then_the_old_key_can_go(old: Store, actor: Actor, tmp_path: Path) -> None:
    zaak, brief = filled(old, actor)
    both = reopened(old, tmp_path, NEW, OLD)
    assert left_to_turn(both) > 6
    turned = turn_keys(both)
    assert {"zaak", "vastlegging", "adviesbewijs", "briefversie", "gebruiker", "sessie", "toegang", "logkop"} <= {
        table for table, count in turned.items() if count
    }
    assert left_to_turn(both) == 0
    assert sum(turn_keys(both).values()) == 0
    fresh = reopened(old, tmp_path, NEW)
    assert read_case_rows(fresh, actor, zaak).vastleggingen[1].inhoud == {"tekst": "Ons verhaal"}
    assert read_draft(fresh, actor, zaak, brief).laatste.inhoud == {"a": "2"}
    assert receipts(fresh, actor, zaak)[0].document == {"d": 2}
    assert check_log(fresh).fouten == ()
    with pytest.raises(StoreError):
        read_case_rows(old, actor, zaak)
    with fresh.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM onderhoud")).scalar() == 0


def test_turning_broken_off_halfway_goes_on(
    old: Store, actor: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    zaak, _ = filled(old, actor)
    both = reopened(old, tmp_path, NEW, OLD)
    seen: list[str] = []

    def stop(table: str, _count: int) -> None:
        seen.append(table)
        if len(seen) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        turn_keys(both, stop)
    assert left_to_turn(both) > 0
    assert read_case_rows(both, actor, zaak).zaak.titel == "Mila"
    record(both, actor, zaak, [Item("verhaal", {"tekst": "Intussen"})], base=9)
    turn_keys(both)
    assert left_to_turn(both) == 0


def test_the_locks_let_nothing_else_through(old: Store, actor: Actor) -> None:
    filled(old, actor)
    for table in ("vastlegging", "adviesbewijs", "briefversie", "toegang"):
        with pytest.raises(DBAPIError, match="groeit alleen"), old.engine.begin() as connection:
            _change_while_turning(connection, table)


def _change_while_turning(connection: Connection, table: str) -> None:
    connection.execute(text("INSERT INTO onderhoud (wat) VALUES ('sleutels')"))
    connection.execute(text(f"UPDATE {table} SET door = 'x'"))  # noqa: S608


def test_every_table_with_a_secret_has_a_key_to_find_its_rows() -> None:
    from sqlmodel import SQLModel

    for table in SQLModel.metadata.sorted_tables:
        if secret_columns(table):
            assert list(table.primary_key.columns), table.name


# --- opruimen -----------------------------------------------------------------------------------


def rows_with(store: Store, zaak: str) -> list[str]:
    """The table of every row that names the case, sorted: PostgreSQL lists tables in no order of its own."""
    found = []
    with store.engine.connect() as connection:
        for table in inspect(store.engine).get_table_names():
            for row in connection.execute(text(f"SELECT * FROM {table}")):  # noqa: S608
                if any(cell == zaak for cell in row):
                    found.append(table)
    return sorted(found)


def test_a_cleared_case_is_gone_whole_and_leaves_proof(store: Store, actor: Actor) -> None:
    zaak, _ = filled(store, actor)
    other, _ = filled(store, actor)
    clear_case(store, actor, zaak, "bewaartermijn")
    assert set(rows_with(store, zaak)) == {"opruiming", "verwerking"}
    with pytest.raises(NotFoundError):
        read_case_rows(store, actor, zaak)
    assert read_case_rows(store, actor, other).zaak.titel == "Mila"
    proof = clearings(store)[0]
    assert (proof.betreft, proof.grond, proof.door) == (zaak, "bewaartermijn", actor.id)
    assert proof.rijen > 6
    assert records_about(store, actor, zaak)[-2]["name"] == "zaak opruimen"
    assert check_log(store).fouten == ()
    with pytest.raises(NotFoundError):
        clear_case(store, actor, zaak, "nog eens")


def test_clearing_happens_whole_or_not_at_all(store: Store, actor: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    zaak, _ = filled(store, actor)
    before = rows_with(store, zaak)
    with store.engine.begin() as connection:
        connection.execute(text("ALTER TABLE opruiming RENAME TO weg"))
    with pytest.raises(DBAPIError):
        clear_case(store, actor, zaak, "bewaartermijn")
    assert rows_with(store, zaak) == before
    assert read_case_rows(store, actor, zaak).zaak.status == "concept"


@pytest.mark.parametrize(("filed", "days"), [(True, 7306), (False, 365)])
def test_nothing_goes_before_its_time(store: Store, actor: Actor, clock: Any, filed: bool, days: int) -> None:
    from service.store import file_case

    zaak = new_case(store, actor, "", [])
    if filed:
        file_case(store, actor, zaak)
    clock.forward(days=days)
    assert due_cases(store, actor, TERMS) == []
    clock.forward(minutes=1)
    assert [one.zaak_id for one in due_cases(store, actor, TERMS)] == [zaak]


def test_many_filed_cases_do_not_hide_one_that_was_never_filed(
    store: Store, actor: Actor, clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from service.store import file_case

    monkeypatch.setattr("service.store.clearing._MOST", 2)
    for _ in range(4):
        file_case(store, actor, new_case(store, actor, "", []))
    clock.forward(days=1)
    never = new_case(store, actor, "", [])
    clock.forward(days=400)
    assert [one.zaak_id for one in due_cases(store, actor, TERMS)] == [never]


def test_a_change_or_a_letter_begins_the_term_anew(store: Store, actor: Actor, clock: Any) -> None:
    zaak, brief = filled(store, actor)
    clock.forward(days=300)
    save_draft(store, actor, zaak, brief, {"a": "3"}, 2)
    clock.forward(days=300)
    assert due_cases(store, actor, TERMS) == []
    record(store, actor, zaak, [Item("verhaal", {"tekst": "nieuw"})], base=9)
    clock.forward(days=364)
    assert due_cases(store, actor, TERMS) == []
    clock.forward(days=2)
    assert len(due_cases(store, actor, TERMS)) == 1


def test_every_table_of_a_case_is_cleared() -> None:
    assert tables_of_a_case()[0].name == "zaak"
    assert {"toestemming", "bijlage", "burgerservicenummer", "toegang"} <= {one.name for one in tables_of_a_case()}


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    from service.cli import main

    store = open_store(Settings(data=tmp_path, sleutels=OLD))
    migrate(store)
    actor = Actor("noor", "team-a")
    zaak, _ = filled(store, actor)
    kenmerk = read_case_rows(store, actor, zaak).zaak.kenmerk
    store.close()
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("SCHAKEL_SLEUTELS", f"{NEW},{OLD}")
    assert main(["sleutels", "draai"]) == 0
    assert "vastlegging: 2 rijen" in capsys.readouterr().out
    monkeypatch.setenv("SCHAKEL_SLEUTELS", NEW)
    assert main(["opruimen", "--proef"]) == 0
    assert "0 zaken, 0 jongeren van een lijst en 0 regels van het logboek op te ruimen" in capsys.readouterr().out
    assert main(["opruimen", "--zaak", kenmerk]) == 2
    assert main(["opruimen", "--zaak", kenmerk, "--reden", "verzoek van de ouders", "--proef"]) == 0
    assert main(["opruimen", "--zaak", kenmerk, "--reden", "verzoek van de ouders"]) == 0
    assert "1 zaak, 0 jongeren van een lijst en 0 regels van het logboek opgeruimd" in capsys.readouterr().out
    assert main(["log", "controleer"]) == 0
    assert main(["log", "betrokkene", zaak]) == 0


def _signed_in(store: Store, gebruiker: str) -> None:
    begin_session(store, gebruiker, f"Naam van {gebruiker}", "consulent", "team-a")


def test_a_name_goes_when_its_owner_left_and_nothing_holds_it(store: Store, actor: Actor, clock: Any) -> None:
    year = timedelta(days=365)
    _signed_in(store, "gaat")
    _signed_in(store, "auteur")
    zaak = new_case(store, Actor("auteur", "team-a"), "Mila", [Item("verhaal", {"tekst": "Ons verhaal"})])
    clock.forward(days=366)
    _signed_in(store, "blijft")
    assert former_staff(store, actor, year) == 1
    assert drop_former_staff(store, actor, year) == 1
    assert {"auteur", "blijft"} <= set(names(store))
    assert "gaat" not in names(store)
    clear_case(store, actor, zaak, "bewaartermijn")
    assert drop_former_staff(store, actor, year) == 0, "het logboek zegt nog wat de auteur deed"
    clear_log(store, actor, store.clock() + timedelta(days=1))
    assert drop_former_staff(store, actor, year) == 1
    assert "auteur" not in names(store)
    assert check_log(store).fouten == ()
