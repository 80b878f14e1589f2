"""``schakel feiten``, ``behoeften`` and ``regels``: the catalogue and the rulebook for people and programs."""

import json
from pathlib import Path

import pytest

from tests.cli.running import BOOKS, schakel


def test_facts_for_other_programs_are_those_a_case_may_hold(capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("feiten", "--json") == 0
    facts = {item["id"]: item for item in json.loads(capsys.readouterr().out)}
    assert "leeftijd" not in facts
    assert "recente_aanvraag" not in facts
    wanted = {"id", "naam", "vraag", "soort", "opties", "niveau", "klasse", "wie", "hulp", "aanname", "synoniemen"}
    assert all(wanted <= set(item) for item in facts.values())
    assert facts["blijvend_toezicht"]["synoniemen"] == ["permanent toezicht"]
    assert [item["waarde"] for item in facts["plaats_hulp"]["opties"]] == ["thuis", "school", "24"]


def test_needs_for_other_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("behoeften", "--json") == 0
    needs = {item["id"]: item for item in json.loads(capsys.readouterr().out)}
    assert needs["toezicht"]["wetten"] == ["Wlz", "Jeugdwet"]
    assert needs["lotgenoten"]["voor"] == ["ouder", "brus"]
    assert {"naam", "uitleg", "voorbeelden", "synoniemen"} <= set(needs["toezicht"])


def test_catalogue_for_people_can_be_searched(capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("feiten", "--zoek", "permanent toezicht") == 0
    shown = capsys.readouterr().out
    assert "blijvend_toezicht" in shown
    assert "1 feit. " in shown
    assert schakel("behoeften", "--zoek", "waken") == 0
    assert "Iemand let op." in capsys.readouterr().out


def test_rules_are_listed_shown_and_described(capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("regels", "lijst") == 0
    assert "wlz.3_2_1" in capsys.readouterr().out
    assert schakel("regels", "lijst", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert {"van": "2022-01-01", "tot": None} in next(item["versies"] for item in listed if item["id"] == "wlz.3_2_1")
    assert schakel("regels", "toon", "wlz.3_2_1", "--peildatum", "2026-11-21") == 0
    shown = capsys.readouterr().out
    assert "blijvend_toezicht is ja" in shown
    assert "2015-01-01" not in shown
    assert schakel("regels", "toon", "wlz.3_2_11") == 2
    assert "Bedoelt u 'wlz.3_2_1'?" in capsys.readouterr().err
    assert schakel("regels", "schema") == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Schakel regelbestand"


def test_a_rulebook_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("regels", "controleer", BOOKS / "good" / "alles") == 0
    assert "is in orde" in capsys.readouterr().out
    for file in (BOOKS / "good" / "klein").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "fout.yaml").write_bytes((BOOKS / "bad" / "kring" / "fout.yaml").read_bytes())
    assert schakel("regels", "controleer", tmp_path) == 2
    assert "fout.yaml:" in capsys.readouterr().err
