"""What the pages of the balance show: the steps with how far each is, and the pictures."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from engine import Rulebook, Zaak
from engine.balance import FOLLOW_UP, Vragenblad, follow_ups, question_pages
from letters import pictures_of
from service.dossier import Dossier
from service.web.balance.answering import recorded
from service.web.balance.voices import Voice

EMPTY, PARTLY, DONE = "Nog leeg", "Deels ingevuld", "Ingevuld"


@dataclass(frozen=True, slots=True)
class Step:
    """One page of questions for one voice and how far it is."""

    blad: Vragenblad
    stand: str

    @property
    def klaar(self) -> bool:
        """Whether every question was answered, with whatever answer."""
        return self.stand == DONE


@dataclass(frozen=True, slots=True)
class Steps:
    """The pages of questions that one voice is asked."""

    steps: tuple[Step, ...]

    def after(self, blad: str) -> str:
        """The page that comes next; empty after the last one."""
        ids = [step.blad.id for step in self.steps]
        return ids[ids.index(blad) + 1] if blad in ids[:-1] else ""

    def find(self, blad: str) -> Vragenblad | None:
        """A page by its word in the address."""
        return next((step.blad for step in self.steps if step.blad.id == blad), None)

    @property
    def first_open(self) -> str:
        """The first page on which something is still open; the first page when nothing is."""
        return next(
            (step.blad.id for step in self.steps if not step.klaar), self.steps[0].blad.id if self.steps else ""
        )


def steps_of(zaak: Zaak, dossier: Dossier, voice: Voice, book: Rulebook) -> Steps:
    """The pages of questions for a voice; follow-up questions only when they mean something."""
    answered = recorded(dossier)
    given = {spot.feit for spot in answered if (spot.bron, spot.over) == (voice.bron, voice.over)}
    useful = set(follow_ups(zaak, zaak.peildatum, book)) if zaak.peildatum else set()
    found = []
    for blad in question_pages(book):
        names = _names(blad, voice, book, useful | given)
        if names:
            found.append(Step(Vragenblad(blad.id, blad.naam, blad.over, names), _state(names, given)))
    return Steps(tuple(found))


def _names(blad: Vragenblad, voice: Voice, book: Rulebook, useful: set[str]) -> tuple[str, ...]:
    names = (name for name in blad.vragen if voice.may_answer(name, book))
    return tuple(name for name in names if blad.id != FOLLOW_UP or name in useful)


def _state(names: Iterable[str], given: set[str]) -> str:
    wanted = set(names)
    if wanted <= given:
        return DONE
    return PARTLY if wanted & given else EMPTY


def pictures(balans: dict[str, Any], zaak: Zaak) -> dict[str, Markup]:
    """The pictures as they stand in a page; they were escaped when they were drawn."""
    return {name: Markup(svg) for name, svg in pictures_of(balans, zaak).items()}  # noqa: S704
