"""The facts of a case as they stand on the day before eighteen and on the day itself.

Conditions are read at a fixed age and not at today's, so that a step never disappears because a day has passed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from engine.case import Behoefte, Zaak
from engine.context import Context, case_context, need_context
from engine.dates import birthday
from engine.kleene import Kleene, disjunction
from engine.model import TransitieItem
from engine.reference import RuleTrace, evaluate
from engine.rulebook import Rulebook
from engine.transition.ages import AGE, Op
from engine.transition.calendars import Recorded, calendars
from engine.transition.conditions import applies, conditions, done, names_used

# Zonder behoeften is er toch een leeg blad: wat per behoefte geldt, is daar niet vastgelegd.
_NO_NEED = Behoefte("", "geen")


@dataclass(frozen=True)
class View:
    """The case, or one need of it, at one age: its facts and everything concluded from them."""

    behoefte: str
    context: Context
    traces: dict[str, RuleTrace]

    @property
    def dates(self) -> dict[str, date]:
        """The dates that are recorded."""
        return {name: value for name, value in self.context.facts.items() if isinstance(value, date)}


@dataclass(frozen=True)
class Finding:
    """What a condition says: over the case, or over all needs, where it holds when it holds for one of them."""

    value: Kleene
    parts: tuple[tuple[View, RuleTrace], ...]

    @property
    def deciding(self) -> list[tuple[View, RuleTrace]]:
        """The needs that settle it."""
        return [(view, part) for view, part in self.parts if part.value is self.value]


@dataclass(frozen=True)
class Occurrence:
    """One time that a step applies: its key, the needs, the recorded dates, and whether the facts show it was taken."""

    key: str
    behoeften: tuple[str, ...]
    recorded: Recorded
    done: bool


class Situation:
    """A case at both ages; conditions are read once and remembered."""

    def __init__(self, zaak: Zaak, peildatum: date, book: Rulebook) -> None:
        self.zaak = zaak
        self.book = book
        self._peildatum = peildatum
        self.calendars = calendars(zaak.geboortedatum)
        self._read: dict[Op, tuple[View, list[View]]] = {}

    def find(self, name: str, op: Op) -> Finding:
        """The value of a condition of ``engine.transition.conditions``."""
        case, needs = self._at(op)
        views = [case] if name in case.traces else needs
        parts = tuple((view, view.traces[name]) for view in views)
        return Finding(disjunction(part.value for _, part in parts), parts)

    def applies(self, item: TransitieItem) -> Finding | None:
        """Whether a step applies; ``None`` when it applies to everyone."""
        return self.find(applies(item), item.op) if item.als else None

    def occurrences(self, item: TransitieItem, finding: Finding | None) -> Iterator["Occurrence"]:
        """A step that applies: once, or for each need that has its own dates."""
        views = [view for view, _ in finding.deciding] if finding else [self.case(item.op)]
        found = self.find(done(item), item.op) if item.gedaan_als else None
        if not _per_need(item, self.book):
            taken = found is not None and found.value is True
            yield Occurrence(item.id, tuple(view.behoefte for view in views if view.behoefte), views[0].dates, taken)
            return
        for view in views:
            parts = found.parts if found else ()
            taken = any(other.behoefte == view.behoefte and rule.value is True for other, rule in parts)
            yield Occurrence(f"{item.id}:{view.behoefte}", (view.behoefte,), view.dates, taken)

    def case(self, op: Op = "voor_18") -> View:
        """The case itself at an age."""
        return self._at(op)[0]

    def needs(self, op: Op) -> list[View]:
        """Every need at an age; one empty view when the case has none."""
        return self._at(op)[1]

    def _at(self, op: Op) -> tuple[View, list[View]]:
        if op not in self._read:
            self._read[op] = self._reading(op)
        return self._read[op]

    def _reading(self, op: Op) -> tuple[View, list[View]]:
        book, zaak = self.book, self.zaak
        day, law_day = self._days(op)
        rules = book.at(law_day).narrowed("transitie", names_used(book))
        own = conditions(book, op)
        base = case_context(zaak, day, book).with_facts({"leeftijd": (AGE[op], AGE[op])})
        concluded = evaluate(rules, base, "zaak")
        needs = []
        for behoefte in zaak.behoeften or (_NO_NEED,):
            context = need_context(base, behoefte, zaak, day, book)
            traces = evaluate(rules, context, "behoefte", concluded)
            needs.append(View(behoefte.id, context, evaluate(own, context, "behoefte", traces)))
        return View("", base, evaluate(own, base, "zaak", concluded)), needs

    def _days(self, op: Op) -> tuple[date, date]:
        """The day on which facts are read, and the day whose law counts: known law, also for a birthday to come."""
        born = self.zaak.geboortedatum
        if born is None:
            return self._peildatum, self._peildatum
        eighteen = birthday(born.latest, 18)
        day = eighteen - timedelta(days=1) if op == "voor_18" else eighteen
        return day, max(self._peildatum, day)


def _per_need(item: TransitieItem, book: Rulebook) -> bool:
    """Whether the days of a step are counted from a date that each need has for itself."""
    names = [moment.rule.feit for moment in item.moments.values() if moment.rule and moment.rule.feit]
    return bool(item.als) and any(book.feiten[name].niveau == "behoefte" for name in names)
