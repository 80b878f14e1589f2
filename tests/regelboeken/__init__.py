"""Small rulebooks: ``good`` must load; each folder in ``bad`` is refused with the messages in its ``verwacht.txt``."""

import shutil
from pathlib import Path

HERE = Path(__file__).parent
GOOD = sorted(path for path in (HERE / "good").iterdir() if path.is_dir())
BAD = sorted(path for path in (HERE / "bad").iterdir() if path.is_dir())


def assembled(folder: Path, target: Path) -> Path:
    """A bad rulebook as the loader sees it: a ``fout.yaml`` is laid beside the good book ``klein``."""
    made = target / folder.name
    shutil.copytree(folder, made, ignore=shutil.ignore_patterns("verwacht.txt"))
    if (folder / "fout.yaml").exists():
        shutil.copy(HERE / "good" / "klein" / "regelboek.yaml", made)
    return made
