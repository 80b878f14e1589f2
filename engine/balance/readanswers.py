"""Reads answers beside the facts of a case: a second parent, each sibling, a professional who sees it otherwise."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from engine.balance.answers import Opgave
from engine.balance.daily.reading import Fault, Reader
from engine.rulebook import Rulebook
from engine.yamlread import Path_

PEOPLE = ("kind", "jongere", "ouder", "ouder1", "ouder2", "moeder", "vader", "netwerk", "gezin")
_KEYS = ("feit", "waarde", "over", "bron", "datum", "toelichting")


def read_answers(
    data: Any, book: Rulebook, peildatum: date, siblings: Iterable[str] = ()
) -> tuple[tuple[Opgave, ...], list[Fault]]:
    """The answers in a case (``balans_antwoorden:``) and everything wrong with them; a wrong one is left out.

    ``siblings`` are the brothers and sisters of this family: an answer about anyone else is refused.
    """
    reader = Reader()
    if data is None or book.draagkracht is None:
        return (), []
    weighed = weighed_facts(book)
    people = {*PEOPLE, *siblings}
    kept = [
        _answer(raw, (index,), reader, book, peildatum, weighed, people)
        for index, raw in enumerate(reader.items(data, (), "antwoorden"))
    ]
    return tuple(item for item in kept if item is not None), reader.faults


def weighed_facts(book: Rulebook) -> frozenset[str]:
    """The facts that more people may answer, each beside the other; of every other fact one answer counts."""
    rules = book.draagkracht
    if rules is None:
        return frozenset()
    names = {name for item in rules.indicatoren for name in (item.feit, item.samen_met) if name}
    helps = {item.opvang.oordeel for item in rules.indicatoren if item.opvang}
    return frozenset(names | helps | {rules.gezin.jongere_wil})


def _answer(
    raw: Any, path: Path_, reader: Reader, book: Rulebook, peildatum: date, weighed: frozenset[str], people: set[str]
) -> Opgave | None:
    # Pas hier: engine.intake leest straks zelf met engine.balance.
    from engine.intake.findings import Unfit
    from engine.intake.values import existing_day, fact_value

    before = len(reader.faults)
    parts = reader.block(raw, path, _KEYS, "een blok met feit, waarde, over en bron")
    if parts is None:
        return None
    name = reader.text(parts.get("feit"), (*path, "feit"), needed=True)
    if name and name not in weighed:
        reader.note((*path, "feit"), "dit feit is geen vraag waarop meer mensen antwoord geven; zet het bij feiten")
    over = reader.text(parts.get("over"), (*path, "over"))
    if over and over not in people:
        reader.note(
            (*path, "over"), "deze persoon hoort niet bij dit gezin; kies een ouder, of een broer of zus van dit gezin"
        )
    value, day = None, None
    try:
        if name in weighed:
            value = fact_value(book.feiten[name], parts.get("waarde"))
    except Unfit as error:
        reader.note((*path, "waarde"), str(error))
    try:
        day = existing_day(parts["datum"]) if parts.get("datum") else None
    except Unfit as error:
        reader.note((*path, "datum"), str(error))
    if day is not None and day > peildatum:
        reader.note((*path, "datum"), "deze datum ligt na de peildatum")
    found = Opgave(
        name,
        value,
        bron=reader.text(parts.get("bron"), (*path, "bron")),
        datum=day,
        over=over,
        toelichting=reader.text(parts.get("toelichting"), (*path, "toelichting")),
    )
    return found if len(reader.faults) == before else None
