"""Who answers the questions of the balance: the family together, one person of it, or a professional beside it."""

from dataclasses import dataclass

from engine import Rulebook
from engine.balance import asked_about, weighed_facts
from service.dossier import FAMILY, Dossier
from service.web.words import capital

_PROFESSIONALS = ("kinderverpleegkundige", "arts", "gemeente", "clientondersteuner", "school", "gedragsdeskundige")
_SECOND = "ouder2"


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice: its word in an address, how it is called, whose answer it gives and about whom."""

    id: str
    naam: str
    bron: str
    over: str = ""

    @property
    def family(self) -> bool:
        """Whether the family itself speaks."""
        return self.bron == FAMILY

    def may_answer(self, feit: str, book: Rulebook) -> bool:
        """Whether this voice is asked a question: the family all, others only what may stand side by side."""
        if self.bron == FAMILY and not self.over:
            return True
        if feit not in weighed_facts(book):
            return False
        if not self.over:
            return True
        return feit in asked_about(book, "ouder" if self.over == _SECOND else "brus")


def voices(dossier: Dossier, book: Rulebook) -> list[Voice]:
    """Everyone who may answer in this case, the family first."""
    found = [Voice(FAMILY, "Het gezin samen", FAMILY), Voice(_SECOND, "De andere ouder", FAMILY, _SECOND)]
    if len(dossier.brussen) > 1:
        found += [
            Voice(brus.id, f"Over {brus.naam or 'een broer of zus'}", FAMILY, brus.id) for brus in dossier.brussen
        ]
    professionals = [name for name in _PROFESSIONALS if name in book.partijen]
    return found + [Voice(name, capital(book.party(name)), name) for name in professionals]


def voice_of(word: str, dossier: Dossier, book: Rulebook) -> Voice:
    """The voice in an address; the family for any other word."""
    known = voices(dossier, book)
    return next((voice for voice in known if voice.id == word), known[0])


def speaker(bron: str, over: str, dossier: Dossier, book: Rulebook) -> str:
    """Who said something, in words: ``het gezin``, ``de andere ouder``, ``de school``."""
    if bron == FAMILY and over == _SECOND:
        return "de andere ouder"
    brus = dossier.brus(over)
    about = f" over {brus.naam or 'een broer of zus'}" if brus else ""
    return (book.party(bron) if bron else "iemand") + about
