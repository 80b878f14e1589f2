"""Every engine laid beside the kernel, cell by cell, on the same 100,000 needs: too long for every run.

``BENCH_EENS`` says how many needs; ``BENCH_EENS_TRAAG`` how many for an engine that takes hours for all of them.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench.caseload_children import OWN, agree, started
from tests.bench.caseload_engines import ENGINES
from tests.bench.caseload_table import caseload
from tests.bench.report import Section, table

ROWS = int(os.environ.get("BENCH_EENS", "100000"))
SLOW = {"rule-engine": int(os.environ.get("BENCH_EENS_TRAAG", "500"))}
"""It rereads the whole rule at every row: half a second and more for each."""
TRIAL = "Proef: dezelfde kern in C"


def run() -> Section:
    """Each engine in turn; raises at the first cell that differs, after saying which."""
    rows, absent = [], []
    without = os.environ.get("BENCH_ZONDER", "").split(",")
    with tempfile.TemporaryDirectory() as scratch:
        whole = caseload(ROWS)
        for name in (name for name in ENGINES if name not in (OWN, TRIAL, *without)):
            count = min(SLOW.get(name, ROWS), ROWS)
            start = time.monotonic()
            print(f"{name}: {count:,} behoeften ... ", end="", file=sys.stderr, flush=True)
            children = started(Path(scratch), whole.slice(0, count), [OWN, name])
            if len(children) > 1:
                rows.append([name, f"{count:,}", f"{agree(children) // 2:,}", "0"])
            else:
                absent.append(name)
            for child in children:
                child.stop()
            print(f"{time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    body = [
        "Elk naast de kern, op dezelfde verzonnen behoeften en het hele regelboek; één verschil en de meting stopt.",
        table(["naast de kern", "behoeften", "cellen vergeleken", "verschillen"], rows),
        *(
            f"{name} deed er {count:,}: meer dan een halve seconde per behoefte, dus uren voor {ROWS:,}."
            for name, count in SLOW.items()
            if count < ROWS and name not in absent
        ),
        f"Niet vergeleken, want niet geïnstalleerd of overgeslagen: {', '.join([*absent, *filter(None, without)])}."
        if absent or any(without)
        else "",
    ]
    text = "\n\n".join(part for part in body if part)
    return Section("rij-voor-rij", "Elke beoordelaar op dezelfde cellen", text, not absent)
