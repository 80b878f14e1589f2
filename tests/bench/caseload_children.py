"""Engines at work, each in a process of its own, told when to run; and whether they agree in every cell."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

OWN = "Schakel, bitvlakken"
AT_ONCE = 262_144


@dataclass
class Child:
    """An engine in a process of its own, with a table of so many rows."""

    name: str
    rows: int
    process: subprocess.Popen[str]
    out: Path
    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)
    megabytes: float = 0.0

    def begin(self, word: str) -> None:
        """Lets it run once."""
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def ended(self, count: bool = True) -> None:
        """Waits until it has run; raises when the engine gave up."""
        assert self.process.stdout is not None
        answer = self.process.stdout.readline().split()
        if len(answer) != 3:
            raise RuntimeError(f"{self.name} gaf geen antwoord")
        cpu, wall, self.megabytes = map(float, answer)
        if count:
            self.cpu.append(cpu)
            self.wall.append(wall)

    def answers_within(self, seconds: float) -> bool:
        """Lets it run once; ends it when that takes longer."""
        self.begin("run")
        if not select.select([self.process.stdout], [], [], seconds)[0]:
            self.process.kill()
            self.process.wait()
            return False
        self.ended(count=False)
        return True

    def run(self, count: bool = True) -> None:
        """Runs once, alone."""
        self.begin("run")
        self.ended(count)

    def ready(self) -> None:
        """Lets it tidy up before a run that is timed from outside."""
        self.begin("ready")
        assert self.process.stdout is not None
        self.process.stdout.readline()

    def stop(self) -> None:
        """Ends the process."""
        self.process.communicate("end\n")


def started(folder: Path, part: Any, names: Iterable[str], cores: int = 1) -> list[Child]:
    """The engines that start here, each with the same rows; one that is not installed is left out."""
    source = folder / f"{part.num_rows}-{time.monotonic_ns()}.arrow"
    with pa.ipc.new_file(str(source), part.schema) as writer:
        # Eén draad krijgt de tabel in één stuk; twee moeten iets te verdelen hebben.
        writer.write_table(part, max_chunksize=part.num_rows if cores == 1 else AT_ONCE)
    found = []
    threads = {
        **dict.fromkeys(("POLARS_MAX_THREADS", "OMP_NUM_THREADS", "ARROW_NUM_THREADS", "BENCH_KERNEN"), str(cores)),
        "SPARK_LOCAL_IP": "127.0.0.1",
    }
    for number, name in enumerate(names):
        out = source.with_suffix(f".{number}.uit")
        command = [sys.executable, "-m", "tests.bench.caseload_child", name, str(source), str(out)]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen(command, env={**os.environ, **threads}, text=True, **pipes)
        assert process.stdout is not None
        if process.stdout.readline().strip() == "klaar":
            found.append(Child(name, part.num_rows, process, out))
    return found


def in_turns(children: Sequence[Child], rounds: int, once: str = "") -> None:
    """Every engine so many times, one after another, after one round to warm up; one of them only that round."""
    for turn in range(rounds + 1):
        for child in (child for child in children if child.name != once or not turn):
            child.run(count=turn > 0 or child.name == once)


def agree(children: Sequence[Child]) -> int:
    """Raises unless every cell of every engine is that of the kernel, the first; gives the number of cells."""
    own, cells = None, 0
    for child in children:
        child.begin("check")
        child.ended(count=False)
        with pa.memory_map(str(child.out)) as mapped:
            found = pa.ipc.open_file(mapped).read_all()
        own = found if own is None else own
        for gevolg in own.schema.names:
            one, other = (item.column(gevolg).combine_chunks().cast(pa.bool_()) for item in (own, found))
            if not one.equals(other):
                raise AssertionError(f"{child.name} antwoordt anders op {gevolg}")
        cells += found.num_rows * len(own.schema.names)
        child.out.unlink()
    return cells
