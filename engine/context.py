"""One flat context of facts for the case, and one per need: what both evaluators read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from engine.case import Antwoord, Behoefte, Zaak
from engine.dates import add_months, age_range, birthday, months_between
from engine.model import Afleiding, Feit
from engine.rulebook import Rulebook
from engine.terms import runs, term_stand

Interval = tuple[int, int]
Known = str | int | Decimal | date | Interval
_JA_NEE = {True: "ja", False: "nee"}


@dataclass(frozen=True)
class Context:
    """Known facts only; a fact that is not here is unknown. ``answers`` keeps who said it."""

    facts: Mapping[str, Known]
    answers: Mapping[str, Antwoord] = field(default_factory=dict)
    day: date | None = None

    def with_facts(self, changes: Mapping[str, Known | None]) -> "Context":
        """The same context with facts set, or made unknown by ``None``."""
        facts = dict(self.facts)
        for name, value in changes.items():
            if value is None:
                facts.pop(name, None)
            else:
                facts[name] = value
        return Context(facts, self.answers, self.day)


def case_context(zaak: Zaak, day: date, book: Rulebook) -> Context:
    """The context of the case itself: recorded facts, the age, and needs' facts lifted to the child."""
    answers = {**_local_answers(zaak, book), **zaak.feiten}
    facts = _known(answers)
    for feit in book.feiten.values():
        if feit.optillen and feit.id not in facts:
            lifted = [item.feiten[feit.id].waarde for item in zaak.behoeften if feit.id in item.feiten]
            if "ja" in lifted:
                facts[feit.id] = "ja"
            elif lifted and all(value == "nee" for value in lifted):
                facts[feit.id] = "nee"
    if zaak.geboortedatum:
        facts["leeftijd"] = age_range(zaak.geboortedatum, day)
    _derive(facts, zaak, day, book)
    return Context(facts, answers, day)


def need_context(base: Context, behoefte: Behoefte, zaak: Zaak, day: date, book: Rulebook) -> Context:
    """The context of one need: its own facts over those of the case, whose need it is and that person's age."""
    answers = {**base.answers, **behoefte.feiten}
    facts: dict[str, Known] = {
        name: value
        for name, value in base.facts.items()
        if name not in book.feiten or not _belongs_to_case(book.feiten[name], base)
    }
    for name, antwoord in behoefte.feiten.items():
        facts.pop(name, None)
        if antwoord.waarde is not None:
            facts[name] = antwoord.waarde
    facts["behoefte_soort"] = behoefte.soort
    facts["behoefte_voor"] = behoefte.voor
    age = _age_of_person(facts, behoefte)
    if age:
        facts["leeftijd_jeugdige"] = age
    _derive(facts, zaak, day, book)
    return Context(facts, answers, day)


def _belongs_to_case(feit: Feit, base: Context) -> bool:
    """What was lifted from the needs, or computed for the case, is not carried down to one need."""
    return feit.afleiding is not None or (feit.optillen and feit.id not in base.answers)


def _known(answers: Mapping[str, Antwoord]) -> dict[str, Known]:
    return {name: item.waarde for name, item in answers.items() if item.waarde is not None}


def _local_answers(zaak: Zaak, book: Rulebook) -> dict[str, Antwoord]:
    """What the gemeente's own settings say about every case (verordening)."""
    gemeente = book.gemeenten.get(zaak.gemeente)
    if gemeente is None:
        return {}
    return {name: Antwoord(value, bron="gemeente") for name, value in gemeente.feiten.items()}


def _age_of_person(facts: Mapping[str, Any], behoefte: Behoefte) -> Interval | None:
    """The age of the young person concerned: a sibling's own age, otherwise the child's."""
    if behoefte.voor != "brus":
        return facts.get("leeftijd")
    years = facts.get("leeftijd_brus")
    return (int(years), int(years)) if years is not None else None


def _derive(facts: dict[str, Known], zaak: Zaak, day: date, book: Rulebook) -> None:
    for feit in book.derived_facts:
        value = _derived(feit, facts, zaak, day, book)
        if value is None:
            continue
        facts[feit.id] = value


def _derived(feit: Feit, facts: Mapping[str, Known], zaak: Zaak, day: date, book: Rulebook) -> Known | None:
    afleiding = feit.afleiding
    if afleiding is None:
        return None
    if afleiding.functie == "is_vastgelegd":
        return "ja" if afleiding.van in facts else None
    if afleiding.functie == "op_leeftijd":
        return _day_of_age(zaak, afleiding.maanden or 216)
    if afleiding.functie == "termijn_voorbij":
        return _term_over(afleiding, facts, day, book)
    start = facts.get(afleiding.van)
    end = facts.get(afleiding.tot) if afleiding.tot else day
    if not isinstance(start, date) or not isinstance(end, date):
        return None
    if afleiding.functie == "binnen_maanden":
        return "ja" if start <= end <= add_months(start, afleiding.maanden or 0) else "nee"
    if afleiding.functie == "maanden_tussen":
        return months_between(start, end)
    if afleiding.functie == "dagen_tussen":
        return (end - start).days
    return "ja" if start < end else "nee"


def _term_over(afleiding: Afleiding, facts: Mapping[str, Known], day: date, book: Rulebook) -> Known | None:
    """Whether a term was over on the day asked, or on a recorded day."""
    when = facts.get(afleiding.tot) if afleiding.tot else day
    if not isinstance(when, date) or not runs(book, afleiding.van, facts):
        return None
    over = term_stand(book, afleiding.van, facts, when).over(when)
    return None if over is None else _JA_NEE[over]


def _day_of_age(zaak: Zaak, months: int) -> date | None:
    born = zaak.geboortedatum
    if born is None or not born.complete:
        return None
    return birthday(born.earliest, months // 12)
