"""Keeps an advice as it was given: the receipt on which letters rest."""

from service.dossier import Assessed, Dossier
from service.store import AdviesBewijs, Given, keep_advice, read_draft, rebase_draft
from service.web.site import Visit


def keep(visit: Visit, dossier: Dossier, made: Assessed) -> AdviesBewijs:
    """The receipt of this advice; the one that was there when nothing changed."""
    visit.site.archive.keep()
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


def renewed(visit: Visit, zaak_id: str, brief_id: str) -> None:
    """Lets a letter rest on the advice as it is now; raises ``NotFoundError`` when it is no letter of this case."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    read_draft(visit.site.store, visit.user.actor, zaak_id, brief_id)
    if made is not None:
        bewijs = keep(visit, dossier, made)
        rebase_draft(visit.site.store, visit.user.actor, zaak_id, brief_id, bewijs.id)
