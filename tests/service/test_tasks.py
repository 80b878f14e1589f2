"""Work that nobody waits for: done once, seen while it goes, gone on with after a break; on PostgreSQL in a queue."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text

from service.cli import main
from service.settings import Settings
from service.store import (
    Actor,
    Store,
    cases_of_team,
    check_log,
    clearings,
    end_round,
    keep_trial,
    new_case,
    open_store,
    rounds,
    take_round,
    tell_round,
)
from service.taken import BusyError, clear_one, run_task
from tests.service.conftest import TODAY, Clock, User

KEY = Fernet.generate_key().decode()
NOOR = Actor("demo-noor", "demo")


def settings_of(store: Store, folder: Path, **more: Any) -> Settings:
    url = store.engine.url.render_as_string(hide_password=False)
    return Settings(data=folder, demo=True, database_url=url, vandaag=TODAY, **more)


# --- rondes -------------------------------------------------------------------------------------


def test_a_round_is_done_once_and_taken_over_from_who_is_gone(store: Store, clock: Clock) -> None:
    first = take_round(store, "opruimen", "2026-11-21")
    assert first is not None
    assert take_round(store, "opruimen", "2026-11-21") is None
    clock.forward(minutes=4)
    assert tell_round(store, first, 3, 10, {"opgeruimd": 3})
    clock.forward(minutes=4)
    assert take_round(store, "opruimen", "2026-11-21") is None
    clock.forward(minutes=2)
    second = take_round(store, "opruimen", "2026-11-21")
    assert second is not None
    assert (second.poging, second.gedaan, second.uitkomst) == (2, 3, {"opgeruimd": 3})
    assert not tell_round(store, first, 4, 10, {})
    end_round(store, first)
    assert rounds(store)[0].stand == "loopt"
    end_round(store, second)
    assert take_round(store, "opruimen", "2026-11-21") is None
    assert rounds(store)[0].stand == "klaar"


def test_clearing_goes_on_where_it_broke_off(
    store: Store, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        new_case(store, NOOR, "", [])
    clock.forward(days=400)
    settings, real, done = settings_of(store, tmp_path), clear_one, []

    def breaks(*given: Any) -> None:
        if len(done) == 2:
            raise KeyboardInterrupt
        real(*given)
        done.append(1)

    monkeypatch.setattr("service.taken.work.clear_one", breaks)
    with pytest.raises(KeyboardInterrupt):
        run_task(settings, store, "opruimen")
    monkeypatch.undo()
    assert cases_of_team(store, NOOR)[1] == 3
    with pytest.raises(BusyError):
        run_task(settings, store, "opruimen")
    clock.forward(minutes=6)
    assert run_task(settings, store, "opruimen") is not None
    assert cases_of_team(store, NOOR)[1] == 0
    row = rounds(store)[0]
    assert (row.stand, row.poging, row.uitkomst["opgeruimd"]) == ("klaar", 2, 5)
    assert run_task(settings, store, "opruimen") is None
    assert check_log(store).fouten == ()


def test_the_message_goes_to_every_team_once_whatever_breaks(
    store: Store, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from service.planning.mail import MailError

    sent: list[str] = []

    def send(_settings: Settings, to: str, _subject: str, _text: str) -> None:
        if to == "zuid@example.org" and sent.count("noord@example.org") == 1 and "kapot" not in sent:
            sent.append("kapot")
            raise MailError("de mailserver antwoordt niet")
        sent.append(to)

    monkeypatch.setattr("service.taken.work.send", send)
    settings = settings_of(store, tmp_path, weekbericht="noord=noord@example.org, zuid=zuid@example.org")
    with pytest.raises(MailError):
        run_task(settings, store, "weekbericht")
    row = rounds(store)[0]
    assert (row.stand, row.gedaan, row.totaal, row.uitkomst) == ("mislukt", 1, 2, {"verstuurd": ["noord"]})
    assert row.bij.startswith("MailError, nummer ")
    assert "mailserver" not in row.bij
    assert run_task(settings, store, "weekbericht") is not None
    assert run_task(settings, store, "weekbericht", TODAY - timedelta(days=TODAY.weekday())) is None
    assert sent == ["noord@example.org", "kapot", "zuid@example.org"]


def test_judging_finds_the_case_whose_advice_became_another(
    app: Any, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = app.state.site
    cases = []
    for _ in range(2):
        cases.append(user.new_case())
        user.add_needs(cases[-1], "verpleging.kind", "respijt.ouder")
        user.send(f"{cases[-1]}/indienen", {})
    before = run_task(site.settings, site.store, "herbeoordelen")
    assert before is not None
    told = rounds(site.store)[0]
    assert (told.stand, told.uitkomst["anders"]) == ("klaar", [])
    assert (told.uitkomst["gelijk"], told.gedaan) == (2, told.totaal)
    # Een nieuw antwoord na het vastleggen: het advies van nu is een ander dan het vastgelegde.
    while user.answer_next(cases[0]):
        pass
    run_task(site.settings, site.store, "herbeoordelen", TODAY + timedelta(days=7))
    again = rounds(site.store)[0]
    kenmerk = user.get(cases[0]).text.split("S-")[1][:9]
    assert again.uitkomst["anders"] == [f"S-{kenmerk}"]
    assert again.uitkomst["waardoor"] == {f"S-{kenmerk}": ["antwoorden"]}
    # Het team zelf ziet welke zaak het is en waarom; een ander team ziet niets; na een nieuw advies is het klaar.
    mine = user.get("/zaken")
    assert "Hier zou het advies nu anders zijn (1)" in mine.text
    assert f"S-{kenmerk} ; er zijn nieuwe antwoorden" in mine.text or f"S-{kenmerk}; er zijn nieuwe" in mine.text
    assert f"{cases[0]}/verloop" in mine.links
    assert "Hier zou het advies nu anders zijn" not in User(app, "demo-bram").get("/zaken").text
    site.store.clock = lambda: datetime.now(UTC) + timedelta(minutes=1)
    user.send(f"{cases[0]}/advies", {})
    assert "Hier zou het advies nu anders zijn" not in user.get("/zaken").text
    assert check_log(site.store).fouten == ()


def test_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.setenv("SCHAKEL_SLEUTELS", KEY)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["migreer"]) == 0
    assert main(["taken", "draai"]) == 0
    assert main(["taken", "draai", "opruimen"]) == 0
    assert "opruimen: was al klaar." in capsys.readouterr().out
    assert main(["taken", "toon"]) == 0
    told = capsys.readouterr().out
    assert "opruimen: elke nacht" in told
    assert told.count(": klaar, 0 van 0.") == 3
    assert main(["taken", "draai", "iets"]) == 2
    assert main(["taken", "werker"]) == 2
    assert "alleen op PostgreSQL" in capsys.readouterr().err


def test_the_page_shows_how_far_each_is(app: Any, user: User) -> None:
    site = app.state.site
    ada = User(app, "demo-ada")
    assert "nog geen taak gedraaid" in ada.get("/beheer/taken").text
    row = take_round(site.store, "herbeoordelen", "2026-W47")
    assert row is not None
    tell_round(site.store, row, 3, 12, {"na": "x", "gelijk": 2, "anders": ["S-2345-BCDF"]})
    page = ada.get("/beheer/taken")
    assert "Herbeoordelen, 2026-W47: Loopt" in page.text
    assert "3 van 12; gelijk: 2; anders: 1" in page.text
    assert "S-2345" not in page.text
    assert 'value="25"' in page.html
    assert user.http.get("/beheer/taken").status_code == 403
    assert "/beheer/taken" in ada.get("/beheer").links


def test_a_checked_list_nobody_took_in_goes(store: Store, clock: Clock, tmp_path: Path) -> None:
    keep_trial(store, NOOR, {"personen": ["x"]})
    clock.forward(minutes=121)
    assert run_task(settings_of(store, tmp_path), store, "opruimen") is not None
    with store.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM lijstproef")).scalar() == 0


# --- de rij op PostgreSQL -----------------------------------------------------------------------


@pytest.fixture
def queued(postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.setenv("SCHAKEL_SLEUTELS", KEY)
    monkeypatch.setenv("DATABASE_URL", postgresql)
    for _ in range(2):
        assert main(["migreer"]) == 0
    store = open_store(Settings())
    yield store
    store.close()


def jobs(store: Store) -> list[tuple[str, str]]:
    with store.engine.connect() as connection:
        rows = connection.execute(text("SELECT task_name, status::text FROM procrastinate_jobs ORDER BY id"))
        return [(str(name), str(status)) for name, status in rows]


@pytest.mark.postgres
def test_what_stands_in_line_is_done_once_by_whoever_comes(queued: Store, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["opruimen", "weekbericht"]  # herbeoordelen laadt het regelboek, en dat duurt hier te lang
    for name in [*names, names[0]]:
        assert main(["taken", "zet", name]) == 0
    assert "opruimen stond al in de rij." in capsys.readouterr().out
    assert jobs(queued) == [(name, "todo") for name in names]
    command = [sys.executable, "-m", "service.cli", "taken", "werker", "--eenmalig"]
    both = [subprocess.Popen(command, cwd=Path(__file__).parents[2], env=dict(os.environ)) for _ in range(2)]
    assert [worker.wait(60) for worker in both] == [0, 0]
    assert {(row.taak, row.stand, row.poging) for row in rounds(queued)} == {(name, "klaar", 1) for name in names}
    assert jobs(queued) == []


@pytest.mark.postgres
def test_a_job_of_a_worker_that_was_killed_is_done_by_the_next(queued: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from service.taken.queue import work

    zaak = new_case(queued, NOOR, "", [])
    with queued.engine.begin() as connection:
        connection.execute(text("UPDATE zaak SET bijgewerkt_op = '2020-01-01', gemaakt_op = '2020-01-01'"))
    code = (
        "import time, service.taken.work as work, service.taken.queue as queue\n"
        "from service.settings import Settings\n"
        "def stuck(*_):\n"
        "    print('bezig', flush=True)\n"
        "    time.sleep(600)\n"
        "work.clear_one = stuck\n"
        "queue.work(Settings(), wait=False)\n"
    )
    assert main(["taken", "zet", "opruimen"]) == 0
    worker = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]
    )
    assert worker.stdout is not None
    assert worker.stdout.readline().strip() == "bezig"
    worker.send_signal(signal.SIGKILL)
    worker.wait(20)
    worker.stdout.close()
    assert jobs(queued) == [("opruimen", "doing")]
    with queued.engine.begin() as connection:  # in plaats van minuten te wachten
        connection.execute(text("UPDATE procrastinate_workers SET last_heartbeat = last_heartbeat - interval '1 hour'"))
        connection.execute(text("UPDATE taakronde SET bijgewerkt_op = bijgewerkt_op - interval '1 hour'"))
    monkeypatch.setattr("service.taken.queue._RETRY", None)
    work(Settings(), wait=False)
    row = rounds(queued)[0]
    assert (row.taak, row.stand, row.poging, row.uitkomst["opgeruimd"]) == ("opruimen", "klaar", 2, 1)
    assert clearings(queued)[0].betreft == zaak
    assert jobs(queued) == []
