"""Runs over files: the same file however it is made, on from where it stopped, clear about what cannot be read."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from engine import InputError, Rulebook
from engine.caseload import Evaluator, Synthetic, result_batch
from service.caseload import Book, Task, Writer, open_file, run_between
from service.caseload.planning import plan
from tests.caseload.cases import DAY
from tests.player import ROOT


@pytest.fixture(scope="module")
def filed(tmp_path_factory: pytest.TempPathFactory, regelboek: Rulebook) -> Path:
    """A caseload in Parquet with row groups that cut through cases."""
    path = tmp_path_factory.mktemp("caseload") / "in.parquet"
    made = Synthetic(regelboek, DAY, 3, Evaluator(regelboek, DAY).needed)
    table = pa.Table.from_batches(list(made.batches(3000)))
    pq.write_table(table, path, row_group_size=1111)
    return path


@pytest.fixture(scope="module")
def unsorted(tmp_path_factory: pytest.TempPathFactory, filed: Path) -> Path:
    """The same, with the cases in an order that the bounds of a row group say nothing about."""
    path = tmp_path_factory.mktemp("los") / "in.parquet"
    table = pq.read_table(filed)
    names = [name[::-1] for name in table.column("zaak").to_pylist()]
    pq.write_table(table.set_column(table.schema.get_field_index("zaak"), "zaak", [names]), path, row_group_size=1111)
    return path


def task(path: Path = Path(), **more: Any) -> Task:
    return Task(path, Path(), Book(None, DAY), **more)


def test_the_outcome_is_that_of_the_evaluator_whatever_the_format(
    filed: Path, tmp_path: Path, regelboek: Rulebook
) -> None:
    whole = pq.read_table(filed).combine_chunks().to_batches()[0]
    evaluator = Evaluator(regelboek, DAY)
    batch, _ = evaluator.reader(whole.schema).read(whole)
    expected = result_batch(evaluator.conclude(batch), conclusions=True)
    arrow = tmp_path / "in.arrow"
    with Writer(arrow, whole.schema) as writer:
        writer.write(whole)
    for source, out in ((filed, "uit.arrow"), (arrow, "uit.parquet")):
        done = run_between(task(conclusions=True), str(source), str(tmp_path / out))
        found = open_file(tmp_path / out)
        rows = pa.Table.from_batches(found.read(0, done.rows, found.schema.names))
        assert done.rows == whole.num_rows
        assert rows.to_pylist() == pa.Table.from_batches([expected]).to_pylist()
    assert not list(tmp_path.glob("*.werk*"))
    assert not list(tmp_path.glob("*.deel"))


@pytest.mark.parametrize("name", ["filed", "unsorted", "arrow"])
def test_units_hold_whole_cases_and_every_row(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    path: Path = request.getfixturevalue("filed" if name == "arrow" else name)
    table = pq.read_table(path)
    if name == "arrow":
        path = tmp_path / "in.arrow"
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table, max_chunksize=1111)
    source = open_file(path)
    names = table.column("zaak").to_pylist()
    for rows in (1, 1111, 2500, 10**6):
        units = plan(source, rows)
        assert [unit.first for unit in units] == [0, *(unit.first + unit.rows for unit in units[:-1])]
        assert units[-1].first + units[-1].rows == len(names)
        assert all(names[unit.first - 1] != names[unit.first] for unit in units[1:])
    assert len(plan(source, 1)) > 4


def test_a_case_longer_than_a_group_stays_in_one_unit(tmp_path: Path) -> None:
    path = tmp_path / "lang.parquet"
    pq.write_table(pa.table({"zaak": ["a"] * 3 + ["b"] * 11 + ["c"] * 2}), path, row_group_size=4)
    assert [(unit.first, unit.rows) for unit in plan(open_file(path), 1)] == [(0, 14), (14, 2)]


def test_two_processes_give_the_same_file_and_the_same_findings(
    unsorted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("service.caseload.running.plan", lambda source: plan(source, 1000))
    table = pq.read_table(unsorted)
    kinds = table.column("soort").cast(pa.string()).to_pylist()
    for row in range(5, len(kinds), 900):
        kinds[row] = "onzin"
    bad = tmp_path / "in.parquet"
    changed = table.set_column(table.schema.get_field_index("soort"), "soort", pa.array(kinds))
    pq.write_table(changed, bad, row_group_size=1111)
    found = [
        run_between(task(), str(bad), str(tmp_path / f"{processes}.parquet"), processes, go_on=True)
        for processes in (1, 2)
    ]
    assert len(found[0].findings) > 2
    assert found[0] == found[1]
    assert (tmp_path / "1.parquet").read_bytes() == (tmp_path / "2.parquet").read_bytes()


SLOW = """
import sys, time
from pathlib import Path
from service.caseload import running, work
from service.caseload.planning import plan
from service.caseload import Book, Task, run_between
from datetime import date
running.plan = lambda source: plan(source, 500)
processes = int(sys.argv[4]) if len(sys.argv) > 4 else 1
done = work.Worker.do
def slow(self, unit):
    found = done(self, unit)
    print("klaar", unit.number, flush=True)
    time.sleep(float(sys.argv[3]))
    return found
work.Worker.do = slow
run_between(Task(Path(), Path(), Book(None, date(2026, 11, 21))), sys.argv[1], sys.argv[2], processes)
"""


def test_a_killed_run_goes_on_and_gives_the_identical_file(filed: Path, tmp_path: Path) -> None:
    whole, killed = tmp_path / "heel.parquet", tmp_path / "gestopt.parquet"
    code = [sys.executable, "-c", SLOW, str(filed)]
    subprocess.run([*code, str(whole), "0"], cwd=ROOT, check=True, capture_output=True, timeout=120)
    process = subprocess.Popen([*code, str(killed), "5"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    seen = [process.stdout.readline() for _ in range(2)]
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert [line.strip() for line in seen] == ["klaar 0", "klaar 1"]
    assert not killed.exists()
    (killed.with_name("gestopt.parquet.werk") / "000002.arrow").write_bytes(b"half")
    again = subprocess.run([*code, str(killed), "0"], cwd=ROOT, check=True, capture_output=True, text=True, timeout=120)
    assert "klaar 0" not in again.stdout
    assert "klaar 1" not in again.stdout
    assert "klaar 2" in again.stdout
    assert killed.read_bytes() == whole.read_bytes()


def test_two_processes_die_with_their_parent_and_the_rest_is_done_later(filed: Path, tmp_path: Path) -> None:
    whole, killed = tmp_path / "heel.parquet", tmp_path / "gestopt.parquet"
    code = [sys.executable, "-c", SLOW, str(filed)]
    process = subprocess.Popen([*code, str(killed), "60", "2"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    seen = {process.stdout.readline().strip() for _ in range(2)}
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    # De pijp gaat pas dicht als ook de werkers weg zijn.
    assert process.stdout.read() == ""
    assert not killed.exists()
    again = subprocess.run(
        [*code, str(killed), "0", "2"], cwd=ROOT, check=True, capture_output=True, text=True, timeout=120
    )
    assert not seen & set(again.stdout.splitlines())
    subprocess.run([*code, str(whole), "0"], cwd=ROOT, check=True, capture_output=True, timeout=120)
    assert killed.read_bytes() == whole.read_bytes()


def test_another_input_or_other_rules_start_afresh(filed: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit.parquet"
    folder = tmp_path / "uit.parquet.werk"
    folder.mkdir()
    (folder / "berekening.json").write_text("{}", encoding="utf-8")
    (folder / "000000.arrow").write_bytes(b"van iets anders")
    (folder / "000000.klaar").write_text('{"rows": 1, "findings": [], "impact": null}', encoding="utf-8")
    assert run_between(task(), str(filed), str(out)).rows == open_file(filed).edges[-1]


def test_rows_that_cannot_be_read_stop_the_run_unless_asked(filed: Path, tmp_path: Path) -> None:
    table = pq.read_table(filed).slice(0, 50)
    kinds = table.column("soort").cast(pa.string()).to_pylist()
    kinds[7] = "onzin"
    bad, out = tmp_path / "fout.parquet", tmp_path / "uit.parquet"
    pq.write_table(table.set_column(table.schema.get_field_index("soort"), "soort", pa.array(kinds)), bad)
    with pytest.raises(InputError, match=r"fout.parquet:8: soort: deze soort behoefte bestaat niet"):
        run_between(task(), str(bad), str(out))
    assert not out.exists()
    done = run_between(task(), str(bad), str(out), go_on=True)
    assert [str(problem) for problem in done.problems("x")] == ["x:8: soort: deze soort behoefte bestaat niet."]
    assert 0 < done.rows < 50
    assert pq.read_metadata(out).num_rows == done.rows


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("x.csv", b"", "kies een bestand dat eindigt op .parquet"),
        ("x.parquet", b"geen parquet", "dit is geen leesbaar Parquet-bestand"),
        ("x.arrow", b"", "dit is geen leesbaar Arrow-bestand"),
        ("weg.parquet", None, "dit bestand bestaat niet"),
    ],
)
def test_a_file_that_is_none_is_told(tmp_path: Path, name: str, content: bytes | None, said: str) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(InputError, match=said):
        run_between(task(), str(tmp_path / name), str(tmp_path / "uit.parquet"))


def test_two_runs_on_one_output_do_not_mix(filed: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW, str(filed), str(tmp_path / "uit.parquet"), "30"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    try:
        with pytest.raises(InputError, match="hier loopt al een berekening"):
            run_between(task(), str(filed), str(tmp_path / "uit.parquet"))
    finally:
        process.kill()
        process.wait()
