"""Two comparisons to look at in the demo: a real change of the law, and an invented one of a verordening."""

import tempfile
from datetime import date, datetime
from pathlib import Path

from engine import Rulebook
from engine.caseload import Synthetic
from service.caseload import Book, Seal, Task, Writer, make_report, read_report

CHANGE = Path(__file__).parent / "voorbeelden" / "verordening-2027.yaml"
BEFORE, AFTER = date(2020, 12, 31), date(2021, 1, 1)
INVENTED = date(2027, 1, 1)
_CASES = 3_000


def make_changes(folder: Path, book: Rulebook, moment: datetime, seal: Seal, rules: Path | None = None) -> None:
    """Invents a caseload and compares it twice; what is there already on this rulebook stays."""
    with tempfile.TemporaryDirectory() as scratch:
        for name, title, task in (
            (
                "wlz-psychisch-2021",
                "Wlz: ook een psychische stoornis opent de toegang (1 januari 2021)",
                Task(Path(), Path(), Book(rules, BEFORE), Book(rules, AFTER)),
            ),
            (
                "verordening-2027",
                "Verzonnen verordening 2027: vervoer pas vanaf 4 jaar",
                Task(Path(), Path(), Book(rules, INVENTED), Book(rules, INVENTED, CHANGE)),
            ),
        ):
            earlier = read_report(folder, name)
            if earlier is not None and earlier.van.hash == book.hash:
                continue
            source = Path(scratch) / f"{name}.parquet"
            made = Synthetic(book, task.book.day, 1)
            with Writer(source, made.schema) as writer:
                for batch in made.batches(_CASES):
                    writer.write(batch)
            make_report(task, str(source), folder, (name, title, moment), seal)
