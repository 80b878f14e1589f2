"""Conclusions and advice on one rulebook, computed only as far as a scenario asks and remembered."""

from datetime import date

from engine import Advies, Rulebook, Zaak, assess
from engine.context import Context
from engine.reference import RuleTrace, evaluate
from engine.ruleset import RuleSet


class Reckoner:
    """Evaluates a rulebook: single conclusions by the tracing reference alone, advice by ``engine.assess``."""

    def __init__(self, book: Rulebook) -> None:
        self.book = book
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
        return self.book.at(day).narrowed(f"alleen {gevolg}", [gevolg])
