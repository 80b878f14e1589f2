"""The questions of the balance as they are asked: a page per life area, then follow-ups, the family itself last."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from engine.balance.judging import Judged, judge
from engine.balance.model import Draagkracht, Indicator
from engine.balance.moments import looks_ahead
from engine.balance.situation import situation
from engine.case import Zaak
from engine.model import Node, leaves
from engine.rulebook import Rulebook

FOLLOW_UP, FAMILY, PGB, LISTS = "hulp", "gezin", "pgb", "lijsten"
_ABOUT = {
    FOLLOW_UP: ("Helpt de hulp die er is?", "of de hulp die er is genoeg helpt"),
    FAMILY: ("Uw eigen oordeel", "wat u er zelf van vindt"),
    PGB: ("Zelf hulp kiezen met een pgb", "of een pgb bij u past"),
    LISTS: ("Ingevulde vragenlijsten", "lijsten die u al eens invulde; dit hoeft niet"),
}


@dataclass(frozen=True, slots=True)
class Vragenblad:
    """Questions that are asked together; ``vragen`` are facts of the catalogue, in order."""

    id: str
    naam: str
    over: str
    vragen: tuple[str, ...]


def question_pages(book: Rulebook) -> tuple[Vragenblad, ...]:
    """Every page of questions in the order in which a family goes through them; empty without balance rules.

    Promises that every question of the balance stands on one page, and only there.
    """
    rules = book.draagkracht
    if rules is None:
        return ()
    pages = [
        Vragenblad(area.id, area.naam, area.over, tuple(dict.fromkeys(_of_area(area.id, rules, book))))
        for area in rules.gebieden
    ]
    special = {
        FOLLOW_UP: _follow_ups(rules),
        FAMILY: _of_family(rules),
        PGB: _of_pgb(rules, book),
        LISTS: _lists(rules),
    }
    asked = {name for page in pages for name in page.vragen}
    for page, names in special.items():
        kept = tuple(name for name in dict.fromkeys(names) if name in book.feiten and name not in asked)
        pages.append(Vragenblad(page, *_ABOUT[page], kept))
        asked.update(kept)
    return tuple(page for page in pages if page.vragen)


def _of_area(area: str, rules: Draagkracht, book: Rulebook) -> Iterator[str]:
    for item in rules.indicatoren:
        if item.gebied == area and item.feit and not item.instrument:
            yield from (name for name in (item.feit, item.samen_met, *_conditions(item, book)) if name)
    for vlag in rules.vlaggen:
        if vlag.gebied == area:
            yield from (name for step in vlag.trappen for name in _own(step.als, rules, book))


def _conditions(item: Indicator, book: Rulebook) -> Iterator[str]:
    for other in item.anders:
        yield from (leaf.feit for leaf in leaves(other.als) if _asked(leaf.feit, book))


def _own(node: Node, rules: Draagkracht, book: Rulebook) -> Iterator[str]:
    """Facts that only a flag looks at: what an indicator asks stands in its own area."""
    elsewhere = {item.feit for item in rules.indicatoren} | {item.samen_met for item in rules.indicatoren}
    elsewhere |= {rules.gezin.hulpvraag_te_zeggen}
    names = [leaf.feit for leaf in leaves(node)]
    yield from (name for name in names if _asked(name, book) and name not in elsewhere)


def _asked(name: str, book: Rulebook) -> bool:
    """Whether a name is a question of the balance itself; a fact of the law is asked among the questions of the law."""
    return name in book.feiten and name.startswith("balans_")


def _follow_ups(rules: Draagkracht) -> Iterator[str]:
    for item in rules.indicatoren:
        yield from (name for name in (item.tot, item.datum) if name)
    yield from (item.opvang.oordeel for item in rules.indicatoren if item.opvang)


def _of_family(rules: Draagkracht) -> Iterator[str]:
    own = rules.gezin
    yield from (own.geholpen_met, own.hulpvraag_te_zeggen, own.mag_niet_gebeuren)
    yield from (own.jongere_gehoord, "brus_zelf_gehoord", own.jongere_wil, own.oordeel)


def _of_pgb(rules: Draagkracht, book: Rulebook) -> Iterator[str]:
    for reason in rules.pgb.minstens_twee:
        yield from (leaf.feit for leaf in leaves(reason.als) if _asked(leaf.feit, book))
    yield rules.pgb.beheer.feit


def _lists(rules: Draagkracht) -> Iterator[str]:
    yield rules.instrumenten.toestemming
    yield from (item.feit for item in rules.indicatoren if item.instrument and item.feit)
    yield from rules.instrumenten.laten_zien


def asked_about(book: Rulebook, person: str) -> frozenset[str]:
    """The questions about one kind of person (*kind*, *ouder*, *brus*, *netwerk*)."""
    rules = book.draagkracht
    found = [item for item in rules.indicatoren if person in item.over and item.feit] if rules else []
    return frozenset(item.feit for item in found if item.feit)


def follow_ups(zaak: Zaak, peildatum: date, book: Rulebook) -> tuple[str, ...]:
    """The follow-up questions that mean something now: whether the help there is does enough, and until when.

    Nobody is asked about help that is not there, and in the last phase nobody is asked at all.
    """
    if book.draagkracht is None:
        return ()
    judged = judge(situation(zaak, peildatum, book))
    wanted = set(_meaningful(judged)) if looks_ahead(judged) else set()
    return tuple(name for name in dict.fromkeys(_follow_ups(book.draagkracht)) if name in wanted)


def _meaningful(judged: Judged) -> Iterator[str]:
    for load in judged.loads.values():
        if load.by and load.strength != "geen" and load.item.opvang:
            yield load.item.opvang.oordeel
    for item in judged.now.rules.supports:
        answer = judged.now.counted.get(item.id)
        if answer and item.strength(answer.waarde) != "geen":
            yield from (name for name in (item.tot, item.datum) if name)


def fresh_since(zaak: Zaak, peildatum: date, book: Rulebook) -> date | None:
    """The day from which an answer still reassures; an earlier one is asked again. ``None`` without balance rules."""
    return situation(zaak, peildatum, book).life.since if book.draagkracht else None
