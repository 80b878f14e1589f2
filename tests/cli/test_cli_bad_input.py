"""Bad input: a clear Dutch error, exit code 2, nothing on standard output and no traceback."""

import importlib
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import CASE, schakel


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"", "hier staat geen zaak"),
        (CASE.replace("uren_per_week: 10", "uren_per_week: tien").encode(), ":9: behoeften.1.feiten.uren_per_week: "),
        (CASE.replace("2019-05-02", "2019-02-30").encode(), ":4: kind.geboortedatum: deze datum bestaat niet"),
        (CASE.replace("2019-05-02", "2030-05-02").encode(), "in de toekomst"),
        (
            CASE.replace("id: b2", "id: b1").encode(),
            ":10: behoeften.2.id: een andere behoefte (regel 9) heeft dit id al",
        ),
        (CASE.replace("soort: toezicht", "soort: toezigt").encode(), "Bedoelt u 'toezicht'?"),
        (CASE.replace("uren_per_week: 10", "plaats_hulp: tuis").encode(), "Bedoelt u 'thuis'?"),
        (b"a" * 10_000_000, "te groot"),
        (b"a: &a [x]\nb: [*a, *a]", "verwijzingen"),
        (b"a: !!python/object/apply:os.system [x]", "typeaanduidingen"),
        (b"id: \xff", "geen UTF-8"),
        (b"\tid: x", "tab"),
        (b"id: 'x", "aanhalingsteken"),
        (b"[1, 2]", "hier staat geen zaak"),
    ],
)
def test_bad_input_is_said_in_dutch_with_exit_code_2(
    text: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "zaak.yaml"
    path.write_bytes(text)
    assert schakel("advies", path, "--json") == 2
    told = capsys.readouterr()
    assert said in told.err
    assert "Traceback" not in told.err
    assert told.out == ""


def test_all_problems_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zaak.yaml"
    path.write_text(
        "id: x\ngemeente: [nergens]\nfeiten: {onzin: ja}\nbehoeften: [{id: b, soort: niets}]", encoding="utf-8"
    )
    assert schakel("advies", path) == 2
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Er is niets gedaan: 3 problemen."
    assert [line.split(" ")[0] for line in lines[1:]] == ["zaak.yaml:2:", "zaak.yaml:3:", "zaak.yaml:4:"]


def test_a_missing_file_and_a_folder_are_bad_input(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path / "weg.yaml", tmp_path):
        assert schakel("advies", path) == 2
        assert "kan niet worden gelezen" in capsys.readouterr().err


def test_evaluators_that_disagree_give_an_incident_and_no_advice(
    filed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def contrary(*_: Any) -> dict[str, bool]:
        return {"recht_op_wlz": False}

    monkeypatch.setattr(importlib.import_module("engine.assessment"), "conclude", contrary)
    assert schakel("advies", filed) == 3
    told = capsys.readouterr()
    assert told.out == ""
    assert "Meld incident " in told.err
    assert "recht_op_wlz" in told.err


def test_a_fault_of_schakel_shows_neither_traceback_nor_data(
    filed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise KeyError("geheim van Jansen")

    monkeypatch.setattr(importlib.import_module("engine.assessment"), "conclude", broken)
    assert schakel("advies", filed) == 1
    told = capsys.readouterr().err
    assert "KeyError" in told
    assert "Jansen" not in told


def test_a_broken_rulebook_stops_advice_with_a_few_lines(
    filed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "regels").mkdir()
    monkeypatch.setenv("SCHAKEL_REGELS", str(tmp_path / "regels"))
    assert schakel("advies", filed) == 2
    assert "in het regelboek. Zie 'schakel regels controleer'." in capsys.readouterr().err
