"""``schakel brief``: a letter in four forms from the national rulebook, and what stands in the way."""

from pathlib import Path

import pytest

from tests.cli.running import ROOT, schakel

CASE = """\
id: voorbeeld-1
peildatum: 2026-11-21
gemeente: voorbeeldgemeente
kind: {geboortedatum: 2019-05-02}
feiten: {zorgverzekering: ja, ingezetene: ja}
behoeften:
  - {id: b1, soort: verpleging, voor: kind, feiten: {verband_geneeskundige_zorg: ja}}
"""
STARTS = {".html": b"<!doctype html", ".pdf": b"%PDF", ".docx": b"PK", ".odt": b"PK"}


@pytest.fixture
def national(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An example case for the national rulebook."""
    monkeypatch.setenv("SCHAKEL_REGELS", str(ROOT / "rules"))
    path = tmp_path / "zaak.yaml"
    path.write_text(CASE, encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", STARTS)
def test_a_letter_in_every_form_is_a_concept_that_names_its_gaps(
    suffix: str, national: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"advies{suffix}"
    assert schakel("brief", national, "--soort", "adviesrapport", "--uit", target) == 0
    assert target.read_bytes().lstrip()[: len(STARTS[suffix])].lower() == STARTS[suffix].lower()
    told = capsys.readouterr().out
    assert f"Geschreven: {target} (CONCEPT)" in told
    assert "Ondertekening door een mens" in told


def test_details_are_read_from_a_file(national: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    details = tmp_path / "brief.yaml"
    details.write_text("child: {naam: Sam de Vries}\nsender: {telefon: 0201234567}\n", encoding="utf-8")
    words = ("brief", national, "--soort", "adviesrapport", "--uit", tmp_path / "a.html", "--gegevens", details)
    assert schakel(*words) == 2
    assert "brief.yaml:2: sender.telefon: deze sleutel bestaat hier niet" in capsys.readouterr().err
    details.write_text("child: {naam: Sam de Vries}\n", encoding="utf-8")
    assert schakel(*words) == 0
    assert "Sam de Vries" in (tmp_path / "a.html").read_text(encoding="utf-8")


def test_a_wrong_kind_and_form_are_told_together(
    national: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert schakel("brief", national, "--soort", "adviesraport", "--uit", tmp_path / "a.txt") == 2
    told = capsys.readouterr().err
    assert "Bedoelt u 'adviesrapport'?" in told
    assert "--uit: kies een bestand dat eindigt op" in told


def test_a_letter_that_cannot_be_written_leaves_nothing_behind(
    national: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert schakel("brief", national, "--soort", "adviesrapport", "--uit", tmp_path / "weg" / "a.html") == 2
    assert "--uit: dit bestand kan niet worden geschreven" in capsys.readouterr().err
    (tmp_path / "b.html").mkdir()
    assert schakel("brief", national, "--soort", "adviesrapport", "--uit", tmp_path / "b.html") == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.html", "zaak.yaml"]


def test_a_template_that_is_no_word_file_is_refused(
    national: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "eigen.docx"
    own.write_text("geen Word", encoding="utf-8")
    words = ("brief", national, "--soort", "adviesrapport", "--sjabloon", own, "--uit")
    assert schakel(*words, tmp_path / "a.docx") == 2
    assert "--sjabloon: dit is geen Word-bestand" in capsys.readouterr().err
    assert schakel(*words, tmp_path / "a.pdf") == 2
    assert "alleen voor een brief in .docx" in capsys.readouterr().err
