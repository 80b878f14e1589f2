"""One engine in a process of its own: ``python -m tests.bench.caseload_child ENGINE TABLE OUT``, told when to run.

Reads lines: ``check`` writes every conclusion to OUT, ``run`` runs once, ``ready`` tidies up so that a ``now`` begins
at once, ``end`` ends. Answers a run with the seconds of processor and clock, and the greatest size in MB; the processes
it started count along.
"""

import gc
import os
import re
import sys
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyarrow as pa

from engine import load_rulebook
from tests.bench.caseload_engines import ENGINES

_TICK = os.sysconf("SC_CLK_TCK")


def main(name: str, source: str, out: str) -> None:
    """Waits for what it is told."""
    sys.path += [part for part in os.environ.get("BENCH_PAD", "").split(":") if part]
    book = load_rulebook()
    with pa.memory_map(source) as mapped:
        table = pa.ipc.open_file(mapped).read_all()
    facts = [item for item in table.schema.names if item in book.feiten]
    run = ENGINES[name](book, book.at(date.fromisoformat(table.schema.metadata[b"dag"].decode())), facts)
    print("klaar", flush=True)
    for line in sys.stdin:
        word = line.strip()
        if word == "end":
            return
        if word != "now":
            gc.collect()
        if word == "ready":
            print("klaar", flush=True)
            continue
        below, cpu, wall = _below(), time.process_time(), time.perf_counter()
        found = run(table)
        cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
        cpu += _below() - below
        if word == "check":
            with pa.ipc.new_file(out, found.schema) as writer:
                writer.write_table(found)
        print(cpu, wall, _greatest(), flush=True)
        del found


def _below() -> float:
    """Seconds of processor of the processes that this one started, such as a Java machine."""
    total = 0.0
    for pid in list(_children(os.getpid())):
        try:
            parts = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += (int(parts[11]) + int(parts[12])) / _TICK
    return total


def _children(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, task.read_text(encoding="ascii").split()):
            yield child
            yield from _children(child)


def _greatest() -> float:
    total = 0
    for pid in [os.getpid(), *_children(os.getpid())]:
        try:
            found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{pid}/status").read_text(encoding="ascii"))
        except OSError:
            continue
        total += int(found[1]) if found else 0
    return total / 1024


if __name__ == "__main__":
    main(*sys.argv[1:4])
