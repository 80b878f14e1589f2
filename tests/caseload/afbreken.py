"""``python -m tests.caseload.afbreken [CASES]``: kill -9 in the middle of a large run, and the same file after all.

Shows what it does, writes the outcome in docs/metingen.md, and fails when the two files differ in one byte.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyarrow.parquet as pq

from tests.bench.report import Section, table, write
from tests.player import ROOT

CASES = 455_000
_DAY = ("--peildatum", "2026-11-21")


def main(cases: int = CASES) -> int:
    """0 when a run that was killed ends in the same bytes as one that was not."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        source, whole, killed = (folder / f"{name}.parquet" for name in ("in", "heel", "gestopt"))
        _schakel("maak", "--zaken", cases, "--uit", source, *_DAY)
        rows = pq.read_metadata(source).num_rows
        _told(f"{rows:,} behoeften; eerst in één keer")
        _schakel("herbereken", "--in", source, "--uit", whole, *_DAY)
        done, units = _killed(source, killed)
        _told(f"gestopt met kill -9 na {done} van {units} delen; verder")
        _schakel("herbereken", "--in", source, "--uit", killed, *_DAY)
        same = whole.read_bytes() == killed.read_bytes()
        size = whole.stat().st_size
    _told(f"{size:,} bytes: {'gelijk' if same else 'NIET GELIJK'}")
    row = [f"{rows:,}", f"{done} van {units}", f"{size:,}", "ja" if same else "**nee**"]
    body = (
        "`python -m tests.caseload.afbreken` stopt een berekening halverwege met `kill -9` en geeft daarna dezelfde"
        " opdracht nog eens.\n\n"
        + table(["behoeften", "delen klaar bij het stoppen", "bytes", "gelijk aan één lange berekening"], [row])
    )
    write(Section("afbreken", "Afbreken en verder gaan", body, same, "tests.caseload.afbreken"))
    return 0 if same else 1


def _killed(source: Path, out: Path) -> tuple[int, int]:
    """Starts a run and kills it when a third of it is done; how many parts were whole, and how many there are."""
    from service.caseload import open_file
    from service.caseload.planning import plan

    units = len(plan(open_file(source)))
    folder = out.with_name(out.name + ".werk")
    process = subprocess.Popen(_command("herbereken", "--in", source, "--uit", out, *_DAY), cwd=ROOT)
    try:
        while process.poll() is None and len(list(folder.glob("*.klaar"))) < max(units // 3, 1):
            time.sleep(0.02)
    finally:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    if out.exists():
        raise AssertionError("de berekening was al klaar: er viel niets te stoppen")
    return len(list(folder.glob("*.klaar"))), units


def _command(*words: object) -> list[str]:
    return [sys.executable, "-m", "service.cli", "caseload", *map(str, words)]


def _schakel(*words: object) -> None:
    subprocess.run(_command(*words), cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def _told(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:2])))
