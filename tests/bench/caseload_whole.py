"""The product itself from Parquet to Parquet: ``python -m tests.bench.caseload_whole WHAT IN OUT`` runs it once.

Prints seconds of clock and processor, and the greatest size in MB, from an empty process to a whole file.
"""

import json
import os
import re
import resource
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from tests.bench.caseload_table import DAY

BEFORE = date(2020, 12, 31)
KINDS = ("herbereken", "herbereken, twee processen", "verschil")


def main(what: str, source: str, out: str) -> None:
    """Runs one command; what it costs is told as JSON."""
    start = time.perf_counter()
    from service.caseload import Book, Task, run_between

    other = Book(None, DAY) if what == "verschil" else None
    task = Task(Path(), Path(), Book(None, BEFORE if other else DAY), other)
    done = run_between(task, source, out, 2 if "twee" in what else 1)
    wall = time.perf_counter() - start
    mine, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    cpu = sum(one.ru_utime + one.ru_stime for one in (mine, theirs))
    print(json.dumps({"rows": done.rows, "wall": wall, "cpu": cpu, "mb": max(_greatest(), theirs.ru_maxrss) / 1024}))


def _greatest() -> int:
    """The greatest size of this process in kB; getrusage would count what its parent was before it."""
    found = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) if found else 0


def measured(what: str, source: Path, out: Path) -> dict[str, Any]:
    """One run in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.caseload_whole", what, str(source), str(out)]
    told = subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ)
    found: dict[str, Any] = json.loads(told.stdout)
    return found


if __name__ == "__main__":
    main(*sys.argv[1:4])
