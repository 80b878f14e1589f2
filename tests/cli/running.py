"""Runs the command line, in this process or in one of its own, on one example case."""

import os
import subprocess
import sys
from pathlib import Path

from service.cli import main

ROOT = Path(__file__).parent.parent.parent
BOOKS = ROOT / "tests" / "regelboeken"
CASE = """\
id: voorbeeld-1
peildatum: 2026-11-21
gemeente: voorbeeldstad
kind: {geboortedatum: 2019-05-02}
feiten:
  blijvend_toezicht: {waarde: ja, bron: ouder}
  aanvraag_op: 2026-09-01
behoeften:
  - {id: b1, soort: toezicht, voor: kind, feiten: {uren_per_week: 10}, omschrijving: "Wakker [blijven]"}
  - {id: b2, soort: lotgenoten, voor: zus}
"""


def schakel(*argv: str | Path) -> int:
    return main([str(word) for word in argv])


def process(*argv: str | Path, given: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    code = "import sys; from service.cli import main; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, argv)],
        input=given,
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **env},
        timeout=240,
        check=False,
    )
