"""What the tests of the service share: a store on both databases, and a demo site with somebody signed in."""

import io
import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import structlog
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import create_engine, text

from service.settings import Settings
from service.store import Actor, Store, migrate, open_store
from service.web.app import create_app
from tests.service.reader import Page

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from playwright.sync_api import Page as BrowserPage

HERE = "http://127.0.0.1:8000"
TODAY = date(2026, 11, 21)


def own_log() -> io.StringIO:
    """Where the log of the service goes from now on."""
    written = io.StringIO()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(written))  # type: ignore[arg-type]
    return written


class Clock:
    """A clock that only moves when a test says so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def actor() -> Actor:
    return Actor("noor", "team-a")


@pytest.fixture
def postgresql(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty schema of its own in the test database."""
    address = os.environ.get("TEST_DATABASE_URL", "")
    if not address:
        pytest.skip("TEST_DATABASE_URL is leeg: geen PostgreSQL")
    address = re.sub(r"^postgres(ql)?(\+\w+)?:", "postgresql+psycopg:", address)
    schema = f"schakel_{os.getpid()}_{abs(hash(request.node.nodeid)) % 10**8}"
    bare = create_engine(address)
    with bare.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    yield f"{address}?options=-csearch_path%3D{schema}"
    with bare.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    bare.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Store]:
    """An empty store at the newest migration, on SQLite and on PostgreSQL."""
    address = request.getfixturevalue("postgresql") if request.param == "postgresql" else ""
    made = open_store(Settings(data=tmp_path, demo=True, database_url=address), clock)
    migrate(made)
    yield made
    made.close()


@pytest.fixture
def app(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[FastAPI]:
    """A demo site of its own, on a fixed day; with ``TEST_OP_POSTGRESQL=1`` every page runs on PostgreSQL."""
    address = request.getfixturevalue("postgresql") if os.environ.get("TEST_OP_POSTGRESQL") else ""
    made = create_app(Settings(data=tmp_path, demo=True, vandaag=TODAY, database_url=address))
    yield made
    made.state.site.store.close()


class User:
    """Somebody with a browser without JavaScript."""

    def __init__(self, app: FastAPI, account: str = "demo-noor") -> None:
        headers = {"Origin": HERE, "Sec-Fetch-Site": "same-origin"}
        self.http = TestClient(app, base_url=HERE, client=("127.0.0.1", 50000), headers=headers)
        if account:
            self.http.post("/aanmelden", data={"gebruiker": account, "naar": "/zaken"})

    def get(self, path: str, status: int = 200) -> Page:
        answer = self.http.get(path)
        assert answer.status_code == status, answer.text[:500]
        return Page(answer.text)

    def send(self, path: str, data: dict[str, list[str]], status: int = 303) -> str:
        """Sends a form; gives the address it leads to, or the page it gave back."""
        answer = self.http.post(path, data=data, follow_redirects=False)
        assert answer.status_code == status, re.sub(r"<[^>]+>", " ", answer.text)[:1500]
        return answer.headers["location"] if status == 303 else answer.text

    def new_case(self, **words: str) -> str:
        """The address of a new case."""
        form = self.get("/zaken/nieuw").form("/zaken/nieuw")
        given = {"roepnaam": "Mila", "geboren__jaar": "2022", **words}
        return self.send("/zaken/nieuw", form.filled(**given)).removesuffix("/verhaal")

    def add_needs(self, case: str, *needs: str) -> None:
        form = self.get(f"{case}/behoeften/toevoegen").form("/toevoegen")
        self.send(f"{case}/behoeften/toevoegen", form.filled(kies=list(needs)))

    def answer_next(
        self, case: str, pick: Callable[[list[str]], str] = lambda options: options[0], **more: str
    ) -> bool:
        """Answers the question that comes next; False when there is none."""
        page = self.get(f"{case}/vragen")
        forms = [form for form in page.forms if "/vragen/" in form.action]
        if not forms:
            return False
        form = forms[0]
        data = form.filled(**more)
        for name, options in form.choices.items():
            if name.startswith("a-"):
                data[name] = [pick(options)]
        self.send(form.action, data)
        return True


@pytest.fixture
def user(app: FastAPI) -> User:
    """Noor, signed in."""
    return User(app)


@pytest.fixture
def colleague(app: FastAPI) -> User:
    """Sam, signed in, of the same team."""
    return User(app, "demo-sam")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One demo site for every test in a browser: each of them makes its own cases."""
    from tests.service.browsing import served

    with served(tmp_path_factory.mktemp("site")) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    """One Chromium per file; what a test leaves behind, stays in its own context.

    Not one per worker: as long as it runs, this thread has an event loop, and no other test may start one.
    """
    from tests.service.browsing import chromium

    with chromium() as running:
        yield running


@pytest.fixture
def page(browser: "Browser") -> Iterator["BrowserPage"]:
    """An empty page of a desktop."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    made = context.new_page()
    made.set_default_timeout(10_000)
    yield made
    context.close()
