"""Conclusions and advice on one rulebook, computed only as far as a scenario asks and remembered."""

from datetime import date

from engine import Advies, Rulebook, Zaak, assess
from engine.context import Context
from engine.reference import RuleTrace, evaluate
from engine.rulebook import RuleSet, dependencies


class Reckoner:
    """Evaluates a rulebook: single conclusions by the tracing reference alone, advice by ``engine.assess``."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
        self._parts: dict[tuple[str, str], RuleSet] = {}
        self._advice: dict[tuple[str, date], Advies] = {}

    def trace(self, gevolg: str, day: date, case: Context, need: Context | None) -> RuleTrace:
        """The trace of one conclusion, from the rules below it and no others."""
        part = self._part(gevolg, day)
        traces = evaluate(part, case, "zaak")
        if need is not None:
            traces = evaluate(part, need, "behoefte", traces)
        if gevolg not in traces:
            raise ValueError(f"'{gevolg}' is op {day} geen regel: die norm gold toen niet of is niet gelezen")
        return traces[gevolg]

    def advice(self, zaak: Zaak, day: date) -> Advies:
        """The whole advice on a case."""
        key = (repr(zaak), day)
        if key not in self._advice:
            self._advice[key] = assess(zaak, day, self.book)
        return self._advice[key]

    def _part(self, gevolg: str, day: date) -> RuleSet:
        whole = self.book.at(day)
        if (gevolg, whole.key) not in self._parts:
            names = closure(whole, gevolg)
            rules = tuple(rule for rule in whole.rules if rule.gevolg in names)
            self._parts[gevolg, whole.key] = RuleSet(whole.key, rules)
        return self._parts[gevolg, whole.key]


def closure(rules: RuleSet, *gevolgen: str) -> set[str]:
    """Conclusions and every conclusion below them."""
    seen: set[str] = set()
    todo = [name for name in gevolgen if name in rules.by_gevolg]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo.extend(below for below in dependencies(rules.by_gevolg[name].versie) if below in rules.by_gevolg)
    return seen
