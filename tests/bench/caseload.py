"""A whole caseload: the kernel and its peers on the same rules, then Schakel itself from Parquet to Parquet."""

import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine import load_rulebook
from engine.caseload import Synthetic
from service.caseload import Writer
from tests.bench.caseload_children import OWN, Child, agree, in_turns, started
from tests.bench.caseload_engines import ENGINES, bandwidth
from tests.bench.caseload_table import DAY, caseload
from tests.bench.caseload_whole import KINDS, measured
from tests.bench.plots import plot
from tests.bench.report import Section, table

TRIAL = "Proef: dezelfde kern in C"
ROWS = {"Python, closures": 2_000, "zen-engine": 1_000, "business-rules": 1_000, "rule-engine": 10}
"""So many rows for engines that take them one by one; the others take all."""
HEAVY, HEAVY_AT = "PySpark", 100_000
"""Plans for tens of seconds before it begins: only with a hundred thousand needs, once, on one core."""
PATIENCE = float(os.environ.get("BENCH_GEDULD", "90"))
"""Seconds after which the heavy one is told to stop; the table then says so."""
WITHOUT = os.environ.get("BENCH_ZONDER", "").split(",")
COLUMNS = [name for name in ENGINES if name not in (*ROWS, *WITHOUT)]
SIZES = (10_000, 100_000, 1_000_000)
CASES = 455_000
ROUNDS = int(os.environ.get("BENCH_RONDES", "3"))
AT_LEAST = {"Polars": 3.0, "OpenFisca-Core": 12.0, "Ibis op DuckDB": 25.0}
Points = dict[str, list[tuple[float, float]]]


def run() -> Section:
    """Checks that all agree, times them in turns on one core and on two, and then the product itself."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        whole = caseload(SIZES[-1])
        size = sum(whole.column(name).nbytes for name in whole.schema.names)
        points, rows, cells = _one_core(folder, whole)
        slow = _row_by_row(folder, whole, points)
        two, gain = _two_cores(folder, whole)
        product, limits = _product(folder)
    rules = len(load_rulebook().at(DAY).rules)
    own = points[OWN][-1][1]
    bound = (size + 1e6 * rules * 2 / 8) / bandwidth() * 1000
    ratios = {name: points[name][-1][1] / own for name in AT_LEAST if name in points}
    wanted = [
        (f"{name} {ratios[name]:.1f}×", f"{AT_LEAST[name]:.0f}×", ratios[name] >= AT_LEAST[name]) for name in ratios
    ]
    wanted += [
        (f"{bound / own:.0%} van de bandbreedte", "10 %", bound / own >= 0.1),
        (f"de kern met twee processen {gain:.1f}×", "1,6×", gain >= 1.6),
        *limits,
    ]
    picture = {name: line for name, line in points.items() if name != TRIAL}
    body = [
        f"Het landelijke regelboek ({rules} regels) op verzonnen behoeften. Elke beoordelaar krijgt dezelfde"
        " Arrow-kolommen en geeft elk gevolg als Arrow-kolom."
        f" Rekentijd van één draad, {ROUNDS} rondes om de beurt; de middelste telt."
        f" Op 100.000 behoeften gaven zij in elk van {cells:,} cellen hetzelfde.",
        table(["beoordelaar", "behoeften", "ms rekentijd", "t.o.v. Schakel", "hoogste geheugen (MB)"], rows),
        "Rij voor rij, want zo werken deze; te langzaam voor meer. Elk antwoord is gelijk aan dat van de kern, ook op"
        " deze rijen. `python -m tests.bench rij-voor-rij` legt ze langs 100.000.",
        table(["beoordelaar", "behoeften", "µs per behoefte", "t.o.v. Schakel bij een miljoen"], slow),
        plot("caseload", "Rekentijd per aantal behoeften (één draad)", picture, ("behoeften", "milliseconden")),
        "Met twee kernen, een miljoen behoeften, tijd op de klok:",
        table(["beoordelaar", "ms met één", "ms met twee", "sneller"], two),
        "Schakel van Parquet naar Parquet, van een leeg proces tot een heel bestand:",
        table(["opdracht", "behoeften", "s op de klok", "s rekentijd", "hoogste geheugen (MB)"], product),
        table(["gemeten", "eis", "gehaald"], [[what, eis, "ja" if ok else "**nee**"] for what, eis, ok in wanted]),
        f"Alleen het lezen en schrijven van deze kolommen kost {bound:.1f} ms: dat is de grens van de bandbreedte."
        " De proef in C is dezelfde tekst van de kern, vertaald met `cc`; zij hoort niet bij Schakel (besluit 0008)."
        " OpenFisca krijgt zijn invoer klaargezet voordat de klok loopt; bij de andere telt het inlezen uit Arrow mee."
        " Bij PySpark telt de Java-machine mee.",
        _missing(points),
        f"Belasting van de machine tijdens de meting (gemiddelde van één minuut): {os.getloadavg()[0]:.1f} op"
        f" {os.cpu_count()} kernen; lees dus vooral de verhoudingen.",
    ]
    held = all(ok for _, _, ok in wanted)
    return Section("caseload", "Een hele caseload", "\n\n".join(part for part in body if part), held)


def _one_core(folder: Path, whole: Any) -> tuple[Points, list[list[str]], int]:
    points: Points = {}
    rows: list[list[str]] = []
    cells = 0
    for count in SIZES:
        children = _children(folder, whole, count, [name for name in COLUMNS if name != HEAVY or count == HEAVY_AT])
        children = [child for child in children if child.name != HEAVY or child.answers_within(PATIENCE)]
        if count == 100_000:
            cells = agree(children)
        in_turns(children, ROUNDS, HEAVY)
        own = statistics.median(children[0].cpu)
        for child in children:
            middle = statistics.median(child.cpu)
            points.setdefault(child.name, []).append((count, middle * 1000))
            shown = f"{middle * 1000:,.1f}", f"{middle / own:.1f}×", f"{child.megabytes:.0f}"
            rows.append([child.name, f"{count:,}", *shown])
            child.stop()
    return points, rows, cells


def _row_by_row(folder: Path, whole: Any, points: Points) -> list[list[str]]:
    own = points[OWN][-1][1] * 1000 / SIZES[-1]
    found = []
    for name, count in ((name, count) for name, count in ROWS.items() if name not in WITHOUT):
        children = _children(folder, whole, count, [OWN, name])
        if len(children) > 1:
            agree(children)
            in_turns(children[1:], 1 if count < 100 else ROUNDS)
            micro = statistics.median(children[1].cpu) * 1e6 / count
            points[name] = [(count, micro * count / 1000)]
            found.append([name, f"{count:,}", f"{micro:,.0f}", f"{micro / own:,.0f}×"])
        for child in children:
            child.stop()
    return found


def _two_cores(folder: Path, whole: Any) -> tuple[list[list[str]], float]:
    """On the clock: engines with a second thread, and the kernel in a second process with half of the rows each."""
    names = [OWN, "Polars", "DuckDB, SQL"]
    single = _children(folder, whole, SIZES[-1], names)
    double = started(folder, whole, names[1:], 2)
    half = SIZES[-1] // 2 // 64 * 64
    halves = [started(folder, part.combine_chunks(), [OWN])[0] for part in (whole.slice(0, half), whole.slice(half))]
    together: list[float] = []
    for turn in range(ROUNDS + 1):
        for child in [*single, *double]:
            child.run(count=turn > 0)
        # Opruimen telt niet mee, zoals het bij één ook niet meetelt; aanzetten en antwoorden wel.
        for child in halves:
            child.ready()
        start = time.perf_counter()
        for child in halves:
            child.begin("now")
        for child in halves:
            child.ended()
        together += [time.perf_counter() - start] if turn else []
    by_name = {child.name: statistics.median(child.wall) for child in double}
    by_name[OWN] = statistics.median(together)
    rows = []
    for child in single:
        one, other = statistics.median(child.wall), by_name.get(child.name, 0.0)
        rows.append([child.name, f"{one * 1000:,.0f}", f"{other * 1000:,.0f}", f"{one / other:.1f}×" if other else ""])
    for child in [*single, *double, *halves]:
        child.stop()
    return rows, statistics.median(single[0].wall) / by_name[OWN]


def _product(folder: Path) -> tuple[list[list[str]], list[tuple[str, str, bool]]]:
    """Recomputing and comparing a file of a million needs, in turns."""
    source = folder / "caseload.parquet"
    made = Synthetic(load_rulebook(), DAY, 2)
    with Writer(source, made.schema) as writer:
        for batch in made.batches(CASES):
            writer.write(batch)
    runs = [{what: measured(what, source, folder / "uit.parquet") for what in KINDS} for _ in range(ROUNDS)]
    middle = {
        what: {key: statistics.median(run[what][key] for run in runs) for key in ("rows", "wall", "cpu", "mb")}
        for what in KINDS
    }
    rows = [
        [what, f"{one['rows']:,.0f}", f"{one['wall']:.1f}", f"{one['cpu']:.1f}", f"{one['mb']:.0f}"]
        for what, one in middle.items()
    ]
    one, both = middle[KINDS[0]], middle[KINDS[2]]
    ratio = both["cpu"] / one["cpu"]
    gain = statistics.median(run[KINDS[0]]["wall"] / run[KINDS[1]]["wall"] for run in runs)
    fastest = min(run[what]["wall"] for run in runs for what in KINDS[:2])
    return rows, [
        (f"heel bestand, snelste keer {fastest:.1f} s op de klok", "onder 5 s", fastest < 5),
        (f"van bestand tot bestand met twee processen {gain:.1f}×", "1,6×", gain >= 1.6),
        (f"geheugen {one['mb']:.0f} MB", "300 MB", one["mb"] <= 300),
        (f"voor en na {ratio:.2f}× één berekening", "2,2×", ratio <= 2.2),
    ]


def _children(folder: Path, whole: Any, count: int, names: Sequence[str]) -> list[Child]:
    children = started(folder, whole.slice(0, count), names)
    if not children or children[0].name != OWN:
        raise RuntimeError("de kern zelf start niet")
    return children


def _missing(points: Points) -> str:
    absent = [name for name in ENGINES if name not in points]
    return (
        f"Niet gemeten, want niet geïnstalleerd, overgeslagen of (PySpark) niet klaar binnen {PATIENCE:.0f} seconden:"
        f" {', '.join(absent)}."
        if absent
        else ""
    )
