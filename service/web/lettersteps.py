"""The steps of a letter as a page shows and takes them: offered, agreed by a second person, signed."""

from dataclasses import dataclass

from letters import FORMS, Letter, render
from service.store import BriefStap, Stand, Stap, StepError, letter_stand, packed, take_step
from service.web.consent import stopped
from service.web.letterwork import Work, composed
from service.web.site import Visit

STAP_WOORDEN = {
    Stap.AANGEBODEN: "concept gereed, aangeboden aan een collega",
    Stap.AKKOORD: "goed gevonden door een tweede persoon",
    Stap.TERUG: "teruggegeven",
    Stap.GETEKEND: "ondertekend",
}


@dataclass(frozen=True, slots=True)
class StepView:
    """One step with who took it and what was said."""

    stap: BriefStap
    woorden: str
    door: str
    opmerking: str


def stand(visit: Visit, zaak_id: str, brief_id: str) -> Stand:
    """Where the letter stands."""
    return letter_stand(visit.site.store, visit.user.actor, zaak_id, brief_id)


def shown(visit: Visit, where: Stand) -> list[StepView]:
    """Every step so far, the first first."""
    return [
        StepView(item, STAP_WOORDEN[Stap(item.stap)], visit.name_of(item.door), str(item.inhoud.get("opmerking", "")))
        for item in where.stappen
    ]


def possible(visit: Visit, where: Stand) -> dict[str, str]:
    """For every step why this person may not take it now; an empty reason means: may."""
    return {str(stap): where.refusal(stap, visit.user.id) for stap in Stap}


def take(visit: Visit, work: Work, zaak_id: str, stap: Stap, versie: int, opmerking: str) -> None:
    """Takes a step. Raises ``StepError`` with the reason when the letter is not ready or this person may not."""
    forward = stap in (Stap.AANGEBODEN, Stap.AKKOORD, Stap.GETEKEND)
    why = stopped(visit, zaak_id, work.letter.kind) if forward else ""
    if why:
        raise StepError(why)
    if forward and not work.letter.ready_to_sign:
        missing = [item.tekst for item in work.letter.open if item.id != "ondertekening"]
        raise StepError(f"De brief is nog niet gereed. Er mist: {'; '.join(missing)}.")
    content: dict[str, object] = {"opmerking": opmerking}
    if stap is Stap.GETEKEND:
        signed = signed_letter(visit, work)
        content |= {"naam": visit.user.naam, "vormen": packed({form: render(signed, form) for form in FORMS})}
    take_step(visit.site.store, visit.user.actor, zaak_id, work.draft.brief.id, stap, versie, content)


def composed_signed(visit: Visit, work: Work, naam: str) -> Letter:
    """The letter as somebody of that name signs it."""
    return composed(visit, work.draft.brief, work.zaak, work.advies, work.draft.laatste.inhoud, naam)


def signed_letter(visit: Visit, work: Work) -> Letter:
    """The letter with the name of who signs now. Raises ``StepError`` when it would still say CONCEPT."""
    letter = composed_signed(visit, work, visit.user.naam)
    if letter.concept:
        raise StepError("De brief is nog niet gereed om te ondertekenen.")
    return letter
