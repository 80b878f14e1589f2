"""The store of the planner, on SQLite and PostgreSQL: whole lists, growing records, secret addresses."""

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from service.store import (
    WHOLE_PLAN,
    Actor,
    ConflictError,
    Listed,
    NotFoundError,
    Store,
    Subject,
    add_fact,
    feed_of,
    feeds,
    last_notes,
    new_case,
    new_feed,
    note_task,
    read_young,
    revoke_feed,
    take_in,
    task_records,
    task_versions,
    young_people,
    young_versions,
)

MARKER = "2009-01-21"
STRANGER = Actor("vreemd", "team-b")


def listed(number: int, born: str = MARKER, **facts: str) -> Listed:
    return Listed(f"K-{number}", "voorbeeldgemeente", "Noord", {"geboortedatum": born, "feiten": facts})


def subject(store: Store, actor: Actor) -> Subject:
    take_in(store, actor, [listed(1)])
    return Subject(young_versions(store, actor)[0][0], zaak=False)


def test_a_list_is_taken_in_once(store: Store, actor: Actor) -> None:
    people = [listed(number) for number in range(1200)]
    first, again = take_in(store, actor, people), take_in(store, actor, people)
    assert (first.regels, first.nieuw, first.gewijzigd) == (1200, 1200, 0)
    assert (again.regels, again.nieuw, again.gewijzigd) == (1200, 0, 0)
    assert len(young_versions(store, actor)) == 1200


def test_two_that_take_in_the_same_list_at_once_make_one(store: Store, actor: Actor) -> None:
    """Two workers that load the demo, or two planners with the same file."""
    both, failures = threading.Barrier(2), list[Exception]()

    def take() -> None:
        both.wait()
        try:
            take_in(store, actor, [listed(number) for number in range(40)])
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(young_versions(store, actor)) == 40


def test_a_changed_line_becomes_a_version_and_nobody_disappears(store: Store, actor: Actor) -> None:
    take_in(store, actor, [listed(1), listed(2)])
    made = take_in(store, actor, [listed(2, gaat_studeren="ja")])
    assert (made.nieuw, made.gewijzigd) == (0, 1)
    assert sorted(version for _, version in young_versions(store, actor)) == [1, 2]
    people = {
        one.jongere.kenmerk: one for one in young_people(store, actor, [i for i, _ in young_versions(store, actor)])
    }
    assert people["K-2"].inhoud["feiten"] == {"gaat_studeren": "ja"}


def test_nothing_of_a_list_stays_when_taking_in_fails(store: Store, actor: Actor) -> None:
    with pytest.raises(Exception, match="JSON"):
        take_in(store, actor, [listed(1), Listed("K-2", "", "", {"geboortedatum": object()})])
    assert not young_versions(store, actor)


def test_another_team_finds_nobody(store: Store, actor: Actor) -> None:
    one = subject(store, actor)
    assert not young_versions(store, STRANGER)
    assert not young_people(store, STRANGER, [one.id])
    for attempt in (
        lambda: read_young(store, STRANGER, one.id),
        lambda: add_fact(store, STRANGER, one.id, "gaat_studeren", "ja"),
        lambda: note_task(store, STRANGER, one, "B01", {}),
        lambda: task_records(store, STRANGER, one),
    ):
        with pytest.raises(NotFoundError):
            attempt()


def test_the_same_kenmerk_may_stand_in_two_teams(store: Store, actor: Actor) -> None:
    take_in(store, actor, [listed(1)])
    take_in(store, STRANGER, [listed(1)])
    assert len(young_versions(store, actor)) == len(young_versions(store, STRANGER)) == 1


def test_an_answer_is_a_version_on_top(store: Store, actor: Actor) -> None:
    one = subject(store, actor)
    add_fact(store, actor, one.id, "gaat_studeren", "ja")
    add_fact(store, actor, one.id, "gaat_studeren", "ja")
    found = read_young(store, actor, one.id)
    assert (found.jongere.versie, found.inhoud["feiten"]) == (2, {"gaat_studeren": "ja"})
    add_fact(store, actor, one.id, "gaat_studeren", None)
    assert read_young(store, actor, one.id).inhoud["feiten"] == {}


def test_every_record_is_kept_and_the_last_one_counts(store: Store, actor: Actor) -> None:
    one = subject(store, actor)
    assert note_task(store, actor, one, "B01", {"stand": "bezig"})
    assert note_task(store, actor, one, "B01", {"stand": "gedaan"})
    assert not note_task(store, actor, one, "B01", {"stand": "gedaan"})
    note_task(store, actor, one, WHOLE_PLAN, {"eigenaar": actor.id})
    assert [row.inhoud for row in task_records(store, actor, one)][:2] == [{"stand": "bezig"}, {"stand": "gedaan"}]
    assert last_notes(store, actor, [one.id])[one.id] == {"B01": {"stand": "gedaan"}, "plan": {"eigenaar": actor.id}}
    assert task_versions(store, actor) == {one.id: task_records(store, actor, one)[-1].volgnummer}


def test_a_case_has_steps_too(store: Store, actor: Actor) -> None:
    case = Subject(new_case(store, actor, "Mila", []), zaak=True)
    note_task(store, actor, case, "B01", {"stand": "gedaan"})
    assert last_notes(store, actor, [case.id]) == {case.id: {"B01": {"stand": "gedaan"}}}


def test_two_planners_on_one_step(store: Store, actor: Actor) -> None:
    one, colleague = subject(store, actor), Actor("sam", actor.team)
    note_task(store, actor, one, "B01", {"stand": "bezig"})
    seen = task_records(store, actor, one)[-1].volgnummer
    note_task(store, colleague, one, "B01", {"stand": "gedaan"}, base=seen)
    with pytest.raises(ConflictError) as caught:
        note_task(store, actor, one, "B01", {"stand": "open"}, base=seen)
    assert caught.value.clashes[0].theirs == {"stand": "gedaan"}
    assert len(task_records(store, actor, one)) == 2


@pytest.mark.parametrize("table", ["jongereversie", "taakvastlegging", "lijstinname"])
@pytest.mark.parametrize("change", ["UPDATE {} SET door = 'x'", "DELETE FROM {}"])
def test_what_was_recorded_cannot_be_changed(store: Store, actor: Actor, table: str, change: str) -> None:
    note_task(store, actor, subject(store, actor), "B01", {"stand": "gedaan"})
    with pytest.raises(DBAPIError, match="groeit alleen"), store.engine.begin() as connection:
        connection.execute(text(change.format(table)))


def test_everything_goes_with_the_young_person(store: Store, actor: Actor) -> None:
    one = subject(store, actor)
    note_task(store, actor, one, "B01", {"stand": "gedaan"})
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE jongere SET status = 'op_te_ruimen'"))
        connection.execute(text("DELETE FROM jongere"))
        left = [connection.execute(text(f"SELECT count(*) FROM {name}")).scalar() for name in GOING]  # noqa: S608
    assert left == [0, 0]


GOING = ("jongereversie", "taakvastlegging")


def test_a_birth_date_never_stands_in_the_clear(store: Store, actor: Actor) -> None:
    one = subject(store, actor)
    note_task(store, actor, one, "B01", {"notitie": f"geboren op {MARKER}"})
    with store.engine.connect() as connection:
        for table in ("jongere", "jongereversie", "taakvastlegging"):
            rows = connection.execute(text(f"SELECT * FROM {table}")).all()  # noqa: S608
            assert rows
            assert MARKER not in repr(rows)


def test_a_calendar_address_lives_until_it_is_revoked(store: Store, actor: Actor) -> None:
    secret = new_feed(store, actor)
    found = feed_of(store, secret)
    assert (found.gebruiker, found.team, found.doel) == (actor.id, actor.team, "")
    assert secret not in repr(found)
    assert [one.id for one in feeds(store, actor)] == [found.id]
    with pytest.raises(NotFoundError):
        revoke_feed(store, STRANGER, found.id)
    revoke_feed(store, actor, found.id)
    assert not feeds(store, actor)
    for word in (secret, "", "x"):
        with pytest.raises(NotFoundError):
            feed_of(store, word)
