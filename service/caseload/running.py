"""Runs a task over a whole caseload, with a working folder from which a stopped run goes on."""

import fcntl
import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import pyarrow as pa

from engine import InputError, Problem
from service.caseload.planning import Unit, plan
from service.caseload.processes import by_processes
from service.caseload.work import Done, InOrder, Task, Worker, finished

Progress = Callable[[int, int], None]


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
        with ExitStack() as stack:
            outcome = stack.enter_context(InOrder(units, folder, out, worker.schema)) if out is not None else None
            found: dict[int, Done] = {}
            for unit, done in _all_done(replace(task, folder=folder), worker, units, processes, progress):
                found[unit.number] = done
                if done.findings and not go_on:
                    raise InputError(done.problems(task.path.name))
                if outcome is not None:
                    outcome.add(unit)
        shutil.rmtree(folder)
    return _summed(found[number] for number in sorted(found))


def _summed(parts: Iterable[Done]) -> Done:
    total = Done()
    for done in parts:
        total.rows += done.rows
        total.findings += done.findings
        if done.impact is not None and total.impact is not None:
            total.impact.add(done.impact)
        total.impact = total.impact or done.impact
    return total


def _all_done(
    task: Task, worker: Worker, units: list[Unit], processes: int, progress: Progress | None
) -> Iterator[tuple[Unit, Done]]:
    """Every unit, those of an earlier run first."""
    tell = progress or (lambda rows, total: None)
    rows, total = 0, worker.source.edges[-1]
    left: list[Unit] = []
    for unit in units:
        earlier = finished(task.folder, unit)
        if earlier is None:
            left.append(unit)
            continue
        rows += unit.rows
        yield unit, earlier
    tell(rows, total)
    worker.task = task
    together = processes > 1 and len(left) > 1
    for unit, done in by_processes(worker, left, processes) if together else _here(worker, left):
        rows += unit.rows
        tell(rows, total)
        yield unit, done


def _here(worker: Worker, units: list[Unit]) -> Iterator[tuple[Unit, Done]]:
    for unit in units:
        yield unit, worker.do(unit)


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
