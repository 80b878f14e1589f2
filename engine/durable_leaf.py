"""One leaf as two tests, true side and false side, and the encoding of the values they look at.

Every tested fact gets properties of one kind, so that durable_rules never compares a word with a number:

- *tekst* ``t7``: the word itself; ja_nee facts and conclusions are ``"ja"`` or ``"nee"``;
- *datum* ``d7``: ISO, which sorts as the calendar does;
- *getal* ``l7`` and ``h7``: lowest and highest possible value as whole numbers, ``w7`` when the two differ;
- ``u7``: nobody recorded the fact, fed only where a leaf presumes a value (``zolang_onbekend``).

A number is written as ``2 × value × 10^decimals``, plus one when digits were cut off: exact for every ``==``, ``>=``
and ``<`` against an operand with that many decimals, without floating point.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any, Literal

from engine.durable_tree import Compare, DurableError, Literal_, Operator, Tree, all_of, any_of, as_text, holds
from engine.model import Blad

Kind = Literal["tekst", "getal", "datum"]
Sides = tuple[Tree, Tree]

_LARGEST = 2**62
_DECIMALS = 12
_TEXT_LIMIT = 1000


def kind_of(name: str, operand: object) -> Kind:
    """The kind of an operand or value; refuses what durable_rules would compare wrongly (floats, booleans, times)."""
    if type(operand) is str:
        return "tekst"
    if type(operand) is int or (type(operand) is Decimal and operand.is_finite()):
        return "getal"
    if type(operand) is date:
        return "datum"
    raise DurableError(f"{name}: {type(operand).__name__} is geen woord, getal of datum")


def operands(leaf: Blad) -> list[Any]:
    """The literals a leaf compares with."""
    operand = leaf.operator[1]
    return list(operand) if isinstance(operand, list) else [operand]


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one fact is fed: its number in the program, kind and decimals, and whether its absence is fed."""

    fact: str
    index: int
    kind: Kind
    decimals: int = 0
    presumed: bool = False

    @classmethod
    def of(cls, fact: str, index: int, leaves: Iterable[Blad]) -> "Encoding":
        """The encoding that serves all leaves on a fact; refuses leaves that disagree about its kind."""
        leaves = list(leaves)
        values = [operand for leaf in leaves for operand in operands(leaf)]
        kinds = sorted({kind_of(fact, value) for value in values})
        if len(kinds) > 1:
            raise DurableError(f"{fact}: wordt vergeleken met {' en '.join(kinds)}")
        decimals = max((_decimals(value) for value in values), default=0) if kinds == ["getal"] else 0
        found = cls(fact, index, kinds[0], decimals, any(leaf.zolang_onbekend for leaf in leaves))
        for value in values:
            found.check_literal(value)
        return found

    @property
    def properties(self) -> list[str]:
        """Every property a message may carry for this fact."""
        prefixes = {"tekst": "t", "datum": "d", "getal": "lhw"}[self.kind] + ("u" if self.presumed else "")
        return [f"{prefix}{self.index}" for prefix in prefixes]

    def check_literal(self, value: Any) -> None:
        """Refuses an operand that cannot be written exactly."""
        if self.kind == "getal" and (self.decimals > _DECIMALS or abs(self.code(value)) >= _LARGEST // 2):
            raise DurableError(f"{self.fact}: een getal in de regels heeft te veel cijfers")
        if self.kind == "tekst" and len(as_text(value)) > _TEXT_LIMIT:
            raise DurableError(f"{self.fact}: een woord in de regels is te lang")

    def code(self, value: Any) -> int:
        """A number as the whole number that is fed; beyond the range of the rules it is the end of that range."""
        if isinstance(value, Decimal) and value and abs(value.adjusted()) > 2 * _DECIMALS + 20:
            far = _LARGEST if value.adjusted() > 0 else 1
            return far if value > 0 else -far
        numerator, denominator = value.as_integer_ratio()
        whole, rest = divmod(numerator * 10**self.decimals, denominator)
        return int(max(-_LARGEST, min(_LARGEST, 2 * whole + bool(rest))))

    def feed(self, value: Any) -> str:
        """The members of the JSON message for a known value, each with a comma before it."""
        if self.kind == "tekst" and type(value) is str:
            text = as_text(value)
            if len(text) > _TEXT_LIMIT:
                raise DurableError(f"{self.fact}: het vastgelegde woord is te lang")
            return f',"t{self.index}":{text}'
        ends = value if isinstance(value, tuple) else (value,)
        for kind in (kind_of(self.fact, end) for end in ends):
            if kind != self.kind:
                raise DurableError(f"{self.fact}: er is een {kind} vastgelegd waar de regels een {self.kind} lezen")
        if self.kind == "getal":
            low, high = self.code(ends[0]), self.code(ends[-1])
            wide = f',"w{self.index}":1' if low != high else ""
            return f',"l{self.index}":{low},"h{self.index}":{high}{wide}'
        return f',"d{self.index}":"{value.isoformat()}"'

    def absent(self) -> str:
        """The members of the message while the fact is unknown."""
        return f',"u{self.index}":1' if self.presumed else ""

    def sides(self, leaf: Blad) -> Sides:
        """When a leaf is known true, and when it is known false."""
        true, false = self._number_sides(leaf) if self.kind == "getal" else self._plain_sides(leaf)
        if leaf.zolang_onbekend is None:
            return true, false
        nobody = Compare(f"u{self.index}", "$eq", 1)
        if leaf.zolang_onbekend == "ja":
            return any_of([nobody, true], exclusive=True), false
        return true, any_of([nobody, false], exclusive=True)

    def _plain_sides(self, leaf: Blad) -> Sides:
        name = f"{'t' if self.kind == 'tekst' else 'd'}{self.index}"
        literals: list[Literal_] = [str(operand) for operand in operands(leaf)]
        operator = leaf.operator[0]
        if operator in ("is", "een_uit"):
            true = any_of([Compare(name, "$eq", literal) for literal in literals], exclusive=True)
            return true, all_of(Compare(name, "$neq", literal) for literal in literals)
        if self.kind == "tekst":
            raise DurableError(f"{self.fact}: een woord heeft geen volgorde")
        reached, short = Compare(name, "$gte", literals[0]), Compare(name, "$lt", literals[0])
        return (reached, short) if operator == "minstens" else (short, reached)

    def _number_sides(self, leaf: Blad) -> Sides:
        operator = leaf.operator[0]
        codes = sorted({self.code(operand) for operand in operands(leaf)})
        if operator == "minstens":
            return self._low("$gte", codes[0]), self._high("$lt", codes[0])
        if operator == "kleiner_dan":
            return self._high("$lt", codes[0]), self._low("$gte", codes[0])
        exact = [all_of([self._low("$eq", code), self._high("$eq", code)]) for code in codes]
        gaps = [all_of([self._low("$gt", left), self._high("$lt", right)]) for left, right in pairwise(codes)]
        outside = [self._high("$lt", codes[0]), self._low("$gt", codes[-1])]
        return any_of([*exact, *self._spans(codes)], exclusive=True), any_of([*outside, *gaps], exclusive=True)

    def _spans(self, codes: list[int]) -> list[Tree]:
        """An interval of whole numbers lies within the operands when it lies within a run of neighbours."""
        step = 2 * 10**self.decimals
        wholes = [code for code in codes if code % step == 0]
        runs: list[list[int]] = []
        for code in wholes:
            if runs and code == runs[-1][-1] + step:
                runs[-1].append(code)
            else:
                runs.append([code])
        wide = Compare(f"w{self.index}", "$eq", 1)
        return [all_of([wide, self._low("$gte", run[0]), self._high("$lte", run[-1])]) for run in runs if len(run) > 1]

    def _low(self, operator: Operator, code: int) -> Compare:
        return Compare(f"l{self.index}", operator, code)

    def _high(self, operator: Operator, code: int) -> Compare:
        return Compare(f"h{self.index}", operator, code)


def _decimals(value: int | Decimal) -> int:
    if isinstance(value, int):
        return 0
    exponent = value.normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def check_sides(leaf: Blad, encoding: Encoding) -> None:
    """Refuses a leaf of which, on or beside an operand, both sides hold, or neither does for a value that is known."""
    true, false = encoding.sides(leaf)
    for message, settled in _edges(leaf, encoding):
        count = holds(true, message) + holds(false, message)
        if count > 1 or (settled and not count):
            raise DurableError(f"{encoding.fact}: een toets is tegelijk waar en onwaar, of geen van beide")


def _edges(leaf: Blad, encoding: Encoding) -> Iterator[tuple[Mapping[str, Literal_], bool]]:
    """Messages around the operands, and whether each must settle the leaf."""
    index, values = encoding.index, operands(leaf)
    yield {f"u{index}": 1}, leaf.zolang_onbekend is not None
    if encoding.kind == "tekst":
        yield from (({f"t{index}": word}, True) for word in [*values, "~"])
    elif encoding.kind == "datum":
        days = {day + timedelta(shift) for day in values for shift in (-1, 0, 1) if date.min < day < date.max}
        yield from (({f"d{index}": day.isoformat()}, True) for day in days)
    else:
        codes = {encoding.code(value) + shift for value in values for shift in (-1, 0, 1)}
        yield from (({f"l{index}": code, f"h{index}": code}, True) for code in codes)
        # An interval is of whole numbers: an age.
        ages = sorted({int(value) + shift for value in values[:8] for shift in (-1, 0, 1)})
        yield from (
            ({f"l{index}": encoding.code(low), f"h{index}": encoding.code(high), f"w{index}": 1}, False)
            for low in ages
            for high in ages
            if low < high
        )
