"""Columns of facts and what one leaf says about every row of them: a known-true and a known-false plane.

A plane holds one bit per row in 64-bit words, the first row in the lowest bit, as Arrow keeps its booleans. Bits beyond
the last row mean nothing. A row whose bit is set in neither plane is unknown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.errors import SchakelError
from engine.model import Blad

Plane = NDArray[np.uint64]
_SLICED = 256
_AT_ONCE = 256
_EPOCH = date(1970, 1, 1).toordinal()


class ColumnError(SchakelError):
    """A column cannot hold what the rules ask of it."""


class Planes(NamedTuple):
    """The rows in which something is known to be *ja*, and those in which it is known to be *nee*."""

    ja: Plane
    nee: Plane


class Shelf:
    """Room for the planes of one batch, taken from the system many at a time; what stands in it means nothing yet."""

    def __init__(self, words: int) -> None:
        self.words = words
        self.empty: Plane = np.zeros(words, np.uint64)
        self._planes: list[Plane] = []
        self._used = 0

    def plane(self) -> Plane:
        """A plane that nobody else has."""
        if self._used == len(self._planes):
            self._planes += list(np.empty((_AT_ONCE, self.words), np.uint64))
        self._used += 1
        return self._planes[self._used - 1]

    def cleared(self, words: int) -> "Shelf":
        """This shelf for a next batch, when nothing on it is needed any more; another one for another size."""
        self._used = 0
        return self if words == self.words else Shelf(words)


def room(shelf: Shelf | None, like: Plane) -> Plane:
    """A plane to write in: from the shelf, or one of its own for who has none."""
    return np.empty_like(like) if shelf is None else shelf.plane()


def packed(rows: NDArray[np.bool_]) -> Plane:
    """One truth value per row as a plane.

    >>> packed(np.array([True, False, True])).tolist()
    [5]
    """
    return packed_bytes(rows)


def packed_bytes(rows: NDArray[Any]) -> Plane:
    """The rows whose byte is not zero, as a plane."""
    bits = np.packbits(rows, bitorder="little")
    if len(rows) % 64 == 0:
        return bits.view(np.uint64)
    plane = np.zeros(words_for(len(rows)), np.uint64)
    plane.view(np.uint8)[: len(bits)] = bits
    return plane


def unpacked(plane: Plane, rows: int) -> NDArray[np.bool_]:
    """The plane as one truth value per row."""
    return np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little").view(np.bool_)


def words_for(rows: int) -> int:
    """How many 64-bit words a plane of so many rows takes."""
    return -(-rows // 64)


@dataclass(frozen=True, slots=True)
class Bits:
    """A fact that is *ja*, *nee* or unknown."""

    planes: Planes

    @property
    def known(self) -> Plane:
        """The rows in which the fact is recorded."""
        return self.planes.ja | self.planes.nee

    def sides(self, leaf: Blad, shelf: Shelf | None = None) -> Planes:
        """When the leaf is known true, and when known false."""
        ja, nee = self.planes
        held = [word for word in _operands(leaf) if word in ("ja", "nee")]
        if leaf.operator[0] not in ("is", "een_uit"):
            raise ColumnError(f"{leaf.feit}: een woord heeft geen volgorde")
        if len(set(held)) == 2:
            return Planes(ja | nee, np.zeros_like(ja))
        if not held:
            return Planes(np.zeros_like(ja), ja | nee)
        return self.planes if held[0] == "ja" else Planes(nee, ja)


@dataclass(frozen=True)
class Words:
    """A fact that is one of some words; a negative code is unknown, and so is every row outside ``recorded``."""

    raw: NDArray[Any]
    words: Sequence[Any]
    recorded: Plane | None = None
    _planes: dict[int, Plane] = field(default_factory=dict)

    @cached_property
    def known(self) -> Plane:
        """The rows in which the fact is recorded."""
        return packed(self.raw >= 0) if self.recorded is None else self.recorded

    @cached_property
    def codes(self) -> NDArray[Any]:
        """The place of the word of every row; -1 is unknown."""
        if self.recorded is None:
            return self.raw
        found: NDArray[Any] = np.where(unpacked(self.recorded, len(self.raw)), self.raw, -1)
        return found

    def sides(self, leaf: Blad, shelf: Shelf | None = None) -> Planes:
        """When the leaf is known true, and when known false."""
        if leaf.operator[0] not in ("is", "een_uit"):
            raise ColumnError(f"{leaf.feit}: een woord heeft geen volgorde")
        true = self.any_of(_operands(leaf), shelf)
        return Planes(true, np.bitwise_xor(self.known, true, room(shelf, true)))

    def any_of(self, words: Iterable[str], shelf: Shelf | None = None) -> Plane:
        """The rows in which the fact is one of these words."""
        parts = [self._equal(self.words.index(word), shelf) for word in words if word in self.words]
        if len(parts) < 2:
            return parts[0] if parts else np.zeros(words_for(len(self.raw)), np.uint64)
        found = np.bitwise_or(parts[0], parts[1], room(shelf, parts[0]))
        for part in parts[2:]:
            np.bitwise_or(found, part, found)
        return found

    def _equal(self, code: int, shelf: Shelf | None) -> Plane:
        if code not in self._planes:
            self._planes[code] = self._made(code, shelf)
        return self._planes[code]

    def _made(self, code: int, shelf: Shelf | None) -> Plane:
        """The rows with a code: a plane per bit of it is cheaper than a comparison per word."""
        if len(self.words) > _SLICED:
            return self.known & packed(self.raw == code)
        plane = self.known
        made = room(shelf, plane) if self._slices else plane
        for bit, slice_ in enumerate(self._slices):
            if code >> bit & 1:
                plane = np.bitwise_and(plane, slice_, made)
            else:
                # plane zonder de rijen van slice_, in twee stappen op dezelfde plek
                plane = np.bitwise_xor(np.bitwise_or(plane, slice_, made), slice_, made)
        return plane

    @cached_property
    def _slices(self) -> list[Plane]:
        """Per bit of the code the rows in which it is set."""
        small = self.raw.astype(np.uint8)
        return [packed_bytes(small & np.uint8(1 << bit)) for bit in range(max(len(self.words) - 1, 0).bit_length())]


@dataclass(frozen=True, slots=True)
class Numbers:
    """A number, an amount or a day: whole numbers of ``10 ** -scale``, and where they are known.

    ``high`` is given when a row may hold any whole number from its value up to that: an age that is not certain.
    """

    low: NDArray[Any]
    known: Plane
    scale: int = 0
    high: NDArray[Any] | None = None

    def sides(self, leaf: Blad, shelf: Shelf | None = None) -> Planes:
        """When the leaf is known true, and when known false."""
        operator, _ = leaf.operator
        high = self.low if self.high is None else self.high
        if operator in ("minstens", "kleiner_dan"):
            least = self._at_least(_operands(leaf)[0])
            reached = self.known & packed(self.low >= least)
            short = self.known & packed(high < least)
            return Planes(reached, short) if operator == "minstens" else Planes(short, reached)
        exact = sorted({code for code in map(self._exactly, _operands(leaf)) if code is not None})
        none = np.ones(len(self.low), np.bool_)
        every = np.zeros(len(self.low), np.bool_)
        for run in _runs(exact, self._unit):
            every |= (self.low >= run[0]) & (high <= run[-1]) & self._met(run, high)
        for code in exact:
            none &= (code < self.low) | (code > high)
        return Planes(self.known & packed(every), self.known & packed(none))

    def _met(self, run: list[int], high: NDArray[Any]) -> NDArray[np.bool_]:
        """Beside a run of whole numbers a single value must be one of them."""
        met: NDArray[np.bool_] = (self.low != high) | np.isin(self.low, run)
        return met

    def _at_least(self, operand: Any) -> int:
        """The smallest whole number of this scale that is not below the operand."""
        top, bottom = _ratio(operand)
        return -((-top * self._unit) // bottom)

    def _exactly(self, operand: Any) -> int | None:
        top, bottom = _ratio(operand)
        code, rest = divmod(top * self._unit, bottom)
        return None if rest else code

    @property
    def _unit(self) -> int:
        """What one whole is in this scale."""
        return int(10**self.scale)


Column = Bits | Words | Numbers


def nothing(rows: int) -> Bits:
    """A fact that nobody recorded in any row."""
    plane = np.zeros(words_for(rows), np.uint64)
    return Bits(Planes(plane, plane))


def day_number(day: date) -> int:
    """A day as Arrow counts it."""
    return day.toordinal() - _EPOCH


def as_day(number: int) -> date:
    """The day that ``day_number`` counts.

    >>> as_day(day_number(date(2026, 2, 28)))
    datetime.date(2026, 2, 28)
    """
    return date.fromordinal(number + _EPOCH)


def _operands(leaf: Blad) -> list[Any]:
    operand = leaf.operator[1]
    return list(operand) if isinstance(operand, list) else [operand]


def _ratio(operand: Any) -> tuple[int, int]:
    if type(operand) is date:
        return day_number(operand), 1
    if isinstance(operand, int | Decimal):
        return operand.as_integer_ratio()
    raise ColumnError("een getal of datum wordt vergeleken met een woord")


def _runs(codes: list[int], step: int) -> list[list[int]]:
    """Neighbouring whole numbers together; what is not whole stands alone."""
    runs: list[list[int]] = []
    for code in (code for code in codes if code % step == 0):
        if runs and code == runs[-1][-1] + step:
            runs[-1].append(code)
        else:
            runs.append([code])
    return runs + [[code] for code in codes if code % step]
