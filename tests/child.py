"""Runs a test in a process of its own, so that a hang or a crash of the C module fails that test and nothing else."""

import faulthandler
import functools
import importlib
import multiprocessing
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent

# A server without threads that has the slow imports behind it: a child then starts in milliseconds.
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(["engine", "tests.agree", "pytest"])


def in_child(seconds: float = 60) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A decorator for a test without fixtures: it runs in a child process, at most so many seconds."""

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def run(**parameters: Any) -> None:
            with tempfile.TemporaryDirectory() as folder:
                output = Path(folder) / "uitvoer"
                arguments = (test.__module__, test.__name__, parameters, str(output))
                process = _context.Process(target=_run, args=arguments)
                process.start()
                process.join(seconds)
                if process.is_alive():
                    process.kill()
                    process.join()
                    raise AssertionError(f"{test.__name__}: geen antwoord binnen {seconds:g} seconden")
                told = output.read_text(encoding="utf-8", errors="replace") if output.exists() else ""
                if process.exitcode:
                    raise AssertionError(f"{test.__name__}: code {process.exitcode}\n{told}")
                print(told, end="")

        return run

    return decorate


def _run(module: str, name: str, parameters: dict[str, Any], output: str) -> None:
    with open(output, "wb", buffering=0) as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 the process ends with it
    faulthandler.enable(2)
    try:
        test: Any = getattr(importlib.import_module(module), name)
        test.__wrapped__(**parameters)
    except BaseException:
        print(traceback.format_exc(), flush=True)
        os._exit(1)
    sys.stdout.flush()


def call(module: str, arguments: list[str], seconds: float) -> str:
    """What ``python -m module`` wrote; fails with its whole output when it crashed, failed or took too long."""
    command = [sys.executable, "-m", module, *arguments]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        raise AssertionError(f"{' '.join(command)}: geen antwoord binnen {seconds:g} seconden") from None
    if done.returncode:
        raise AssertionError(f"{' '.join(command)}: code {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout
