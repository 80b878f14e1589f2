"""Which questions help most: what is needed to conclude, what decides a flag, what is too old; nothing twice."""

from collections.abc import Iterator

from engine.balance.conditions import holds, unknown_names
from engine.balance.judging import Judged
from engine.balance.loads import Load
from engine.balance.model import Indicator
from engine.balance.moments import looks_ahead
from engine.balance.outcome import BalansVraag, CompensatieOptie, MogelijkeVlag
from engine.balance.words import Voice
from engine.dutch import day_words, listed

_MANY = 3
_WEIGHS = ("duidelijk", "zwaar")


def questions(judged: Judged, voice: Voice, options: list[CompensatieOptie]) -> list[BalansVraag]:
    """Everything worth asking, the most deciding first; never what someone would rather not say."""
    found: dict[str, BalansVraag] = {}
    for item in _all(judged, voice, options):
        found.setdefault(item.vraag, item)
    return list(found.values())


def _all(judged: Judged, voice: Voice, options: list[CompensatieOptie]) -> Iterator[BalansVraag]:
    if looks_ahead(judged):
        yield from _about_difference(judged, voice)
        yield from _conversation(judged)
        yield from voice.questions(_open_names(judged))
    for flag in judged.raised():
        if flag.vlag.vraag:
            yield BalansVraag(feit="", vraag=flag.vlag.vraag.tekst, wie=flag.vlag.vraag.aan, waarom=flag.vlag.titel)
    for option in options:
        if option.vraag:
            yield BalansVraag(feit="", vraag=option.vraag, wie=option.wie, waarom=option.titel)


def _about_difference(judged: Judged, voice: Voice) -> Iterator[BalansVraag]:
    """T5 and T6 ask for a conversation."""
    rules = judged.now.rules
    if judged.correctie == rules.correctie.zwaarder.id:
        vraag = rules.correctie.zwaarder.vraag
    elif judged.correctie == rules.correctie.lichter.id:
        heavy = [area.id for area in judged.areas.values() if area.kleur in ("rood", "oranje")]
        names = [item.naam.lower() for item in rules.gebieden if item.id in heavy]
        vraag = rules.correctie.lichter.vraag.replace("{gebieden}", listed(names) or "wat er straks verandert")
    else:
        return
    own = judged.now.word(rules.gezin.oordeel) or ""
    waarom = f"Het gezin zegt: {voice.now.book.feiten[rules.gezin.oordeel].label(own).lower()}."
    yield BalansVraag(feit=rules.gezin.oordeel, vraag=vraag, wie="gezin", waarom=waarom)


def _conversation(judged: Judged) -> Iterator[BalansVraag]:
    """One open question instead of a list, when most is still unknown."""
    missing = [item for area in judged.areas.values() for item in area.unanswered if not _refused(item, judged)]
    if len(missing) >= _MANY:
        feit = judged.now.rules.gezin.oordeel
        yield BalansVraag(feit=feit, vraag=judged.now.rules.gespreksvraag, wie="gezin", waarom="Een gesprek is genoeg.")


def _open_names(judged: Judged) -> Iterator[str]:
    """The facts to ask for, in order of how much they decide."""
    now = judged.now
    for name in _names(judged):
        if not now.refused(name) and not any(item.known for item in now.given(name)):
            yield name


def _names(judged: Judged) -> Iterator[str]:
    now = judged.now
    if judged.facts["gezinsoordeel_ontbreekt"] == "ja":
        yield now.rules.gezin.oordeel
    for area in judged.areas.values():
        yield from (item.feit for item in area.unanswered if item.feit)
    for flag in judged.flags:
        if flag.klasse is None:
            yield from _unsettled(judged, flag.vlag.id)
    weighing = [load for load in judged.loads.values() if load.strength in _WEIGHS]
    for load in weighing:
        yield from _about_load(load, judged)
    if weighing:
        yield now.rules.gezin.geholpen_met
    for item in now.rules.indicatoren:
        if item.vraag_als is not None and item.feit and holds(item.vraag_als, judged.facts) is True:
            yield item.feit


def _about_load(load: Load, judged: Judged) -> Iterator[str]:
    """What belongs to a load that weighs: how often, whether there is help, and whether that helps enough."""
    item = load.item
    if item.samen_met:
        yield item.samen_met
    for other in item.anders:
        yield from unknown_names(other.als, judged.facts)
    if item.opvang is None:
        return
    if load.by:
        yield item.opvang.oordeel
    elif not item.opvang.any:
        yield from (other.feit for other in judged.now.rules.catchers(item) if other.feit)


def _unsettled(judged: Judged, vlag: str) -> list[str]:
    known = next(item for item in judged.now.rules.vlaggen if item.id == vlag)
    return [name for step in known.trappen for name in unknown_names(step.als, judged.facts)]


def _refused(item: Indicator, judged: Judged) -> bool:
    return item.feit is not None and judged.now.refused(item.feit)


def possible_flags(judged: Judged, voice: Voice) -> list[MogelijkeVlag]:
    """The flags that hang on a question, with that question."""
    return [
        MogelijkeVlag(id=flag.vlag.id, titel=flag.vlag.titel, vragen=voice.questions(_unsettled(judged, flag.vlag.id)))
        for flag in judged.flags
        if flag.klasse is None
    ]


def outdated(judged: Judged, voice: Voice) -> list[BalansVraag]:
    """The answers that are too old, each to be asked once more; nobody is asked anything in the last phase."""
    now = judged.now
    if not looks_ahead(judged):
        return []
    names = [item.feit for item in now.rules.indicatoren if item.feit] + [now.rules.gezin.oordeel]
    old = []
    for name in dict.fromkeys(names):
        given = [item for item in now.given(name) if item.known]
        if given and all(now.life.outdated(item) for item in given):
            last = max(item.datum for item in given if item.datum)
            old.append(voice.question(name, f"Het antwoord is van {day_words(last)}. Klopt het nog?"))
    return old
