"""The rules that are the law on one day, in an order in which every rule comes after what it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from engine.model import Bron, Node, Regel, RegelVersie, leaves


@dataclass(frozen=True)
class ActiveRule:
    """A rule with the version that is the law on the day asked."""

    regel: Regel
    versie: RegelVersie
    level: int

    @property
    def gevolg(self) -> str:
        """The concluded fact."""
        return self.regel.gevolg

    @cached_property
    def places(self) -> dict[int, Bron]:
        """The source of every node and exception, narrowed on the way down; the key is the object's identity."""
        found: dict[int, Bron] = {}

        def visit(node: Node, base: Bron) -> None:
            found[id(node)] = base.narrowed(node.bron)
            for child in node.children:
                visit(child, found[id(node)])

        base = self.versie.bron[0]
        visit(self.versie.als, base)
        for item in self.versie.tenzij:
            found[id(item)] = base.narrowed(item.bron)
            visit(item.als, found[id(item)])
        return found


@dataclass(frozen=True)
class RuleSet:
    """The rules of one day, ordered so that every rule comes after what it rests on."""

    key: str
    rules: tuple[ActiveRule, ...]

    @cached_property
    def by_gevolg(self) -> dict[str, ActiveRule]:
        """The rule that concludes a fact."""
        return {rule.gevolg: rule for rule in self.rules}

    @cached_property
    def reach(self) -> dict[str, frozenset[str]]:
        """For each conclusion every fact and conclusion it rests on, through all rules below it."""
        found: dict[str, frozenset[str]] = {}
        for rule in self.rules:
            below = dependencies(rule.versie)
            found[rule.gevolg] = frozenset(below).union(*(found[name] for name in below if name in found))
        return found

    def narrowed(self, label: str, gevolgen: Iterable[str]) -> "RuleSet":
        """Only the rules that some conclusions rest on; ``label`` names the choice and must be unique for it."""
        if label not in self._narrowed:
            wanted: set[str] = set()
            todo = [name for name in gevolgen if name in self.by_gevolg]
            while todo:
                name = todo.pop()
                if name not in wanted:
                    wanted.add(name)
                    todo.extend(below for below in dependencies(self.by_gevolg[name].versie) if below in self.by_gevolg)
            rules = tuple(rule for rule in self.rules if rule.gevolg in wanted)
            self._narrowed[label] = RuleSet(f"{self.key}.{label}", rules)
        return self._narrowed[label]

    @cached_property
    def _narrowed(self) -> dict[str, "RuleSet"]:
        return {}

    @cached_property
    def presumed(self) -> dict[str, set[str]]:
        """For each fact the values it may be presumed to have in some leaf (``zolang_onbekend``)."""
        found: dict[str, set[str]] = {}
        for rule in self.rules:
            for leaf in leaves(rule.versie.whole):
                if leaf.zolang_onbekend:
                    found.setdefault(leaf.feit, set()).add(leaf.zolang_onbekend)
        return found


def dependencies(versie: RegelVersie) -> set[str]:
    """The facts and conclusions a rule version rests on."""
    return {leaf.feit for leaf in leaves(versie.whole)}


def ordered_rules(chosen: list[tuple[Regel, RegelVersie]]) -> tuple[ActiveRule, ...]:
    """The rules in an order in which each comes after those it rests on."""
    by_gevolg = {regel.gevolg: (regel, versie) for regel, versie in chosen}
    levels: dict[str, int] = {}

    def level(gevolg: str) -> int:
        if gevolg not in levels:
            levels[gevolg] = -1
            below = [name for name in dependencies(by_gevolg[gevolg][1]) if name in by_gevolg]
            levels[gevolg] = 1 + max((level(name) for name in below), default=-1)
        return levels[gevolg]

    rules = [ActiveRule(regel, versie, level(gevolg)) for gevolg, (regel, versie) in by_gevolg.items()]
    return tuple(sorted(rules, key=lambda rule: (rule.level, rule.regel.id)))
