"""Law that changes within a year of the day asked: what began lately, what ends or begins soon."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from engine.advies import Wetswijziging, Wijzigingssoort
from engine.dates import add_months
from engine.dutch import day_words
from engine.model import Regel, RegelVersie, Route
from engine.reference import RuleTrace, Trace
from engine.rule_words import filled_in
from engine.rulebook import Rulebook

_MONTHS = 12
_FIRST_YEAR = date(2016, 1, 1)
"""Before this day every text is young: those of 2015 do not count as dated in ``Rulebook.dated_versions``."""


def law_changes(
    route: Route, traces: dict[str, RuleTrace], held: Iterable[str], day: date, book: Rulebook
) -> list[Wetswijziging]:
    """What changes around one route: new texts its outcome rests on, and texts that begin or end within a year.

    ``held`` names the conclusions, besides the status, that put something in the advice.
    """
    if (route.id, day) not in book.coming:
        book.coming[route.id, day] = tuple(_coming(route, day, book)), _has_young(route, day, book)
    coming, young = book.coming[route.id, day]
    resting = _resting(route, traces, held) if young else ()
    found = [*(_begun(item.active.regel, item.active.versie, day, book) for item in resting), *coming]
    return list({(item.regel, item.datum): item for item in found if item}.values())


def _resting(route: Route, traces: dict[str, RuleTrace], held: Iterable[str]) -> Iterator[RuleTrace]:
    status = traces[route.status]
    yield from _decisive(status)
    for name in held:
        if name in traces and name != route.status:
            yield from _decisive(traces[name])


def _decisive(rule: RuleTrace) -> Iterator[RuleTrace]:
    """The rule and every rule below it that came out the way it did; below an open rule all, for each can matter."""
    yield rule
    todo: list[Trace] = [rule.als, *rule.tenzij]
    while todo:
        trace = todo.pop()
        todo.extend(trace.children)
        if trace.rule is not None and (rule.value is None or trace.value is rule.value):
            yield from _decisive(trace.rule)


def _begun(regel: Regel, versie: RegelVersie, day: date, book: Rulebook) -> Wetswijziging | None:
    first = versie.geldig.van
    if first is None or not first <= day < add_months(first, _MONTHS):
        return None
    law = book.cite(versie.bron[0])
    if any(other.geldig.tot is not None and other.geldig.tot < first for other in regel.versies):
        told = f"{law} is kort geleden veranderd: de tekst waarop dit rust geldt sinds {day_words(first)}."
        return _change(regel, versie, "is_veranderd", first, told, book)
    if regel.buiten_geldigheid == "nee":
        return _change(regel, versie, "is_begonnen", first, f"{law} geldt sinds {day_words(first)}.", book)
    told = f"{law} is gelezen vanaf de tekst van {day_words(first)}. Hoe het daarvoor was, is niet gelezen."
    return _change(regel, versie, "is_begonnen", first, told, book)


def _has_young(route: Route, day: date, book: Rulebook) -> bool:
    """Whether any text that the route can rest on began less than a year ago: if not, no trace has to be walked."""
    if day < _FIRST_YEAR:
        return True
    return any(
        versie.geldig.van is not None
        and versie.geldig.van <= day < add_months(versie.geldig.van, _MONTHS)
        and _reaches(route, regel, day, book)
        for regel, versie in book.dated_versions
    )


def _coming(route: Route, day: date, book: Rulebook) -> Iterator[Wetswijziging]:
    """Versions that end or begin in the year after the day asked and that this route can rest on."""
    last = add_months(day, _MONTHS)
    for regel, versie in book.dated_versions:
        end, first = versie.geldig.tot, versie.geldig.van
        if end and day <= end < last and versie.geldig.covers(day) and _reaches(route, regel, day, book):
            yield _ending(regel, versie, end, book)
        if first and day < first <= last and not regel.version_at(day) and _reaches(route, regel, first, book):
            told = f"{book.cite(versie.bron[0])} geldt pas vanaf {day_words(first)}."
            yield _change(regel, versie, "begint", first, told, book)


def _reaches(route: Route, regel: Regel, day: date, book: Rulebook) -> bool:
    """Whether something in the route rests on a rule, as the law reads on a day."""
    names, reach = route.names(), book.at(day).reach
    return regel.gevolg in names or any(regel.gevolg in reach.get(name, ()) for name in names)


def _ending(regel: Regel, versie: RegelVersie, end: date, book: Rulebook) -> Wetswijziging:
    law, after = book.cite(versie.bron[0]), end + timedelta(days=1)
    until = f"de tekst waarop dit rust geldt tot en met {day_words(end)}"
    if regel.version_at(after):
        return _change(regel, versie, "verandert", after, f"{law} verandert: {until}.", book)
    if regel.buiten_geldigheid == "nee":
        return _change(regel, versie, "eindigt", after, f"{law} vervalt: {until}.", book)
    return _change(regel, versie, "eindigt", after, f"{law}: {until}. Wat daarna geldt, is nog niet gelezen.", book)


def _change(
    regel: Regel, versie: RegelVersie, soort: Wijzigingssoort, day: date, zin: str, book: Rulebook
) -> Wetswijziging:
    titel = filled_in(regel.titel, book)
    return Wetswijziging(
        regel=regel.id, titel=titel, artikel=book.cite(versie.bron[0]), soort=soort, datum=day, zin=zin
    )
