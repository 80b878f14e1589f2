"""Makes the written source of a kernel run without a new piece of memory for every step.

``a & b | c`` makes an array that is thrown away and one that is kept, each in memory that the system must first clear:
that took four times as long as the step itself. Here every step is told where its outcome goes: what is kept on a
``Shelf``, what is not on one of some planes that are used again and again. What is concluded is what the source says.
"""

import ast
from collections.abc import Callable
from typing import cast

import numpy as np

from engine.columnar_leaf import Plane, Shelf

Run = Callable[[dict[str, Plane], dict[str, Plane], dict[str, Plane], Plane, Callable[[], Plane], list[Plane]], None]
_NAMES = {ast.BitAnd: "_en", ast.BitOr: "_of"}
_SPACE = {"_en": np.bitwise_and, "_of": np.bitwise_or, "_niet": np.invert}


class Fused:
    """The function of a source, run with planes from a shelf."""

    def __init__(self, text: str, name: str, about: str) -> None:
        self._depth = 0
        tree = ast.parse(text)
        function = cast(ast.FunctionDef, tree.body[0])
        function.args.args += [ast.arg("_plaats"), ast.arg("_kladje")]
        for statement in function.body:
            if isinstance(statement, ast.Assign):
                keep = ast.Call(ast.Name("_plaats", ast.Load()), [], [])
                statement.value = self._step(statement.value, 0, keep)
        space: dict[str, Run] = {}
        exec(compile(ast.fix_missing_locations(tree), about, "exec"), {"__builtins__": {}, **_SPACE}, space)  # noqa: S102
        self._run = space[name]

    def __call__(
        self,
        ja: dict[str, Plane],
        nee: dict[str, Plane],
        vast: dict[str, Plane],
        empty: Plane,
        shelf: Shelf,
        kept: Shelf,
    ) -> None:
        """Adds the planes of every rule."""
        self._run(ja, nee, vast, empty, kept.plane, [shelf.plane() for _ in range(self._depth)])

    def _step(self, node: ast.expr, depth: int, place: ast.expr) -> ast.expr:
        """An expression as calls that write in a place; inner ones in the planes from ``depth`` on."""
        if isinstance(node, ast.UnaryOp):
            return _call("_niet", [self._inner(node.operand, depth)], place)
        if isinstance(node, ast.BinOp):
            left = self._inner(node.left, depth)
            right = self._inner(node.right, depth + isinstance(left, ast.Call))
            return _call(_NAMES[type(node.op)], [left, right], place)
        return node

    def _inner(self, node: ast.expr, depth: int) -> ast.expr:
        made = self._step(node, depth, ast.Subscript(ast.Name("_kladje", ast.Load()), ast.Constant(depth), ast.Load()))
        if isinstance(made, ast.Call):
            self._depth = max(self._depth, depth + 1)
        return made


def _call(name: str, operands: list[ast.expr], place: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name, ast.Load()), [*operands, place], [])
