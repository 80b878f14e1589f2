"""What a letter is composed from, with the words that every kind of letter needs."""

import re
from dataclasses import dataclass
from functools import cached_property

from engine import Advies, Behoefte, BehoefteAdvies, RouteAdvies, Rulebook, Zaak
from letters.backing import Backing, Gat, Waarde
from letters.details import LetterDetails
from letters.dutch import capital, lowered
from letters.facts import Facts

_THE_CHILD = re.compile(r"\b([Hh])et kind\b")
_SHORT = 80
_LONGEST_NAME = 40


@dataclass(frozen=True)
class Inputs:
    """The case, the advice on it, the rulebook that gave it and what the writer added."""

    advies: Advies
    zaak: Zaak
    book: Rulebook
    details: LetterDetails

    @cached_property
    def facts(self) -> Facts:
        """The recorded answers."""
        return Facts(self.zaak, self.book)

    @cached_property
    def child(self) -> str:
        """How the letter calls the child in a sentence."""
        child = self.details.child
        return (child.roepnaam or child.naam) if child else "uw kind"

    def voiced(self, text: str) -> str:
        """A sentence of the engine with the child's own name in it."""
        return _THE_CHILD.sub(lambda found: capital(self.child) if found[1] == "H" else self.child, text)

    def need_of(self, code: str) -> Behoefte:
        """The filed need of that id."""
        return next(item for item in self.zaak.behoeften if item.id == code)

    def called(self, need: Behoefte) -> str:
        """What a need is called inside a sentence: in the family's words when these are short."""
        words = need.omschrijving.strip().rstrip(".")
        short = words and len(words) <= _SHORT and "\n" not in words
        return lowered(words if short else self.book.behoeften[need.soort].naam)

    def need_name(self, advice: BehoefteAdvies) -> Waarde:
        """What a need is called in a heading."""
        return Waarde(capital(self.called(self.need_of(advice.id))), backing=(Backing(behoefte=advice.id),))

    def need_in_sentence(self, advice: BehoefteAdvies) -> Waarde:
        """What a need is called inside a sentence."""
        return Waarde(self.called(self.need_of(advice.id)), backing=(Backing(behoefte=advice.id),))

    def said(self, need: BehoefteAdvies, route: RouteAdvies, text: str, **backing: str) -> Waarde:
        """Words of the advice, backed by the route that gave them."""
        return Waarde(self.voiced(text), "zin", (Backing(behoefte=need.id, route=route.route, **backing),))

    def given(self, name: str, text: str, label: str) -> Waarde | Gat:
        """A detail that a person gave, or a gap."""
        return Waarde(text, backing=(Backing(gegeven=name),)) if text.strip() else Gat(name, label)

    def of_gemeente(self, field: str) -> str:
        """A setting of the gemeente as text, or nothing."""
        gemeente = self.book.gemeenten.get(self.zaak.gemeente)
        return str(getattr(gemeente, field, "") or "") if gemeente else ""

    def law_name(self, short: str) -> str:
        """A law as a family may know it: its name with the abbreviation, unless that is too long to read."""
        full = next((item.naam for item in self.book.regelingen.values() if item.afkorting == short), short)
        return f"{full} ({short})" if full != short and len(full) <= _LONGEST_NAME else short

    def party(self, name: str) -> str:
        """A decider as it is named in a sentence."""
        return self.book.party(name)
