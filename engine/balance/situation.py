"""The family on one day: which answer counts for each question, what is too old, and the facts beside it.

A later moment or a "what if" is the same situation with some answers set otherwise; nothing is ever written back.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from engine.balance.answers import Answers, Lifetime, Opgave, collect, counted, lifetime, weakest
from engine.balance.conditions import holds
from engine.balance.dayfacts import day_facts
from engine.balance.model import REFUSED, Draagkracht, Indicator, Opvang
from engine.case import Zaak
from engine.context import Known, case_context
from engine.rulebook import Rulebook

JUDGED: tuple[Opvang, ...] = ("nee", "deels", "ja")


@dataclass(frozen=True)
class Situation:
    """Everything the rules of the balance are held against."""

    zaak: Zaak
    book: Rulebook
    rules: Draagkracht
    peildatum: date
    day: date
    answers: Answers
    life: Lifetime
    base: Mapping[str, Known]
    instead: Mapping[str, str] = field(default_factory=dict)

    def later(self, day: date) -> "Situation":
        """The same family on a later day, when nothing was asked again."""
        return replace(self, day=day)

    def with_answers(self, changes: Mapping[str, str]) -> "Situation":
        """The same family with other answers; what they leave untouched is not worked out again."""
        other = replace(self, instead={**self.instead, **changes})
        by_fact = {item.feit: item.id for item in self.rules.indicatoren}
        changed = {by_fact[name]: Opgave(name, word) for name, word in changes.items() if name in by_fact}
        counted = {**self.counted, **changed}
        facts = {**self.facts, **changes}
        facts["overgang_niet_verwacht"] = "ja" if holds(self.rules.overgang.niet_verwacht, facts) else "nee"
        other.__dict__.update(counted=counted, facts=facts)
        return other

    @cached_property
    def counted(self) -> dict[str, Opgave]:
        """The answer that counts for each indicator that was answered."""
        return {item.id: found for item in self.rules.indicatoren if (found := self._counts(item))}

    def _counts(self, item: Indicator) -> Opgave | None:
        if item.feit is None:
            return None
        if item.feit in self.instead:
            return Opgave(item.feit, self.instead[item.feit])
        if item.instrument and not self._allowed(item):
            return None
        return counted(item, self.given(item.feit), self.life)

    def _allowed(self, item: Indicator) -> bool:
        """A questionnaire counts with consent, or when the family itself handed it in and did not refuse."""
        consent = self.word(self.rules.instrumenten.toestemming)
        given = self.given(item.feit or "")
        return consent == "ja" or (consent is None and bool(given) and all(answer.own_voice for answer in given))

    def given(self, feit: str) -> tuple[Opgave, ...]:
        """Every answer to a question, the family's own voice first."""
        return self.answers.get(feit, ())

    def refused(self, feit: str) -> bool:
        """Whether someone would rather not say, and nobody answered."""
        given = self.given(feit)
        return any(item.refused for item in given) and not any(item.known for item in given)

    def word(self, feit: str) -> str | None:
        """The recorded word of a fact that no indicator weighs; ``None`` when unknown or refused."""
        if feit in self.instead:
            return self.instead[feit]
        known = [item for item in self.given(feit) if item.known]
        return str(known[0].waarde) if known else None

    def judged(self, feit: str) -> Opvang:
        """What the family says about help for a load; the least favourable answer counts."""
        found = self.instead.get(feit) or weakest(self.given(feit), JUDGED, self.life)
        return next((word for word in JUDGED if word == found), "onbekend")

    def until(self, item: Indicator) -> date | None:
        """The last day for which a support is arranged; unknown is without end. A support set otherwise has none."""
        if item.tot is None or item.feit in self.instead:
            return None
        found = [answer.waarde for answer in self.given(item.tot) if isinstance(answer.waarde, date)]
        return min(found, default=None)

    @cached_property
    def facts(self) -> dict[str, Known]:
        """What conditions read: recorded facts, the answers that count, and what follows from dates."""
        found: dict[str, Known] = dict(self.base)
        for item in self.rules.indicatoren:
            for name in filter(None, (item.feit, item.samen_met)):
                found.pop(name, None)
            answer = self.counted.get(item.id)
            if item.feit and answer and answer.waarde is not None:
                found[item.feit] = answer.waarde
            if item.samen_met and (together := self._together(item.samen_met)):
                found[item.samen_met] = together
        found.update(self.instead)
        found.update(day_facts(self.zaak, self.rules, self.answers, self.peildatum, self.day))
        found["overgang_niet_verwacht"] = "ja" if holds(self.rules.overgang.niet_verwacht, found) else "nee"
        return found

    def _together(self, feit: str) -> str | None:
        ranked = tuple(optie.waarde for optie in reversed(self.book.feiten[feit].opties) if optie.waarde != REFUSED)
        known = {str(item.waarde) for item in self.given(feit) if item.known}
        return next((word for word in ranked if word in known), None)


def situation(zaak: Zaak, peildatum: date, book: Rulebook, more: Iterable[Opgave] = ()) -> Situation:
    """The family as it was told, on ``peildatum``; raises ``LookupError`` when the rulebook has no balance rules."""
    rules = book.draagkracht
    if rules is None:
        raise LookupError("dit regelboek heeft geen regels over draagkracht en draaglast")
    answers = collect(zaak, more)
    base = {name: value for name, value in case_context(zaak, peildatum, book).facts.items() if value != REFUSED}
    faster = holds(rules.veroudering.sneller.als, base) is True
    life = lifetime(rules, peildatum, faster=faster)
    return Situation(zaak, book, rules, peildatum, peildatum, answers, life, base)
