"""``schakel brief``: every kind in a list, many cases at once, and the gemeente's own Word template."""

import json
import shutil
from pathlib import Path

import pytest

import letters
from tests.cli.running import ROOT, schakel

ZAKEN = Path(__file__).parents[1] / "letters" / "zaken"


def test_every_kind_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("brief", "soorten") == 0
    shown = capsys.readouterr().out
    assert all(kind.id in shown for kind in letters.kinds())
    assert schakel("brief", "soorten", "--json") == 0
    assert len(json.loads(capsys.readouterr().out)) == len(letters.kinds())


def test_a_row_of_letters_goes_on_after_a_broken_case(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCHAKEL_REGELS", str(ROOT / "rules"))
    cases, out = tmp_path / "zaken", tmp_path / "uit"
    cases.mkdir()
    for name in ("drie-oorzaken", "spoed"):
        shutil.copy(ZAKEN / f"{name}.yaml", cases)
    (cases / "kapot.yaml").write_text("id: [", encoding="utf-8")
    assert schakel("brief", "reeks", cases, "--soort", "ontvangstbevestiging", "--uit", out, "--vorm", "html") == 1
    shown = capsys.readouterr().out
    assert "Geschreven: 2 van 3 brieven" in shown
    assert "kapot.yaml" in shown
    written = sorted(path.name for path in out.iterdir())
    assert written == ["drie-oorzaken-ontvangstbevestiging.html", "spoed-ontvangstbevestiging.html"]
    assert all("CONCEPT" in path.read_text(encoding="utf-8") for path in out.iterdir())


def test_many_letters_at_once_are_the_same_letters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCHAKEL_REGELS", str(ROOT / "rules"))
    cases, one, more = tmp_path / "zaken", tmp_path / "een", tmp_path / "meer"
    cases.mkdir()
    for name in ("drie-oorzaken", "spoed", "pgb"):
        shutil.copy(ZAKEN / f"{name}.yaml", cases)
    assert schakel("brief", "reeks", cases, "--soort", "verdaging", "--uit", one) == 0
    monkeypatch.setattr("service.cli.reeks._FEW", 2)
    assert schakel("brief", "reeks", cases, "--soort", "verdaging", "--uit", more) == 0
    made = {path.name: path.read_bytes() for path in one.iterdir()}
    assert len(made) == 3
    assert made == {path.name: path.read_bytes() for path in more.iterdir()}


def test_an_empty_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("brief", "reeks", tmp_path, "--soort", "adviesrapport", "--uit", tmp_path / "uit") == 2
    assert "in deze map staan geen zaken" in capsys.readouterr().err


def test_a_template_is_written_and_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start, other = tmp_path / "start.docx", tmp_path / "geen.docx"
    assert schakel("brief", "sjabloon", start, "--nieuw") == 0
    assert schakel("brief", "sjabloon", start) == 0
    assert "Het sjabloon klopt." in capsys.readouterr().out
    other.write_bytes(b"geen Word")
    assert schakel("brief", "sjabloon", other) == 1
    assert "geen Word-bestand" in capsys.readouterr().out
