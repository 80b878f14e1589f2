"""The processing log: nothing happens to a case without a record, and no record can change or go missing unseen."""

import inspect as inspecting
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

import service.store
from service.store import (
    Activiteit,
    Actor,
    Bsn,
    ConflictError,
    Consent,
    Given,
    Item,
    NotFoundError,
    Store,
    UnloggedError,
    Verwerking,
    Zaak,
    add_attachment,
    cases_of_team,
    check_log,
    log_page,
    new_case,
    processing,
    read_case_rows,
    record,
    records_about,
)
from service.store.guard import case_tables, reaches_a_case

AUDITOR = Actor("ada", "team-a", ("auditor",))


def rows_of(store: Store) -> list[Verwerking]:
    with store.reading() as session:
        return list(session.exec(select(Verwerking).order_by("volgnummer")).all())  # type: ignore[arg-type]


def names_of(store: Store, after: int = 0) -> list[str]:
    return [row.name for row in rows_of(store)][after:]


def test_reads_and_writes_leave_a_record_each(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [Item("kind", {})])
    read_case_rows(store, actor, zaak)
    record(store, actor, zaak, [Item("verhaal", {"tekst": "a"})], base=1)
    rows = rows_of(store)
    assert [(row.name, row.event_type_code) for row in rows] == [
        ("zaak maken", "C"),
        ("zaak lezen", "R"),
        ("zaak wijzigen", "U"),
    ]
    assert {(row.data_subject_id, row.user_id, row.team, row.status_code) for row in rows} == {
        (zaak, "noor", "team-a", "Ok")
    }
    assert all(re.fullmatch("[0-9a-f]{32}", row.trace_id) and re.fullmatch("[0-9a-f]{16}", row.span_id) for row in rows)


def test_a_list_leaves_a_record_for_every_child_on_it(store: Store, actor: Actor) -> None:
    made = {new_case(store, actor, f"Kind {number}", []) for number in range(3)}
    before = len(rows_of(store))
    cases_of_team(store, actor, 1, 2)
    shown = rows_of(store)[before:]
    assert len(shown) == 2
    assert {row.data_subject_id for row in shown} < made


def test_what_fails_stores_nothing_but_tells_who_saw_what(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    record(store, Actor("sam", actor.team), zaak, [Item("verhaal", {"tekst": "van Sam"})], base=1)
    before = len(rows_of(store))
    with pytest.raises(ConflictError):
        record(store, actor, zaak, [Item("verhaal", {"tekst": "van mij"})], base=1)
    seen = rows_of(store)[before:]
    assert [(row.user_id, row.data_subject_id, row.status_code) for row in seen] == [("noor", zaak, "Unset")]


def test_a_refused_attempt_is_logged_and_an_unknown_id_is_not(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    for attempt in (zaak, "bestaat-niet"):
        with pytest.raises(NotFoundError):
            read_case_rows(store, Actor("eva", "team-b"), attempt)
    rows = rows_of(store)[1:]
    assert [(row.user_id, row.data_subject_id, row.grond) for row in rows] == [("eva", zaak, "geweigerd")]


def test_when_the_log_cannot_be_written_nothing_is_read_or_stored(store: Store, actor: Actor) -> None:
    zaak = new_case(store, actor, "", [])
    with store.engine.begin() as connection:
        connection.execute(text("ALTER TABLE logkop RENAME TO weg"))
    for attempt in (
        lambda: read_case_rows(store, actor, zaak),
        lambda: record(store, actor, zaak, [Item("verhaal", {"tekst": "a"})], base=1),
    ):
        with pytest.raises(DBAPIError):
            attempt()
    with store.engine.begin() as connection:
        connection.execute(text("ALTER TABLE weg RENAME TO logkop"))
    assert read_case_rows(store, actor, zaak).zaak.versie == 1


# --- geen weg om het log heen -------------------------------------------------------------------


def test_every_table_of_a_case_is_guarded() -> None:
    assert {"zaak", "vastlegging", "adviesbewijs", "brief", "briefversie"} <= case_tables()
    assert not {"verwerking", "logkop", "sessie", "gebruiker"} & case_tables()


@pytest.mark.parametrize(
    ("statement", "reaches"),
    [
        ('SELECT x FROM "zaak"', True),
        ("select * from sessie\nJOIN brief ON 1", True),
        ("DELETE FROM vastlegging", True),
        ("UPDATE zaak SET x=1", True),
        ("INSERT INTO briefversie (a) VALUES (1)", True),
        ("SELECT a FROM sessie, zaak", True),
        ("SELECT zaak FROM verwerking", False),
        ("INSERT INTO zaakje (zaak) VALUES (1)", False),
    ],
)
def test_guard_knows_a_case_when_it_sees_one(statement: str, reaches: bool) -> None:
    assert reaches_a_case(statement) == reaches


@pytest.mark.parametrize("way", ["orm", "column", "text", "write"])
def test_a_path_without_a_record_is_refused(store: Store, actor: Actor, way: str) -> None:
    zaak = new_case(store, actor, "", [])
    attempts: dict[str, Callable[[Any], object]] = {
        "orm": lambda session: session.exec(select(Zaak)).all(),
        "column": lambda session: session.exec(select(Zaak.titel)).all(),
        "text": lambda session: session.execute(text("SELECT titel FROM zaak")).all(),
        "write": lambda session: session.execute(text("UPDATE zaak SET versie = 9 WHERE id = :id"), {"id": zaak}),
    }
    for opened in (store.reading, store.writing):
        with pytest.raises(UnloggedError), opened() as session:
            attempts[way](session)
    assert read_case_rows(store, actor, zaak).zaak.versie == 1


def test_columns_of_a_case_without_saying_which_are_refused(store: Store, actor: Actor) -> None:
    new_case(store, actor, "", [])
    with pytest.raises(UnloggedError), processing(store, actor, Activiteit.ZAAK_LEZEN) as work:
        work.session.exec(select(Zaak.titel)).all()


def test_only_two_modules_open_a_case_and_nobody_goes_around_the_store() -> None:
    folder = Path(inspecting.getfile(service.store)).parents[1]
    opening, around = set(), set()
    for path in folder.rglob("*.py"):
        words = path.read_text(encoding="utf-8")
        if "logged=True" in words:
            opening.add(path.name)
        if re.search(r"\bengine\.(connect|begin|raw_connection)\b|\bSession\(", words):
            around.add(path.name)
    assert opening == {"processing.py", "logbook.py"}
    assert around <= {"database.py", "migrating.py", "rotation.py", "backup.py"}


@pytest.mark.parametrize(
    "name",
    [
        name
        for name in service.store.__all__
        if inspecting.isfunction(getattr(service.store, name))
        and {"store", "actor", "zaak_id"} <= set(inspecting.signature(getattr(service.store, name)).parameters)
    ],
)
def test_every_function_that_takes_a_case_logs_or_refuses(store: Store, actor: Actor, name: str) -> None:
    """Finds a store function that reads or writes a case and leaves no record: each is called for a case."""
    zaak = new_case(store, actor, "", [Item("kind", {})])
    given = Given(1, date(2026, 11, 21), "1", "h", {}, {})
    kept = service.store.keep_advice(store, actor, zaak, given)
    brief = service.store.new_draft(store, actor, zaak, kept.id, "adviesrapport", {})
    fitting: dict[str, Any] = {
        "store": store,
        "actor": actor,
        "zaak_id": zaak,
        "brief_id": brief,
        "advies_id": kept.id,
        "receipt_id": kept.id,
        "given": given,
        "items": [Item("verhaal", {"tekst": "x"})],
        "base": 1,
        "inhoud": {"a": 1},
        "soort": "adviesrapport",
        "gebruiker": "sam",
        "geldt": True,
        "reden": "Kent het gezin.",
        "grond": "jeugdwet",
        "consent": Consent("school", "ouder", True, date(2026, 11, 21), "", "mondeling"),
        "bsn": Bsn("999990019"),
        "naam": "a.pdf",
        "stap": service.store.Stap.AANGEBODEN,
        "versie": 1,
        "bijlage_id": add_attachment(store, actor, zaak, "a.pdf", b"%PDF-1"),
    }
    if name == "add_attachment":
        fitting["inhoud"] = b"%PDF-1"
    function = getattr(service.store, name)
    wanted = inspecting.signature(function).parameters.values()
    before = len(rows_of(store))
    function(**{one.name: fitting[one.name] for one in wanted if one.default is one.empty or one.name == "zaak_id"})
    assert [row for row in rows_of(store)[before:] if row.data_subject_id == zaak and row.user_id == actor.id]


# --- het log lezen ------------------------------------------------------------------------------


def filled(store: Store, actor: Actor) -> str:
    zaak = new_case(store, actor, "", [Item("kind", {})])
    for _ in range(5):
        read_case_rows(store, actor, zaak)
    assert check_log(store).fouten == ()
    return zaak


def test_records_about_one_child_have_the_names_of_the_standard(store: Store, actor: Actor) -> None:
    zaak, other = filled(store, actor), new_case(store, actor, "", [])
    told = records_about(store, AUDITOR, zaak)
    assert len(told) == 7
    assert {one["attributes"]["dpl.core.data_subject_id"] for one in told} == {zaak}
    first = told[0]
    assert {"trace_id", "span_id", "status_code", "name", "start_time", "end_time", "attributes"} <= set(first)
    assert first["start_time"].endswith("Z")
    assert first["attributes"]["dpl.nen7513.users"][0]["userID"] == "noor"
    assert told[-1]["name"] == "logboek inzien"
    assert other not in str(told)


def test_looking_at_the_log_is_logged(store: Store, actor: Actor) -> None:
    zaak = filled(store, actor)
    page = log_page(store, AUDITOR, zaak, page=1, size=2)
    assert (len(page.regels), page.aantal) == (2, 6)
    assert page.regels[0].volgnummer > page.regels[1].volgnummer
    last = rows_of(store)[-1]
    assert (last.name, last.user_id, last.data_subject_id, last.role_id_code) == (
        "logboek inzien",
        "ada",
        zaak,
        "auditor",
    )
