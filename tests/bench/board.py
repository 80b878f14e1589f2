"""The board of the planner with a caseload of five thousand, asked through the web application, on both databases."""

import os
import re
import tempfile
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, timedelta
from pathlib import Path
from random import Random
from uuid import uuid4

from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text

from engine import Geboortedatum
from engine.transition import Persoon
from service.planning import listed_person
from service.settings import Settings
from service.store import Actor, take_in
from service.web.app import create_app
from tests.bench.report import Section, table

PEOPLE = 5_000
LIMIT = 0.300
TODAY = date(2026, 11, 21)
HERE = "http://127.0.0.1:8000"
_ASKED = ("/transitie", "/transitie?te_laat=1", "/transitie?groep=Team%203&bladzijde=2", "/transitie/week")
_FACTS = ("ontvangt_begeleiding_jeugdhulp", "permanent_toezicht_nodig", "gaat_studeren", "krijgt_verlengde_jeugdhulp")


def run() -> Section:
    """Asks the pages cold and warm, on SQLite and, when there is one, on PostgreSQL."""
    people = [_person(number, Random(number)) for number in range(PEOPLE)]
    rows, held = [], True
    with tempfile.TemporaryDirectory() as folder:
        for name, address in _databases():
            with address as url:
                cold, warm, spent = _measured(people, Path(folder) / name, url)
            held = held and max(warm.values()) < LIMIT
            rows += [[name, page, *(f"{took[page] * 1000:.0f}" for took in (cold, warm, spent))] for page in _ASKED]
    body = [
        f"{PEOPLE} jongeren van een lijst, elk met eigen geboortedatum en feiten. Tijd van een heel verzoek in de"
        " server, met het logboek. *Eerst*: zonder voorwerk, dan worden alle plannen gemaakt; de dienst doet dat bij"
        " het starten. *Daarna*: de snelste van tien, want op deze machine loopt meer (belasting op het eind:"
        f" {os.getloadavg()[0]:.1f}). *Rekentijd*: wat de server daarvan zelf rekende.",
        table(["database", "pagina", "eerst (ms)", "daarna (ms)", "rekentijd (ms)"], rows),
        f"Eis: daarna onder {LIMIT * 1000:.0f} ms: **{'gehaald' if held else 'niet gehaald'}**.",
    ]
    return Section("bord", "Het bord van de planner", "\n\n".join(body), held)


def _person(number: int, dice: Random) -> Persoon:
    age = dice.uniform(18, 22.9) if number % 5 == 0 else dice.uniform(16, 18)
    born = TODAY - timedelta(days=round(age * 365.2425))
    facts = {name: dice.choice(("ja", "nee")) for name in _FACTS if dice.random() < 0.7}
    whole = Geboortedatum(born.year, born.month, born.day)
    return Persoon(f"B-{number}", whole, "voorbeeldgemeente", f"Team {number % 7}", dict(facts))


def _databases() -> Iterator[tuple[str, AbstractContextManager[str]]]:
    yield "SQLite", _nothing()
    address = os.environ.get("TEST_DATABASE_URL", "")
    if address:
        yield "PostgreSQL", _schema(re.sub(r"^postgres(ql)?(\+\w+)?:", "postgresql+psycopg:", address))


@contextmanager
def _nothing() -> Iterator[str]:
    yield ""


@contextmanager
def _schema(address: str) -> Iterator[str]:
    name, bare = f"bench_{uuid4().hex[:10]}", create_engine(address)
    with bare.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {name}"))
    yield f"{address}?options=-csearch_path%3D{name}"
    with bare.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {name} CASCADE"))
    bare.dispose()


Times = dict[str, float]


def _measured(people: list[Persoon], folder: Path, url: str) -> tuple[Times, Times, Times]:
    app = create_app(Settings(data=folder, demo=True, vandaag=TODAY, database_url=url))
    store = app.state.site.store
    take_in(store, Actor("demo-tom", "demo"), [listed_person(one) for one in people])
    headers = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}
    http = TestClient(app, base_url=HERE, client=("127.0.0.1", 1), headers=headers)
    http.post("/aanmelden", data={"gebruiker": "demo-tom"})
    cold = {page: _asked(http, page)[0] for page in _ASKED}
    warm = {page: [_asked(http, page) for _ in range(10)] for page in _ASKED}
    store.close()
    first, spent = ({page: min(one[part] for one in took) for page, took in warm.items()} for part in (0, 1))
    return cold, first, spent


def _asked(http: TestClient, page: str) -> tuple[float, float]:
    """How long a request took, and how much of that was reckoning."""
    start, reckoned = time.perf_counter(), time.process_time()
    answer = http.get(page)
    spent = time.perf_counter() - start, time.process_time() - reckoned
    if answer.status_code != 200:
        raise RuntimeError(f"{page}: {answer.status_code}")
    return spent
