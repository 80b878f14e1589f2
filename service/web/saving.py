"""Saves what a form said; when somebody else was first, tells what they recorded and keeps what was typed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from engine import Rulebook
from service.dossier import Answer, Dossier
from service.store import BriefVersie, Clash, ConflictError, Item, record
from service.web.answers import said
from service.web.questions import need_title
from service.web.site import Visit
from service.web.words import datum, listed


@dataclass(frozen=True, slots=True)
class ClashLine:
    """What somebody else recorded, in words."""

    door: str
    op: datetime
    hunne: str
    waar: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The version to go on with, and the clashes when nothing was saved."""

    versie: int
    conflict: list[ClashLine] = field(default_factory=list)


def save(visit: Visit, dossier: Dossier, items: Iterable[Item], base: int, titel: str | None = None) -> Outcome:
    """Records on top of the version on which the page was opened."""
    try:
        saved = record(visit.site.store, visit.user.actor, dossier.id, items, base or dossier.zaak.versie, titel)
    except ConflictError as error:
        fresh = visit.dossier(dossier.id)
        return Outcome(error.versie, [_line(clash, visit, fresh) for clash in error.clashes])
    if saved.meanwhile:
        people = listed(sorted({_writer(visit, row.door) for row in saved.meanwhile}))
        things = sorted({_WHAT[row.onderwerp] for row in saved.meanwhile})
        visit.tell(f"Bewaard. Terwijl u bezig was, werkte {people} ook aan deze zaak: {listed(things)}.")
    return Outcome(saved.versie)


def letter_clash(visit: Visit, write: Callable[[], BriefVersie]) -> Outcome:
    """Saves a letter; when somebody else saved another text first, tells who and when."""
    try:
        return Outcome(write().versie)
    except ConflictError as error:
        clash = error.clashes[0]
        line = ClashLine(visit.name_of(clash.door), clash.op, "een andere tekst van deze brief", "")
        return Outcome(error.versie, [line])


_WHAT = {
    "kind": "de gegevens van het kind",
    "gezin": "de broers en zussen",
    "verhaal": "het verhaal",
    "behoefte": "de behoeften",
    "feit": "antwoorden op vragen",
    "balans": "antwoorden over de gezinsbalans",
    "kalender": "de 24-uurskalender",
    "zorgkaart": "de zorgkaart",
}


def _writer(visit: Visit, who: str) -> str:
    """The name of somebody else, or that it was the same person in another window."""
    return "uzelf (in een ander venster)" if who == visit.user.id else visit.name_of(who)


def _line(clash: Clash, visit: Visit, dossier: Dossier) -> ClashLine:
    need = dossier.need(clash.behoefte) if clash.behoefte else None
    where = need_title(need, dossier, visit.site.book) if need else ""
    return ClashLine(_writer(visit, clash.door), clash.op, described(clash, visit.site.book), where)


def described(clash: Clash, book: Rulebook) -> str:
    """What the other recorded, in one line."""
    return in_words(clash.onderwerp, clash.sleutel, clash.theirs, book)


def in_words(onderwerp: str, sleutel: str, inhoud: dict[str, Any], book: Rulebook) -> str:
    """Something that was recorded, in one line."""
    if onderwerp == "balans":
        return _balans(inhoud, book)
    if onderwerp == "kind":
        return _kind(inhoud, book)
    if onderwerp != "feit":
        return _OTHER[onderwerp](inhoud) if onderwerp in _OTHER else "vastgelegd"
    if inhoud.get("ingetrokken"):
        return "ingetrokken"
    plain = {name: value for name, value in inhoud.items() if name != "ingetrokken"}
    source = inhoud.get("bron")
    word = said(book.feiten.get(sleutel), Answer(**plain))
    return f"{word}, volgens {book.party(source)}" if source else word


def _balans(theirs: dict[str, Any], book: Rulebook) -> str:
    feit = book.feiten.get(theirs["feit"])
    word = "antwoord weggehaald" if theirs.get("weg") else said(feit, Answer(theirs["waarde"]))
    return f"{feit.naam}: {word}" if feit else word


def _part(theirs: dict[str, Any]) -> str:
    part = theirs["deel"]
    name = part.get("wat") or part.get("naam") or "zonder naam"
    return f"{name} (weggehaald)" if theirs.get("weg") else str(name)


def _kind(theirs: dict[str, Any], book: Rulebook) -> str:
    code = theirs.get("gemeente", "")
    gemeente = book.gemeenten[code].naam if code in book.gemeenten else code
    words = [theirs.get("roepnaam", ""), datum(theirs.get("geboortedatum", "")), gemeente]
    return ", ".join(word for word in words if word) or "niets ingevuld"


def _gezin(theirs: dict[str, Any]) -> str:
    names = [f"{one['naam'] or 'zonder naam'} ({age_words(one['leeftijd'])})" for one in theirs.get("brussen", [])]
    return listed(names) or "geen broers of zussen"


def age_words(years: int | None) -> str:
    """An age of a brother or sister, also of a baby."""
    return "leeftijd niet bekend" if years is None else f"{years} jaar"


def _verhaal(theirs: dict[str, Any]) -> str:
    return theirs.get("tekst") or "leeg gemaakt"


def _behoefte(theirs: dict[str, Any]) -> str:
    return "weggehaald" if theirs.get("weg") else theirs.get("omschrijving") or "zonder omschrijving"


_OTHER: dict[str, Callable[[dict[str, Any]], str]] = {
    "gezin": _gezin,
    "behoefte": _behoefte,
    "verhaal": _verhaal,
    "kalender": _part,
    "zorgkaart": _part,
}
