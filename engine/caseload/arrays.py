"""Arrow arrays as planes and numbers, without copying more than is needed."""

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from engine.columnar_leaf import Plane, Planes, Shelf, packed, room, unpacked, words_for


def known_plane(array: Any) -> Plane:
    """The rows in which an array has a value."""
    if not array.null_count:
        return all_rows(len(array))
    return _bitmap(array.buffers()[0], array.offset, len(array))


def boolean_planes(array: Any, shelf: Shelf | None = None) -> Planes:
    """A boolean array as the rows that are true and those that are false."""
    known = known_plane(array)
    true = _bitmap(array.buffers()[1], array.offset, len(array))
    ja = np.bitwise_and(known, true, room(shelf, known))
    return Planes(ja, np.bitwise_xor(known, ja, room(shelf, known)))


def boolean_array(planes: Planes, rows: int, shelf: Shelf | None = None) -> Any:
    """Planes as an Arrow boolean: value *ja*, absent *onbekend*. The planes are handed over, not copied."""
    known = np.bitwise_or(planes.ja, planes.nee, room(shelf, planes.ja))
    return pa.Array.from_buffers(pa.bool_(), rows, [pa.py_buffer(known), pa.py_buffer(planes.ja)])


def all_rows(rows: int) -> Plane:
    """A plane with every row set, and no bit beyond the last."""
    plane = np.full(words_for(rows), np.uint64(0xFFFFFFFFFFFFFFFF))
    if rows % 64:
        plane[-1] = np.uint64((1 << (rows % 64)) - 1)
    return plane


def count(plane: Plane, rows: Plane) -> int:
    """How many of some rows are set in a plane."""
    return int(np.bitwise_count(plane & rows).sum())


def whole_numbers(array: Any) -> NDArray[Any]:
    """The whole numbers or days of an array as they lie in memory; where there is none, a number means nothing."""
    kind = (pa.int32() if pa.types.is_date32(array.type) else array.type).to_pandas_dtype()
    values = array.buffers()[1]
    if values is None or not len(array):
        return np.zeros(len(array), kind)
    return np.frombuffer(values, kind, len(array), array.offset * np.dtype(kind).itemsize)


def scaled(array: Any) -> tuple[NDArray[Any], int, NDArray[np.bool_]]:
    """A number array as whole numbers of ``10 ** -scale``, and the rows that do not fit that."""
    kind = array.type
    if pa.types.is_decimal(kind):
        low, high = np.frombuffer(array.buffers()[1], np.int64)[2 * array.offset :].reshape(-1, 2)[: len(array)].T
        return low.copy(), kind.scale, (high != low >> 63) & unpacked(known_plane(array), len(array))
    if not pa.types.is_floating(kind):
        return whole_numbers(array), 0, np.zeros(len(array), np.bool_)
    scale = 6
    values = array.fill_null(0).to_numpy(zero_copy_only=False).astype(np.float64)
    with np.errstate(invalid="ignore", over="ignore"):
        near = np.rint(values * 10**scale)
        bad = ~np.isfinite(values) | (np.abs(values) >= 1e12) | (np.abs(near - values * 10**scale) > 1e-3)
    return np.where(bad, 0, near).astype(np.int64), scale, bad


def coded(array: Any) -> tuple[NDArray[Any], list[Any], Plane]:
    """A word or day array as codes, the words they stand for, and the rows that have one; other codes mean nothing."""
    if not pa.types.is_dictionary(array.type):
        array = pc.dictionary_encode(array)
    codes, known = whole_numbers(array.indices), known_plane(array.indices)
    words = array.dictionary.to_pylist()
    if None in words:
        known = known & ~packed(np.isin(codes, [index for index, word in enumerate(words) if word is None]))
    return codes, words, known


def group_starts(array: Any) -> NDArray[np.int64]:
    """The first row of every run of equal values."""
    if len(array) < 2:
        return np.zeros(len(array), np.int64)
    if pa.types.is_dictionary(array.type):
        array = array.cast(array.type.value_type)
    changed = pc.not_equal(array.slice(1), array.slice(0, len(array) - 1)).fill_null(True)
    found: NDArray[np.int64] = np.flatnonzero(changed.to_numpy(zero_copy_only=False)) + 1
    return np.concatenate([np.zeros(1, np.int64), found])


def _bitmap(buffer: Any, offset: int, rows: int) -> Plane:
    if buffer is None:
        return np.zeros(words_for(rows), np.uint64)
    raw = np.frombuffer(buffer, np.uint8)
    words = words_for(rows)
    if offset % 64 == 0 and len(raw) >= offset // 8 + 8 * words:
        return raw[offset // 8 : offset // 8 + 8 * words].view(np.uint64)
    if offset % 8:
        return packed(np.unpackbits(raw[offset // 8 :], bitorder="little")[offset % 8 :][:rows].view(np.bool_))
    plane = np.zeros(words_for(rows), np.uint64)
    used = raw[offset // 8 : offset // 8 + -(-rows // 8)]
    plane.view(np.uint8)[: len(used)] = used
    return plane
