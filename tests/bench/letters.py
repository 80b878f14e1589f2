"""Letters: every golden letter in its four forms, and a thousand PDFs by the command line."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import letters
from tests.bench.report import Section, table
from tests.letters.golden import CASES, assessed, details, goldens, rulebook

FOUR_LIMIT_MS = 400.0
ROW, ROW_LIMIT_S = 1000, 60.0
ROUNDS = 3
ROW_KIND = "ontvangstbevestiging"


def run() -> Section:
    """Times one letter in four forms, then a thousand PDFs on two cores."""
    four = sorted(_four_forms())
    row = _row()
    at = {share: four[min(int(len(four) * share), len(four) - 1)] for share in (0.5, 0.95, 1.0)}
    held = at[0.95] < FOUR_LIMIT_MS and row < ROW_LIMIT_S
    rows = [
        ["één brief in vier vormen: p50", f"{at[0.5]:.0f} ms", ""],
        ["één brief in vier vormen: p95", f"{at[0.95]:.0f} ms", f"onder {FOUR_LIMIT_MS:.0f} ms"],
        ["de traagste", f"{at[1.0]:.0f} ms", ""],
        [f"{ROW} PDF's met `schakel brief reeks`", f"{row:.1f} s", f"onder {ROW_LIMIT_S:.0f} s"],
    ]
    count = len(list(goldens()))
    load = os.getloadavg()[0]
    body = [
        f"{count} voorbeeldbrieven van alle {len(letters.kinds())} soorten, de middelste van {ROUNDS} keer; opstellen"
        f" hoort erbij, het advies niet. Daarna {ROW} keer een zaak lezen, beoordelen, opstellen ({ROW_KIND}) en als"
        f" PDF schrijven, vanaf een koude start. De drukte van de machine bij het einde: {load:.1f}.",
        table(["meting", "uitkomst", "doel"], rows),
    ]
    return Section("letters", "Brieven", "\n\n".join(body), held)


def _four_forms() -> list[float]:
    """Milliseconds of every golden letter, composed and made in all forms; the middle of some rounds."""
    book, found = rulebook(), []
    wanted = list(goldens())
    for turn in range(ROUNDS + 1):
        for number, item in enumerate(wanted):
            zaak, advies = assessed(item.case)
            given = details(item)
            before = time.perf_counter()
            letter = letters.compose(item.kind, advies, zaak, book, given)
            for form in letters.FORMS:
                letters.render(letter, form)
            spent = (time.perf_counter() - before) * 1000
            if turn == 1:
                found.append([spent])
            elif turn:
                found[number].append(spent)
    return [sorted(spent)[len(spent) // 2] for spent in found]


def _row() -> float:
    """Seconds of the whole command on a thousand cases."""
    files = sorted(CASES.glob("*.yaml"))
    with tempfile.TemporaryDirectory() as folder:
        cases, out = Path(folder) / "zaken", Path(folder) / "brieven"
        cases.mkdir()
        for number in range(ROW):
            source = files[number % len(files)]
            shutil.copy(source, cases / f"{number:04}-{source.name}")
        program = "import sys; from service.cli import main; sys.exit(main(sys.argv[1:]))"
        command = [sys.executable, "-c", program, "brief", "reeks", str(cases), "--soort", ROW_KIND, "--uit", str(out)]
        before = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        spent = time.perf_counter() - before
        assert len(list(out.glob("*.pdf"))) == ROW
    return spent
