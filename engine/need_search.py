"""Finds the kinds of need behind the words people use: names, examples and synonyms, also with a typing error."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from engine.model import BehoefteSoort
from engine.rule_search import plain
from engine.rulebook import Rulebook

_WHOLE, _ALL_WORDS, _PART, _SPELLING = 4, 3, 2, 1
_ALIKE = 0.8
_SHORTEST, _SHORTEST_PART, _SHORTEST_TYPO = 2, 4, 5
# fmt: off
_FILLERS = frozenset({
    "aan", "bij", "de", "dat", "die", "een", "en", "er", "het", "hij", "hulp", "ik", "in", "is", "kind",
    "kinderen", "met", "mijn", "naar", "nodig", "of", "om", "ons", "onze", "op", "te", "thuis", "van", "voor",
    "wij", "wil", "willen", "zij", "zijn", "zoek",
})
# fmt: on


@dataclass(frozen=True, slots=True)
class GevondenBehoefte:
    """A kind of need with the word that led to it; ``anders_gespeld`` when only a typing error explains the match."""

    soort: BehoefteSoort
    woord: str
    anders_gespeld: bool


def find_needs(words: str, book: Rulebook) -> list[GevondenBehoefte]:
    """The kinds of need that these words may mean, the best first; a guess at a typing error only without better."""
    asked = plain(" ".join(words.split()))
    if len(asked) < _SHORTEST:
        return []
    found: list[tuple[int, GevondenBehoefte]] = []
    for soort in book.behoeften.values():
        best = max(((_score(asked, plain(term)), term) for term in terms_of(soort)), key=lambda pair: pair[0])
        if best[0]:
            found.append((best[0], GevondenBehoefte(soort, best[1], best[0] == _SPELLING)))
    found.sort(key=lambda pair: -pair[0])
    sure = [item for score, item in found if score > _SPELLING]
    return sure or [item for _, item in found]


def terms_of(soort: BehoefteSoort) -> Iterator[str]:
    """Every word or phrase by which a kind of need is found."""
    yield from (soort.naam, *soort.synoniemen, *soort.voorbeelden)


def _score(asked: str, term: str) -> int:
    if asked == term:
        return _WHOLE
    wanted = [word for word in re.findall(r"\w+", asked) if word not in _FILLERS] or re.findall(r"\w+", asked)
    have = re.findall(r"\w+", term)
    if wanted and all(any(one.startswith(word) or _same_stem(word, one) for one in have) for word in wanted):
        return _ALL_WORDS
    if any(_part_of(word, one) for word in wanted for one in have):
        return _PART
    if any(_typing_error(word, one) for word in wanted for one in have):
        return _SPELLING
    return 0


def _same_stem(word: str, other: str) -> bool:
    """A plural, such as ``rolstoelen`` for ``rolstoel``."""
    return len(other) >= _SHORTEST_PART and word in (f"{other}en", f"{other}s", f"{other}{other[-1]}en")


def _part_of(word: str, other: str) -> bool:
    """A compound: ``lift`` in ``tillift``; and ``rolstoel`` in ``kinderrolstoel``, its kind is at the end."""
    inside = len(word) >= _SHORTEST_PART and (other.startswith(word) or other.endswith(word))
    return inside or (len(other) >= _SHORTEST_TYPO and word.endswith(other)) or _same_stem(word, other)


def _typing_error(word: str, other: str) -> bool:
    if len(word) < _SHORTEST_TYPO or len(other) < _SHORTEST_TYPO or abs(len(word) - len(other)) > 2:
        return False
    return SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE
