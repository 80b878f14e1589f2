"""Fictional young people of a list, so that the demo has a caseload: their birthdays move along with the day."""

from datetime import date, timedelta
from random import Random

from engine import Geboortedatum, Rulebook
from engine.transition import Persoon
from service.identity import TEAM
from service.planning import listed_person
from service.store import Actor, Store, take_in, young_versions

_ACTOR = Actor("demo-tom", TEAM)
_TEAMS = ("Team Noord", "Team Zuid", "Team Centrum")
_MANY = 36
_YEAR = 365.2425
# Per feit de kans dat het is vastgelegd, en de antwoorden waaruit dan een keuze volgt.
_FACTS: dict[str, tuple[float, tuple[str, ...]]] = {
    "arts_verwacht_achttien": (0.7, ("ja", "ja", "ja", "ja", "nee")),
    "levensbedreigende_aandoening": (0.2, ("ja", "nee")),
    "ontvangt_begeleiding_jeugdhulp": (0.8, ("ja", "ja", "nee")),
    "ontvangt_verzorging_jeugdhulp": (0.6, ("ja", "nee")),
    "permanent_toezicht_nodig": (0.5, ("ja", "nee")),
    "gaat_studeren": (0.4, ("ja", "nee")),
}
_GROWN = {"krijgt_verlengde_jeugdhulp": "ja"}


def load_young(store: Store, book: Rulebook, today: date) -> None:
    """Takes in a fictional list, once."""
    if young_versions(store, _ACTOR):
        return
    random = Random(18)  # noqa: S311 (verzonnen gegevens, elke keer dezelfde)
    take_in(store, _ACTOR, [listed_person(_person(number, random, book, today)) for number in range(1, _MANY + 1)])


def _person(number: int, random: Random, book: Rulebook, today: date) -> Persoon:
    grown = number % 6 == 0
    age = random.uniform(18.2, 22.8) if grown else random.uniform(16.1, 18.1)
    born = today - timedelta(days=round(age * _YEAR))
    facts = {name: random.choice(answers) for name, (chance, answers) in _FACTS.items() if random.random() < chance}
    known = {name: value for name, value in {**facts, **(_GROWN if grown else {})}.items() if name in book.feiten}
    whole = Geboortedatum(born.year, born.month, born.day)
    return Persoon(f"VB-{number:03d}", whole, next(iter(book.gemeenten), ""), random.choice(_TEAMS), dict(known))
