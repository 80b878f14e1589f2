"""The processing log for the auditor: who saw or changed what, messages to look at, and whether the log is whole."""

import json
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import FileResponse, RedirectResponse, Response

from service.store import (
    NotFoundError,
    alert_seen,
    alerts,
    check_log,
    find_case,
    last_link,
    log_page,
    names,
    records_about,
)
from service.web.forms import Form
from service.web.site import Auditor, Visit

router = APIRouter()
_PAGE = 50


@router.get("/logboek")
def show(
    request: Request,
    visit: Auditor,
    bladzijde: Annotated[int, Query(ge=1, le=1_000_000)] = 1,
    zaak: Annotated[str, Query(max_length=40)] = "",
) -> Response:
    """The last records, of everybody or about one case."""
    form = Form.filled({"zaak": zaak})
    zaak_id = ""
    if zaak.strip():
        try:
            zaak_id = find_case(visit.site.store, zaak.strip())
        except NotFoundError:
            form.wrong("zaak", "Dit nummer kent het logboek niet")
    return _page(request, visit, form, zaak_id, bladzijde)


def _page(request: Request, visit: Visit, form: Form, zaak_id: str, number: int) -> Response:
    store = visit.site.store
    found = log_page(store, visit.user.actor, zaak_id, number, _PAGE)
    return visit.site.pages.page(
        request,
        "beheer/log.html",
        200 if form.ok else 400,
        form=form,
        log=found,
        zaak=form.text("zaak") if zaak_id else "",
        meldingen_open=alerts(store),
        namen=names(store),
        einde=last_link(store),
        bladzijde=number,
        bladzijden=max(1, -(-found.aantal // _PAGE)),
    )


@router.get("/logboek/uitdraai")
def hand_over(visit: Auditor, zaak: Annotated[str, Query(max_length=40)]) -> Response:
    """Everything the log says about one child, as a file."""
    store = visit.site.store
    told = records_about(store, visit.user.actor, find_case(store, zaak.strip()))
    body = json.dumps(told, ensure_ascii=False, indent=2)
    return Response(
        body, media_type="application/json", headers={"Content-Disposition": 'attachment; filename="logboek.json"'}
    )


@router.post("/logboek/controle")
def check_it(visit: Auditor) -> Response:
    """Follows the whole chain and tells what came out."""
    found = check_log(visit.site.store)
    if found.fouten:
        visit.tell(f"Het logboek is niet heel. {found.fouten[0]} Draai ‘schakel log controleer’ voor alles.")
    else:
        visit.tell(f"Het logboek is heel: {found.aantal} regels.")
    return RedirectResponse("/logboek", 303)


@router.post("/logboek/meldingen/{volgnummer}")
def looked_at(visit: Auditor, volgnummer: int) -> Response:
    """Notes that somebody looked at a message."""
    alert_seen(visit.site.store, visit.user.actor, volgnummer)
    return RedirectResponse("/logboek", 303)


@router.get("/statisch/beheer.css")
def style() -> Response:
    """The style sheet of the pages about accountability."""
    file = Path(__file__).parents[1] / "static" / "beheer.css"
    return FileResponse(file, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})
