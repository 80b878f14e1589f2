"""Cases as rows and rows as cases: the table in which a caseload is kept, one row per need."""

from collections.abc import Iterable, Sequence
from typing import Any

import pyarrow as pa

from engine.case import Antwoord, Behoefte, Value, Zaak
from engine.caseload.batch import AT_CASE, FIXED
from engine.intake.facts import recordable
from engine.intake.values import birth_date, fact_value
from engine.model import Feit
from engine.rulebook import Rulebook

_WORD = pa.dictionary(pa.int32(), pa.string())
_TYPES = {
    "ja_nee": pa.bool_(),
    "keuze": _WORD,
    "tekst": pa.string(),
    "getal": pa.decimal128(18, 6),
    "bedrag": pa.decimal128(18, 2),
    "datum": pa.date32(),
}
_FIXED = {"zaak": pa.string(), "behoefte": pa.string()}


def caseload_schema(book: Rulebook, facts: Iterable[str] | None = None) -> Any:
    """The Arrow schema of a caseload with these facts, or with every fact that can be recorded."""
    known = {feit.id: feit for feit in book.feiten.values() if recordable(feit)}
    fields = [pa.field(name, _FIXED.get(name, _WORD)) for name in FIXED]
    fields += [pa.field(name, _TYPES[known[name].soort]) for name in (known if facts is None else facts)]
    return pa.schema(fields)


def caseload_table(zaken: Sequence[Zaak], book: Rulebook, teams: Sequence[str] = ()) -> Any:
    """The needs of some cases as a table; ``teams`` gives the team of every case.

    What was recorded as *onbekend* becomes an empty cell. A case without a need has no row.
    """
    rows: list[dict[str, Any]] = []
    for number, zaak in enumerate(zaken):
        team = teams[number] if teams else None
        rows.extend(_row(zaak, behoefte, team, book) for behoefte in zaak.behoeften)
    used = {name for row in rows for name in row}
    facts = [name for name in book.feiten if name in used]
    at_case = [pa.field(name, pa.bool_()) for name in sorted(used) if name.startswith(AT_CASE)]
    schema = caseload_schema(book, facts)
    for field in at_case:
        schema = schema.append(field)
    return pa.Table.from_pylist(rows, schema=schema)


def _row(zaak: Zaak, behoefte: Behoefte, team: str | None, book: Rulebook) -> dict[str, Any]:
    row: dict[str, Any] = {
        "zaak": zaak.id,
        "behoefte": behoefte.id,
        "soort": behoefte.soort,
        "voor": behoefte.voor,
        "geboortedatum": str(zaak.geboortedatum) if zaak.geboortedatum else None,
        "gemeente": zaak.gemeente or None,
        "team": team,
    }
    for name, answer in {**zaak.feiten, **behoefte.feiten}.items():
        row[name] = _cell(book.feiten[name], answer.waarde)
    for name, answer in zaak.feiten.items():
        if book.feiten[name].optillen:
            row[AT_CASE + name] = _cell(book.feiten[name], answer.waarde)
            row[name] = None
    for name, answer in behoefte.feiten.items():
        row[name] = _cell(book.feiten[name], answer.waarde)
    return row


def _cell(feit: Feit, value: Value | None) -> Any:
    return value == "ja" if feit.soort == "ja_nee" and value is not None else value


def cases_of(rows: Iterable[dict[str, Any]], book: Rulebook) -> list[Zaak]:
    """The cases in some rows, each with its needs; the rows must be readable."""
    grouped: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        grouped.setdefault(row["zaak"], []).append(row)
    return [_case(name, own, book) for name, own in grouped.items()]


def _case(name: str, rows: list[dict[str, Any]], book: Rulebook) -> Zaak:
    first = rows[0]
    needs = tuple(
        Behoefte(
            id=row.get("behoefte") or f"b{number}",
            soort=row["soort"],
            voor=row.get("voor") or "kind",
            feiten=_answers(row, book, "behoefte"),
        )
        for number, row in enumerate(rows, 1)
    )
    facts = _answers(first, book, "zaak")
    for key, value in first.items():
        if key.startswith(AT_CASE) and value is not None:
            lifted = key.removeprefix(AT_CASE)
            facts[lifted] = Antwoord(fact_value(book.feiten[lifted], value))
    born = birth_date(first.get("geboortedatum"))
    return Zaak(name, born, needs, gemeente=first.get("gemeente") or "", feiten=facts)


def _answers(row: dict[str, Any], book: Rulebook, niveau: str) -> dict[str, Antwoord]:
    return {
        name: Antwoord(fact_value(book.feiten[name], value))
        for name, value in row.items()
        if value is not None and name in book.feiten and book.feiten[name].niveau == niveau
    }
