"""The world of one scenario: the case as it is told, and what Schakel makes of it."""

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from engine import Advies, Antwoord, Behoefte, BehoefteAdvies, Geboortedatum, Rulebook, Zaak, birth_date, fact_value
from engine.case import Value
from engine.context import Context, case_context, need_context
from engine.errors import advised
from engine.model import Feit
from engine.reference import RuleTrace
from tests.stappen.reckoner import Reckoner

DAY = date(2026, 11, 21)
FIXED = ("behoefte_soort", "behoefte_voor")
Note = Callable[[RuleTrace], None]


@dataclass
class Need:
    """One need as told: its own name in the scenario, its kind, whose it is and its own facts."""

    naam: str
    soort: str
    voor: str
    feiten: dict[str, Antwoord] = field(default_factory=dict)


class World:
    """What the steps of one scenario share."""

    def __init__(self, book: Rulebook, reckoner: Reckoner | None = None, note: Note | None = None) -> None:
        self.reckoner = reckoner or Reckoner(book)
        self.note = note or (lambda trace: None)
        self.day = DAY
        self.born: Geboortedatum | None = None
        self.age: int | None = None
        self.gemeente = ""
        self.needs: list[Need] = []
        self.feiten: dict[str, Antwoord] = {}
        self.touched: set[str] = set()
        self.advised = False
        self.concept = ""
        self.verordening_artikel: str | None = None
        self.kalender: bool | None = None
        self._zaak: Zaak | None = None
        self._contexts: dict[str, Context] = {}

    @property
    def book(self) -> Rulebook:
        """The rulebook this scenario is played on."""
        return self.reckoner.book

    def reborn(self, reckoner: Reckoner, same_facts: bool = True) -> "World":
        """The same told case on another rulebook; with the same catalogue of facts what is known stays known."""
        other = copy.copy(self)
        other.reckoner = reckoner
        if not same_facts:
            other._contexts = {}
        return other

    # --- telling -------------------------------------------------------------------------------

    def tell(self, name: str, raw: str, bron: str | None = None) -> None:
        """Records a fact of the case, of its only need, or one of the few things every case has."""
        if name == "leeftijd":
            self.born, self.age = None, None if raw == "onbekend" else int(raw)
        elif name in FIXED:
            setattr(self.only_need(), name.removeprefix("behoefte_"), raw)
        else:
            known = next((item.feiten for item in self.needs if name in item.feiten), self.feiten)
            known[name] = self.answer(name, raw, bron, known)

    def answer(self, name: str, raw: str, bron: str | None, known: dict[str, Antwoord]) -> Antwoord:
        """A recorded fact, checked against the catalogue; without source it keeps the one it had."""
        feit = self.book.feiten.get(name)
        if feit is None or feit.klasse == "systeem" or feit.afleiding:
            raise ValueError(advised(f"'{name}' is geen feit dat iemand vastlegt", name, self.book.feiten))
        if bron is None:
            bron = known[name].bron if name in known else ""
        return Antwoord(_value(feit, raw), bron)

    def birth(self, raw: str) -> None:
        """The day, month or year of birth."""
        self.born, self.age = birth_date(raw), None

    def only_need(self) -> Need:
        """The need of a scenario that has one."""
        if len(self.needs) != 1:
            raise ValueError(f"dit scenario heeft {len(self.needs)} behoeften; noem welke")
        return self.needs[0]

    def need(self, naam: str) -> Need:
        """A need by its name in the scenario."""
        found = {item.naam: item for item in self.needs}
        if naam not in found:
            raise ValueError(advised(f"'{naam}' is geen behoefte van deze zaak", naam, found))
        return found[naam]

    # --- what follows --------------------------------------------------------------------------

    @property
    def zaak(self) -> Zaak:
        """The case as told; telling is over once it has been read."""
        if self._zaak is None:
            self._zaak = self._told()
        return self._zaak

    @property
    def advice(self) -> Advies:
        """The advice on the case, by both evaluators."""
        self.advised = True
        return self.reckoner.advice(self.zaak, self.day)

    def advice_on(self, naam: str) -> BehoefteAdvies:
        """The advice on one need."""
        index = self.needs.index(self.need(naam))
        return self.advice.behoeften[index]

    def trace(self, gevolg: str, need: Need | None = None) -> RuleTrace:
        """The reasoning behind one conclusion, for the only need or the one given."""
        regel = self.book.gevolgen.get(gevolg)
        if regel is None:
            raise ValueError(advised(f"'{gevolg}' is geen conclusie", gevolg, self.book.gevolgen))
        self.touched.add(gevolg)
        case = self.context(None)
        chosen = None if regel.niveau == "zaak" else self.context(need or self.only_need())
        return self.reckoner.trace(gevolg, self.day, case, chosen)

    def context(self, need: Need | None) -> Context:
        """The known facts of the case, or of one need."""
        key = need.naam if need else ""
        if key not in self._contexts:
            case = self._contexts.get("") or case_context(self.zaak, self.day, self.book)
            self._contexts[""] = case
            if need:
                behoefte = self.zaak.behoeften[self.needs.index(need)]
                self._contexts[key] = need_context(case, behoefte, self.zaak, self.day, self.book)
        return self._contexts[key]

    def _told(self) -> Zaak:
        born = self.born
        if self.age is not None:
            born = Geboortedatum(self.day.year - self.age, self.day.month, self.day.day)
        of_case, of_need = self.feiten, {}
        if len(self.needs) == 1:
            of_need = {name: item for name, item in self.feiten.items() if self.book.feiten[name].niveau == "behoefte"}
            of_case = {name: item for name, item in self.feiten.items() if name not in of_need}
        needs = tuple(
            Behoefte(f"b{index}", item.soort, item.voor, item.naam, {**of_need, **item.feiten})  # type: ignore[arg-type]
            for index, item in enumerate(self.needs)
        )
        return Zaak("scenario", born, needs, None, self.gemeente, of_case)


def _value(feit: Feit, raw: str) -> Value | None:
    if feit.soort in ("getal", "bedrag") and raw != "onbekend":
        return fact_value(feit, Decimal(raw))
    return fact_value(feit, raw)
