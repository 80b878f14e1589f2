"""Units done by several processes, each with the rules that the first one made ready."""

import ctypes
import gc
import multiprocessing
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import suppress

import pyarrow as pa

from service.caseload.planning import Unit
from service.caseload.work import Done, Task, Worker

_worker: Worker | None = None
_DIE_WITH_PARENT = 1
_FORKS = sys.platform == "linux"


def by_processes(worker: Worker, units: list[Unit], processes: int) -> Iterator[tuple[Unit, Done]]:
    """Every unit as it is done; ``worker`` itself does none.

    Where a process can be forked it takes over the rules as they are: starting an empty one and reading the rules
    again costs more than a quarter of a million rows.
    """
    global _worker
    context = multiprocessing.get_context("fork" if _FORKS else "spawn")
    _worker = worker
    # Wat er al is, verandert niet meer: zo blijft het geheugen van de processen gedeeld.
    gc.freeze()
    try:
        with ProcessPoolExecutor(min(processes, len(units)), context, _start, (worker.task,)) as pool:
            waiting = {pool.submit(_do, unit): unit for unit in units}
            try:
                for future in as_completed(waiting):
                    yield waiting.pop(future), future.result()
            finally:
                pool.shutdown(cancel_futures=True)
    finally:
        gc.unfreeze()
        _worker = None


def _start(task: Task) -> None:
    """Makes this process ready; it ends when the one that asked for it is killed."""
    global _worker
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pa.set_cpu_count(1)
    pa.set_memory_pool(pa.system_memory_pool())
    if _worker is None:
        _worker = Worker(task)


def _do(unit: Unit) -> Done:
    if _worker is None:
        raise RuntimeError("dit proces is niet gestart")
    return _worker.do(unit)
