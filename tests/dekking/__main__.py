"""``python -m tests.dekking``: lists the sides of rules that no scenario settles; exit 1 below 100 %."""

import argparse
import json
import sys
import time
from pathlib import Path

from engine import load_rulebook
from tests.dekking.measure import Measurement, measure


def main(arguments: list[str] | None = None) -> int:
    """Prints the coverage; 0 when complete, otherwise 1."""
    parser = argparse.ArgumentParser(
        prog="schakel regels dekking", description="Welke kanten van de regels toetst een scenario?"
    )
    parser.add_argument("--json", type=Path, metavar="BESTAND", help="schrijf per regel welke scenario's haar toetsen")
    chosen = parser.parse_args(arguments)
    start = time.perf_counter()
    found = measure(load_rulebook())
    if chosen.json:
        chosen.json.parent.mkdir(parents=True, exist_ok=True)
        chosen.json.write_text(json.dumps(found.as_data(), ensure_ascii=False, indent=1) + "\n", "utf-8")
    _report(found, time.perf_counter() - start)
    return 0 if found.complete else 1


def _report(found: Measurement, seconds: float) -> None:
    for title, error in found.failures:
        print(f"MISLUKT  {title}\n         {error.splitlines()[0] if error else ''}")
    for side in found.gaps:
        print(f"MIST     {side}")
    for side in found.stale:
        print(f"VEROUDERD {side} staat in onbereikbaar.yaml, maar is bereikt of bestaat niet")
    settled = found.wanted - len(found.gaps)
    print(
        f"{found.scenarios} scenario's, {settled} van {found.wanted} kanten getoetst ({found.percentage:.1f} %), "
        f"{len(found.excused)} onbereikbaar met reden, {seconds:.1f} s"
    )


if __name__ == "__main__":
    sys.exit(main())
