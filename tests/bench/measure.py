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
    """Seconds per call: for each case its rounds."""

    cases: tuple[tuple[float, ...], ...]

    def at(self, share: float) -> float:
        """Milliseconds within which this share of the cases stayed, by the middle one of their rounds.

        What another process on the machine took from one round does not count.
        """
        return _at([sorted(rounds)[len(rounds) // 2] for rounds in self.cases], share)

    def of_all(self, share: float) -> float:
        """Milliseconds within which this share of all calls stayed, whatever else the machine was doing."""
        return _at([seconds for rounds in self.cases for seconds in rounds], share)


def _at(seconds: list[float], share: float) -> float:
    return sorted(seconds)[min(int(len(seconds) * share), len(seconds) - 1)] * 1000


def take_turns(
    runners: Mapping[str, Callable[[Any], Any]],
    cases: Mapping[str, Sequence[Any]],
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> dict[str, Timing]:
    """Every runner on each of its cases, ``rounds`` times, after one round to warm up.

    The turns are of twenty cases: each runner then works with warm caches, as a service does.
    """
    count = min(len(items) for items in cases.values())
    found: dict[str, list[list[float]]] = {name: [[] for _ in range(count)] for name in runners}
    gc.disable()
    for turn in range(rounds + 1):
        for start in range(0, count, 20):
            for name, run in runners.items():
                for number in range(start, min(start + 20, count)):
                    case = cases[name][number]
                    before = clock()
                    run(case)
                    after = clock()
                    if turn:
                        found[name][number].append(after - before)
        gc.collect()
    gc.enable()
    return {name: Timing(tuple(tuple(rounds) for rounds in items)) for name, items in found.items()}


def megabytes() -> float:
    """The size of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
