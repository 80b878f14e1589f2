"""Keeps an advice as it was given: the receipt on which letters rest."""

from service.dossier import Assessed, Dossier
from service.store import AdviesBewijs, Given, keep_advice
from service.web.site import Visit


def keep(visit: Visit, dossier: Dossier, made: Assessed) -> AdviesBewijs:
    """The receipt of this advice; the one that was there when nothing changed."""
    advies = made.advies
    given = Given(
        zaak_versie=dossier.zaak.versie,
        peildatum=advies.peildatum,
        regelboek_versie=advies.regelboek.versie,
        regelboek_hash=advies.regelboek.hash,
        advies=advies.model_dump(mode="json"),
        document=made.document,
    )
    return keep_advice(visit.site.store, visit.user.actor, dossier.id, given)
