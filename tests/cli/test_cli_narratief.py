"""``schakel narratief`` reads a draft and says which arguments are wrong."""

import json
from pathlib import Path

import pytest

from tests.cli.running import ROOT, process, schakel

DRAFT = "Wij spraken u.\nOuders doen dit al jaren en het gaat goed.\nHet protocol staat dit niet toe.\n"


@pytest.fixture(autouse=True)
def _national_rulebook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCHAKEL_REGELS", str(ROOT / "rules"))


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "concept.txt"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def test_each_finding_says_where_why_and_what_instead(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("narratief", draft) == 1
    shown = capsys.readouterr().out
    assert "LN03 Ouders doen dit al jaren (regel 2; houdt het concept tegen)" in shown
    assert "LN14 Het protocol staat het niet toe (regel 3)" in shown
    assert "Artikel: Jeugdwet 2.3 lid 4; ECLI:NL:RBGEL:2017:3439" in shown
    assert "2 bevindingen, waarvan 1 het concept tegenhoudt." in shown


def test_what_does_not_block_ends_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "c.txt"
    path.write_text("Het protocol staat dit niet toe.", encoding="utf-8")
    assert schakel("narratief", path) == 0
    assert "1 bevinding.\n" in capsys.readouterr().out
    path.write_text("De hulp is gericht op rust in het gezin.", encoding="utf-8")
    assert schakel("narratief", path) == 0
    assert "Geen bekende foute redeneringen" in capsys.readouterr().out


def test_json_is_for_other_programs(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("narratief", draft, "--json") == 1
    made = json.loads(capsys.readouterr().out)
    assert made["tegengehouden"] is True
    first = made["bevindingen"][0]
    assert (first["regel"], first["blokkerend"]) == ("LN03", True)
    assert DRAFT[first["start"] : first["einde"]] == first["zin"] == "Ouders doen dit al jaren en het gaat goed."


def test_an_article_and_a_calendar_excuse(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    path.write_text("Vier uur is gebruikelijke hulp. Wij trekken vier uur per week af.", encoding="utf-8")
    assert schakel("narratief", path) == 1
    assert schakel("narratief", path, "--verordening", "5.2") == 1
    assert schakel("narratief", path, "--verordening", "5.2", "--kalender", "ja") == 0
    assert schakel("narratief", path, "--verordening", "5.2", "--kalender", "nee") == 1


def test_standard_input_is_read_too() -> None:
    done = process("narratief", "-", given=DRAFT.encode(), SCHAKEL_REGELS=str(ROOT / "rules"))
    assert done.returncode == 1
    assert b"LN03" in done.stdout


@pytest.mark.parametrize(
    ("raw", "options", "said"),
    [
        (b"", [], "hier staat geen leesbare tekst in"),
        (b"PK\x03\x04\x00\x00", [], "hier staat geen leesbare tekst in"),
        (b"\xff\xfe", [], "dit is geen tekst in UTF-8"),
        (b"x" * 1_100_000, [], "dit bestand is te groot"),
        (b"tekst", ["--kalender", "misschien"], "--kalender: schrijf ja of nee"),
    ],
)
def test_bad_input_is_told_and_not_repeated(
    tmp_path: Path, raw: bytes, options: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "c.txt"
    path.write_bytes(raw)
    assert schakel("narratief", path, *options) == 2
    assert said in capsys.readouterr().err


def test_a_rulebook_without_narratives_says_so(
    draft: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SCHAKEL_REGELS", str(ROOT / "tests" / "regelboeken" / "good" / "alles"))
    assert schakel("narratief", draft) == 2
    assert "dit regelboek bevat geen foute redeneringen" in capsys.readouterr().err
