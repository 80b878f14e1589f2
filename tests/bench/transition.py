"""A caseload of birth dates: every date rule for each of them, and the board of the planner."""

import gc
import resource
import time
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from engine import Geboortedatum, Zaak, load_rulebook
from engine.transition import all_days, birthday_rules, overview, plan
from tests.bench.report import Section, table

PEOPLE = 100_000
SECONDS_LIMIT = 10.0
MEGABYTES_LIMIT = 500.0
TODAY = date(2026, 11, 21)
FIRST, LAST = date(2001, 1, 1), date(2024, 12, 31)


def run() -> Section:
    """Plans everyone twice: the days alone, and the board with the conditions read."""
    book, random = load_rulebook(), Random(18)
    births = [FIRST + timedelta(random.randrange((LAST - FIRST).days)) for _ in range(PEOPLE)]
    people = [Zaak(f"k{number}", Geboortedatum(day.year, day.month, day.day), ()) for number, day in enumerate(births)]
    rules = birthday_rules(book)
    heard: list[int] = []
    days, days_size = _timed(lambda: sum(1 for _ in all_days(births, rules, heard.append)))
    board, board_size = _timed(lambda: sum(1 for _ in overview(people, TODAY, book, progress=heard.append)))
    one, _ = _timed(lambda: [plan(zaak, TODAY, book) for zaak in people[:20]])
    size = max(days_size, board_size)
    held = max(days, board) < SECONDS_LIMIT and size < MEGABYTES_LIMIT and heard.count(PEOPLE) == 2
    rows = [
        [f"alle {len(rules)} datumregels", f"{days:.1f}", _number(PEOPLE / days), _number(days_size)],
        ["het bord van de planner", f"{board:.1f}", _number(PEOPLE / board), _number(board_size)],
    ]
    body = [
        f"{_number(PEOPLE)} jongeren, geboren van {FIRST.year} tot en met {LAST.year}"
        f" ({_number(len(set(births)))} verschillende dagen); {len(book.transitie.items)} stappen;"
        " één kern, met voortgang.",
        table(["wat", "seconden rekentijd", "jongeren per seconde", "hoogste geheugen (MB)"], rows),
        f"Eis: onder {SECONDS_LIMIT:.0f} seconden en onder {MEGABYTES_LIMIT:.0f} MB:"
        f" **{'gehaald' if held else 'niet gehaald'}**."
        f" Eén heel plan met redenen, vragen en bronnen: {one / 20 * 1000:.0f} ms.",
    ]
    return Section("transition", "Overgang naar achttien", "\n\n".join(body), held)


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds of this process alone, whatever else the machine was doing, and its greatest size so far."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", ".")
