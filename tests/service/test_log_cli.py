"""``schakel log`` as somebody types it."""

import json
import sqlite3
from pathlib import Path

import pytest

from service.cli import main
from service.demo import load_demo
from service.settings import Settings
from service.store import Actor, cases_of_team, migrate, open_store


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A data folder with the demo families; gives the number of one case."""
    from engine import load_rulebook

    store = open_store(Settings(data=tmp_path, demo=True))
    migrate(store)
    load_demo(store, load_rulebook())
    rows, _ = cases_of_team(store, Actor("demo-noor", "demo"))
    store.close()
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    return rows[0].kenmerk


def test_a_whole_log_and_its_end(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "controleer"]) == 0
    told = capsys.readouterr().out
    assert "Het logboek is heel" in told
    end = told.split("Einde ")[1].strip()
    assert main(["log", "controleer", "--kop", end]) == 0
    assert main(["log", "controleer", "--kop", "onzin"]) == 2


def test_a_changed_log_gives_one(data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with sqlite3.connect(tmp_path / "schakel.db") as raw:
        raw.execute("DROP TRIGGER verwerking_vast")
        raw.execute("UPDATE verwerking SET user_id = 'niemand' WHERE volgnummer = 2")
    assert main(["log", "controleer"]) == 1
    assert "Regel 2 is veranderd." in capsys.readouterr().out


def test_what_the_log_says_about_one_child(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["log", "betrokkene", data]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told[0]["name"] == "zaak maken"
    assert told[-1]["attributes"]["dpl.nen7513.users"][0]["userID"].startswith("opdracht:")
    assert main(["log", "betrokkene", "S-0000-0000"]) == 2


def test_before_migrating_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    open_store(Settings(data=tmp_path, demo=True)).close()
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert main(["log", "controleer"]) == 2
    assert "schakel migreer" in capsys.readouterr().err


def test_what_was_known_on_a_day(
    data: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["log", "toen", data, "--op", "2020-01-01"]) == 0
    early = capsys.readouterr().out
    assert "aan het eind van 1 januari 2020" in early
    assert "Er was nog niets vastgelegd." in early
    assert main(["log", "toen", data, "--op", "2099-01-01"]) == 0
    late = capsys.readouterr().out
    assert "Het kind: " in late
    assert "Behoefte: " in late
    assert "Er was nog geen advies vastgelegd." in late
    assert main(["log", "toen", data, "--op", "2099-01-01", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["zaak"], told["op"], told["adviezen"]) == (data, "2099-01-01", [])
    assert told["document"]["behoeften"]
    assert main(["log", "betrokkene", data]) == 0
    seen = json.loads(capsys.readouterr().out)
    assert seen[-2]["name"] == "zaak lezen"
    assert main(["log", "toen", data, "--op", "31-02-2026"]) == 2
    assert main(["log", "toen", "S-0000-0000"]) == 2
