"""``python -m tests.bench [section ...]``: measures, writes docs/metingen.md, and fails when a figure is not held."""

import sys
from collections.abc import Callable

from tests.bench import (
    advice,
    board,
    caseload,
    caseload_agree,
    letters,
    linear,
    load,
    pages,
    questions,
    single,
    transition,
)
from tests.bench.report import Section, write

SECTIONS: dict[str, Callable[[], Section]] = {
    "single": single.run,
    "lineair": linear.run,
    "advice": advice.run,
    "transition": transition.run,
    "bord": board.run,
    "questions": questions.run,
    "letters": letters.run,
    "pages": pages.run,
    "caseload": caseload.run,
}
ON_REQUEST: dict[str, Callable[[], Section]] = {"rij-voor-rij": caseload_agree.run, "load": load.run}
"""Sections that take too long to belong to every run; ``load`` also asks for an empty PostgreSQL (``DATABASE_URL``)."""


def main(wanted: list[str]) -> int:
    """Runs the sections asked for, or all of them."""
    unknown = [name for name in wanted if name not in {**SECTIONS, **ON_REQUEST}]
    if unknown:
        print(f"Onbekend: {', '.join(unknown)}. Kies uit: {', '.join({**SECTIONS, **ON_REQUEST})}.")
        return 2
    held = True
    for name in wanted or SECTIONS:
        section = {**SECTIONS, **ON_REQUEST}[name]()
        write(section)
        print(section.text)
        held = held and section.held
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
