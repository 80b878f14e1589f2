"""What follows from days and from who was heard: birthdays to come, decisions that end, a help question left open.

Counted from the day of asking to the moment looked at: what came in between has not gone away by itself.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from engine.balance.answers import Answers
from engine.balance.model import Draagkracht, Overgangsgrens
from engine.case import Antwoord, Geboortedatum, Zaak
from engine.context import Known
from engine.dates import add_months, age_range, birthday


def day_facts(zaak: Zaak, rules: Draagkracht, answers: Answers, peildatum: date, day: date) -> dict[str, Known]:
    """The facts that nobody is asked for; what cannot be known is left out."""
    found: dict[str, Known] = {}
    if zaak.geboortedatum:
        found["leeftijd"] = age_range(zaak.geboortedatum, day)
        ages = tuple(rules.overgang.leeftijden)
        for grens in rules.overgang.grenzen:
            near = _near(zaak.geboortedatum, ages, grens, peildatum, day)
            if near is not None:
                found[grens.naam] = "ja" if near else "nee"
    ends = _ends(zaak, rules, peildatum, day)
    if ends is not None:
        found["hulp_loopt_af_zonder_besluit"] = "ja" if ends else "nee"
    found.update(_voices(rules, answers))
    return found


@lru_cache(maxsize=1024)
def _near(born: Geboortedatum, ages: tuple[int, ...], grens: Overgangsgrens, start: date, day: date) -> bool | None:
    """Whether a birthday after ``start`` is within reach of ``day``; ``None`` when the birth date leaves it open."""
    if born.complete:
        return _near_for(born.earliest, ages, grens, start, day)
    outcomes = {_near_for(born_on, ages, grens, start, day) for born_on in _possible(born)}
    return outcomes.pop() if len(outcomes) == 1 else None


def _possible(born: Geboortedatum) -> Iterator[date]:
    """Every day it can be."""
    for number in range((born.latest - born.earliest).days + 1):
        yield born.earliest + timedelta(days=number)


def _near_for(born: date, ages: tuple[int, ...], grens: Overgangsgrens, start: date, day: date) -> bool:
    reach = add_months(day, grens.maanden)
    turning = [birthday(born, age) for age in ages]
    return any(start < turn and (turn < reach or (grens.op_de_dag and turn == reach)) for turn in turning)


def _ends(zaak: Zaak, rules: Draagkracht, start: date, day: date) -> bool | None:
    """Whether help ends within reach while nobody recorded what follows; ``None`` when no last day is known."""
    last = day + timedelta(weeks=rules.afloop.weken)
    outcomes: list[bool] = []
    for scope in (zaak.feiten, *({**zaak.feiten, **item.feiten} for item in zaak.behoeften)):
        until = _value(scope, rules.afloop.besluit_tot)
        if isinstance(until, date):
            outcomes.append(start <= until <= last and _value(scope, rules.afloop.vervolg) != "ja")
    return any(outcomes) if outcomes else None


def _value(scope: dict[str, Antwoord], name: str) -> object:
    return scope[name].waarde if name in scope else None


def _voices(rules: Draagkracht, answers: Answers) -> dict[str, Known]:
    """Whether the family could say what helps, and whether the young person was heard."""
    found: dict[str, Known] = {}
    asked = answers.get(rules.gezin.geholpen_met, ())
    if any(item.known for item in asked):
        found["hulpvraag"] = "gegeven"
    elif any(item.refused for item in asked):
        found["hulpvraag"] = "geweigerd"
    else:
        found["hulpvraag"] = "leeg" if asked else "niet_gevraagd"
    own_words = any(item.waarde is not None for item in answers.get(rules.gezin.jongere_wil, ()))
    heard = any(item.waarde == "ja" for item in answers.get(rules.gezin.jongere_gehoord, ()))
    found["zelf_gehoord"] = "ja" if own_words or heard else "nee"
    return found
