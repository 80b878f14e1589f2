"""``python -m tests.caseload.eens [ROWS] [SAMPLE]``: three evaluators on generated cases, and not one cell apart.

The kernel is held against Ibis (in DuckDB) on every need, and against durable_rules on a sample of them. Shows how far
it is, writes the outcome in docs/metingen.md, and fails on the first batch with a difference.
"""

import sys
import time
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

import ibis
import pyarrow as pa
import pyarrow.compute as pc

from engine import Rulebook, load_rulebook
from engine.caseload import Evaluator, Outcome, Synthetic, caseload_table, cases_of, screen
from engine.caseload.arrays import boolean_array
from engine.columnar_leaf import Bits, Planes
from engine.context import case_context, need_context
from engine.durable import conclude
from engine.kleene import Kleene
from tests.bench.report import Section, table, write
from tests.caseload.cases import invented, values_of

DAYS = (date(2016, 6, 1), date(2020, 12, 31), date(2021, 1, 1), date(2026, 2, 28), date(2026, 11, 21))
ROWS, SAMPLE = 1_000_000, 20_000
_CASES, _WILD = 30_000, 300
_IDS = ("zaak", "behoefte")


def main(rows: int = ROWS, sample: int = SAMPLE) -> int:
    """Counts cells and differences; 0 when there are none."""
    book = load_rulebook()
    done = cells = sampled = sample_cells = 0
    started = time.monotonic()
    for number, (day, batch) in enumerate(_batches(book, rows)):
        outcome = _concluded(Evaluator(book, day), batch)
        cells += against_ibis(outcome, book, day)
        wanted = -(-sample * outcome.rows // rows)
        found, more = against_durable(outcome, book, day, wanted)
        done, sampled, sample_cells = done + outcome.rows, sampled + found, sample_cells + more
        seconds = time.monotonic() - started
        told = f"\r{done:,} van {rows:,} behoeften, {sampled:,} ook met durable_rules, {seconds:.0f} s "
        print(told, end="", file=sys.stderr, flush=True)
        if done >= rows and number >= len(DAYS) - 1:
            break
    print(file=sys.stderr)
    write(_section(done, cells, sampled, sample_cells))
    print(f"{done:,} behoeften: de kern en Ibis gaven {cells:,} keer hetzelfde en 0 keer iets anders.")
    print(
        f"{sampled:,} behoeften: de kern en durable_rules gaven {sample_cells:,} keer hetzelfde en 0 keer iets anders."
    )
    return 0


def _batches(book: Rulebook, rows: int) -> Iterator[tuple[date, Any]]:
    """Cases that look real, and with every batch some as ill-assorted as the catalogue allows; day after day."""
    number = 0
    cases = min(_CASES, max(rows // (2 * len(DAYS)), 50))
    while True:
        day = DAYS[number % len(DAYS)]
        made = Synthetic(book, day, 1000 + number)
        real = pa.Table.from_batches(list(made.batches(cases)))
        wild = caseload_table(invented(book, 1000 + number, _WILD, (0.15, 0.4, 0.7)[number % 3]), book)
        both = pa.concat_tables([_plain(real), _plain(wild)], promote_options="permissive")
        yield day, both.combine_chunks().to_batches()[0]
        number += 1


def _plain(whole: Any) -> Any:
    """Words as they are: DuckDB compares them, and tables of two origins fit together."""
    return whole.cast(pa.schema([(field.name, _kind(field.type)) for field in whole.schema]))


def _kind(kind: Any) -> Any:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _concluded(evaluator: Evaluator, batch: Any) -> Outcome:
    found, findings = evaluator.reader(batch.schema).read(batch)
    if findings:
        raise AssertionError(f"een verzonnen zaak is niet te lezen: {findings[0]}")
    return evaluator.conclude(found)


def against_ibis(outcome: Outcome, book: Rulebook, day: date) -> int:
    """The number of cells; raises when Ibis concludes otherwise in one of them."""
    told = pa.Table.from_batches([outcome.batch.table])
    for feit in book.feiten.values():
        term = outcome.facts.get(feit.id)
        if feit.afleiding and feit.afleiding.functie == "termijn_voorbij" and isinstance(term, Bits):
            told = told.append_column(feit.id, boolean_array(term.planes, outcome.rows))
    empty = {name for name in told.schema.names if told.column(name).null_count == told.num_rows}
    connection = ibis.duckdb.connect()
    source = connection.create_table("zaken", told.select([name for name in told.schema.names if name not in empty]))
    found = _sorted(connection.to_pyarrow(screen(source, book, day)))
    connection.disconnect()
    own = _sorted(_conclusions(outcome))
    for name in outcome.concluded:
        one, other = (side.column(name).combine_chunks().cast(pa.bool_()) for side in (own, found))
        if not one.equals(other):
            raise AssertionError(f"{day}: de kern en Ibis verschillen over {name}")
    return outcome.rows * len(outcome.concluded)


def _conclusions(outcome: Outcome) -> Any:
    ids = [outcome.batch.table.column(name) for name in _IDS]
    planes = [boolean_array(one, outcome.rows) for one in outcome.concluded.values()]
    return pa.table([*ids, *planes], names=[*_IDS, *outcome.concluded])


def _sorted(rows: Any) -> Any:
    return rows.take(pc.sort_indices(rows, [(name, "ascending") for name in _IDS]))


def against_durable(outcome: Outcome, book: Rulebook, day: date, wanted: int) -> tuple[int, int]:
    """About so many needs from every part of the batch, and their cells; raises when durable_rules differs in one."""
    step = max(outcome.rows // max(wanted, 1), 1)
    chosen = _whole_cases(outcome, set(range(0, outcome.rows, step)), wanted)
    rows = outcome.batch.table.take(pa.array(chosen)).to_pylist()
    columns = {name: _at(planes, chosen, outcome.rows) for name, planes in outcome.concluded.items()}
    rules, place = book.at(day), 0
    for zaak in cases_of(rows, book):
        case = case_context(zaak, day, book)
        above = conclude(rules, case, "zaak")
        for behoefte in zaak.behoeften:
            need = need_context(case, behoefte, zaak, day, book)
            _same(conclude(rules, need, "behoefte", above), columns, place, f"{day}, rij {chosen[place]}")
            place += 1
    return len(chosen), len(chosen) * len(columns)


def _whole_cases(outcome: Outcome, wanted: set[int], most: int) -> list[int]:
    """Rows of whole cases, from the cases in which the wanted rows stand, until there are enough."""
    starts = [*outcome.batch.starts.tolist(), outcome.rows]
    found: list[int] = []
    for start, end in pairwise(starts):
        if len(found) < most and any(row in wanted for row in range(start, end)):
            found += range(start, end)
    return found


def _at(planes: Planes, chosen: list[int], rows: int) -> list[Kleene]:
    values = values_of(planes, rows)
    return [values[row] for row in chosen]


def _same(found: Mapping[str, Kleene], columns: Mapping[str, list[Kleene]], place: int, told: str) -> None:
    wrong = [name for name, values in columns.items() if found.get(name) is not values[place]]
    if wrong:
        raise AssertionError(f"{told}: de kern en durable_rules verschillen over {', '.join(wrong[:5])}")


def _section(rows: int, cells: int, sampled: int, sample_cells: int) -> Section:
    lines = [
        ["Ibis op DuckDB", f"{rows:,}", f"{cells:,}", "0"],
        ["durable_rules", f"{sampled:,}", f"{sample_cells:,}", "0"],
    ]
    body = (
        "`python -m tests.caseload.eens` legt de kern op vlakken naast twee andere beoordelaars, op verzonnen behoeften"
        f" en op {len(DAYS)} dagen; een klein deel is met opzet onwaarschijnlijk samengesteld.\n\n"
        + table(["naast", "behoeften", "cellen", "verschillen"], lines)
    )
    return Section("eens", "De beoordelaars zijn het eens", body, command="tests.caseload.eens")


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
