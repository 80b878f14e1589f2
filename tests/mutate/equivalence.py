"""Proves that a changed rule version can never answer differently: every combination of what it reads is tried."""

from collections.abc import Iterator
from itertools import product
from math import prod
from typing import Any

from engine import Regel
from engine.context import Context, Known
from engine.model import Blad, Feit, leaves
from engine.reference import evaluate
from engine.rulebook import Rulebook
from engine.ruleset import ActiveRule, RuleSet
from tests.mutate.mutants import Mutant, fresh
from tests.mutate.parts import PartMutant

_MOST = 60_000


def equivalent(book: Rulebook, mutant: Mutant | PartMutant) -> bool:
    """Whether both versions give the same answer on every combination; ``False`` when there are too many to try."""
    if isinstance(mutant, PartMutant) or not isinstance(mutant.changed, Regel):
        return False
    regel = mutant.changed
    original, changed = (item.versies[mutant.versie] for item in (book.regels[regel.id], regel))
    if original.geldig != changed.geldig:
        return False
    tests = [*leaves(original.whole), *leaves(changed.whole)]
    ranges = {name: list(_range(book, name, tests)) for name in {leaf.feit for leaf in tests}}
    if prod(len(values) for values in ranges.values()) > _MOST:
        return False
    flat = fresh(regel, niveau="zaak")
    sets = [RuleSet("", (ActiveRule(flat, versie, 0),)) for versie in (original, changed)]
    names = sorted(ranges)
    for values in product(*(ranges[name] for name in names)):
        context = Context({name: value for name, value in zip(names, values, strict=True) if value is not None})
        one, other = (evaluate(rules, context, "zaak")[regel.gevolg].value for rules in sets)
        if one is not other:
            return False
    return True


def _one_other(book: Rulebook, feit: Feit, named: set[Any]) -> Iterator[Known]:
    """One value that no test names, when the fact has one."""
    known: dict[str, list[str]] = {"behoefte_voor": ["kind", "ouder", "brus"], "behoefte_soort": [*book.behoeften]}
    options = known.get(feit.id) or [optie.waarde for optie in feit.opties] or ["__anders__"]
    yield from [option for option in options if option not in named][:1]


def _range(book: Rulebook, name: str, tests: list[Blad]) -> Iterator[Known | None]:
    """Values of a fact that can tell two versions apart; a conclusion counts as a fact of its own."""
    feit = book.feiten.get(name)
    operands = [leaf.operator for leaf in tests if leaf.feit == name]
    if feit is None or feit.soort == "ja_nee":
        yield from ("ja", "nee")
    elif any(operator in ("minstens", "kleiner_dan") for operator, _ in operands):
        bounds: set[Any] = {operand for operator, operand in operands if operator in ("minstens", "kleiner_dan")}
        yield from sorted({bound + step for bound in bounds for step in (-2, -1, 0, 1)})
    else:
        named = {item for operator, operand in operands for item in (operand if operator == "een_uit" else [operand])}
        yield from sorted(named, key=str)
        yield from _one_other(book, feit, named)
    if name not in ("behoefte_soort", "behoefte_voor"):
        yield None
