"""``schakel advies``: what it prints for people and for other programs."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import CASE, process, schakel


def test_advice_as_json_has_the_keys_of_the_contract(filed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("advies", filed, "--json") == 0
    advice: dict[str, Any] = json.loads(capsys.readouterr().out)
    first = ["zaak", "peildatum", "regelboek", "behoeften", "signalen", "balans", "transitie"]
    assert list(advice)[: len(first)] == first
    assert advice["zaak"] == "voorbeeld-1"
    assert set(advice["regelboek"]) == {"versie", "hash"}
    need = advice["behoeften"][0]
    assert {"id", "soort", "voor", "routes"} <= set(need)
    for route in (route for item in advice["behoeften"] for route in item["routes"]):
        assert {"wet", "status", "rol", "beslisser", "leveringsvormen", "artikelen", "uitleg", "vragen"} <= set(route)
        assert {"nog_te_beslissen", "voorbehoud", "vervolgstap", "anders_als"} <= set(route)
        assert route["status"] in ("van_toepassing", "niet_van_toepassing", "nader_onderzoek")
        assert all({"feit", "vraag", "wie"} <= set(item) for item in route["vragen"])


def test_advice_on_a_screen_fits_80_columns_without_colour(filed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("advies", filed) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert not any(line.endswith(" ") for line in shown.splitlines())
    for words in (
        "SPOED: Er is haast.",
        "b1: Toezicht, voor het kind",
        "Wakker [blijven]",
        "van toepassing",
        "Wlz 3.2.1",
        "Voorbehoud",
        "Een mens beslist",
    ):
        assert words in shown


def test_open_questions_are_numbered_with_their_fact(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zaak.yaml"
    path.write_text(CASE.replace("  blijvend_toezicht: {waarde: ja, bron: ouder}\n", ""), encoding="utf-8")
    assert schakel("advies", path, "--kort") == 0
    shown = capsys.readouterr().out
    assert "Open vragen, de meest beslissende eerst" in shown
    assert re.search(r"^ 1\. .+\?\n    [a-z_]+; aan .+; beslist \d van \d routes? \(b\d", shown, re.MULTILINE)


def test_short_advice_leaves_the_reasons_out(filed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("advies", filed, "--kort") == 0
    shown = capsys.readouterr().out
    assert "van toepassing" in shown
    assert "Waarom" not in shown


def test_advice_is_coloured_on_a_screen_only(filed: Path) -> None:
    assert b"\x1b" not in process("advies", filed).stdout
    assert b"\x1b" not in process("advies", filed, NO_COLOR="1", FORCE_COLOR="").stdout


def test_a_case_is_read_from_standard_input() -> None:
    done = process("advies", "-", "--json", given=CASE.encode())
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["zaak"] == "voorbeeld-1"


def test_peildatum_on_the_command_line_goes_first(filed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("advies", filed, "--json", "--peildatum", "2026-10-01") == 0
    assert json.loads(capsys.readouterr().out)["peildatum"] == "2026-10-01"
    assert schakel("advies", filed, "--peildatum", "2026-02-30") == 2
    assert "--peildatum: dit is geen bestaande datum" in capsys.readouterr().err


def test_output_survives_a_terminal_that_knows_only_ascii(filed: Path) -> None:
    done = process("advies", filed, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert b"Een mens beslist" in done.stdout
