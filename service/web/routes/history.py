"""The history of the advice: what changed each time, and which answer did it."""

from itertools import pairwise

from fastapi import APIRouter, Request
from fastapi.responses import Response

from service.store import receipts
from service.web.history import Moment, moment_of, step_between
from service.web.site import Reader

router = APIRouter()
_MOST = 10


@router.get("/zaken/{zaak_id}/verloop")
def history(request: Request, visit: Reader, zaak_id: str) -> Response:
    """Every kept advice against the one before, the last first; on top what changed since the last one."""
    dossier = visit.dossier(zaak_id)
    kept = receipts(visit.site.store, visit.user.actor, zaak_id)[:_MOST]
    moments = [moment_of(row, visit.name_of(row.door)) for row in kept]
    made = visit.site.adviser.advise(dossier)
    if made is not None:
        moments.insert(0, Moment(made.advies.model_dump(mode="json"), made.document))
    steps = [step_between(earlier, later, dossier, visit.site.adviser) for later, earlier in pairwise(moments)]
    return visit.site.pages.page(request, "verloop.html", dossier=dossier, stappen=steps, eerste=moments[-1:])
