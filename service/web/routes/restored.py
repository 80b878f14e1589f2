"""What somebody typed when the session had just ended: shown after signing in, to save or to throw away."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from service.store import KEPT_WORK
from service.web.forms import HIDDEN_FIELDS
from service.web.site import Reader

router = APIRouter()


@router.get("/hersteld")
def restored(request: Request, visit: Reader) -> Response:
    """What was typed before the session ended, ready to be saved; without it there is nothing to restore."""
    work = visit.sessie.inhoud.get(KEPT_WORK)
    if not work:
        return RedirectResponse("/zaken", 303)
    fields = [(str(name), str(value)) for name, value in work["velden"]]
    return visit.site.pages.page(
        request, "hersteld.html", doel=str(work["pad"]), velden=fields, verborgen=HIDDEN_FIELDS
    )


@router.post("/hersteld")
def dropped(visit: Reader) -> Response:
    """Lets go of what was restored: it was saved after all, or is not needed."""
    visit.remember(KEPT_WORK, "")
    visit.tell("Wat u had getypt is weggegooid.")
    return RedirectResponse("/zaken", 303)
