"""``schakel transitie``: plan, board, taking in a list and the message of the week."""

import json
from datetime import date
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from icalendar import Calendar

from tests.cli.running import ROOT, schakel
from tests.service.mailbox import mailbox

LIST = "kenmerk,geboortedatum,gemeente,team\nK1,2009-01-21,voorbeeldgemeente,Noord\nK2,2008-12-09,,Zuid\n"
CASE = """\
id: noor
peildatum: 2026-11-21
kind: {geboortedatum: 2009-02-11}
feiten: {arts_verwacht_achttien: ja}
behoeften: [{id: b1, soort: begeleiding, voor: kind}]
"""


@pytest.fixture(autouse=True)
def _own_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SCHAKEL_REGELS", raising=False)
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("SCHAKEL_SLEUTELS", Fernet.generate_key().decode())
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert schakel("migreer") == 0


def a_list(folder: Path, text: str = LIST, name: str = "lijst.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_dry_run_takes_in_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("transitie", "importeer", a_list(tmp_path), "--proef") == 0
    assert "2 regels, 2 nieuw. Proef" in capsys.readouterr().out
    assert schakel("transitie", "bord", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_list_is_taken_in_and_stands_on_the_board(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("transitie", "importeer", a_list(tmp_path)) == 0
    assert schakel("transitie", "importeer", a_list(tmp_path)) == 0
    assert "0 nieuw, 0 gewijzigd, 2 hetzelfde" in capsys.readouterr().out
    assert schakel("transitie", "bord", "--json") == 0
    assert {row["zaak"]: row["achttien"] for row in json.loads(capsys.readouterr().out)} == {
        "K1": "2027-01-21",
        "K2": "2026-12-09",
    }
    assert schakel("transitie", "bord", "--json", "--team", "ander") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_one_bad_line_and_nothing_is_taken_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = a_list(tmp_path, LIST + "K3,2030-01-01,x,=cmd\nK1,1-2-09,,\n")
    assert schakel("transitie", "importeer", bad, "--rapport", tmp_path / "verslag.csv") == 2
    told = capsys.readouterr().err
    assert "lijst.csv:4" in told
    assert "lijst.csv:5" in told
    assert "=cmd" not in told
    report = (tmp_path / "verslag.csv").read_text(encoding="utf-8-sig")
    assert report.count('"4"') == 2
    assert "=cmd" not in report
    assert schakel("transitie", "bord", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_plan_as_text_json_picture_and_calendar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = tmp_path / "zaak.yaml"
    case.write_text(CASE, encoding="utf-8")
    assert schakel("transitie", "plan", case) == 0
    shown = capsys.readouterr().out
    assert "Op weg naar achttien: noor" in shown
    assert "Achttien op 11 februari 2027." in shown
    assert schakel("transitie", "plan", case, "--svg", tmp_path / "beeld", "--ics", tmp_path / "d.ics") == 0
    assert (tmp_path / "beeld" / "tijdlijn.svg").read_text(encoding="utf-8").startswith("<svg")
    days = Calendar.from_ical((tmp_path / "d.ics").read_bytes()).walk("VEVENT")
    assert {str(day["class"]) for day in days} == {"CONFIDENTIAL"}
    capsys.readouterr()
    assert schakel("transitie", "plan", case, "--json", "--op", "2027-02-11") == 0
    assert json.loads(capsys.readouterr().out)["peildatum"] == "2027-02-11"


def test_the_screen_is_silent_where_the_plan_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = tmp_path / "zaak.yaml"
    case.write_text(CASE.replace("arts_verwacht_achttien: ja", "terminale_fase: ja"), encoding="utf-8")
    assert schakel("transitie", "plan", case) == 0
    shown = capsys.readouterr().out
    assert "Nu telt vandaag" in shown
    assert "2027" not in shown


def test_the_week_goes_by_mail_without_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    schakel("transitie", "importeer", a_list(tmp_path))
    with mailbox() as box:
        for name, value in {"HOST": "127.0.0.1", "PORT": str(box.port), "TLS": "geen", "VAN": "s@example.org"}.items():
            monkeypatch.setenv(f"SCHAKEL_SMTP_{name}", value)
        assert schakel("transitie", "weekbericht", "--aan", "p@example.org", "--verstuur") == 0
    letter = box.letters[0]
    assert letter["To"] == "p@example.org"
    text = letter.get_content()
    assert "K2, stap" in text
    assert date(2026, 12, 9).strftime("%-d december") not in text
    assert "verstuurd" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("settings", "words"),
    [({}, "geen mailserver"), ({"HOST": "127.0.0.1", "PORT": "9", "TLS": "geen", "VAN": "s@example.org"}, "antwoordt")],
)
def test_mail_that_does_not_go_is_told(
    settings: dict[str, str], words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"SCHAKEL_SMTP_{name}", value)
    assert schakel("transitie", "weekbericht", "--aan", "p@example.org", "--verstuur") == 2
    assert words in capsys.readouterr().err


def test_every_example_of_the_help_can_be_read() -> None:
    assert (ROOT / "service" / "cli" / "transitie.py").exists()
    for name in ("plan", "bord", "importeer", "weekbericht"):
        assert schakel("transitie", name, "--help") == 0


def test_a_file_alone_is_a_plan_or_a_board(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = a_list(tmp_path, CASE, "zaak.yaml")
    assert schakel("transitie", case, "--json") == 0
    direct = capsys.readouterr().out
    assert schakel("transitie", "plan", case, "--json") == 0
    assert json.loads(direct) == json.loads(capsys.readouterr().out)
    assert schakel("transitie", "--op", "2026-11-21", a_list(tmp_path), "--json") == 0
    assert {row["zaak"] for row in json.loads(capsys.readouterr().out)} == {"K1", "K2"}


def test_a_list_gives_a_calendar_without_names(tmp_path: Path) -> None:
    out = tmp_path / "dagen.ics"
    header = "kenmerk,geboortedatum,gemeente,team,arts_verwacht_achttien\n"
    told = a_list(tmp_path, header + "K1,2009-01-21,,,ja\nK2,2009-01-22,,,nee\n")
    assert schakel("transitie", told, "--op", "2026-11-21", "--ics", out) == 0
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert events
    assert {str(event["CLASS"]) for event in events} == {"CONFIDENTIAL"}
    assert b"K1" not in out.read_bytes()
    assert len({str(event["SUMMARY"]).split()[-1] for event in events}) == 1  # K2 komt niet in de agenda
