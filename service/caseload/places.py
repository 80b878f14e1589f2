"""From where to where: files as they are, tables by way of an Arrow file that is thrown away afterwards."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from engine import InputError, Problem, Rulebook, Zaak
from engine.caseload import AT_CASE, FIXED, cases_of
from service.caseload.databases import copy_in, copy_out, is_table
from service.caseload.files import ARROW, PARQUET, open_file
from service.caseload.running import Progress, run
from service.caseload.work import Done, Task


def run_between(
    task: Task, source: str, out: str | None, processes: int = 1, go_on: bool = False, progress: Progress | None = None
) -> Done:
    """Runs a task from a file or table to a file or table; without ``out`` only the counts come back."""
    with ExitStack() as stack:
        path = stack.enter_context(readable(source))
        if out is None or is_table(out):
            scratch = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            result, folder = scratch / "uit.arrow", scratch / "werk"
        else:
            result = Path(out)
            if result.suffix.lower() not in (*PARQUET, *ARROW) or not result.parent.is_dir():
                message = f"kies een bestand in een map die bestaat, dat eindigt op {', '.join((*PARQUET, *ARROW))}"
                raise InputError([Problem("--uit", 0, "", message)])
            folder = result.with_name(result.name + ".werk")
        done = run(replace(task, path=path, folder=folder), result if out else None, processes, go_on, progress)
        if out is not None and is_table(out):
            copy_in(result, out)
        return done


@contextmanager
def readable(source: str) -> Iterator[Path]:
    """The caseload as a file: itself, or a copy of the table in a folder that only this user can open."""
    if not is_table(source):
        yield Path(source)
        return
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "invoer.arrow"
        copy_out(source, path)
        yield path


def one_case(source: str, zaak: str, book: Rulebook) -> Zaak:
    """One case of a caseload with everything that is recorded about it."""
    with readable(source) as path:
        found = open_file(path)
        names = [name for name in found.schema.names if name in FIXED or name.removeprefix(AT_CASE) in book.feiten]
        if "zaak" not in names:
            raise InputError([Problem(path.name, 0, "zaak", "deze kolom ontbreekt")])
        parts: list[Any] = []
        for batch in found.read(0, found.edges[-1], names):
            rows = batch.filter(pc.equal(batch.column("zaak").cast(pa.string()), zaak))
            parts += rows.to_pylist()
        cases = cases_of(parts, book)
    if not cases:
        raise InputError([Problem("--zaak", 0, "", "deze zaak staat niet in de caseload")])
    return cases[0]
