"""Timing several evaluators on the same cases, taking turns so that all meet the same noise."""

import gc
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds per call, sorted."""

    seconds: tuple[float, ...]

    def at(self, share: float) -> float:
        """The time that this share of the calls stayed within, in milliseconds."""
        return self.seconds[min(int(len(self.seconds) * share), len(self.seconds) - 1)] * 1000


def take_turns(
    runners: Mapping[str, Callable[[Any], Any]], cases: Mapping[str, Sequence[Any]], rounds: int
) -> dict[str, Timing]:
    """Every runner on each of its cases, ``rounds`` times, after one round to warm up.

    The turns are of twenty cases: each runner then works with warm caches, as a service does.
    """
    seconds: dict[str, list[float]] = {name: [] for name in runners}
    count = min(len(items) for items in cases.values())
    gc.disable()
    for turn in range(rounds + 1):
        for start in range(0, count, 20):
            for name, run in runners.items():
                for case in cases[name][start : start + 20]:
                    before = time.perf_counter()
                    run(case)
                    after = time.perf_counter()
                    if turn:
                        seconds[name].append(after - before)
        gc.collect()
    gc.enable()
    return {name: Timing(tuple(sorted(found))) for name, found in seconds.items()}


def megabytes() -> float:
    """The size of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
