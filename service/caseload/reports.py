"""Comparisons that were kept to be looked at: counts, causes and calendar in JSON, the flips beside it.

The JSON tells of no single case. The flips do, by the number of a case: they are encrypted.
"""

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from engine import InputError, Problem
from engine.caseload import Impact, Komst, coming_into_force
from service.caseload.keeping import Seal, seal_flips, sealed_flips
from service.caseload.places import run_between
from service.caseload.running import Progress
from service.caseload.work import Book, Done, Task

_NAME = re.compile(r"^[a-z0-9][a-z0-9-]{0,59}$")
_MOST = 200


@dataclass(frozen=True)
class Kant:
    """One side of a comparison: which rules, on which day."""

    regelboek: str
    hash: str
    dag: date


@dataclass(frozen=True)
class Verslag:
    """A comparison of two rulebooks or days over a caseload."""

    naam: str
    titel: str
    gemaakt: datetime
    van: Kant
    naar: Kant
    impact: Impact = field(repr=False)
    komt: tuple[Komst, ...] = ()


def check_name(name: str) -> None:
    """Raises ``InputError`` for a name that cannot stand in an address."""
    if not _NAME.match(name):
        raise InputError([Problem("--verslag", 0, "", "kies kleine letters, cijfers en streepjes; ten hoogste 60")])


def make_report(
    task: Task,
    source: str,
    folder: Path,
    about: tuple[str, str, datetime],
    seal: Seal,
    processes: int = 1,
    go_on: bool = False,
    progress: Progress | None = None,
) -> Done:
    """Compares, and keeps what came of it in a folder under a name; ``about`` is name, title and moment."""
    name, title, moment = about
    check_name(name)
    if task.other is None:
        raise ValueError("een verslag gaat over twee regelboeken of dagen")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    plain = folder / f"{name}.omslagen.parquet"
    done = run_between(task, source, str(plain), processes, go_on, progress)
    seal_flips(plain, folder, name, seal)
    if done.impact is None:
        raise RuntimeError("een vergelijking geeft altijd tellingen")
    sides = [_side(task.book), _side(task.other)]
    first = min(side.dag for side in sides)
    komt = coming_into_force(task.other.load(), first.replace(month=1, day=1))
    _write(folder, Verslag(name, title, moment, sides[0], sides[1], done.impact, tuple(komt)))
    return done


def _side(book: Book) -> Kant:
    found = book.load()
    return Kant(found.versie, found.hash, book.day)


def _write(folder: Path, made: Verslag) -> None:
    data = {
        "titel": made.titel,
        "gemaakt": made.gemaakt.isoformat(),
        **{
            name: [side.regelboek, side.hash, side.dag.isoformat()]
            for name, side in (("van", made.van), ("naar", made.naar))
        },
        "impact": made.impact.as_data(),
        "komt": [item.as_data() for item in made.komt],
    }
    path = folder / f"{made.naam}.json"
    draft = path.with_suffix(f".{os.getpid()}.deel")
    draft.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    draft.replace(path)


def reports(folder: Path) -> list[Verslag]:
    """Every comparison in a folder, the last made first; a file that cannot be read is passed over."""
    names = [path.stem for path in sorted(folder.glob("*.json"))[:_MOST]] if folder.is_dir() else []
    found = [made for made in (read_report(folder, name) for name in names) if made is not None]
    return sorted(found, key=lambda made: made.gemaakt, reverse=True)


def read_report(folder: Path, name: str) -> Verslag | None:
    """The comparison with this name, or ``None`` when there is none that can be read."""
    if not _NAME.match(name):
        return None
    try:
        data = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        sides = [Kant(book, digest, date.fromisoformat(day)) for book, digest, day in (data["van"], data["naar"])]
        komt = tuple(Komst.from_data(item) for item in data["komt"])
        moment = datetime.fromisoformat(data["gemaakt"])
        impact = Impact.from_data(data["impact"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Verslag(name, str(data["titel"]), moment, sides[0], sides[1], impact, komt)


def flips_of(folder: Path, name: str, numbers: Iterable[str], seal: Seal) -> list[dict[str, Any]]:
    """The flips of some cases, as rows; the others are never made into rows."""
    wanted = pa.array(sorted(set(numbers)), pa.string())
    if not len(wanted) or not _NAME.match(name):
        return []
    table = sealed_flips(folder, name, seal)
    if table is None:
        return []
    rows: list[dict[str, Any]] = table.filter(pc.is_in(table.column("zaak").cast(pa.string()), wanted)).to_pylist()
    return rows
