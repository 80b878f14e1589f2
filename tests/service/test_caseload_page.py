"""The page of a change over the whole caseload: pictures, causes, teams, and only the cases somebody may see."""

import json
import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from cryptography.fernet import Fernet
from fastapi import FastAPI

from engine import Rulebook
from engine.caseload import Impact, Synthetic, coming_into_force, coming_picture, flow_picture
from service.caseload import Book, Task, flips_of, make_report, old_reports, read_report, reports, turn_flips
from service.caseload.keeping import drop, seal_flips, sealed_flips
from service.identity import Gebruiker, Rol
from service.store import Actor, cases_of_team, log_page, rounds
from service.store.crypt import Keyring
from service.taken import clear_old_reports, run_task
from tests.service.conftest import User

DAYS = (date(2020, 12, 31), date(2021, 1, 1))
MOMENT = datetime(2026, 11, 21, 9, tzinfo=UTC)
NAME = "wlz-2021"
SEAL = Keyring([Fernet(Fernet.generate_key())])


@pytest.fixture
def planner(app: FastAPI) -> User:
    """Tom, signed in."""
    return User(app, "demo-tom")


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory, regelboek: Rulebook) -> Path:
    """A folder with one comparison over invented cases, that of 2021."""
    folder = tmp_path_factory.mktemp("verschillen")
    source = folder / "in.parquet"
    pq.write_table(pa.Table.from_batches(list(Synthetic(regelboek, DAYS[0], 5).batches(1500))), source)
    task = Task(Path(), Path(), Book(None, DAYS[0]), Book(None, DAYS[1]))
    make_report(task, str(source), folder, (NAME, "Wlz 2021", MOMENT), SEAL)
    return folder


@pytest.fixture
def kept(app: FastAPI, compared: Path) -> Path:
    """The same comparison in the folder of the site."""
    folder = app.state.site.settings.verschillen
    folder.mkdir()
    (folder / f"{NAME}.json").write_bytes((compared / f"{NAME}.json").read_bytes())
    sealed(sealed_flips(compared, NAME, SEAL), folder)
    return Path(folder)


def sealed(table: pa.Table, folder: Path) -> None:
    """Puts flips in the folder of the site, with the key of the site."""
    plain = folder / "los.parquet"
    pq.write_table(table, plain)
    seal_flips(plain, folder, NAME, key_of(folder))


def key_of(folder: Path) -> Keyring:
    """The key ring of a site in demo mode: its file stands in the data folder."""
    return Keyring([Fernet((folder.parent / "sleutel").read_bytes().strip())])


def with_case(folder: Path, kenmerk: str) -> str:
    """Gives a flip to a real case; the cause of it."""
    table = sealed_flips(folder, NAME, key_of(folder))
    names = table.column("zaak").to_pylist()
    names[0] = kenmerk
    sealed(table.set_column(0, "zaak", pa.array(names)), folder)
    return str(table.column("oorzaken")[0].as_py()[0])


def test_the_page_says_what_the_comparison_found(kept: Path, planner: User) -> None:
    made = read_report(kept, NAME)
    assert made is not None
    assert made.impact.changed > 0
    assert "Wlz 2021" in planner.get("/caseload").text
    page = planner.get(f"/caseload/{NAME}")
    assert f"Bij {made.impact.changed} van" in page.text.replace(".", "")
    assert "Wlz 3.2.1 lid 1" in page.text
    assert "/regelboek?zoek=wlz.3_2_1.lid1" in page.html
    for wet in made.impact.laws:
        cells = made.impact.law(wet)
        moved = int(cells.sum() - cells.diagonal().sum())
        assert (f'aria-label="Beeld van {"Wet langdurige zorg (Wlz)"}' in page.html) or wet != "Wlz"
        if wet == "Wlz":
            assert f"{moved} behoeften krijgen" in page.text
    teams = {team for team, _ in made.impact.teams}
    assert teams
    assert all(team in page.text for team in teams)
    assert len(page.ids) == len(set(page.ids))
    assert 'style="' not in page.html


def test_only_cases_one_may_see_are_linked(app: FastAPI, kept: Path, planner: User) -> None:
    case = User(app).new_case(roepnaam="Zonneschijn")
    kenmerk = cases_of_team(app.state.site.store, Actor("demo-noor", "demo"))[0][0].kenmerk
    cause = with_case(kept, kenmerk)
    page = planner.get(f"/caseload/{NAME}")
    assert f"{case}/advies" in page.links
    assert "Zonneschijn" in page.text
    assert cause in page.text
    seen = log_page(app.state.site.store, Actor("demo-ada", "demo-toezicht"), case.rsplit("/", 1)[1])
    assert any(row.name == "zaken tonen" and row.user_id == "demo-tom" for row in seen.regels)
    accounts = (
        Gebruiker("vreemd", "Vreemd", "", "ander-team", frozenset({Rol.TRANSITIEPLANNER})),
        Gebruiker("jurist", "Jurist", "", "demo", frozenset({Rol.JURIST})),
        Gebruiker("beheer", "Beheer", "", "demo", frozenset({Rol.BEHEERDER})),
    )
    app.state.site.provider.accounts = accounts
    for someone in accounts:
        text = User(app, someone.id).get(f"/caseload/{NAME}").html
        assert "Zonneschijn" not in text
        assert kenmerk not in text
        assert case not in text
        assert ("Uw eigen zaken" in text) is (someone.id == "vreemd")


def test_a_jurist_begins_here_and_a_consulent_stays_out(app: FastAPI) -> None:
    jurist = User(app, "demo-jet")
    assert jurist.http.post("/aanmelden", data={"gebruiker": "demo-jet", "naar": "/zaken"}).url.path == "/caseload"
    assert "Er staat nog geen vergelijking klaar" in jurist.get("/caseload").text
    assert User(app, "demo-sam").http.get("/caseload").status_code == 403
    assert jurist.http.get("/zaken").status_code == 403


def test_the_demo_makes_its_two_examples(app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.demo.changes._CASES", 1200)
    jurist = User(app, "demo-jet")
    assert jurist.send("/caseload/voorbeelden", {}) == "/caseload"
    made = {one.naam: one for one in reports(app.state.site.settings.verschillen)}
    assert set(made) == {"wlz-psychisch-2021", "verordening-2027"}
    assert all(one.impact.changed and not one.impact.unexplained for one in made.values())
    assert {key[0] for key in made["verordening-2027"].impact.causes} == {"Wmo 2015"}
    assert {key[3].id for key in made["verordening-2027"].impact.causes} == {"wmo.1_1_1.vervoer"}
    assert "verzonnen verordening 2027" in jurist.get("/caseload/verordening-2027").text


@pytest.mark.parametrize("name", ["weg", "%2e%2e%2fschakel", "Wlz", "a" * 70])
def test_a_name_that_is_none_is_not_found(planner: User, kept: Path, name: str) -> None:
    assert planner.http.get(f"/caseload/{name}").status_code == 404


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"van": 1}'])
def test_a_file_that_cannot_be_read_is_passed_over(planner: User, kept: Path, content: bytes) -> None:
    (kept / "kapot.json").write_bytes(content)
    assert [one.naam for one in reports(kept)] == [NAME]
    assert planner.http.get("/caseload/kapot").status_code == 404


def test_without_a_change_the_page_says_so(planner: User, kept: Path, regelboek: Rulebook) -> None:
    path = kept / f"{NAME}.json"
    text = path.read_text("utf-8")
    made = read_report(kept, NAME)
    assert made
    empty = Impact(rows=made.impact.rows)
    path.write_text(json.dumps({**json.loads(text), "impact": empty.as_data()}), "utf-8")
    assert "Geen enkel antwoord verandert" in planner.get(f"/caseload/{NAME}").text


def test_the_flow_names_every_change_and_hides_no_small_one() -> None:
    cells = [[900_000, 0, 1, 0], [0, 50_000, 0, 0], [0, 2, 49_997, 0], [0, 0, 0, 0]]
    picture = flow_picture(cells, "Wet <b>", "x")
    assert "Wet &lt;b&gt;" in picture
    assert "1 van van toepassing naar niet van toepassing." in picture
    assert "2 van niet van toepassing naar nader onderzoek." in picture
    assert "Bij 3 van 1.000.000 behoeften" in picture
    assert picture.count('fill="#2f5f86"') == 2
    assert "style=" not in picture
    assert flow_picture([[0] * 4] * 4, "Wlz", "x") == ""


def test_the_calendar_is_that_of_the_rulebook(regelboek: Rulebook) -> None:
    found = coming_into_force(regelboek, date(2021, 1, 1))
    day = [item for item in found if item.dag == date(2021, 1, 1)]
    assert {item.regel for item in day if item.wet == "Wlz"} >= {"wlz.3_2_1.lid1.grondslag", "wlz.3_2_1.lid1.oorzaak"}
    assert all(item.dag >= date(2021, 1, 1) for item in found)
    assert found == sorted(found)
    for item in found:
        versions = regelboek.regels[item.regel].versies
        begins = any(version.geldig.van == item.dag for version in versions)
        assert begins is (item.wat != "vervalt")
    picture = coming_picture(found, DAYS, "k")
    assert f"1 januari 2021, Wlz: {sum(item.wet == 'Wlz' for item in day)} regel" in picture
    assert coming_picture([], DAYS, "k") == ""


def test_no_number_of_a_case_stands_readable_on_the_disk(compared: Path) -> None:
    flips = sealed_flips(compared, NAME, SEAL)
    numbers = {number.encode() for number in flips.column("zaak").to_pylist()}
    assert len(numbers) > 20
    for path in compared.glob(f"{NAME}*"):
        content = path.read_bytes()
        assert not any(number in content for number in numbers), path.name
    assert not list(compared.glob("*.omslagen.parquet"))
    one = flips.column("zaak")[0].as_py()
    assert {row["zaak"] for row in flips_of(compared, NAME, [one], SEAL)} == {one}


def test_turning_the_keys_turns_the_flips(compared: Path, tmp_path: Path) -> None:
    for path in compared.glob(f"{NAME}*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    newest = Fernet(Fernet.generate_key())
    assert turn_flips(tmp_path, Keyring([newest, SEAL._newest])) == 1
    assert turn_flips(tmp_path, Keyring([newest, SEAL._newest])) == 0
    assert sealed_flips(tmp_path, NAME, Keyring([newest])).equals(sealed_flips(compared, NAME, SEAL))


def test_old_comparisons_and_what_a_broken_run_left_are_cleared(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    ages = {
        "oud.json": 11,
        "oud.omslagen.versleuteld": 11,
        "jong.json": 9,
        "jong.omslagen.versleuteld": 9,
        "stuk.omslagen.parquet": 2,
        "bezig.omslagen.parquet.werk": 0,
    }
    for name, days in ages.items():
        path = tmp_path / name
        if name.endswith("werk"):
            path.mkdir()
        else:
            path.write_bytes(b"x")
        then = (now - timedelta(days=days, minutes=1)).timestamp()
        os.utime(path, (then, then))
    found = old_reports(tmp_path, now, timedelta(days=10))
    assert sorted(found) == ["oud", "stuk"]
    for paths in found.values():
        drop(paths)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "bezig.omslagen.parquet.werk",
        "jong.json",
        "jong.omslagen.versleuteld",
    ]


def test_clearing_away_takes_old_comparisons_along(app: FastAPI, kept: Path) -> None:
    site = app.state.site
    assert clear_old_reports(site.store, site.settings) == []
    long_ago = site.store.clock().timestamp() - 366 * 86_400
    for path in kept.iterdir():
        os.utime(path, (long_ago, long_ago))
    assert clear_old_reports(site.store, site.settings, only_look=True) == [NAME]
    assert read_report(kept, NAME) is not None
    assert run_task(site.settings, site.store, "opruimen", site.store.clock().date()) is not None
    assert rounds(site.store, 1)[0].uitkomst["vergelijkingen"] == 1
    assert not list(kept.iterdir())
