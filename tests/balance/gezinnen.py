"""Families for tests: a light one in which everything is answered, and random ones drawn from the rules themselves."""

from collections.abc import Mapping
from datetime import date
from random import Random

from engine import Antwoord, Rulebook, Zaak, birth_date
from engine.balance import Balans, balance
from engine.balance.judging import Judged, judge
from engine.balance.model import REFUSED, STERKTES, Indicator
from engine.balance.situation import situation

DAY = date(2026, 11, 21)
BORN = "2017-05-02"


def light(book: Rulebook) -> dict[str, str]:
    """Every question of an indicator answered with what weighs nothing or carries most, and a family in balance."""
    rules = book.draagkracht
    assert rules is not None
    found = {item.feit: (item.faintest if item.is_load else item.firmest) for item in rules.indicatoren if item.feit}
    return {**found, "balans_gezinsoordeel": "in_balans", "jongere_gehoord": "ja"}


def family(answers: Mapping[str, object], born: str | None = BORN, bron: str = "gezin") -> Zaak:
    """A case with these answers."""
    facts = {name: Antwoord(value, bron) for name, value in answers.items()}  # type: ignore[arg-type]
    return Zaak(id="gezin", geboortedatum=birth_date(born), behoeften=(), feiten=facts)


def judged(book: Rulebook, answers: Mapping[str, object], born: str | None = BORN, day: date = DAY) -> Balans:
    """The balance of a family with these answers."""
    return balance(family(answers, born), day, book)


def outcome(book: Rulebook, answers: Mapping[str, object], born: str | None = BORN) -> Judged:
    """Only what the rules conclude, without the words: enough to compare two families."""
    return judge(situation(family(answers, born), DAY, book))


def colours(found: Balans) -> dict[str, str]:
    """The colour of each area."""
    return {area.id: area.kleur for area in found.gebieden}


def flags(found: Balans) -> dict[str, str]:
    """Each flag that is up, with its class."""
    return {flag.id: flag.klasse for flag in found.rode_vlaggen}


def ladder(item: Indicator) -> list[str]:
    """The answers of an indicator from the least to the most strength."""
    return sorted(item.antwoorden, key=lambda word: STERKTES.index(item.antwoorden[word]))


def random_answers(random: Random, book: Rulebook, share: float = 0.7) -> dict[str, str]:
    """Some answers to the questions of the balance, any mix; a few are *wil ik niet zeggen*."""
    rules = book.draagkracht
    assert rules is not None
    names = [name for name in _names(book) if random.random() < share]
    found: dict[str, str] = {}
    for name in names:
        feit = book.feiten[name]
        words = [optie.waarde for optie in feit.opties] or ["ja", "nee"]
        usual = [word for word in words if word != REFUSED]
        found[name] = random.choice(usual if random.random() < 0.9 else words)
    return found


def _names(book: Rulebook) -> list[str]:
    rules = book.draagkracht
    assert rules is not None
    named: list[str] = []
    for item in rules.indicatoren:
        named += [name for name in (item.feit, item.samen_met, item.opvang.oordeel if item.opvang else None) if name]
    other = ["balans_gezinsoordeel", "balans_school_wil_of_kan", "balans_brus_zorgt_mee", "overgangsplan"]
    return list(dict.fromkeys([*named, *other, "jongere_gehoord", "balans_hulpvraag_te_zeggen", "balans_pgb_beheer"]))
