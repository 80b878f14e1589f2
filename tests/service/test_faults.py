"""When something is killed, full, locked or gone: what was acknowledged is there, nothing is half, and work goes on."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from fastapi import FastAPI
from sqlalchemy import create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError

from service.dossier import Archive, rerun
from service.settings import Settings
from service.store import (
    Actor,
    Item,
    Store,
    check_log,
    last_link,
    left_to_turn,
    migrate,
    new_case,
    open_store,
    read_case_rows,
    receipts,
    record,
    turn_keys,
    up_to_date,
)
from service.web.app import create_app
from tests.service.conftest import TODAY, User

KEY, OTHER = Fernet.generate_key().decode(), Fernet.generate_key().decode()
NOOR, OWNER = Actor("noor", "team-a"), Actor("demo-noor", "demo")
ROOT = Path(__file__).parents[2]
BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def where(request: pytest.FixtureRequest) -> str:
    """The address of a database on each of both kinds; empty is SQLite in the data folder."""
    address: str = request.getfixturevalue("postgresql") if request.param == "postgresql" else ""
    return address


def opened(folder: Path, where: str, keys: str = KEY) -> Store:
    return open_store(Settings(data=folder, sleutels=keys, database_url=where))


def python(code: str, *words: str, **environment: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", code, *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, **environment})


# --- gedood -------------------------------------------------------------------------------------

WRITERS = """
import sys, threading
from pathlib import Path
from service.settings import Settings
from service.store import Actor, Item, open_store, record
folder, where, key, zaak, name = sys.argv[1:]
store = open_store(Settings(data=Path(folder), sleutels=key, database_url=where))
def write(writer):
    for number in range(100_000):
        fact = f"{name}_{writer}_{number}"
        record(store, Actor("noor", "team-a"), zaak, [Item("feit", {"waarde": "ja"}, "", fact)], base=10**9)
        sys.stdout.write(fact + "\\n")
        sys.stdout.flush()
for writer in range(100):
    threading.Thread(target=write, args=(writer,)).start()
"""


def test_two_hundred_writers_killed_lose_nothing_that_was_acknowledged(tmp_path: Path, where: str) -> None:
    store = opened(tmp_path, where)
    migrate(store)
    zaak = new_case(store, NOOR, "", [])
    workers = [python(WRITERS, str(tmp_path), where, KEY, zaak, name) for name in ("a", "b")]
    seen = []
    for worker in workers:
        assert worker.stdout is not None
        # Geen seconde wachten: op een drukke machine zou er dan te weinig bevestigd zijn.
        seen += [worker.stdout.readline().rstrip("\n") for _ in range(20)]
    for worker in workers:
        worker.send_signal(signal.SIGKILL)
    seen += [line for worker in workers for line in worker.communicate()[0].split("\n")]
    told = {line for line in seen if line.count("_") == 2}
    told = {line for line in told if line.rsplit("_", 1)[1].isdigit()}
    rows = read_case_rows(store, NOOR, zaak).vastleggingen
    # Van de laatste regel kan een stuk ontbreken: dan telt zij hooguit als een kleiner nummer, dat er ook moet zijn.
    assert told <= {row.sleutel for row in rows}
    assert len(told) >= 40
    assert len({row.zaak_versie for row in rows}) == len(rows)
    assert check_log(store).fouten == ()
    record(store, NOOR, zaak, [Item("verhaal", {"tekst": "verder"})], base=10**9)
    store.close()


MIGRATING = """
import os, signal, sys
from pathlib import Path
import service.store.migrations.locks as locks
from service.settings import Settings
from service.store import migrate, open_store
real, count = locks.lock_growing, []
def lock(*given):
    count.append(1)
    if len(count) == 9:
        os.kill(os.getpid(), signal.SIGKILL)
    real(*given)
locks.lock_growing = lock
folder, where, key = sys.argv[1:]
migrate(open_store(Settings(data=Path(folder), sleutels=key, database_url=where)))
"""


def test_a_migration_killed_halfway_left_nothing_and_runs_again(tmp_path: Path, where: str) -> None:
    worker = python(MIGRATING, str(tmp_path), where, KEY)
    worker.communicate()
    assert worker.returncode == -signal.SIGKILL
    store = opened(tmp_path, where)
    assert inspect(store.engine).get_table_names() == []
    migrate(store)
    assert up_to_date(store)
    assert check_log(store).fouten == ()
    store.close()


TURNING = """
import os, signal, sys
from pathlib import Path
import service.store.rotation as rotation
from service.settings import Settings
from service.store import open_store, turn_keys
rotation._BATCH = 4
real, count = rotation._rewrite, []
def rewrite(*given):
    count.append(1)
    if len(count) == 10:
        os.kill(os.getpid(), signal.SIGKILL)
    real(*given)
rotation._rewrite = rewrite
folder, where, keys = sys.argv[1:]
turn_keys(open_store(Settings(data=Path(folder), sleutels=keys, database_url=where)))
"""


def test_turning_keys_killed_halfway_goes_on(tmp_path: Path, where: str) -> None:
    store = opened(tmp_path, where)
    migrate(store)
    items = [Item("feit", {"waarde": str(number)}, "", f"feit_{number}") for number in range(20)]
    zaak = new_case(store, NOOR, "Mila", items)
    store.close()
    worker = python(TURNING, str(tmp_path), where, f"{OTHER},{KEY}")
    worker.communicate()
    assert worker.returncode == -signal.SIGKILL
    both = opened(tmp_path, where, f"{OTHER},{KEY}")
    assert len(read_case_rows(both, NOOR, zaak).vastleggingen) == 20
    left = left_to_turn(both)
    assert 0 < left < 23
    # Wat al gedraaid was, blijft gedraaid: het gaat verder. De proef schreef zelf ook, met de nieuwe sleutel.
    assert sum(turn_keys(both).values()) == left
    both.close()
    fresh = opened(tmp_path, where, OTHER)
    rows = read_case_rows(fresh, NOOR, zaak).vastleggingen
    assert [row.inhoud["waarde"] for row in rows] == [str(number) for number in range(20)]
    assert check_log(fresh).fouten == ()
    fresh.close()


# --- vol, op slot, weg --------------------------------------------------------------------------


class Wire:
    """The line to PostgreSQL, which can be cut and mended."""

    def __init__(self, host: str, port: int) -> None:
        self.to = (host, port)
        self.ends: list[socket.socket] = []
        self.whole = True
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                here, _ = self.door.accept()
                if not self.whole:
                    here.close()
                    continue
                there = socket.create_connection(self.to)
                self.ends += [here, there]
                for one, other in ((here, there), (there, here)):
                    threading.Thread(target=self._pass, args=(one, other), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket) -> None:
        with suppress(OSError):
            while words := one.recv(65536):
                other.sendall(words)
            other.shutdown(socket.SHUT_RDWR)

    def cut(self) -> None:
        self.whole = False
        for end in self.ends:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        self.ends.clear()


@pytest.fixture
def wired(postgresql: str, tmp_path: Path) -> Iterator[tuple[Wire, FastAPI]]:
    """A demo site on PostgreSQL behind a wire."""
    url = make_url(postgresql)
    wire = Wire(url.host or "127.0.0.1", url.port or 5432)
    behind = url.set(host="127.0.0.1", port=wire.port).render_as_string(hide_password=False)
    app = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, database_url=behind))
    yield wire, app
    wire.cut()
    wire.door.close()
    app.state.site.store.close()


def story(user: User, case: str, words: str, status: int, versie: str = "1") -> str:
    return user.send(f"{case}/verhaal", {"verhaal": [words], "versie": [versie]}, status)


def kept(store: Store, case: str) -> list[str]:
    rows = read_case_rows(store, OWNER, case.rsplit("/", 1)[1]).vastleggingen
    return [row.inhoud["tekst"] for row in rows if row.onderwerp == "verhaal"]


@pytest.mark.postgres
def test_the_line_to_the_database_cut_and_mended(wired: tuple[Wire, FastAPI]) -> None:
    wire, app = wired
    user = User(app)
    case = user.new_case()
    story(user, case, "Voor de storing", 303)
    wire.cut()
    page = story(user, case, "Tijdens de storing", 503, "2")
    assert "Er is niets half bewaard" in page
    assert "Tijdens de storing" in page
    assert user.http.get("/gereed").status_code == 503
    assert user.http.get("/gezond").status_code == 200
    wire.whole = True
    assert user.http.get("/gereed").status_code == 200
    story(user, case, "Na de storing", 303, "2")
    assert kept(app.state.site.store, case) == ["Voor de storing", "Na de storing"]
    assert check_log(app.state.site.store).fouten == ()


READ_ONLY = {"sqlite": "PRAGMA query_only = ON", "postgresql": "SET default_transaction_read_only = on"}
FULL = """CREATE FUNCTION vol() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$"""


def test_a_read_only_database_saves_nothing_and_says_so(tmp_path: Path, where: str) -> None:
    app = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, database_url=where))
    store, user = app.state.site.store, User(app)
    case = user.new_case()

    def lock(connection: Any, *_: object) -> None:
        cursor = connection.cursor()
        cursor.execute(READ_ONLY[store.engine.dialect.name])
        cursor.close()
        if where:
            connection.commit()

    event.listen(store.engine, "connect", lock)
    store.engine.dispose()
    assert "Er is niets half bewaard" in story(user, case, "Op slot", 503)
    event.remove(store.engine, "connect", lock)
    store.engine.dispose()
    story(user, case, "Weer open", 303)
    assert kept(store, case) == ["Weer open"]
    assert check_log(store).fouten == ()
    store.close()


@pytest.mark.postgres
def test_a_full_postgresql_saves_nothing_by_halves(postgresql: str, tmp_path: Path) -> None:
    """Full when the record in the log is written, after the answer itself: both are undone."""
    app = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, database_url=postgresql))
    store, user = app.state.site.store, User(app)
    case = user.new_case()
    with store.engine.begin() as connection:
        connection.execute(text(FULL))
        when = "WHEN (NEW.name = 'zaak wijzigen')"
        connection.execute(
            text(f"CREATE TRIGGER vol BEFORE INSERT ON verwerking FOR EACH ROW {when} EXECUTE FUNCTION vol()")
        )
    page = story(user, case, "Vol", 503)
    assert "Er is niets half bewaard" in page
    assert "No space" not in page
    with store.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER vol ON verwerking"))
    story(user, case, "Weer ruimte", 303)
    assert kept(store, case) == ["Weer ruimte"]
    assert check_log(store).fouten == ()
    store.close()


# --- terugzetten --------------------------------------------------------------------------------


def _dump(program: str, *words: str) -> None:
    subprocess.run([program, *words], check=True, capture_output=True)


@pytest.mark.postgres
@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="pg_dump ontbreekt")
def test_postgresql_put_back_gives_identical_receipts(postgresql: str, tmp_path: Path) -> None:
    """The commands of docs/beheer.md, into another database."""
    app = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, database_url=postgresql))
    store, user = app.state.site.store, User(app)
    case = user.new_case()
    user.add_needs(case, "verpleging.kind")
    user.send(f"{case}/indienen", {})
    zaak_id = case.rsplit("/", 1)[1]
    end, before = last_link(store), receipts(store, OWNER, zaak_id)
    url = make_url(postgresql).set(drivername="postgresql", query={})
    schema, copy = postgresql.rsplit("%3D", 1)[1], url.set(database=f"schakel_terug_{os.getpid()}")
    plain, there = (one.render_as_string(hide_password=False) for one in (url, copy))
    bare = create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    _dump("pg_dump", "--format=custom", f"--schema={schema}", f"--file={tmp_path / 'schakel.dump'}", plain)
    with bare.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {copy.database} TEMPLATE template0"))
    try:
        _dump("pg_restore", "--no-owner", f"--dbname={there}", str(tmp_path / "schakel.dump"))
        address = f"{copy.set(drivername='postgresql+psycopg').render_as_string(hide_password=False)}"
        back = open_store(
            Settings(data=tmp_path, demo=True, database_url=f"{address}?options=-csearch_path%3D{schema}")
        )
        found = check_log(back, end)
        assert found.fouten == ()
        after = receipts(back, OWNER, zaak_id)
        assert [(one.id, one.document, one.advies) for one in after] == [
            (one.id, one.document, one.advies) for one in before
        ]
        assert rerun(Archive(back, app.state.site.adviser, None), after[0]).same
        with pytest.raises(DBAPIError, match="groeit alleen"), back.engine.begin() as connection:
            connection.execute(text("DELETE FROM adviesbewijs"))
        back.close()
    finally:
        store.close()
        with bare.connect() as connection:
            connection.execute(text(f"DROP DATABASE {copy.database} WITH (FORCE)"))
        bare.dispose()
