"""What else in a rulebook rests on an article: conditions of other rules, steps, messages, signals, amounts."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from engine.model import Bron, Regel
from engine.rule_words import filled_in
from engine.rulebook import Rulebook
from engine.ruleset import ActiveRule


class Mention(NamedTuple):
    """A reference to an article; ``regel`` is the rule that makes it, if it is a rule."""

    soort: str
    tekst: str
    regel: str = ""


def mentions(book: Rulebook) -> Mapping[tuple[str, str], tuple[Mention, ...]]:
    """Per law and article everything that refers to it beside the rules that stand under it, each once."""
    found: dict[tuple[str, str], dict[Mention, None]] = {}
    for bron, mention in (*_rules(book), *_routes(book), *_rest(book), *_transition(book)):
        if bron.bwb and bron.bwb.startswith("BWBR") and bron.artikel:
            found.setdefault((bron.bwb, bron.artikel), {})[mention] = None
    return {key: tuple(items) for key, items in found.items()}


def _rules(book: Rulebook) -> Iterator[tuple[Bron, Mention]]:
    for regel in book.regels.values():
        own = _own(regel)
        for versie in regel.versies:
            places = ActiveRule(regel, versie, 0).places.values()
            for bron in (*versie.bron, *places):
                if (bron.bwb, bron.artikel) != own:
                    yield bron, Mention("Regel", filled_in(regel.titel, book), regel.id)


def _own(regel: Regel) -> tuple[str | None, str | None]:
    starts = [item.geldig.van.toordinal() if item.geldig.van else 0 for item in regel.versies]
    source = regel.versies[starts.index(max(starts))].bron[0]
    return source.bwb, source.artikel


def _routes(book: Rulebook) -> Iterator[tuple[Bron, Mention]]:
    for route in book.routes.values():
        for step in route.stappen:
            if step.bron:
                yield step.bron, Mention("Stap", filled_in(step.tekst, book))
        for message in route.mededelingen:
            yield message.bron, Mention("Mededeling", filled_in(message.tekst, book))
        for item in route.navragen:
            yield item.bron, Mention("Navraag", filled_in(book.feiten[item.feit].vraag, book))


def _rest(book: Rulebook) -> Iterator[tuple[Bron, Mention]]:
    for signal in book.signalen.values():
        if signal.bron:
            yield signal.bron, Mention("Signaal", filled_in(signal.tekst, book))
    for termijn in book.termijnen.values():
        for bron, _ in termijn.sources():
            yield bron, Mention("Termijn", termijn.naam)
    for parameter in book.parameters.values():
        for value in parameter.waarden:
            yield value.bron, Mention("Getal", parameter.naam)
    for fact in book.feiten.values():
        if fact.bron:
            yield fact.bron, Mention("Feit", fact.short)


def _transition(book: Rulebook) -> Iterator[tuple[Bron, Mention]]:
    for item in book.transitie.items.values():
        for bron in item.bron:
            yield bron, Mention("Overgang naar 18", f"{item.id} {filled_in(item.titel, book)}")
    for concept in book.transitie.begrippen.values():
        for bron in concept.bron:
            yield bron, Mention("Overgang naar 18", filled_in(concept.titel, book))
