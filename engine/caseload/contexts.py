"""What ``engine.context`` makes of one case, for a whole batch: the facts of the case, and those of every need."""

from collections.abc import Mapping
from datetime import date

import numpy as np
from numpy.typing import NDArray

from engine.caseload.arrays import all_rows
from engine.caseload.batch import CaseBatch
from engine.caseload.calendar import Ages, Days, add_months, birthdays, first_within, months_between
from engine.caseload.termfacts import Terms
from engine.columnar_leaf import Bits, Column, Numbers, Plane, Planes, Words, day_number, nothing, packed, unpacked
from engine.model import Feit
from engine.model.feit import Niveau
from engine.rulebook import Rulebook

Columns = dict[str, Column]


def case_columns(batch: CaseBatch, day: date, book: Rulebook, terms: Terms) -> Columns:
    """The facts of the case of every row: recorded, of the gemeente, lifted from its needs, computed."""
    columns = {name: column for name, column in batch.facts.items() if _niveau(name, book) == "zaak"}
    _add_local(columns, batch, book, "zaak")
    for feit in book.feiten.values():
        if feit.optillen:
            columns[feit.id] = _lifted(feit, batch)
    first, last, known = batch.born
    ages, today = Ages(day), day_number(day)
    low = ages.of(np.minimum(last, today))
    uncertain = first is not last and bool((first != last).any())
    columns["leeftijd"] = Numbers(low, known, 0, ages.of(first) if uncertain else None)
    _derive(columns, batch, day, book, terms)
    return columns


def need_columns(base: Columns, batch: CaseBatch, day: date, book: Rulebook, terms: Terms) -> Columns:
    """The facts of the need of every row, over those of its case."""
    columns = {name: column for name, column in base.items() if not _of_case_alone(book.feiten[name])}
    for name, column in batch.facts.items():
        if _niveau(name, book) == "behoefte":
            columns[name] = _over(column, batch.at_case[name]) if name in batch.at_case else column
    columns.update((name, column) for name, column in batch.at_case.items() if name not in columns)
    _add_local(columns, batch, book, "behoefte")
    columns["behoefte_soort"] = batch.soort
    columns["behoefte_voor"] = batch.voor
    columns["leeftijd_jeugdige"] = _age_of_person(columns, batch)
    _derive(columns, batch, day, book, terms)
    return columns


def _niveau(name: str, book: Rulebook) -> Niveau | None:
    """Where a fact counts in this rulebook; a batch may hold facts of another one."""
    return book.feiten[name].niveau if name in book.feiten else None


def _of_case_alone(feit: Feit) -> bool:
    return feit.afleiding is not None or feit.optillen


def _over(own: Column, below: Column) -> Bits:
    """What was said at the need, and otherwise what was said for the whole case; both are ja_nee."""
    if not isinstance(own, Bits) or not isinstance(below, Bits):
        raise TypeError("alleen een ja_nee-feit wordt opgetild")
    open_ = ~own.known
    return Bits(Planes(own.planes.ja | (below.planes.ja & open_), own.planes.nee | (below.planes.nee & open_)))


def _lifted(feit: Feit, batch: CaseBatch) -> Column:
    """*Ja* on one need counts for the case; *nee* when every answer is *nee*; what the case itself says goes first."""
    own = batch.facts.get(feit.id, nothing(batch.rows))
    if not isinstance(own, Bits):
        raise TypeError("alleen een ja_nee-feit wordt opgetild")
    ja, nee = own.planes
    if len(batch.starts) < batch.rows:
        ja, nee = (_anywhere(plane, batch) for plane in own.planes)
    lifted = Bits(Planes(ja, nee & ~ja))
    return _over(batch.at_case[feit.id], lifted) if feit.id in batch.at_case else lifted


def _anywhere(plane: Plane, batch: CaseBatch) -> Plane:
    lengths = np.diff(np.append(batch.starts, batch.rows))
    found = np.logical_or.reduceat(unpacked(plane, batch.rows), batch.starts)
    return packed(np.repeat(found, lengths))


def _age_of_person(columns: Columns, batch: CaseBatch) -> Numbers:
    age = columns["leeftijd"]
    years = columns.get("leeftijd_brus")
    sibling = batch.voor.codes == (batch.voor.words.index("brus") if "brus" in batch.voor.words else -2)
    if not isinstance(age, Numbers):
        raise TypeError("een leeftijd is een getal")
    if not sibling.any():
        return age
    low, high, known = age.low, age.high, age.known & ~packed(sibling)
    if isinstance(years, Numbers):
        # Zoals int(): een leeftijd van twee en een half telt als twee.
        own = np.fix(years.low / 10**years.scale).astype(np.int64)
        low = np.where(sibling, own, low)
        high = None if high is None else np.where(sibling, own, high)
        known = known | (packed(sibling) & years.known)
    return Numbers(low, known, 0, high)


def _add_local(columns: Columns, batch: CaseBatch, book: Rulebook, niveau: Niveau) -> None:
    """What the gemeente's own settings say about every case, where the case itself says nothing."""
    for code, gemeente in book.gemeenten.items():
        if code not in batch.gemeente.words:
            continue
        here = batch.gemeente.codes == batch.gemeente.words.index(code)
        for name, value in gemeente.feiten.items():
            if book.feiten[name].niveau != niveau:
                continue
            columns[name] = _filled(columns.get(name), book.feiten[name], value, here)


def _filled(column: Column | None, feit: Feit, value: object, here: NDArray[np.bool_]) -> Column:
    rows = len(here)
    if feit.soort == "ja_nee":
        told = packed(here)
        none = np.zeros_like(told)
        said = Bits(Planes(told, none) if value == "ja" else Planes(none, told))
        return _over(column, said) if column is not None else said
    if isinstance(value, str):
        codes, words = (column.codes, [*column.words]) if isinstance(column, Words) else (np.full(rows, -1), [])
        if value not in words:
            words.append(value)
        return Words(np.where((codes < 0) & here, words.index(value), codes), words)
    own = column if isinstance(column, Numbers) else Numbers(np.zeros(rows, np.int64), packed(here & False))
    number = day_number(value) if isinstance(value, date) else int(value * 10**own.scale)
    fill = here & ~unpacked(own.known, rows)
    return Numbers(np.where(fill, number, own.low.astype(np.int64)), own.known | packed(fill), own.scale)


def _derive(columns: Columns, batch: CaseBatch, day: date, book: Rulebook, terms: Terms) -> None:
    for feit in book.derived_facts:
        term = feit.afleiding is not None and feit.afleiding.functie == "termijn_voorbij"
        found = terms.over(feit, columns, batch.rows) if term else _derived(feit, columns, batch, day)
        if found is not None:
            columns[feit.id] = found


def _derived(feit: Feit, columns: Mapping[str, Column], batch: CaseBatch, day: date) -> Column | None:
    rule = feit.afleiding
    if rule is None:
        return None
    if rule.functie == "op_leeftijd":
        first, last, known = batch.born
        return Numbers(birthdays(first, (rule.maanden or 216) // 12), known & packed(first == last))
    start = columns.get(rule.van)
    if rule.functie == "is_vastgelegd":
        return None if start is None else Bits(Planes(start.known, np.zeros_like(start.known)))
    if not isinstance(start, Numbers):
        return None
    if not rule.tot and rule.functie == "binnen_maanden":
        return _sides((start.low >= first_within(day, rule.maanden or 0)) & (start.low <= day_number(day)), start.known)
    end = columns.get(rule.tot) if rule.tot else Numbers(np.full(batch.rows, day_number(day)), all_rows(batch.rows))
    if not isinstance(end, Numbers):
        return None
    return _between(rule.functie, start.low, end.low, rule.maanden or 0, start.known & end.known)


def _between(functie: str, start: Days, end: Days, months: int, known: Plane) -> Column:
    if functie == "maanden_tussen":
        return Numbers(months_between(start, end), known)
    if functie == "dagen_tussen":
        return Numbers(end - start, known)
    within = start < end if functie == "ligt_voor" else (start <= end) & (end <= add_months(start, months))
    return _sides(within, known)


def _sides(rows: NDArray[np.bool_], known: Plane) -> Bits:
    held = packed(rows)
    return Bits(Planes(held & known, known & ~held))
