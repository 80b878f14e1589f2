"""What one production tests: comparisons of one property with one literal, joined by and and or."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring_ascii
from math import prod
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Literal

from engine.errors import SchakelError

Operator = Literal["$eq", "$neq", "$gte", "$gt", "$lte", "$lt"]
Literal_ = str | int

_HOLDS: dict[Operator, Callable[[Any, Any], bool]] = {
    "$eq": eq,
    "$neq": ne,
    "$gte": ge,
    "$gt": gt,
    "$lte": le,
    "$lt": lt,
}


class DurableError(SchakelError):
    """The rules or a value cannot be given to durable_rules, or it did not answer as it should."""


@dataclass(frozen=True, slots=True)
class Compare:
    """One comparison; a property that is absent from the message never satisfies it."""

    name: str
    operator: Operator
    literal: Literal_


@dataclass(frozen=True, slots=True)
class And:
    """Every part must hold."""

    parts: tuple["Tree", ...]


@dataclass(frozen=True, slots=True)
class Or:
    """At least one part must hold; ``exclusive`` says that two parts can never hold together."""

    parts: tuple["Tree", ...]
    exclusive: bool = False


Tree = Compare | And | Or


def all_of(parts: Iterable[Tree]) -> Tree:
    """The parts as one tree, nested ands made flat, single tests before branches so that most are dropped early."""
    flat: list[Tree] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, And) else (part,))
    ordered = sorted(dict.fromkeys(flat), key=firings)
    return ordered[0] if len(ordered) == 1 else And(tuple(ordered))


def any_of(parts: Iterable[Tree], *, exclusive: bool = False) -> Tree:
    """The alternatives as one tree; a nested or of the same kind is made flat."""
    flat: list[Tree] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, Or) and part.exclusive == exclusive else (part,))
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else Or(unique, exclusive)


def firings(tree: Tree) -> int:
    """The most times one message can fire a production: once for every way through its branches."""
    if isinstance(tree, Compare):
        return 1
    counts = [firings(part) for part in tree.parts]
    if isinstance(tree, And):
        return prod(counts)
    return max(counts) if tree.exclusive else sum(counts)


def joints(tree: Tree) -> int:
    """How many ands and ors there are in a tree."""
    return 0 if isinstance(tree, Compare) else 1 + sum(joints(part) for part in tree.parts)


def names(tree: Tree) -> set[str]:
    """The properties a tree looks at."""
    return {tree.name} if isinstance(tree, Compare) else set().union(*(names(part) for part in tree.parts))


def holds(tree: Tree, message: Mapping[str, Literal_]) -> bool:
    """Whether a message satisfies a tree: what durable_rules should find, in plain Python."""
    if isinstance(tree, Compare):
        return tree.name in message and _HOLDS[tree.operator](message[tree.name], tree.literal)
    joined = all if isinstance(tree, And) else any
    return joined(holds(part, message) for part in tree.parts)


def expression(tree: Tree) -> dict[str, Any]:
    """The tree as durable_rules reads it."""
    if isinstance(tree, Compare):
        test = {tree.name: tree.literal}
        return test if tree.operator == "$eq" else {tree.operator: test}
    return {"$and" if isinstance(tree, And) else "$or": [expression(part) for part in tree.parts]}


def production(tree: Tree) -> dict[str, Any]:
    """A production that looks at one message."""
    return {"all": [{"m": expression(tree)}]}


def as_json(value: Any) -> str:
    """JSON in ASCII without spaces."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def as_text(word: str) -> str:
    """A word as JSON writes it, with the escapes of ``as_json``: durable_rules compares strings as they are written."""
    return encode_basestring_ascii(word)
