"""Young people of a list: seen whole by whoever asks, and cleared away whole when their time has come."""

from datetime import timedelta

import pytest
from fastapi import FastAPI
from sqlalchemy import inspect, text

from service.store import (
    Actor,
    Listed,
    NotFoundError,
    Store,
    Subject,
    add_fact,
    check_log,
    clear_young,
    clearings,
    due_young,
    everything_about_young,
    feed_of,
    find_young,
    new_case,
    new_feed,
    note_task,
    read_young,
    records_about,
    take_in,
    young_versions,
)
from tests.service.conftest import Clock, User

TERM = timedelta(days=365)


def listed(number: int, born: str) -> Listed:
    return Listed(f"K-{number}", "voorbeeldgemeente", "Noord", {"geboortedatum": born, "feiten": {}})


def one(store: Store, actor: Actor, born: str = "2003-05-09") -> str:
    """Somebody with a fact, a record about a step and a calendar."""
    take_in(store, actor, [listed(1, born)])
    found = find_young(store, actor.team, "K-1")
    add_fact(store, actor, found, "gaat_studeren", {"waarde": "ja", "bron": "gezin"})
    note_task(store, actor, Subject(found, zaak=False), "C1", {"stand": "bezig", "notitie": "Gebeld"})
    new_feed(store, actor, found)
    return found


@pytest.mark.parametrize("born", ["2003-05-09", "2003-05", "2003"])
def test_nobody_goes_before_the_last_step_and_a_year_of_quiet(
    store: Store, actor: Actor, clock: Clock, born: str
) -> None:
    """Who was born in 2003 is 23 in 2026; the term of a year counts from the end of that year."""
    found = one(store, actor, born)
    clock.now = clock.now.replace(year=2028, month=1, day=1, hour=0, minute=0)
    assert due_young(store, actor, TERM) == []
    clock.forward(minutes=1)
    assert [due.jongere_id for due in due_young(store, actor, TERM)] == [found]
    note_task(store, actor, Subject(found, zaak=False), "C1", {"stand": "gedaan"})
    clock.forward(days=365)
    assert due_young(store, actor, TERM) == []
    clock.forward(minutes=1)
    assert len(due_young(store, actor, TERM)) == 1


def test_cleared_means_gone_with_plan_and_calendar_and_leaves_proof(store: Store, actor: Actor) -> None:
    found = one(store, actor)
    secret = new_feed(store, actor, found)
    take_in(store, actor, [listed(2, "2010-01-01")])
    with pytest.raises(NotFoundError):
        clear_young(store, Actor("vreemd", "team-b"), found, "verzoek")
    clear_young(store, actor, found, "verzoek: van de jongere zelf")
    places = set()
    with store.engine.connect() as connection:
        for table in inspect(store.engine).get_table_names():
            rows = connection.execute(text(f"SELECT * FROM {table}"))  # noqa: S608 (namen uit het schema)
            places |= {table for row in rows if any(cell in (found, "K-1") for cell in row)}
    assert places == {"opruiming", "verwerking"}
    proof = clearings(store)[0]
    assert (proof.betreft, proof.kenmerk, proof.rijen) == (found, "van een lijst", 6)
    for attempt in (
        lambda: read_young(store, actor, found),
        lambda: feed_of(store, secret),
        lambda: clear_young(store, actor, found, "nog eens"),
    ):
        with pytest.raises(NotFoundError):
            attempt()
    assert len(young_versions(store, actor)) == 1
    assert "zaak opruimen" in {record["name"] for record in records_about(store, actor, found)}
    assert check_log(store).fouten == ()


def test_a_cleared_case_takes_its_calendars_along(store: Store, actor: Actor) -> None:
    from service.store import clear_case

    zaak = new_case(store, actor, "", [])
    secret = new_feed(store, actor, zaak)
    clear_case(store, actor, zaak, "bewaartermijn")
    with pytest.raises(NotFoundError):
        feed_of(store, secret)


def test_inspection_gives_every_row_and_is_itself_logged(store: Store, actor: Actor) -> None:
    found = one(store, actor)
    told = everything_about_young(store, actor, found)
    assert {name: len(rows) for name, rows in told.items() if name != "logboek"} == {
        "jongere": 1,
        "jongereversie": 2,
        "taakvastlegging": 1,
        "agendasleutel": 1,
    }
    assert told["jongereversie"][1]["inhoud"]["feiten"]["gaat_studeren"]["waarde"] == "ja"
    assert "hash" not in told["agendasleutel"][0]
    assert [record["name"] for record in told["logboek"]] == ["lijst opnemen", "plan wijzigen", "plan wijzigen"]
    assert records_about(store, actor, found)[-2]["name"] == "inzage geven"
    with pytest.raises(NotFoundError):
        everything_about_young(store, Actor("vreemd", "team-b"), found)


def test_the_page_to_print(app: FastAPI) -> None:
    tom, store = User(app, "demo-sam"), app.state.site.store
    name = young_versions(store, Actor("demo-tom", "demo"))[0][0]
    kenmerk = read_young(store, Actor("demo-tom", "demo"), name).jongere.kenmerk
    plan = tom.get(f"/transitie/{name}")
    assert f"/transitie/{name}/inzage" in plan.links
    page = tom.get(f"/transitie/{name}/inzage")
    assert kenmerk in page.h1
    assert "Geboortedatum" in page.text
    assert "team demo, plan lezen" in page.text
    assert tom.http.get(f"/transitie/{name}/inzage.json").json()["jongere"][0]["kenmerk"] == kenmerk


def test_asked_for_on_the_command_line(app: FastAPI, monkeypatch: pytest.MonkeyPatch, capsys: object) -> None:
    from service.cli import main

    site = app.state.site
    monkeypatch.setenv("SCHAKEL_DATA", str(site.settings.data))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    before = len(young_versions(site.store, Actor("demo-tom", "demo")))
    assert main(["opruimen", "--jongere", "VB-001", "--team", "demo"]) == 2
    assert main(["opruimen", "--jongere", "VB-001", "--team", "anders", "--reden", "verzoek van de jongere"]) == 2
    assert main(["opruimen", "--jongere", "VB-001", "--team", "demo", "--reden", "verzoek van de jongere"]) == 0
    assert len(young_versions(site.store, Actor("demo-tom", "demo"))) == before - 1
    assert main(["opruimen", "--proef"]) == 0
    told = capsys.readouterr().out  # type: ignore[attr-defined]
    assert "0 zaken, 1 jongere van een lijst en 0 regels van het logboek opgeruimd." in told
    assert "0 zaken, 0 jongeren van een lijst en 0 regels van het logboek op te ruimen" in told
