"""Runs a task over a whole caseload: several processes, a working folder from which a stopped run goes on."""

import ctypes
import fcntl
import json
import multiprocessing
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from engine import InputError, Problem
from service.caseload.files import Writer
from service.caseload.planning import Unit, plan
from service.caseload.work import Done, Task, Worker, finished, part_files

Progress = Callable[[int, int], None]
_worker: Worker | None = None
_DIE_WITH_PARENT = 1


def run(
    task: Task, out: Path | None, processes: int = 1, go_on: bool = False, progress: Progress | None = None
) -> Done:
    """Does the task; the outcome goes to ``out`` in the order of the input, and the counts come back.

    Stops at the first unit with rows that cannot be read, unless ``go_on``. ``progress`` hears rows done and all rows.
    A run that was stopped goes on where it was when the input, the rules and the settings are the same.
    """
    _lean()
    worker = Worker(task)
    worker.reader.refuse(task.path.name)
    with _folder(task, worker) as folder:
        units = plan(worker.source)
        total = Done()
        for done in _all_done(replace(task, folder=folder), worker, units, processes, progress):
            total.rows += done.rows
            total.findings += done.findings
            if done.findings and not go_on:
                raise InputError(done.problems(task.path.name))
            if done.impact is not None and total.impact is not None:
                total.impact.add(done.impact)
            total.impact = total.impact or done.impact
        if out is not None:
            _assemble(units, folder, out, worker.schema)
        shutil.rmtree(folder)
    return total


def _all_done(
    task: Task, worker: Worker, units: list[Unit], processes: int, progress: Progress | None
) -> Iterator[Done]:
    """Every unit, those of an earlier run first; the order does not matter to what is counted."""
    tell = progress or (lambda rows, total: None)
    rows, total = 0, worker.source.edges[-1]
    left: list[Unit] = []
    for unit in units:
        earlier = finished(task.folder, unit)
        if earlier is None:
            left.append(unit)
            continue
        rows += unit.rows
        yield earlier
    tell(rows, total)
    for unit, done in (
        _by_processes(task, left, processes) if processes > 1 and len(left) > 1 else _here(worker, task, left)
    ):
        rows += unit.rows
        tell(rows, total)
        yield done


def _here(worker: Worker, task: Task, units: list[Unit]) -> Iterator[tuple[Unit, Done]]:
    worker.task = task
    for unit in units:
        yield unit, worker.do(unit)


def _by_processes(task: Task, units: list[Unit], processes: int) -> Iterator[tuple[Unit, Done]]:
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(processes, len(units)), context, _start, (task,)) as pool:
        waiting = {pool.submit(_do, unit): unit for unit in units}
        try:
            for future in as_completed(waiting):
                yield waiting[future], future.result()
        finally:
            pool.shutdown(cancel_futures=True)


def _start(task: Task) -> None:
    """Makes the worker of this process, which ends when the one that asked for it is killed."""
    global _worker
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pa.set_cpu_count(1)
    _lean()
    _worker = Worker(task)


def _do(unit: Unit) -> Done:
    if _worker is None:
        raise RuntimeError("dit proces is niet gestart")
    return _worker.do(unit)


def _lean() -> None:
    """Memory that is given back goes to the system: the pool that Arrow takes by itself keeps a third of it."""
    pa.set_memory_pool(pa.system_memory_pool())


@contextmanager
def _folder(task: Task, worker: Worker) -> Iterator[Path]:
    """The working folder, for one run at a time; what another input or other rules left there is thrown away."""
    folder = task.folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = folder.with_name(folder.name + ".slot")
    with lock.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            message = "hier loopt al een berekening; wacht tot die klaar is"
            raise InputError([Problem(folder.name, 0, "", message)]) from None
        mine = json.dumps(worker.about, sort_keys=True, indent=1)
        about = folder / "berekening.json"
        if not about.exists() or about.read_text(encoding="utf-8") != mine:
            shutil.rmtree(folder)
            folder.mkdir(mode=0o700)
            about.write_text(mine, encoding="utf-8")
        yield folder
    lock.unlink(missing_ok=True)


def _assemble(units: list[Unit], folder: Path, out: Path, schema: Any) -> None:
    with Writer(out, schema) as writer:
        for unit in units:
            data, _ = part_files(folder, unit)
            with pa.memory_map(str(data)) as mapped:
                reader = pa.ipc.open_file(mapped)
                for index in range(reader.num_record_batches):
                    writer.write(reader.get_batch(index))
