"""Writes the rules of one day and niveau as Python over planes: per rule one line that is *ja* and one that is *nee*.

The source is meant to be read: facts and tests keep their names, and each rule stands below its id and its source.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.model import Alle, Blad, Feit, Niet, Node
from engine.model.feit import Niveau
from engine.ruleset import ActiveRule, RuleSet

_HEAD = '''def {niveau}(ja, nee, vast, leeg):
    """De {count} regels van niveau {niveau}: per regel de rijen waarin zij ja is, en die waarin zij nee is.

    ja[x] en nee[x]: de rijen waarin x zeker waar en zeker onwaar is; vast[x]: de rijen waarin x is vastgelegd.
    """
'''
_WIDTH = 110
Sides = tuple[str, str]


@dataclass(frozen=True)
class Source:
    """The text of a kernel, and what it looks at.

    ``tests`` are the leaves on facts by the name they have in the text, ``facts`` the conclusions of other rules that
    are read from outside, ``recorded`` the facts of which it matters whether they are recorded.
    """

    text: str
    concluded: tuple[str, ...]
    tests: Mapping[str, Blad]
    recorded: tuple[str, ...]


def write_source(rules: RuleSet, niveau: Niveau, feiten: Mapping[str, Feit]) -> Source:
    """The kernel of the rules of a niveau; ``feiten`` says what kind each fact is."""
    chosen = [active for active in rules.rules if active.regel.niveau == niveau]
    given = (
        {active.gevolg for active in rules.rules if active.regel.niveau == "zaak"} if niveau == "behoefte" else set()
    )
    writer = _Writer(feiten, given)
    body = "".join(writer.rule(active) for active in chosen) or "    pass\n"
    text = _HEAD.format(niveau=niveau, count=len(chosen)) + body
    return Source(text, tuple(active.gevolg for active in chosen), writer.tests, tuple(sorted(writer.recorded)))


@dataclass
class _Writer:
    feiten: Mapping[str, Feit]
    concluded: set[str]
    tests: dict[str, Blad] = field(default_factory=dict)
    recorded: set[str] = field(default_factory=set)

    def rule(self, active: ActiveRule) -> str:
        """One rule: it holds when its condition does and no exception."""
        true, false = self._whole(active)
        bron = active.versie.bron[0]
        place = " ".join(str(part) for part in (bron.bwb, bron.artikel, bron.lid and f"lid {bron.lid}") if part)
        self.concluded.add(active.gevolg)
        name = _quoted(active.gevolg)
        return (
            f"\n    # {active.regel.id}: {place}\n"
            f"    ja[{name}] = {_laid_out(true)}\n"
            f"    nee[{name}] = {_laid_out(false)}\n"
        )

    def _whole(self, active: ActiveRule) -> Sides:
        sides = [self._sides(active.versie.als)]
        for item in active.versie.tenzij:
            true, false = self._sides(item.als)
            sides.append((false, true))
        return _joined(sides, "&", "|")

    def _sides(self, node: Node) -> Sides:
        if isinstance(node, Blad):
            return self._leaf(node)
        if isinstance(node, Niet):
            true, false = self._sides(node.niet)
            return false, true
        inner = [self._sides(child) for child in node.children]
        return _joined(inner, "&", "|") if isinstance(node, Alle) else _joined(inner, "|", "&")

    def _leaf(self, leaf: Blad) -> Sides:
        true, false = self._plain(leaf)
        if leaf.zolang_onbekend is None:
            return true, false
        feit = self.feiten.get(leaf.feit)
        if leaf.feit in self.concluded or (feit and feit.soort in ("ja_nee", "keuze", "tekst")):
            return (f"~{false}", false) if leaf.zolang_onbekend == "ja" else (true, f"~{true}")
        # Een leeftijd kan vastliggen en toch een toets niet beslissen: dan geldt de aanname niet.
        self.recorded.add(leaf.feit)
        nobody = f"~vast[{_quoted(leaf.feit)}]"
        return (f"({true} | {nobody})", false) if leaf.zolang_onbekend == "ja" else (true, f"({false} | {nobody})")

    def _plain(self, leaf: Blad) -> Sides:
        feit = self.feiten.get(leaf.feit)
        operator, operand = leaf.operator
        known = leaf.feit in self.concluded
        if known or (feit is not None and feit.soort == "ja_nee"):
            held = set(operand) if operator == "een_uit" else {operand}
            name = _quoted(leaf.feit)
            if not known:
                self.tests.setdefault(leaf.feit, Blad(feit=leaf.feit))
            if held >= {"ja", "nee"}:
                return f"(ja[{name}] | nee[{name}])", "leeg"
            if not held & {"ja", "nee"}:
                return "leeg", f"(ja[{name}] | nee[{name}])"
            true, false = f"ja[{name}]", f"nee[{name}]"
            return (true, false) if "ja" in held else (false, true)
        test = _test_name(leaf)
        self.tests.setdefault(test, leaf)
        return f"ja[{_quoted(test)}]", f"nee[{_quoted(test)}]"


def _test_name(leaf: Blad) -> str:
    operator, operand = leaf.operator
    words = [str(item) for item in (operand if isinstance(operand, list) else [operand])]
    plain = not any("," in word for word in words)
    return f"{leaf.feit} {operator} {', '.join(words if plain else map(repr, words))}"


def _joined(sides: list[Sides], true: str, false: str) -> Sides:
    if len(sides) == 1:
        return sides[0]
    trues, falses = (list(dict.fromkeys(part)) for part in zip(*sides, strict=True))
    return _parts(trues, true), _parts(falses, false)


def _parts(parts: list[str], sign: str) -> str:
    return parts[0] if len(parts) == 1 else f"({f' {sign} '.join(parts)})"


def _quoted(name: str) -> str:
    return repr(name) if '"' in name or "\\" in name else f'"{name}"'


def _laid_out(expression: str, indent: int = 8) -> str:
    """An expression over several lines when it is long, broken at its outermost joints."""
    if len(expression) <= _WIDTH - indent or not expression.startswith("("):
        return expression
    pad = " " * indent
    lines: list[str] = []
    depth, start, quote = 0, 1, ""
    for index, letter in enumerate(expression[:-1]):
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "([":
            depth += 1
        elif letter in ")]":
            depth -= 1
        elif letter in "&|" and depth == 1:
            lines.append(expression[start:index].strip())
            start = index
    lines.append(expression[start:-1].strip())
    inner = [_line(line, indent + 4) for line in lines]
    return "(\n" + "".join(f"{pad}{line}\n" for line in inner) + pad[:-4] + ")"


def _line(line: str, indent: int) -> str:
    sign, rest = (line[:2], line[2:]) if line[:2] in ("& ", "| ") else ("", line)
    return sign + _laid_out(rest, indent)
