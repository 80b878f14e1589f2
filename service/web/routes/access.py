"""Who may reach a case: naming people, closing a case, blocking somebody who knows the family; and emergencies."""

import re
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response
from starlette.background import BackgroundTask

from service import log
from service.planning.mail import MailError, send
from service.settings import Settings
from service.store import NotFoundError, access_of, break_glass, colleagues, settle_access
from service.web.fields import text_of
from service.web.forms import Form, read_form
from service.web.site import AccessKeeper, InEmergency, Visit

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_KENMERK = re.compile(r"S-[2-9B-Z]{4}-[2-9B-Z]{4}", re.ASCII)
_REASON_LEAST, _REASON_MOST = 15, 500
KINDS = {
    "betrokken": "mag bij deze zaak, ook als zij besloten is",
    "geblokkeerd": "kent het gezin en mag er niet bij",
}


@router.get("/zaken/{zaak_id}/toegang")
def show(request: Request, visit: AccessKeeper, zaak_id: str) -> Response:
    """Who may and may not reach this case."""
    return _access_page(request, visit, zaak_id, Form())


@router.post("/zaken/{zaak_id}/toegang")
def settle(request: Request, visit: AccessKeeper, zaak_id: str, form: Posted) -> Response:
    """Records one decision about access, or takes one back."""
    store, actor = visit.site.store, visit.user.actor
    soort, wie = form.text("soort"), form.text("gebruiker")
    holds = not form.has("intrekken")
    reden = text_of(form, "reden", _REASON_MOST, "De reden")
    if soort == "besloten":
        wie = ""
    elif soort not in (*KINDS, "nood"):
        form.wrong("soort", "Kies wat u wilt regelen")
    elif wie not in _people(visit) and holds:
        form.wrong("gebruiker", "Kies een collega uit de lijst")
    if holds and len(reden) < _REASON_LEAST:
        form.wrong("reden", f"Schrijf in ten minste {_REASON_LEAST} letters waarom")
    if form.ok and not holds and soort == "betrokken" and _last_one(visit, zaak_id, wie):
        form.wrong("gebruiker", "Dit is de laatste die bij deze besloten zaak kan. Zet er eerst iemand anders bij")
    if not form.ok:
        return _access_page(request, visit, zaak_id, form, 400)
    if soort == "besloten" and holds:
        settle_access(store, actor, zaak_id, visit.user.id, "betrokken", True, reden)
    settle_access(store, actor, zaak_id, wie, soort, holds, reden)
    if soort == "geblokkeerd" and wie == visit.user.id and holds:
        visit.tell("U kunt niet meer bij deze zaak. Uw team is daarvan op de hoogte in het overzicht van de zaak.")
        return RedirectResponse("/zaken", 303)
    visit.tell("De toegang is geregeld.")
    return RedirectResponse(f"/zaken/{zaak_id}/toegang", 303)


def _last_one(visit: Visit, zaak_id: str, who: str) -> bool:
    rows = access_of(visit.site.store, visit.user.actor, zaak_id)
    named = {row.gebruiker for row in rows if row.soort == "betrokken"}
    return named == {who} and any(row.soort == "besloten" for row in rows)


def _people(visit: Visit) -> dict[str, str]:
    """The team of whoever asks."""
    return {**colleagues(visit.site.store, visit.user.team), visit.user.id: visit.user.naam}


def _access_page(request: Request, visit: Visit, zaak_id: str, form: Form, status: int = 200) -> Response:
    rows = access_of(visit.site.store, visit.user.actor, zaak_id)
    return visit.site.pages.page(
        request,
        "beheer/toegang.html",
        status,
        dossier=visit.dossier(zaak_id),
        form=form,
        regels=[(row, visit.name_of(row.gebruiker), visit.name_of(row.door)) for row in rows if row.gebruiker],
        besloten=next((row for row in rows if row.soort == "besloten"), None),
        soorten=KINDS,
        mensen=sorted(_people(visit).items(), key=lambda pair: pair[1]),
    )


@router.get("/noodtoegang")
def ask(request: Request, visit: InEmergency) -> Response:
    """Asks for the number of a case and a reason."""
    return _emergency_page(request, visit, Form())


@router.post("/noodtoegang")
def open_now(request: Request, visit: InEmergency, form: Posted) -> Response:
    """Opens one case for reading for a while; the auditor gets a message."""
    kenmerk = form.text("kenmerk").upper()
    reden = text_of(form, "reden", _REASON_MOST, "De reden")
    if len(reden) < _REASON_LEAST:
        form.wrong("reden", f"Schrijf in ten minste {_REASON_LEAST} letters waarom u niet kunt wachten")
    if not _KENMERK.fullmatch(kenmerk):
        form.wrong("kenmerk", "Schrijf het nummer zoals op de zaak staat, bijvoorbeeld S-2345-BCDF")
    if not form.ok:
        return _emergency_page(request, visit, form, 400)
    hours = visit.site.settings.noodtoegang_uren
    try:
        zaak_id = break_glass(visit.site.store, visit.user.actor, kenmerk, reden, timedelta(hours=hours))
    except NotFoundError:
        form.wrong("kenmerk", "Deze zaak kunt u niet openen. Controleer het nummer, of bel het team van de zaak")
        return _emergency_page(request, visit, form, 400)
    log.event("noodtoegang")
    visit.tell(f"U mag deze zaak {hours} uur lezen. De auditor krijgt een melding met uw naam en uw reden.")
    warned = BackgroundTask(_warn, visit.site.settings) if visit.site.settings.noodtoegang_naar else None
    return RedirectResponse(f"/zaken/{zaak_id}", 303, background=warned)


def _warn(settings: Settings) -> None:
    """Tells by mail that somebody used emergency access; who, which case and why stand behind signing in."""
    address = settings.adres or f"http://{settings.host}:{settings.port}"
    words = f"Iemand gebruikte noodtoegang. Wie, welke zaak en waarom ziet u in het logboek:\n{address}/logboek\n"
    try:
        send(settings, settings.noodtoegang_naar, "Schakel: noodtoegang gebruikt", words)
    except MailError:
        log.incident("noodtoegang_niet_gemaild")


def _emergency_page(request: Request, visit: Visit, form: Form, status: int = 200) -> Response:
    return visit.site.pages.page(
        request, "beheer/nood.html", status, form=form, uren=visit.site.settings.noodtoegang_uren
    )
