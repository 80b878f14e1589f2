"""Sentences of the balance: from facts and rules to words for a family and the people beside it."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from engine.balance.answers import BRUSSEN, Opgave
from engine.balance.model import Kleur, Oordeel
from engine.balance.outcome import BalansVraag
from engine.balance.situation import Situation
from engine.dutch import day_words, listed
from engine.model import Feit

_PEOPLE = {"ouder1": "de ene ouder", "ouder2": "de andere ouder", "kind": "het kind", "netwerk": "het netwerk"}
OF_COLOUR: dict[Kleur, Oordeel] = {
    "groen": "in balans",
    "grijs": "onbekend",
    "oranje": "kwetsbaar",
    "rood": "uit balans",
}


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
        return self.fill(feit.sentence(day_words(value) if isinstance(value, date) else value))

    def age(self, years: tuple[int, int]) -> str:
        """How old the child is, or nothing while the birth date leaves that open."""
        first, last = years
        return self.fill(f"{{kind}} is {first} jaar.") if first == last else ""

    def about(self, over: str) -> str:
        """Whom an answer is about: a sibling by name, the other parent; nothing when it is about the whole family."""
        siblings = self.now.zaak.extra.get(BRUSSEN, {})
        return siblings.get(over) or ("een broer of zus" if over in siblings else _PEOPLE.get(over, over))

    def speaker(self, item: Opgave) -> str:
        """Who said something, and about whom when that is one person."""
        about = self.about(item.over)
        who = self.now.book.party(item.bron) if item.bron else "iemand"
        return f"{who} over {about}" if about else who

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
        return listed([parties[item].vragend or item if item in parties else item for item in feit.wie], "of")
