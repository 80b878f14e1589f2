"""Searching the Regelboek: what a rule can be found by, and when a word is in it."""

import re
import unicodedata
from collections.abc import Iterable

from engine.model import Regel
from engine.rule_uses import Feitregel, Gebruik
from engine.rulebook import Rulebook


def plain(text: str) -> str:
    """Small letters without accents, for searching."""
    flat = unicodedata.normalize("NFKD", text.lower())
    return "".join(sign for sign in flat if not unicodedata.combining(sign)).replace("_", " ")


def word_pattern(word: str) -> re.Pattern[str]:
    """A word from its start; an article number as a whole."""
    if word[:1].isdigit():
        return re.compile(rf"(?<![\w.:]){re.escape(word)}(?!\w|[.:]\w)")
    return re.compile(rf"(?<!\w){re.escape(word)}")


def searchable(
    regel: Regel, spoken: Iterable[str], facts: Iterable[Feitregel], routes: Iterable[Gebruik], book: Rulebook
) -> str:
    """Everything a rule can be found by: its words, laws, facts and needs, and the other names of these."""
    found = [regel.id, regel.titel, regel.gevolg, regel.toelichting, *spoken]
    for fact in facts:
        found += [fact.id, fact.naam, fact.vraag, *book.feiten[fact.id].ook]
    for law in {bron.bwb for versie in regel.versies for bron in versie.bron if bron.bwb in book.regelingen}:
        found.append(book.regelingen[law or ""].naam)
    for route in routes:
        if "draagt" in route.waarvoor:
            kinds = [book.behoeften[kind] for kind in book.routes[route.route].soorten if kind in book.behoeften]
            found += [route.wet, *(word for kind in kinds for word in (kind.naam, *kind.synoniemen))]
    return plain("\n".join(found))
