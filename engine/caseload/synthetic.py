"""Invented caseloads: made from a seed and the catalogue, realistic in shape, about nobody.

Every case has a *compleetheid* (how much is recorded) and a *zwaarte* (how much care); both bend the chances of all its
facts, so that what is unknown and what is *ja* come together as they do in practice. See ``profiles`` for the groups.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.caseload.profiles import COMMON, DATES, ONLY_FOR, PROFILES, WORDS
from engine.caseload.rows import caseload_schema
from engine.columnar_leaf import day_number
from engine.model import Feit
from engine.rulebook import Rulebook

CASES_AT_ONCE = 30_000
_KNOWN = {"situatie": 0.72, "oordeel": 0.5, "besluit": 0.45, "lezing": 0.05}
_PRESUMED = 0.2
_TEAMS = tuple(f"team {number:02}" for number in range(1, 13))
_GEMEENTEN = ("verzonnen-noord", "verzonnen-midden", "verzonnen-zuid")


@dataclass(frozen=True)
class _Cases:
    """What the needs of each case share; ``of`` is the case of every row."""

    of: NDArray[np.int64]
    group: NDArray[np.int64]
    full: NDArray[np.float32]
    heavy: NDArray[np.float32]


class Synthetic:
    """A caseload of so many cases from one seed; the same arguments give the same bytes."""

    def __init__(self, book: Rulebook, day: date, seed: int = 1, facts: Iterable[str] | None = None) -> None:
        self._book = book
        self._day = day
        self._seed = seed
        wanted = set(book.feiten) if facts is None else set(facts)
        self.schema = caseload_schema(book, [name for name in _recorded(book) if name in wanted])
        self.schema = self.schema.with_metadata({"herkomst": "verzonnen door schakel caseload maak; gaat over niemand"})

    def batches(self, cases: int) -> Iterator[Any]:
        """Record batches of whole cases, numbered on."""
        for number, first in enumerate(range(0, cases, CASES_AT_ONCE)):
            yield self._batch(number, first, min(CASES_AT_ONCE, cases - first))

    def _batch(self, number: int, first: int, count: int) -> Any:
        rng = np.random.default_rng([self._seed, number])
        group = rng.choice(len(PROFILES), count, p=_shares([item.share for item in PROFILES]))
        heavy = rng.beta(2, 2, count).astype(np.float32)
        needs = 1 + rng.binomial(4, 0.15 + 0.3 * heavy)
        of = np.repeat(np.arange(count), needs)
        cases = _Cases(of, group, rng.beta(4, 2, count).astype(np.float32), heavy)
        soort = self._kinds(cases, rng)
        names = list(self._book.behoeften)
        columns: dict[str, Any] = {
            "zaak": pa.array([f"v{first + index:08}" for index in range(count)]).take(pa.array(of)),
            "behoefte": pa.array([f"b{index}" for index in range(1, 6)]).take(pa.array(_rank(of, needs))),
            "soort": _dictionary(soort, names),
            "voor": self._people(soort, names, rng),
            "geboortedatum": self._births(cases, rng),
            "gemeente": _dictionary(_choice(rng, len(of), (0.4, 0.25, 0.2, 0.15), of), [self._home, *_GEMEENTEN]),
            "team": _dictionary(rng.integers(0, len(_TEAMS), count)[of], _TEAMS),
        }
        for field in self.schema:
            if field.name not in columns:
                columns[field.name] = self._fact(self._book.feiten[field.name], cases, soort, names, rng)
        return pa.RecordBatch.from_arrays([columns[name] for name in self.schema.names], schema=self.schema)

    @property
    def _home(self) -> str:
        return next(iter(self._book.gemeenten), "verzonnen-oost")

    def _kinds(self, cases: _Cases, rng: np.random.Generator) -> NDArray[np.int64]:
        names = list(self._book.behoeften)
        found = np.zeros(len(cases.of), np.int64)
        for index, profile in enumerate(PROFILES):
            rows = np.flatnonzero(cases.group[cases.of] == index)
            weights = _shares([profile.needs.get(name, 0.05) for name in names])
            found[rows] = rng.choice(len(names), len(rows), p=weights)
        return found

    def _people(self, soort: NDArray[np.int64], names: Sequence[str], rng: np.random.Generator) -> Any:
        people = ("kind", "ouder", "brus")
        found, draw = np.zeros(len(soort), np.int64), rng.random(len(soort))
        for index, name in enumerate(names):
            fits = self._book.behoeften[name].voor
            rows = np.flatnonzero(soort == index)
            choice = np.minimum((draw[rows] ** 2 * len(fits)).astype(np.int64), len(fits) - 1)
            found[rows] = np.array([people.index(person) for person in fits])[choice]
        return _dictionary(found, people)

    def _births(self, cases: _Cases, rng: np.random.Generator) -> Any:
        """Birth dates; of one in fifty only month or year is known."""
        ages = np.array([profile.ages for profile in PROFILES])[cases.group]
        years = rng.triangular(ages[:, 0], np.maximum(ages[:, 1], ages[:, 0] + 0.1), ages[:, 2])
        days = day_number(self._day) - (years * 365.25).astype(np.int64)
        texts = np.datetime_as_string(days.astype("M8[D]"))
        part = rng.random(len(texts))
        texts = np.where(part < 0.005, texts.astype("U4"), np.where(part < 0.02, texts.astype("U7"), texts))
        return pa.array(texts.tolist()).dictionary_encode().take(pa.array(cases.of))

    def _fact(
        self, feit: Feit, cases: _Cases, soort: NDArray[np.int64], names: Sequence[str], rng: np.random.Generator
    ) -> Any:
        of_case = feit.niveau == "zaak"
        rows = np.arange(len(cases.group)) if of_case else cases.of
        share = _PRESUMED if feit.aanname else _KNOWN.get(feit.klasse, 0.5)
        if feit.soort == "datum":
            share = DATES.get(feit.id, 0.06)
        known = rng.random(len(rows), np.float32) < share * (0.4 + 0.9 * cases.full[rows])
        if feit.id in ONLY_FOR and not of_case:
            known &= np.isin(soort, [names.index(name) for name in ONLY_FOR[feit.id] if name in names])
        values = _values(feit, cases, rows, self._day, rng)
        if of_case:
            known = known[cases.of]
            values = values[cases.of]
        if feit.soort == "keuze":
            return _dictionary(np.where(known, values, -1), [optie.waarde for optie in feit.opties])
        array = pa.array(values, mask=~known)
        return array.cast(self.schema.field(feit.id).type)


def _recorded(book: Rulebook) -> list[str]:
    return [name for name in caseload_schema(book).names if name in book.feiten and book.feiten[name].soort != "tekst"]


def _values(feit: Feit, cases: _Cases, rows: NDArray[np.int64], day: date, rng: np.random.Generator) -> NDArray[Any]:
    """A value for every row, known or not."""
    if feit.soort == "keuze":
        shares = [WORDS.get(feit.id, {}).get(optie.waarde, 0.02 if feit.id in WORDS else 1) for optie in feit.opties]
        return _choice(rng, len(rows), _shares(shares))
    if feit.soort in ("getal", "bedrag"):
        low, high = int(feit.minimum or 0), int(feit.maximum or 100)
        return low + (rng.beta(1.2, 4, len(rows)) * (high - low)).astype(np.int32)
    if feit.soort == "datum":
        back = (rng.exponential(70, len(rows))).astype(np.int32)
        return (day_number(day) - np.minimum(back, 1500)).astype("M8[D]")
    common = COMMON.get(feit.id, 0.05 if feit.aanname else 0.35)
    chances = np.array([profile.facts.get(feit.id, common) for profile in PROFILES], np.float32)
    bent = chances[cases.group[rows]]
    bent = bent + (cases.heavy[rows] - np.float32(0.5)) * bent * (1 - bent)
    yes: NDArray[Any] = rng.random(len(rows), np.float32) < bent
    return yes


def _shares(weights: Sequence[float]) -> list[float]:
    total = sum(weights)
    return [weight / total for weight in weights]


def _choice(
    rng: np.random.Generator, count: int, shares: Sequence[float], of: NDArray[np.int64] | None = None
) -> NDArray[np.int64]:
    """Draws by share; with ``of`` one draw for every case."""
    drawn = rng.choice(len(shares), count if of is None else int(of[-1]) + 1, p=_shares(shares))
    return drawn if of is None else drawn[of]


def _rank(of: NDArray[np.int64], needs: NDArray[np.int64]) -> NDArray[np.int64]:
    """The number of every row within its case."""
    starts = np.cumsum(needs) - needs
    found: NDArray[np.int64] = np.arange(len(of)) - starts[of]
    return found


def _dictionary(codes: NDArray[Any], words: Sequence[str]) -> Any:
    absent = codes < 0
    indices = pa.array(codes.astype(np.int32), mask=absent if absent.any() else None)
    return pa.DictionaryArray.from_arrays(indices, pa.array(list(words)))
