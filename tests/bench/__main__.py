"""``python -m tests.bench [section ...]``: measures, writes docs/metingen.md, and fails when a figure is not held."""

import sys
from collections.abc import Callable

from tests.bench import advice, single, transition
from tests.bench.report import Section, write

SECTIONS: dict[str, Callable[[], Section]] = {"single": single.run, "advice": advice.run, "transition": transition.run}


def main(wanted: list[str]) -> int:
    """Runs the sections asked for, or all of them."""
    unknown = [name for name in wanted if name not in SECTIONS]
    if unknown:
        print(f"Onbekend: {', '.join(unknown)}. Kies uit: {', '.join(SECTIONS)}.")
        return 2
    held = True
    for name in wanted or SECTIONS:
        section = SECTIONS[name]()
        write(section)
        print(section.text)
        held = held and section.held
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
