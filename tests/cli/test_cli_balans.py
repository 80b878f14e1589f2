"""``schakel balans``: the whole balance in words, as JSON and as pictures, and bad input told on its field."""

import json
import re
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from tests.cli.running import schakel

EXAMPLE = Path(__file__).parents[2] / "docs" / "voorbeeld-balans.yaml"


@pytest.fixture(autouse=True)
def national(monkeypatch: pytest.MonkeyPatch) -> None:
    """These commands read the national rulebook: only that has a balance."""
    monkeypatch.delenv("SCHAKEL_REGELS", raising=False)


class Done(NamedTuple):
    code: int
    out: str
    err: str


def run(capsys: pytest.CaptureFixture[str], *argv: str) -> Done:
    code = schakel(*argv)
    return Done(code, *capsys.readouterr())


def _flat(text: str) -> str:
    return " ".join(text.split())


def test_the_balance_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    done = run(capsys, "balans", str(EXAMPLE))
    assert (done.code, done.err) == (0, "")
    text = _flat(done.out)
    for part in (
        "Twee nachten per week echt slapen.",
        "Het gezin is nu uit balans.",
        "RV01 Nachtzorg zonder overname: vandaag of morgen",
        "Fysieke gezondheid ✕ rood uit balans G1",
        "Anders gezien door de gemeente: Ouders zijn 's nachts 2 of 3 keer op",
        "over Tess",
        "Bij terugval",
        "Jeugdwet 2.3 lid 3",
        "moeder: 14 uur per",
        "Dit coördineert: F. Verzonnen",
        "Het antwoord is van 2 april 2026. Klopt het nog?",
        "Veiligheid thuis: dit vragen wij niet nog eens.",
        "Een mens beslist.",
    ):
        assert part in text, part
    assert max(len(line) for line in done.out.splitlines()) <= 80


def test_the_words_hold_no_value_of_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    text = run(capsys, "balans", str(EXAMPLE)).out
    assert not re.search(r"\((\d+, \d+)\)|\bNone\b|\bTrue\b|\bFalse\b|\b\d{4}-\d{2}-\d{2}\b|_", text)


def test_json_is_the_balance_of_the_advice(capsys: pytest.CaptureFixture[str]) -> None:
    alone = json.loads(run(capsys, "balans", str(EXAMPLE), "--json").out)
    whole = json.loads(run(capsys, "advies", str(EXAMPLE), "--json").out)
    assert alone == whole["balans"]


def test_pictures_are_written_for_what_is_there(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    done = run(capsys, "balans", str(EXAMPLE), "--svg", str(tmp_path / "beelden"))
    assert done.code == 0
    assert "balans.svg" in done.out
    names = sorted(path.name for path in (tmp_path / "beelden").iterdir())
    assert names == ["balans.svg", "kalender.svg", "zorgkaart.svg"]
    for name in names:
        picture = (tmp_path / "beelden" / name).read_text("utf-8")
        assert ElementTree.fromstring(picture).tag.endswith("svg"), name  # noqa: S314 our own text
    bare = tmp_path / "kaal.yaml"
    bare.write_text("id: z1\n")
    assert run(capsys, "balans", str(bare), "--svg", str(tmp_path / "kaal")).code == 0
    assert [path.name for path in (tmp_path / "kaal").iterdir()] == ["balans.svg"]


def test_a_family_without_needs_or_answers_is_unknown(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bare = tmp_path / "leeg.yaml"
    bare.write_text("id: z1\n")
    done = run(capsys, "balans", str(bare))
    assert done.code == 0
    assert "Of het gezin in balans is, weten wij nog niet." in _flat(done.out)


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        ("kalender: {blokken: [{wat: a, soort: regie, wie: b, van: '1:00', tot: '25:00'}]}", "kalender.blokken.1.tot:"),
        ("balans_antwoorden: [{feit: balans_brussen_missen, waarde: vaak, over: zus7}]", "balans_antwoorden.1.over:"),
    ],
)
def test_bad_input_stands_on_its_field(
    part: str, fault: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "zaak.yaml"
    path.write_text(f"id: z1\n{part}\n")
    done = run(capsys, "balans", str(path))
    assert (done.code, done.out) == (2, "")
    assert f"zaak.yaml:2: {fault}" in done.err


def test_a_folder_that_cannot_be_written_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    done = run(capsys, "balans", str(EXAMPLE), "--svg", str(tmp_path / "bestand" / "map"))
    assert (done.code, done.out) == (2, "")
    assert "--svg: in deze map kan niet worden geschreven" in done.err
