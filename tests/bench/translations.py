"""The same rules for other engines, over the same columns: facts with an age as its lowest and highest year.

Polars, SQL and Ibis know a third value themselves (their null follows Kleene), so that one nullable boolean per node is
enough. A translation is written once, over the few operations that differ.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Protocol

from engine.model import Alle, Blad, EenVan, Feit, Node
from engine.rulebook import Rulebook
from engine.ruleset import RuleSet

AGES = ("leeftijd", "leeftijd_jeugdige")


class Language(Protocol):
    """What a translation needs of a language."""

    def column(self, name: str) -> Any: ...
    def test(self, column: Any, operator: str, operand: Any) -> Any: ...
    def both(self, parts: list[Any]) -> Any: ...
    def either(self, parts: list[Any]) -> Any: ...
    def negated(self, part: Any) -> Any: ...
    def known(self, column: Any) -> Any: ...
    def presumed(self, part: Any, recorded: Any, value: bool) -> Any: ...
    def cases(self, true: Any, false: Any) -> Any: ...


class Translation:
    """The rules of one day, level after level, in one language."""

    def __init__(self, book: Rulebook, rules: RuleSet, present: Iterable[str], language: Language) -> None:
        self._feiten, self._present, self._say = book.feiten, set(present), language
        self._concluded: set[str] = set()
        self.levels: list[dict[str, Any]] = []
        order = sorted(rules.rules, key=lambda rule: (rule.regel.niveau == "behoefte", rule.level))
        place: tuple[bool, int] | None = None
        for rule in order:
            here = (rule.regel.niveau == "behoefte", rule.level)
            if here != place:
                self._concluded |= self.levels[-1].keys() if self.levels else set()
                self.levels.append({})
                place = here
            self.levels[-1][rule.gevolg] = self._node(rule.versie.whole)

    def _node(self, node: Node) -> Any:
        if isinstance(node, Blad):
            return self._leaf(node)
        parts = [self._node(child) for child in node.children]
        if isinstance(node, Alle):
            return self._say.both(parts)
        return self._say.either(parts) if isinstance(node, EenVan) else self._say.negated(parts[0])

    def _leaf(self, leaf: Blad) -> Any:
        operator, operand = leaf.operator
        feit = self._feiten.get(leaf.feit)
        name, say = leaf.feit, self._say
        if name in AGES:
            low, high = say.column(f"{name}_laag"), say.column(f"{name}_hoog")
            ends = (low, high) if operator == "minstens" else (high, low)
            found = say.cases(say.test(ends[0], operator, operand), say.negated(say.test(ends[1], operator, operand)))
            column = low
        else:
            column = say.column(name) if name in self._present or name in self._concluded else say.column("niets")
            found = self._plain(column, operator, operand, feit, name in self._concluded)
        if leaf.zolang_onbekend is None:
            return found
        return say.presumed(found, say.known(column), leaf.zolang_onbekend == "ja")

    def _plain(self, column: Any, operator: str, operand: Any, feit: Feit | None, concluded: bool) -> Any:
        if concluded or feit is None or feit.soort == "ja_nee":
            held = set(operand) if isinstance(operand, list) else {operand}
            return column if "ja" in held else self._say.negated(column)
        return self._say.test(column, operator, operand)


class Frames:
    """Polars and Ibis: expressions with operators."""

    def __init__(
        self, column: Callable[[str], Any], null: Any, choose: Callable[[Any, Any, Any], Any], isin: str, known: str
    ) -> None:
        self._column, self._null, self._choose, self._isin, self._known = column, null, choose, isin, known

    def column(self, name: str) -> Any:
        return self._null if name == "niets" else self._column(name)

    def test(self, column: Any, operator: str, operand: Any) -> Any:
        if operator == "een_uit":
            return getattr(column, self._isin)(list(operand))
        return {"is": column.__eq__, "minstens": column.__ge__, "kleiner_dan": column.__lt__}[operator](operand)

    def both(self, parts: list[Any]) -> Any:
        whole = parts[0]
        for part in parts[1:]:
            whole = whole & part
        return whole

    def either(self, parts: list[Any]) -> Any:
        whole = parts[0]
        for part in parts[1:]:
            whole = whole | part
        return whole

    def negated(self, part: Any) -> Any:
        return ~part

    def known(self, column: Any) -> Any:
        return getattr(column, self._known)()

    def presumed(self, part: Any, recorded: Any, value: bool) -> Any:
        return self._choose(recorded, part, value)

    def cases(self, true: Any, false: Any) -> Any:
        return self._choose(true.fill_null(False), True, self._choose(false.fill_null(False), False, None))


class Sql:
    """SQL as text, for DuckDB."""

    def column(self, name: str) -> str:
        return "CAST(NULL AS BOOLEAN)" if name == "niets" else f'"{name}"'

    def test(self, column: str, operator: str, operand: Any) -> str:
        if operator == "een_uit":
            return f"{column} IN ({', '.join(map(_literal, operand))})"
        sign = {"is": "=", "minstens": ">=", "kleiner_dan": "<"}[operator]
        return f"{column} {sign} {_literal(operand)}"

    def both(self, parts: list[str]) -> str:
        return f"({' AND '.join(parts)})"

    def either(self, parts: list[str]) -> str:
        return f"({' OR '.join(parts)})"

    def negated(self, part: str) -> str:
        return f"NOT ({part})"

    def known(self, column: str) -> str:
        return f"{column} IS NOT NULL"

    def presumed(self, part: str, recorded: str, value: bool) -> str:
        return f"CASE WHEN {recorded} THEN {part} ELSE {value} END"

    def cases(self, true: str, false: str) -> str:
        return f"CASE WHEN {true} THEN TRUE WHEN {false} THEN FALSE END"


def _literal(value: Any) -> str:
    if isinstance(value, date):
        return f"DATE '{value}'"
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)
