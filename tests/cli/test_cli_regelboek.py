"""``schakel regels boek``, ``verschil`` and ``dekking``."""

import json
import shutil
from pathlib import Path

import pytest

from service.cli import regelboek
from tests.cli.running import BOOKS, schakel
from tests.dekking import measure

SMALL = BOOKS / "good" / "alles"


def test_the_book_is_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "boek.html"
    assert schakel("regels", "boek", "--uit", target) == 0
    assert "regels van regelboek 2026.1" in capsys.readouterr().out
    html = target.read_text("utf-8")
    assert html.startswith("<!doctype html>")
    assert "<link" not in html
    assert "<script" not in html
    assert 'id="wlz.3_2_1"' in html
    assert schakel("regels", "boek", "--uit", tmp_path / "weg" / "boek.html") == 2
    assert "kan niet worden geschreven" in capsys.readouterr().err


def test_differences_for_people_and_programs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("regels", "verschil", SMALL, SMALL) == 0
    assert capsys.readouterr().out == "Geen verschil.\n"
    assert schakel("regels", "verschil", SMALL, SMALL, "--json") == 0
    assert json.loads(capsys.readouterr().out) == []
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "regels.yaml"
    path.write_text(path.read_text("utf-8").replace("kleiner_dan: 18", "kleiner_dan: 21"), "utf-8")
    assert schakel("regels", "verschil", SMALL, tmp_path) == 1
    assert capsys.readouterr().out.endswith("1 verschil: 1 gewijzigd\n")
    assert schakel("regels", "verschil", SMALL, tmp_path, "--json") == 1
    assert json.loads(capsys.readouterr().out)[0]["id"] == "wlz.3_2_1"
    assert schakel("regels", "verschil", SMALL, tmp_path / "nee") == 2


def test_coverage_below_all_is_exit_1(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert regelboek._measuring() == ""
    monkeypatch.setattr("tests.dekking.measure", lambda book: measure(book, SMALL))
    assert schakel("regels", "dekking") == 1
    said = capsys.readouterr().out
    assert "Geen scenario: wlz.3_2_1 (versie 2): ja" in said
    assert "kanten getoetst (0,0 %)" in said


def test_coverage_of_an_installed_package_says_why_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regelboek, "_ROOT", tmp_path)
    assert schakel("regels", "dekking") == 2
    assert "Haal de broncode op" in capsys.readouterr().err
