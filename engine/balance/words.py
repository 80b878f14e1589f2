"""Sentences of the balance: from facts and rules to words for a family and the people beside it."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from engine.balance.model import Kleur, Oordeel
from engine.balance.outcome import BalansVraag
from engine.balance.situation import Situation
from engine.model import Feit

OF_COLOUR: dict[Kleur, Oordeel] = {
    "groen": "in balans",
    "grijs": "onbekend",
    "oranje": "kwetsbaar",
    "rood": "uit balans",
}
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def day_in_words(day: date) -> str:
    """A day as in a sentence.

    >>> day_in_words(date(2026, 11, 21))
    '21 november 2026'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def joined(words: Sequence[str], last: str = "en") -> str:
    """Words in a row.

    >>> joined(["a", "b", "c"])
    'a, b en c'
    """
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""


class Voice:
    """Fills in whom it is about, in the words of one situation."""

    def __init__(self, now: Situation) -> None:
        self.now = now
        age = now.base.get("leeftijd")
        self.child = "de jongere" if isinstance(age, tuple) and age[0] >= 12 else "het kind"

    def fill(self, text: str) -> str:
        """A text with {kind} filled in; a sentence keeps its capital."""
        filled = text.replace("{kind}", self.child)
        return filled[:1].upper() + filled[1:] if text.startswith("{") else filled

    def sentence(self, name: str, value: Any) -> str:
        """A recorded answer as a sentence."""
        feit = self.now.book.feiten[name]
        return self.fill(feit.sentence(day_in_words(value) if isinstance(value, date) else value))

    def short(self, name: str) -> str:
        """A few words for a fact."""
        return self.now.book.feiten[name].short

    def question(self, name: str, because: str = "") -> BalansVraag:
        """The question that settles a fact."""
        feit = self.now.book.feiten[name]
        return BalansVraag(feit=name, vraag=self.fill(feit.vraag), wie=self._who(feit), waarom=because or feit.waarom)

    def questions(self, names: Iterable[str]) -> list[BalansVraag]:
        """The questions for the facts among some names; what follows from dates nobody is asked."""
        known = self.now.book.feiten
        return [self.question(name) for name in dict.fromkeys(names) if name in known and known[name].vraag]

    def _who(self, feit: Feit) -> str:
        parties = self.now.book.partijen
        return joined([parties[item].vragend or item if item in parties else item for item in feit.wie], "of")
