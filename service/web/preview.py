"""What an answer would change, before it is saved: the same advice once more, with the answer in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine import Advies, Rulebook
from service.dossier import Adviser, Answer, Assessed, Dossier, document_of
from service.web.questions import need_title
from service.web.reasoning import law_name


@dataclass(frozen=True, slots=True)
class Change:
    """One law at one need that would get another status."""

    behoefte: str
    wet: str
    van: str
    naar: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What would be otherwise: statuses, signals that come or go, and how many questions are left."""

    changes: tuple[Change, ...]
    erbij: tuple[str, ...]
    weg: tuple[str, ...]
    vragen_nu: int
    vragen_dan: int


def preview(dossier: Dossier, made: Assessed, given: Iterable[tuple[str, str, Answer]], adviser: Adviser) -> Preview:
    """The difference that these answers (need, fact, answer) would make; nothing is stored."""
    answers = {**dossier.answers, **{(code, feit): answer for code, feit, answer in given}}
    other = replace(dossier, answers=answers)
    day = adviser.today()
    then = adviser.advise_document(document_of(other, adviser.book, day.isoformat()), day)
    return difference(made.advies, then.advies, other, adviser.book)


def difference(now: Advies, then: Advies, dossier: Dossier, book: Rulebook) -> Preview:
    """What differs between two advices on one case."""
    before = {(need.id, route.wet): route.status for need in now.behoeften for route in need.routes}
    changes = [
        Change(
            _title(need.id, dossier, book),
            law_name(route.wet, book),
            before.get((need.id, route.wet), ""),
            route.status,
        )
        for need in then.behoeften
        for route in need.routes
        if before.get((need.id, route.wet)) != route.status
    ]
    old, new = [one.tekst for one in now.signalen], [one.tekst for one in then.signalen]
    return Preview(
        tuple(changes),
        tuple(text for text in new if text not in old),
        tuple(text for text in old if text not in new),
        _open(now),
        _open(then),
    )


def _title(code: str, dossier: Dossier, book: Rulebook) -> str:
    need = dossier.need(code)
    return need_title(need, dossier, book) if need else ""


def _open(advies: Advies) -> int:
    return sum(not vraag.lezing and not vraag.navraag for vraag in advies.vragen)
