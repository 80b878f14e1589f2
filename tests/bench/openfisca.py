"""The same rules for OpenFisca-Core: a variable per fact and conclusion, Kleene by min and max on 0, 1 and 2.

OpenFisca is not among our requirements; ``BENCH_PAD`` may name a folder with site-packages that has it.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import pyarrow as pa

from engine.caseload.arrays import coded, known_plane, whole_numbers
from engine.columnar_leaf import unpacked
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet
from tests.bench.translations import Translation

_ABSENT = -(2**31) + 1
_PERIOD = "2026-01"


def openfisca(book: Rulebook, rules: RuleSet, names: list[str]) -> Callable[[Any], Any]:  # noqa: C901
    """OpenFisca-Core; what goes in is made ready before the clock starts, which the others do within it."""
    from openfisca_core.entities import build_entity
    from openfisca_core.periods import DateUnit
    from openfisca_core.simulations import SimulationBuilder
    from openfisca_core.taxbenefitsystems import TaxBenefitSystem
    from openfisca_core.variables import Variable

    person = build_entity(key="zaak", plural="zaken", label="", is_person=True)
    system = TaxBenefitSystem([person])
    words: dict[str, list[str]] = {}

    def variable(name: str, node: Any = None, default: int = _ABSENT) -> None:
        body: dict[str, Any] = {
            "value_type": int,
            "entity": person,
            "definition_period": DateUnit.MONTH,
            "default_value": default,
        }
        if node is not None:
            body["formula"] = lambda population, period, parameters=None: _truth(
                node, lambda key: population(key, period)
            )
        system.add_variable(type(name, (Variable,), body))

    ready: dict[int, dict[str, Any]] = {}

    def prepared(table: Any) -> dict[str, Any]:
        if id(table) not in ready:
            ready.clear()
            ready[id(table)] = {name: _numbers(table.column(name).combine_chunks(), words[name]) for name in inputs}
        return ready[id(table)]

    inputs = [*names, *(f"{age}_{end}" for age in ("leeftijd", "leeftijd_jeugdige") for end in ("laag", "hoog"))]
    for name in inputs:
        words[name] = [optie.waarde for optie in book.feiten[name].opties] if name in book.feiten else []
        if name in ("behoefte_soort", "behoefte_voor"):
            words[name] = [*book.behoeften, "kind", "ouder", "brus"]
        variable(name)
    variable("niets")
    levels = Translation(book, rules, names, _Numbers(words)).levels
    wanted = [name for level in levels for name in level]
    for level in levels:
        for name, node in level.items():
            variable(name, node, 1)

    def run(table: Any) -> Any:
        simulation = SimulationBuilder().build_default_simulation(system, table.num_rows)
        for name, values in prepared(table).items():
            simulation.set_input(name, _PERIOD, values)
        found = {name: simulation.calculate(name, _PERIOD) for name in wanted}
        return pa.table({name: pa.array(values == 2, mask=values == 1) for name, values in found.items()})

    return run


def _numbers(array: Any, words: list[str]) -> Any:
    if isinstance(array, pa.ChunkedArray):
        array = array.chunk(0)
    known = unpacked(known_plane(array), len(array))
    if pa.types.is_boolean(array.type):
        values = np.where(array.fill_null(False).to_numpy(zero_copy_only=False), 2, 0)
        return np.where(known, values, _ABSENT).astype(np.int32)
    if pa.types.is_dictionary(array.type) or pa.types.is_string(array.type):
        codes, own, recorded = coded(array)
        codes = np.where(unpacked(recorded, len(codes)), codes, -1)
        table = np.array([*(words.index(word) for word in own), _ABSENT])
        return table[codes].astype(np.int32)
    return np.where(known, whole_numbers(array).astype(np.int64), _ABSENT).astype(np.int32)


class _Numbers:
    """Nodes as functions of a lookup; a truth value is 2, 1 (unknown) or 0."""

    def __init__(self, words: dict[str, list[str]]) -> None:
        self._words = words

    def column(self, name: str) -> Any:
        return (lambda get: get(name), name)

    def test(self, column: Any, operator: str, operand: Any) -> Any:
        get, name = column
        known_words = self._words.get(name) or []
        raw = operand if isinstance(operand, list) else [operand]
        codes = [known_words.index(item) if item in known_words else item for item in raw]
        codes = [code for code in codes if not isinstance(code, str)]
        tests: dict[str, Callable[[Any], Any]] = {
            "is": lambda values: np.isin(values, codes),
            "een_uit": lambda values: np.isin(values, codes),
            "minstens": lambda values: values >= codes[0],
            "kleiner_dan": lambda values: values < codes[0],
        }
        test = tests[operator]
        return (lambda read: np.where((values := get(read)) == _ABSENT, 1, 2 * test(values)), None)

    def both(self, parts: list[Any]) -> Any:
        return (lambda get: np.minimum.reduce([_truth(part, get) for part in parts]), None)

    def either(self, parts: list[Any]) -> Any:
        return (lambda get: np.maximum.reduce([_truth(part, get) for part in parts]), None)

    def negated(self, part: Any) -> Any:
        return (lambda get: 2 - _truth(part, get), None)

    def known(self, column: Any) -> Any:
        recorded_one = column[1] in self._words
        return (lambda get: ((values := column[0](get)) != _ABSENT) & (recorded_one | (values != 1)), None)

    def presumed(self, part: Any, recorded: Any, value: bool) -> Any:
        return (lambda get: np.where(recorded[0](get), _truth(part, get), 2 * value), None)

    def cases(self, true: Any, false: Any) -> Any:
        def run(get: Any) -> Any:
            return np.where(_truth(true, get) == 2, 2, np.where(_truth(false, get) == 2, 0, 1))

        return (run, None)


def _truth(part: Any, get: Any) -> Any:
    """A fact that nobody recorded is unknown, whatever number stands for that."""
    values = part[0](get)
    return np.where(values == _ABSENT, 1, values) if part[1] is not None else values
