"""``schakel caseload`` from beginning to end, on the national rulebook."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from cryptography.fernet import Fernet

from service.caseload import reports
from service.cli import main

CHANGE = Path(__file__).with_name("regels.yaml")


def schakel(*words: object) -> int:
    return main(["caseload", *map(str, words)])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "verzonnen.parquet"
    assert schakel("maak", "--zaken", 900, "--zaad", 4, "--uit", path, "--peildatum", "2026-11-21") == 0
    return path


def test_herbereken_writes_a_row_per_need(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "uit.parquet"
    assert schakel("herbereken", "--in", made, "--uit", out, "--peildatum", "2026-11-21") == 0
    rows = pq.read_metadata(made).num_rows
    assert pq.read_metadata(out).num_rows == rows
    assert f"{rows} behoeften herberekend op 2026-11-21; de uitkomsten staan in uit.parquet." in capsys.readouterr().out


def test_verschil_without_change_is_exactly_nothing(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("verschil", "--in", made, "--peildatum-van", "2026-11-21") == 0
    assert capsys.readouterr().out.startswith("0 van ")
    assert schakel("verschil", "--in", made, "--peildatum-van", "2026-11-21", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["changed"], told["causes"], told["teams"]) == (0, [], [])


def test_verschil_names_the_article_and_lists_the_flips(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "omslagen.parquet"
    days = ("--peildatum-van", "2020-12-31", "--peildatum-naar", "2021-01-01")
    assert schakel("verschil", "--in", made, *days, "--uit", out) == 0
    told = capsys.readouterr().out
    assert "(Wlz 3.2.1 lid 1) is gewijzigd" in " ".join(told.split())
    flips = pq.read_table(out).to_pylist()
    assert flips
    assert all(flip["van"] != flip["naar"] and flip["team"].startswith("team ") for flip in flips)


def test_wat_als_shows_what_a_change_would_do(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("wat-als", CHANGE, "--in", made, "--peildatum", "2026-11-21") == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "AKW: van (rijen) naar (kolommen)" in told
    assert "regel akw.7a (AKW 7a) is gewijzigd" in told


def test_waarom_tells_one_case(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert schakel("waarom", "--in", made, "--zaak", "v00000003", "--peildatum", "2026-11-21") == 0
    told = capsys.readouterr().out
    assert "b1 · " in told
    assert "[Jeugdwet" in told or "[Wlz" in told or "[Bzv" in told or "[Zvw" in told


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("herbereken", "--in", "weg.parquet", "--uit", "y.parquet"), "weg.parquet: dit bestand bestaat niet"),
        (("waarom", "--in", "MADE", "--zaak", "bestaat-niet"), "deze zaak staat niet in de caseload"),
        (("wat-als", "weg.yaml", "--in", "MADE"), "weg.yaml: dit bestand kan niet worden gelezen"),
        (("herbereken", "--in", "MADE", "--uit", "y.txt"), "--uit: kies een bestand"),
        (("herbereken", "--in", "::", "--uit", "y.parquet"), "schrijf een tabel als"),
        (("maak", "--zaken", "0", "--uit", "y.parquet"), "--zaken"),
    ],
)
def test_bad_input_is_told_in_dutch(
    made: Path, words: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert schakel(*(made if word == "MADE" else word for word in words)) == 2
    assert said in capsys.readouterr().err


def spoiled(made: Path, path: Path, column: str, change: Any) -> Path:
    """The first cases of the caseload with one column changed or gone."""
    table = pq.read_table(made).slice(0, 60)
    place = table.schema.get_field_index(column)
    plain = table.column(column).cast(pa.string()).to_pylist() if place >= 0 else []
    new = change(plain)
    table = table.remove_column(place) if new is None else table.set_column(place, column, new)
    pq.write_table(table, path)
    return path


def _one_wrong(word: str) -> Any:
    return lambda values: pa.array([*values[:4], word, *values[5:]])


@pytest.mark.parametrize(
    ("column", "change", "said", "goes_on"),
    [
        ("geboortedatum", _one_wrong("2019-02-30"), "fout.parquet:5: geboortedatum: ", True),
        ("soort", _one_wrong("verpleeging"), "fout.parquet:5: soort: deze soort behoefte bestaat niet", True),
        ("voor", _one_wrong("oma"), "fout.parquet:5: voor: kies kind, ouder of brus", True),
        ("zaak", _one_wrong(None), "fout.parquet:5: zaak: het kenmerk van de zaak ontbreekt", True),  # type: ignore[arg-type]
        ("soort", lambda values: None, "soort: deze kolom ontbreekt", False),
        ("soort", lambda values: pa.array([7] * len(values)), "soort: deze kolom heeft het verkeerde type", False),
        ("psychische_stoornis", lambda values: pa.array([1.5] * 60), "psychische_stoornis: deze kolom heeft", False),
    ],
)
def test_what_cannot_be_read_is_told_and_passed_over_only_when_asked(
    made: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    column: str,
    change: Any,
    said: str,
    goes_on: bool,
) -> None:
    bad, out = spoiled(made, tmp_path / "fout.parquet", column, change), tmp_path / "uit.parquet"
    words = ("herbereken", "--in", bad, "--uit", out, "--peildatum", "2026-11-21")
    assert schakel(*words) == 2
    told = capsys.readouterr()
    assert said in told.err
    assert "2019-02-30" not in told.err
    assert not out.exists()
    assert schakel(*words, "--ga-door") == (0 if goes_on else 2)
    told = capsys.readouterr()
    assert said in (told.out if goes_on else told.err)
    assert out.exists() is goes_on
    if goes_on:
        assert 50 <= pq.read_metadata(out).num_rows < 60


def test_the_examples_of_the_page_can_be_made_by_hand(
    made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The two commands of docs/caseload.md."""
    monkeypatch.setenv("SCHAKEL_DATA", str(tmp_path))
    monkeypatch.setenv("SCHAKEL_SLEUTELS", Fernet.generate_key().decode())
    days = ("--peildatum-van", "2020-12-31", "--peildatum-naar", "2021-01-01")
    assert schakel("verschil", "--in", made, *days, "--verslag", "wlz-2021", "--titel", "Wlz: psychisch") == 0
    assert "De vergelijking staat op de pagina /caseload/wlz-2021." in capsys.readouterr().out
    change = Path("service/demo/voorbeelden/verordening-2027.yaml")
    assert schakel("wat-als", change, "--in", made, "--peildatum", "2027-01-01", "--verslag", "verordening-2027") == 0
    assert {one.titel for one in reports(tmp_path / "verschillen")} == {"Wlz: psychisch", "Verordening 2027"}
    capsys.readouterr()
    assert schakel("verschil", "--in", made, "--verslag", "../weg") == 2
    assert "--verslag: kies kleine letters" in capsys.readouterr().err
    assert schakel("verschil", "--in", made, "--verslag", "x", "--uit", tmp_path / "x.parquet") == 2
    assert "niet allebei" in capsys.readouterr().err
