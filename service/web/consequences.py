"""What each answer to a question would decide by itself, read from the changes the engine tried."""

from dataclasses import dataclass

from engine import Advies, Rulebook
from service.web.questions import Question
from service.web.reasoning import law_name
from service.web.words import capital

_MOST_OPTIONS = 3


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer does to one law at one need."""

    behoefte: str
    wet: str
    status: str


def consequences(advies: Advies, question: Question, book: Rulebook) -> list[tuple[str, list[Effect]]]:
    """Per answer the laws it would settle alone; answers that settle nothing alone are left out."""
    # Per wet probeert de motor maar een paar antwoorden: bij veel keuzes zou de lijst gaten hebben.
    if len(question.options) > _MOST_OPTIONS:
        return []
    found: dict[str, dict[Effect, None]] = {}
    codes = {place.code for place in question.places}
    for need in advies.behoeften:
        if "" not in codes and need.id not in codes:
            continue
        for route in need.routes:
            for other in route.anders_als:
                if len(other.wijzigingen) == 1 and other.wijzigingen[0].feit == question.feit.id:
                    effect = Effect(need.naam, law_name(route.wet, book), other.status)
                    found.setdefault(other.wijzigingen[0].naar, {})[effect] = None
    return [(capital(question.feit.label(value)), list(effects)) for value, effects in found.items()]
