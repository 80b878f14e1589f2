"""What a letter is composed from, with the words that every kind of letter needs."""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from engine import Advies, Behoefte, BehoefteAdvies, RouteAdvies, Rulebook, Zaak
from letters.asking import fields, shown
from letters.backing import Backing, Gat, Waarde
from letters.details import LetterDetails
from letters.dutch import capital, lowered, weekday
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
    aan_ander: bool = False

    @cached_property
    def facts(self) -> Facts:
        """The recorded answers."""
        return Facts(self.zaak, self.book)

    @cached_property
    def child(self) -> str:
        """How the letter calls the child in a sentence; only its family reads "uw kind"."""
        child = self.details.child
        family = self.details.audience in ("ouders", "vertegenwoordiger") and not self.aan_ander
        unnamed = "uw kind" if family else "de jongere"
        return (child.roepnaam or child.naam) if child else unnamed

    @cached_property
    def zelf(self) -> bool:
        """Whether the young person reads this letter."""
        return self.details.audience == "zelf" and not self.aan_ander

    def voiced(self, text: str, who: str = "") -> str:
        """A sentence of the engine with the child's own name in it, or with who else it is about."""
        name = who or self.child
        return _THE_CHILD.sub(lambda found: capital(name) if found[1] == "H" else name, text)

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

    def typed(self, name: str, need: str = "") -> str:
        """What was filled in for a field of this kind of letter, for the whole letter or for one need."""
        own = self.details.needs.get(need) if need else None
        return (own.given.get(name, "") if need and own else "" if need else self.details.given.get(name, "")).strip()

    def field(self, name: str, need: str = "") -> Waarde | Gat:
        """A field as it is read, with the fact of the case when nobody filled it in; else a gap."""
        field, text = fields()[name], self.typed(name, need)
        filed = self.need_of(need) if need else None
        if text:
            return Waarde(shown(field, text), backing=(Backing(behoefte=need, gegeven=f"veld:{name}"),))
        label = field.label.replace("{over}", self.called(filed) if filed else "de hulp")
        found = self.facts.value(field.feit, label, filed) if field.feit else None
        return found if isinstance(found, Waarde) else Gat(name, label)

    def weekday_of(self, name: str) -> Waarde | Gat:
        """A field that is a day, with its weekday; a gap when it is empty."""
        found, text = self.field(name), self.typed(name)
        return replace(found, tekst=weekday(date.fromisoformat(text))) if text and isinstance(found, Waarde) else found

    def lines(self, name: str) -> tuple[Waarde | Gat, ...]:
        """A field of more than one line, each line apart; one gap when it is empty."""
        texts = [line.strip().removeprefix("- ") for line in self.typed(name).splitlines() if line.strip()]
        back = (Backing(gegeven=f"veld:{name}"),)
        return tuple(Waarde(text, "zin", back) for text in texts) or (self.field(name),)

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
