"""Steps of a letter: offered, agreed, given back or signed. Each is a form of its own."""

from typing import Annotated

from fastapi import APIRouter, Depends
from fastapi.responses import RedirectResponse, Response

from service.store import Stap, StepError, read_draft
from service.web.fields import text_of
from service.web.forms import Form, read_form
from service.web.lettersteps import STAP_WOORDEN, take
from service.web.letterwork import opened
from service.web.site import LetterWriter

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_LONGEST = 2_000


@router.post("/zaken/{zaak_id}/brieven/{brief_id}/stap")
def take_it(visit: LetterWriter, zaak_id: str, brief_id: str, form: Posted) -> Response:
    """Takes one step on the version that was shown; what is missing is told on the page of the letter."""
    visit.dossier(zaak_id)
    work = opened(visit, zaak_id, read_draft(visit.site.store, visit.user.actor, zaak_id, brief_id))
    back = RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief_id}#stand", 303)
    if form.text("stap") not in list(Stap):
        visit.tell("Kies wat er met de brief gebeurt.")
        return back
    stap = Stap(form.text("stap"))
    try:
        take(visit, work, zaak_id, stap, form.versie, text_of(form, "opmerking", _LONGEST, "De opmerking"))
        visit.tell(f"De brief is {STAP_WOORDEN[stap]}.")
    except StepError as error:
        visit.tell(str(error))
    return back
