"""Real cases, told cases and invented cases, and what the evaluator and the reference say about them."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

import pyarrow as pa

from engine import Antwoord, Behoefte, Geboortedatum, Rulebook, Zaak, read_case_file
from engine.case import Value
from engine.caseload import Evaluator, Outcome, caseload_table
from engine.columnar_leaf import Plane, Planes, unpacked
from engine.context import case_context, need_context
from engine.intake import recordable
from engine.kleene import Kleene
from engine.model import Feit
from engine.reference import evaluate
from tests.player import ROOT, scenarios
from tests.stappen import Reckoner

DAY = date(2026, 11, 21)


def filed(book: Rulebook) -> Iterator[tuple[Zaak, date]]:
    """The example cases of the repository."""
    for path in [ROOT / "docs" / "voorbeeld.yaml", *sorted((ROOT / "tests" / "letters" / "zaken").glob("*.yaml"))]:
        zaak = read_case_file(path, book, DAY)
        yield zaak, zaak.peildatum or DAY


def told(book: Rulebook) -> Iterator[tuple[Zaak, date]]:
    """The case of every scenario that has a need and no age without a birth date."""
    reckoner = Reckoner(book)
    for scenario in scenarios():
        world = scenario.told(reckoner)
        if world.needs and world.age is None:
            yield world.zaak, world.day


def invented(book: Rulebook, seed: int, count: int, known: float = 0.5) -> list[Zaak]:
    """Cases with several needs and random answers, as ill-assorted as the catalogue allows."""
    return [_invented(book, Random(f"{seed}.{number}"), f"z{number:05}", known) for number in range(count)]


def _invented(book: Rulebook, random: Random, name: str, known: float) -> Zaak:
    facts = {name: _answer(random, feit) for name, feit in _chosen(book, random, "zaak", known)}
    shared = {name: _answer(random, feit) for name, feit in _chosen(book, random, "behoefte", 0.02)}
    needs = []
    for number in range(random.choice((1, 1, 2, 3, 5))):
        soort = random.choice(list(book.behoeften.values()))
        own = {name: _answer(random, feit) for name, feit in _chosen(book, random, "behoefte", known)}
        needs.append(Behoefte(f"b{number}", soort.id, random.choice(soort.voor), feiten=own))
    born = Geboortedatum(random.randint(2001, 2026), *random.choice(((), (5,), (2, 28), (11, 21), (11, 22))))
    gemeente = random.choice(("", "elders", *book.gemeenten))
    return Zaak(name, random.choice((born, born, None)), tuple(needs), gemeente=gemeente, feiten={**facts, **shared})


def _chosen(book: Rulebook, random: Random, niveau: str, known: float) -> list[tuple[str, Feit]]:
    usable = [(feit.id, feit) for feit in book.feiten.values() if feit.niveau == niveau and recordable(feit)]
    return [item for item in usable if random.random() < known]


def _answer(random: Random, feit: Feit) -> Antwoord:
    value: Value = random.choice(("ja", "nee"))
    if feit.soort == "keuze":
        value = random.choice(feit.opties).waarde
    elif feit.soort in ("getal", "bedrag"):
        value = random.randint(int(feit.minimum or 0), int(feit.maximum or 60))
    elif feit.soort == "datum":
        value = DAY - timedelta(random.choice((0, 1, 14, 15, 42, 43, 56, 57, 180, 184, 365, 366, 900)))
    return Antwoord(value if feit.soort != "tekst" else "tekst")


def outcome_of(zaken: Sequence[Zaak], day: date, book: Rulebook) -> Outcome:
    """What the evaluator says about some cases."""
    evaluator = Evaluator(book, day)
    table: Any = caseload_table(zaken, book).combine_chunks()
    batch = table.to_batches()[0] if table.num_rows else pa.RecordBatch.from_pylist([], table.schema)
    reader = evaluator.reader(table.schema)
    reader.refuse("proef")
    read, findings = reader.read(batch)
    assert not findings, findings
    return evaluator.conclude(read)


def values_of(planes: Planes, rows: int) -> list[Kleene]:
    """One value per row."""
    sides = zip(rows_of(planes.ja, rows), rows_of(planes.nee, rows), strict=True)
    return [True if ja else False if nee else None for ja, nee in sides]


def rows_of(plane: Plane, rows: int) -> list[bool]:
    """One truth value per row."""
    return unpacked(plane, rows).tolist()  # type: ignore[no-any-return]


def expected_of(zaken: Sequence[Zaak], day: date, book: Rulebook) -> list[dict[str, Kleene]]:
    """What the reference says about every need of some cases, in the order of the rows."""
    rules, found = book.at(day), []
    for zaak in zaken:
        case = case_context(zaak, day, book)
        traces = evaluate(rules, case, "zaak")
        for behoefte in zaak.behoeften:
            below = evaluate(rules, need_context(case, behoefte, zaak, day, book), "behoefte", traces)
            found.append({name: trace.value for name, trace in below.items()})
    return found
