"""Files that commands read and write, and a bar that shows how far they are."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from service.cli.surroundings import write


def read_list(source: str) -> tuple[bytes, str]:
    """The bytes and the name of a list; raises ``InputError`` when it cannot be read."""
    from engine import InputError, Problem

    path = Path(source)
    try:
        return path.read_bytes(), path.name
    except (OSError, ValueError):
        raise InputError([Problem(path.name, 0, "", "dit bestand kan niet worden gelezen")]) from None


def write_file(path: Path, content: bytes) -> None:
    """Writes a file and says where; raises ``InputError`` when it cannot be written."""
    from engine import InputError, Problem

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError:
        raise InputError([Problem(path.name, 0, "", "dit bestand kan niet worden geschreven")]) from None
    write(f"Geschreven: {path}")


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator[Callable[[int], None]]:
    """A bar on a screen that moves with the lines that are done; nothing in a pipe."""
    if not sys.stderr.isatty():
        yield lambda _done: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True)) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.update(task, completed=done)
