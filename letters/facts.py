"""Recorded facts as values for a letter: the need's own answer over the case's, over the gemeente's settings."""

from datetime import date
from decimal import Decimal

from engine import Antwoord, Behoefte, OordeelDoor, Rulebook, Zaak
from letters.backing import Backing, Gat, Waarde
from letters.dutch import day, listed, number

Level = str


class Facts:
    """Reads the recorded answers of one case; never a computed or presumed value."""

    def __init__(self, zaak: Zaak, book: Rulebook) -> None:
        self.zaak = zaak
        self.book = book
        gemeente = book.gemeenten.get(zaak.gemeente)
        self.local = gemeente.feiten if gemeente else {}

    def answer(self, name: str, need: Behoefte | None = None) -> Antwoord | None:
        """The answer that counts, or ``None`` when nobody recorded one (unknown is no answer)."""
        own = need.feiten.get(name) if need else None
        if own is None:
            own = self.zaak.feiten.get(name)
        if own is None and name in self.local:
            own = Antwoord(self.local[name], bron="gemeente")
        return own if own is not None and own.waarde is not None else None

    def on_need(self, name: str, need: Behoefte) -> bool:
        """Whether the fact was recorded for this need alone."""
        own = need.feiten.get(name)
        return own is not None and own.waarde is not None

    def raw(self, name: str, need: Behoefte | None = None) -> str | int | Decimal | date | None:
        """The bare value, or ``None`` when it is unknown."""
        answer = self.answer(name, need)
        return answer.waarde if answer else None

    def value(self, name: str, label: str, need: Behoefte | None = None) -> Waarde | Gat:
        """The fact in words with its backing, or a gap that says what is missing."""
        raw = self.raw(name, need)
        if raw is None or raw == "":
            return Gat(name, label)
        return Waarde(self.shown(name, raw), backing=(self.backing(name, need),))

    def backing(self, name: str, need: Behoefte | None = None) -> Backing:
        """What stands behind a recorded fact."""
        return Backing(behoefte=need.id if need and self.on_need(name, need) else "", feit=name)

    def shown(self, name: str, raw: str | int | Decimal | date) -> str:
        """A value as text in a letter."""
        if isinstance(raw, date):
            return day(raw)
        if isinstance(raw, int | Decimal):
            return number(raw)
        feit = self.book.feiten.get(name)
        return feit.label(raw) if feit and feit.soort == "keuze" else raw

    def source(self, name: str, need: Behoefte | None = None) -> Waarde | None:
        """Who said it, and when: ``de arts, 3 november 2026``."""
        answer = self.answer(name, need)
        if answer is None or not answer.bron:
            return None
        return Waarde(said_by(self.book, answer.bron, answer.datum), backing=(self.backing(name, need),))

    def judgement(self, name: str, need: Behoefte | None = None) -> Antwoord | None:
        """The answer when it carries a named person's judgement of an open norm."""
        answer = self.answer(name, need)
        return answer if answer and answer.oordeel else None


def said_by(book: Rulebook, source: str, when: date | None = None) -> str:
    """A source as it is named in a sentence, with the day when that is known."""
    who = book.party(source) if source else "bron niet genoemd"
    return listed([who, day(when)], last="op") if when else who


def judged_words(judged: OordeelDoor) -> str:
    """Who judged an open norm, with the motivation that person gave."""
    who = f"{judged.door}, {judged.functie}" if judged.functie else judged.door
    return f"{who}: {judged.motivering}" if judged.motivering else who
