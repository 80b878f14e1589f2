"""A trial: the same kernel as C, made from the same text and compiled where it runs. Not part of Schakel.

Shows what the dispatch of numpy costs: one pass over the planes, 512 rows at a time, nothing between them in memory.
"""

import ast
import ctypes
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from engine.caseload.arrays import all_rows, known_plane, whole_numbers
from engine.caseload.columns import read_fact
from engine.columnar import compile_kernel
from engine.columnar_leaf import Column, Numbers, Plane, words_for
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from tests.bench.translations import AGES

_LANES = 8
_HEAD = """#include <stdint.h>
typedef uint64_t v __attribute__((vector_size(64), aligned(8)));
void kern(const uint64_t **in, uint64_t **out, long words) {
  for (long w = 0; w < words; w += 8) {
"""


def compiled(book: Rulebook, rules: RuleSet, names: list[str]) -> Any:
    """The kernel in C; Arrow in and Arrow out, as the kernel itself."""
    above, below = (compile_kernel(rules, niveau, book.feiten) for niveau in ("zaak", "behoefte"))
    bits = [name for name in names if book.feiten[name].soort == "ja_nee"]
    tests = {name: leaf for kernel in (above, below) for name, leaf in kernel.source.tests.items()}
    planes = [name for name in tests if name not in bits]
    recorded = sorted({name for kernel in (above, below) for name in kernel.source.recorded})
    concluded = [*above.source.concluded, *below.source.concluded]
    source = _c([above.source.text, below.source.text], bits, planes, recorded, concluded)
    run_c = _library(source)

    def run(table: Any) -> Any:
        parts = []
        for batch in table.to_batches():
            columns = _columns(batch, book, [name for name in names if name not in bits])
            given: list[Plane] = []
            rows = batch.num_rows
            every, empty = all_rows(rows), np.zeros(words_for(rows), np.uint64)
            for name in bits:
                array = batch.column(name)
                given += [_bits(array, 0, every), _bits(array, 1, every)]
            for name in planes:
                column = columns.get(tests[name].feit)
                given += list(column.sides(tests[name])) if column is not None else [empty, empty]
            given += [columns[name].known if name in columns else empty for name in recorded]
            parts.append(_conclude(run_c, given, concluded, rows))
        return pa.Table.from_batches(parts)

    return run


def _conclude(run_c: Any, given: list[Plane], concluded: list[str], rows: int) -> Any:
    words = -(-words_for(rows) // _LANES) * _LANES
    held = [
        plane if len(plane) >= words else np.append(plane, np.zeros(words - len(plane), np.uint64)) for plane in given
    ]
    made = np.empty((2 * len(concluded), words + _LANES), np.uint64)
    inputs = (ctypes.c_void_p * len(held))(*(plane.ctypes.data for plane in held))
    outputs = (ctypes.c_void_p * len(made))(*(plane.ctypes.data for plane in made))
    run_c(inputs, outputs, ctypes.c_long(words))
    arrays = [
        pa.Array.from_buffers(pa.bool_(), rows, [pa.py_buffer(made[2 * place]), pa.py_buffer(made[2 * place + 1])])
        for place in range(len(concluded))
    ]
    return pa.RecordBatch.from_arrays(arrays, names=concluded)


def _columns(batch: Any, book: Rulebook, names: list[str]) -> dict[str, Column]:
    columns: dict[str, Column] = {name: read_fact(book.feiten[name], batch.column(name)).column for name in names}
    for name in AGES:
        low, high = (batch.column(f"{name}_{end}") for end in ("laag", "hoog"))
        columns[name] = Numbers(whole_numbers(low), known_plane(low), 0, whole_numbers(high))
    return columns


def _bits(array: Any, which: int, every: Plane) -> Plane:
    buffer = array.buffers()[which]
    if which == 0 and not array.null_count:
        return every
    start, words = array.offset // 8, words_for(len(array))
    raw = np.frombuffer(buffer, np.uint8)[start : start + 8 * words]
    if array.offset % 64:
        raise ValueError("deze proef leest alleen kolommen die op een woord beginnen")
    return (raw if len(raw) == 8 * words else np.append(raw, np.zeros(8 * words - len(raw), np.uint8))).view(np.uint64)


def _c(texts: list[str], bits: list[str], planes: list[str], recorded: list[str], concluded: list[str]) -> str:
    number: dict[str, int] = {}
    lines = []

    def named(side: str, name: str) -> str:
        return f"{side}{number.setdefault(name, len(number))}"

    place = 0
    for name in bits:
        lines.append(f"v k{place} = {_load(place)}, t{place} = {_load(place + 1)};")
        lines.append(f"v {named('ja', name)} = k{place} & t{place}, {named('nee', name)} = k{place} & ~t{place};")
        place += 2
    for name in planes:
        lines.append(f"v {named('ja', name)} = {_load(place)}, {named('nee', name)} = {_load(place + 1)};")
        place += 2
    for name in recorded:
        lines.append(f"v {named('vast', name)} = {_load(place)};")
        place += 1
    known = {*bits, *planes}
    lines.append("v leeg = (v){0};")
    for text in texts:
        function = ast.parse(text).body[0]
        assert isinstance(function, ast.FunctionDef)
        for statement in function.body:
            if isinstance(statement, ast.Assign):
                target = statement.targets[0]
                assert isinstance(target, ast.Subscript)
                side, name = _side(target)
                lines.append(f"v {named(side, name)} = {_expression(statement.value, named, known)};")
                known.add(name)
    for index, name in enumerate(concluded):
        lines.append(f"*(v *)(out[{2 * index}] + w) = {named('ja', name)} | {named('nee', name)};")
        lines.append(f"*(v *)(out[{2 * index + 1}] + w) = {named('ja', name)};")
    return _HEAD + "".join(f"    {line}\n" for line in lines) + "  }\n}\n"


def _load(place: int) -> str:
    return f"*(const v *)(in[{place}] + w)"


def _side(node: ast.Subscript) -> tuple[str, str]:
    assert isinstance(node.value, ast.Name)
    assert isinstance(node.slice, ast.Constant)
    return node.value.id, str(node.slice.value)


def _expression(node: ast.expr, named: Any, known: set[str]) -> str:
    if isinstance(node, ast.Name):
        return "leeg"
    if isinstance(node, ast.Subscript):
        side, name = _side(node)
        return str(named(side, name)) if side == "vast" or name in known else "leeg"
    if isinstance(node, ast.UnaryOp):
        return f"~{_expression(node.operand, named, known)}"
    assert isinstance(node, ast.BinOp)
    sign = "&" if isinstance(node.op, ast.BitAnd) else "|"
    return f"({_expression(node.left, named, known)} {sign} {_expression(node.right, named, known)})"


def _library(source: str) -> Any:
    with tempfile.TemporaryDirectory() as scratch:
        text, library = Path(scratch) / "kern.c", Path(scratch) / "kern.so"
        text.write_text(source, encoding="ascii")
        command = ["cc", "-O2", "-march=native", "-shared", "-fPIC", "-o", str(library), str(text)]
        subprocess.run(command, check=True)
        return ctypes.CDLL(str(library)).kern
