"""Copies that can be put back, doors that are not tried for ever, faults that lose nothing, and no marker anywhere."""

import json
import sqlite3
import stat
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from service.cli import main
from service.settings import Settings
from service.store import (
    Actor,
    Item,
    Store,
    check_log,
    drop_old_tries,
    migrate,
    new_case,
    open_store,
    read_case_rows,
    receipts,
    take_try,
)
from service.store.tries import Poging
from service.web.app import create_app
from service.web.limits import Buckets, Rate
from tests.service.conftest import TODAY, User, own_log

KEY, OTHER = Fernet.generate_key().decode(), Fernet.generate_key().decode()
NOOR = Actor("noor", "team-a")


# --- reservekopie -------------------------------------------------------------------------------


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a case, and the environment of a command on it."""
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("SCHAKEL_SLEUTELS", KEY)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    store = open_store(Settings(data=tmp_path / "data", sleutels=KEY))
    migrate(store)
    new_case(store, NOOR, "Mila", [Item("verhaal", {"tekst": "Ons verhaal"})])
    store.close()
    return tmp_path


def titles(folder: Path) -> list[str]:
    store = open_store(Settings(data=folder, sleutels=KEY))
    try:
        from service.store import cases_of_team

        return sorted(row.titel for row in cases_of_team(store, NOOR)[0])
    finally:
        store.close()


def test_a_copy_made_while_others_write_is_whole_and_can_be_put_back(here: Path) -> None:
    store = open_store(Settings(data=here / "data", sleutels=KEY))
    stop = threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            new_case(store, NOOR, f"Kind {number}", [])

    thread = threading.Thread(target=write)
    thread.start()
    try:
        assert main(["reservekopie", str(here / "kopie.db")]) == 0
    finally:
        stop.set()
        thread.join()
    store.close()
    assert stat.S_IMODE((here / "kopie.db").stat().st_mode) == 0o600
    assert main(["reservekopie", str(here / "kopie.db")]) == 2
    with sqlite3.connect(here / "kopie.db") as raw:
        copied = raw.execute("SELECT count(*) FROM zaak").fetchone()[0]
    assert main(["terugzetten", str(here / "kopie.db")]) == 2
    assert main(["terugzetten", str(here / "kopie.db"), "--vervang"]) == 0
    assert len(titles(here / "data")) == min(copied, 25)
    assert main(["log", "controleer"]) == 0
    assert (here / "data" / "schakel.oud.db").exists()


@pytest.mark.parametrize("fault", ["cut", "text", "key", "log", "gone"])
def test_a_copy_that_is_not_good_is_not_put_back(
    here: Path, fault: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = here / "kopie.db"
    assert main(["reservekopie", str(copy)]) == 0
    if fault == "cut":
        copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    elif fault == "text":
        copy.write_text("dit is geen database")
    elif fault == "key":
        monkeypatch.setenv("SCHAKEL_SLEUTELS", OTHER)
    elif fault == "log":
        with sqlite3.connect(copy) as raw:
            raw.execute("DROP TRIGGER verwerking_vast")
            raw.execute("UPDATE verwerking SET user_id = 'x'")
    else:
        copy.unlink()
    assert main(["terugzetten", str(copy), "--vervang"]) == 2
    assert titles(here / "data") == ["Mila"]
    assert sorted(path.name for path in (here / "data").iterdir() if "terugzetten" in path.name) == []


def test_a_copy_gives_identical_receipts(app: FastAPI, user: User, tmp_path: Path) -> None:
    from service.store import copy_to

    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    user.send(f"{case}/advies", {})
    zaak_id, owner = case.rsplit("/", 1)[1], Actor("demo-noor", "demo")
    before = receipts(app.state.site.store, owner, zaak_id)
    copy_to(app.state.site.store, tmp_path / "kopie.db")
    again = open_store(Settings(data=tmp_path, demo=True, database_url=f"sqlite:///{tmp_path / 'kopie.db'}"))
    after = receipts(again, owner, zaak_id)
    again.close()
    assert [(one.id, one.document, one.advies) for one in after] == [
        (one.id, one.document, one.advies) for one in before
    ]


# --- grenzen ------------------------------------------------------------------------------------


def test_a_bucket_empties_and_fills_again() -> None:
    now = [0.0]
    bucket = Buckets(Rate(3, 10.0), lambda: now[0])
    assert [bucket.take("a") for _ in range(3)] == [0, 0, 0]
    assert bucket.take("a") == 10.0
    assert bucket.take("b") == 0
    now[0] = 10.0
    assert bucket.take("a") == 0
    assert bucket.take("a") > 0


def test_whoever_signs_in_too_often_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # De klok staat stil: op een drukke machine zou er tussendoor weer een poging bijkomen.
    monkeypatch.setattr(Buckets.__init__, "__defaults__", (lambda: 0.0,))
    settings = Settings(data=tmp_path, sleutels=KEY, pogingen=3, vandaag=TODAY)
    migrate(open_store(settings))
    http = TestClient(
        create_app(settings), base_url="https://schakel.example", headers={"Sec-Fetch-Site": "same-origin"}
    )
    told = [http.post("/aanmelden", data={"gebruiker": "x"}).status_code for _ in range(5)]
    assert told[:3].count(429) == 0
    assert told[3:] == [429, 429]
    answer = http.post("/aanmelden", data={"gebruiker": "x"})
    assert int(answer.headers["retry-after"]) > 0
    assert "Even wachten" in answer.text
    assert http.get("/gezond").status_code == 200
    api = [http.post("/api/v1/adviezen", content=b"{").status_code for _ in range(125)]
    assert api[-1] == 429
    assert http.post("/api/v1/adviezen", content=b"{").headers["content-type"] == "application/problem+json"


def test_more_processes_do_not_give_more_tries(store: Store) -> None:
    def tries(count: int, adres: str = "192.0.2.1") -> list[float]:
        # Elke keer een eigen verbinding met dezelfde database, zoals een ander proces.
        return [take_try(store, "aanmelden", adres, 3, 10.0) for _ in range(count)]

    moment = store.clock()
    store.clock = lambda: moment
    assert tries(4) == [0, 0, 0, 10.0]
    assert tries(1, "192.0.2.2") == [0]
    store.clock = lambda: moment - timedelta(days=2)
    assert tries(1) != [0], "een klok die terugloopt geeft geen pogingen cadeau"
    store.clock = lambda: moment + timedelta(seconds=10)
    assert tries(2) == [0, 10.0]
    with store.reading() as session:
        kept = [(row.deur, row.wie) for row in session.exec(select(Poging)).all()]
    assert len(kept) == 2
    assert all("192.0.2" not in who and len(who) == 64 for _, who in kept)
    store.clock = lambda: moment + timedelta(days=3)
    drop_old_tries(store)
    with store.reading() as session:
        assert not session.exec(select(Poging)).all()


def test_a_second_process_refuses_who_tried_too_often_at_the_first(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, sleutels=KEY, pogingen=3, vandaag=TODAY)
    migrate(open_store(settings))
    apps = [create_app(settings), create_app(settings)]
    told = []
    for number, app in enumerate((apps[0], apps[0], apps[0], apps[1])):
        app.state.site.store.clock = lambda: datetime(2026, 11, 21, 12, tzinfo=UTC)
        http = TestClient(app, base_url="https://schakel.example", headers={"Sec-Fetch-Site": "same-origin"})
        told.append((number, http.post("/aanmelden", data={"gebruiker": "x"}).status_code))
    assert [status == 429 for _, status in told] == [False, False, False, True]


# --- als er iets stukgaat -----------------------------------------------------------------------


def story(user: User, case: str, words: str, status: int) -> str:
    return user.send(f"{case}/verhaal", {"verhaal": [words], "versie": ["1"]}, status)


def test_database_gone_gives_a_page_that_keeps_what_was_typed(
    app: FastAPI, user: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = user.new_case()
    store = app.state.site.store
    real = store.engine.raw_connection
    monkeypatch.setattr(store, "_session", _broken("unable to open database file"))
    answer = story(user, case, "Wat ik typte", 503)
    assert "Er is niets half bewaard" in answer
    assert "Wat ik typte" in answer
    assert user.http.get("/gezond").status_code == 200
    monkeypatch.undo()
    assert real is not None
    assert user.get(case).h1


def _broken(words: str) -> Any:
    def fail(*_: object) -> Any:
        raise OperationalError("statement", {}, Exception(words))

    return fail


def test_full_disk_saves_nothing_by_halves_and_goes_on_afterwards(app: FastAPI, user: User) -> None:
    case = user.new_case()
    zaak_id, owner = case.rsplit("/", 1)[1], Actor("demo-noor", "demo")
    store: Store = app.state.site.store
    store.engine.dispose()
    with sqlite3.connect(str(store.engine.url.database)) as raw:
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
    from sqlalchemy import event

    def full(connection: Any, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages + 1}")

    event.listen(store.engine, "connect", full)
    assert "Er is niets half bewaard" in story(user, case, "vol " * 4_000, 503)
    event.remove(store.engine, "connect", full)
    store.engine.dispose()
    rows = read_case_rows(store, owner, zaak_id)
    assert rows.zaak.versie == 1
    assert [row.onderwerp for row in rows.vastleggingen] == ["kind"]
    assert check_log(store).fouten == ()
    story(user, case, "Nu wel", 303)


def test_disagreement_gives_no_advice_and_a_number(app: FastAPI, user: User, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine import DisagreementError

    written = own_log()

    case = user.new_case(roepnaam="Onenigheid")
    user.add_needs(case, "verpleging.kind")

    def differ(*_: object, **__: object) -> Any:
        raise DisagreementError("AB12", ["jeugdwet_draagt"])

    monkeypatch.setattr("service.dossier.advising.assess", differ)
    page = user.get(f"{case}/advies", 500)
    assert page.h1 == "Er is nu geen advies"
    assert "van toepassing" not in page.text.lower()
    assert "Onenigheid" not in written.getvalue()


# --- opdrachten die een instelling laat zien ------------------------------------------------------


def test_algorithm_register_and_research_commands(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["algoritmeregister"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["standard_version"] == "1.0.0"
    assert len(told["name"]) < 100
    assert len(told["description_short"]) < 350
    assert main(["onderzoek", str(here / "z.jsonl"), "--waarborg", "kort"]) == 2
    assert main(["onderzoek", str(here / "z.jsonl"), "--waarborg", "onderzoek X, commissie Y"]) == 0
    assert "0 zaken" in capsys.readouterr().out
