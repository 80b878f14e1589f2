"""What a search word can mean besides a kind of need: a person of the family, or a word with a meaning of its own."""

import re
from dataclasses import dataclass

from engine import BehoefteSoort, GevondenBehoefte, Rulebook, find_needs
from service.web.glossary import Word, words_meant

_PERSONS = {
    "brus": r"broers?|broertjes?|zus|zussen|zusjes?|brus|brussen|brusjes?",
    "ouder": r"ouders?|moeders?|vaders?|mama|papa|verzorgers?",
}


@dataclass(frozen=True, slots=True)
class Sought:
    """What was found: needs by name, or else the needs of a person; and what the words mean.

    Somebody who types exactly a word of the help page wants to know that word, not every need it is a part of.
    """

    behoeften: list[GevondenBehoefte]
    voor: str
    van_persoon: list[BehoefteSoort]
    begrippen: list[Word]

    @property
    def something(self) -> bool:
        """Whether there is anything to choose from."""
        return bool(self.behoeften or self.van_persoon)


def sought(words: str, book: Rulebook) -> Sought:
    """What these words may lead to; nothing for no words."""
    meant = words_meant(words, book) if words else []
    found = find_needs(words, book) if words else []
    if any(one.asked(words) for one in meant) and not any(one.woord.lower() == words.lower() for one in found):
        found = []
    voor = "" if found else _person(words)
    return Sought(
        found,
        voor,
        [one for one in book.behoeften.values() if voor in one.voor] if voor else [],
        meant,
    )


def _person(words: str) -> str:
    named = [voor for voor, shape in _PERSONS.items() if re.search(rf"\b({shape})\b", words.lower())]
    return named[0] if len(named) == 1 else ""
