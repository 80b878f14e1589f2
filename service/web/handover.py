"""Gives a letter of handover what planners recorded about it."""

from engine import Advies, Zaak
from letters import LetterDetails
from service.planning import Person, planned
from service.planning.handover import handover_details, recorded_handover
from service.store import Subject
from service.web.site import Visit

KIND = "warme-overdracht"


def with_handover(
    visit: Visit, soort: str, zaak_id: str, zaak: Zaak, advies: Advies, details: LetterDetails
) -> LetterDetails:
    """The details of a letter; those of a handover with words, consent, dates, the plan and what flips at eighteen."""
    if soort != KIND:
        return details
    site, actor, subject = visit.site, visit.user.actor, Subject(zaak_id, zaak=True)
    person = Person(subject, "", zaak.id, zaak.gemeente, "", zaak, 0)
    found = planned(site.store, actor, person, site.book, advies.peildatum)
    given = handover_details(recorded_handover(site.store, actor, subject))
    quiet = found.plan.stand in ("eerst_vragen", "gesprek", "niet_tonen")
    compared = None if quiet else site.adviser.compare(zaak)
    return details.model_copy(
        update={"handover": given.model_copy(update={"plan": found.plan, "vergelijking": compared})}
    )
