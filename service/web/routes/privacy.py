"""Consent, the citizen service number and attachments of a case."""

from datetime import date
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from service.store import (
    GRONDEN,
    Bsn,
    Consent,
    StoreError,
    add_attachment,
    attachment,
    attachments,
    bsn_of,
    consents,
    find_by_bsn,
    keep_bsn,
    record_consent,
    standing,
)
from service.web.consent import HOE, UITWISSELINGEN, WIE
from service.web.fields import NAME_LIMIT, day_of, day_parts, text_of
from service.web.forms import Form, read_form
from service.web.site import NumberKeeper, Reader, Visit, Writer

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_WORDS_LIMIT = 1_000


@router.get("/zaken/{zaak_id}/toestemming")
def show_consent(request: Request, visit: Reader, zaak_id: str) -> Response:
    """What the family said about every exchange, and a form to record more."""
    return _consent_page(request, visit, zaak_id, Form.filled(day_parts("dag", visit.site.adviser.today().isoformat())))


@router.post("/zaken/{zaak_id}/toestemming")
def keep_consent(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Records that somebody gave or withdrew consent; what was said before stays."""
    given, exchange, who, how = (form.text(name) for name in ("gegeven", "uitwisseling", "wie", "hoe"))
    for name, word, known, message in (
        ("uitwisseling", exchange, UITWISSELINGEN, "Kies waarvoor"),
        ("gegeven", given, ("ja", "nee"), "Kies ja of nee"),
        ("wie", who, WIE, "Kies wie dit zei"),
        ("hoe", how, HOE, "Kies hoe het is gezegd"),
    ):
        if word not in known:
            form.wrong(name, message)
    day = day_of(form, "dag", visit.site.adviser.today())
    if not day:
        form.wrong("dag", "Vul in op welke dag dit is gezegd")
    name = text_of(form, "naam", NAME_LIMIT, "De naam")
    more = text_of(form, "toelichting", _WORDS_LIMIT, "De toelichting")
    if not form.ok:
        return _consent_page(request, visit, zaak_id, form, 400)
    consent = Consent(exchange, who, given == "ja", _day(day), name, how, more)
    record_consent(visit.site.store, visit.user.actor, zaak_id, consent)
    visit.tell("Het register van toestemmingen is bijgewerkt.")
    return RedirectResponse(f"/zaken/{zaak_id}/toestemming", 303)


def _day(written: str) -> date:
    return date.fromisoformat(written)


def _consent_page(request: Request, visit: Visit, zaak_id: str, form: Form, status: int = 200) -> Response:
    rows = consents(visit.site.store, visit.user.actor, zaak_id)
    return visit.site.pages.page(
        request,
        "beheer/toestemming.html",
        status,
        dossier=visit.dossier(zaak_id),
        form=form,
        nu=standing(rows),
        regels=[(row, visit.name_of(row.door)) for row in reversed(rows)],
        uitwisselingen=UITWISSELINGEN,
        wie=WIE,
        hoe=HOE,
    )


@router.get("/zaken/{zaak_id}/bsn")
def show_bsn(request: Request, visit: NumberKeeper, zaak_id: str) -> Response:
    """The number of the child, masked, and a form to record it."""
    return _bsn_page(request, visit, zaak_id, Form())


@router.post("/zaken/{zaak_id}/bsn")
def record_bsn(request: Request, visit: NumberKeeper, zaak_id: str, form: Posted) -> Response:
    """Records the number with the ground in law, or takes it out."""
    bsn = None
    if not form.has("weg"):
        bsn = _bsn(form)
        if form.text("grond") not in GRONDEN:
            form.wrong("grond", "Kies waarom de wet dit nummer vraagt")
    if not form.ok:
        return _bsn_page(request, visit, zaak_id, _without_number(form), 400)
    keep_bsn(visit.site.store, visit.user.actor, zaak_id, bsn, form.text("grond"))
    visit.tell("Het burgerservicenummer is vastgelegd." if bsn else "Het burgerservicenummer is weggehaald.")
    return RedirectResponse(f"/zaken/{zaak_id}/bsn", 303)


def _bsn(form: Form) -> Bsn | None:
    try:
        return Bsn(form.text("bsn"))
    except ValueError:
        form.wrong("bsn", "Dit is geen burgerservicenummer. Controleer de negen cijfers en typ ze opnieuw")
        return None


def _without_number(form: Form) -> Form:
    """The form without the number: a number that was typed is never shown again."""
    clean = Form.filled({"grond": form.text("grond")})
    clean.errors = form.errors
    return clean


def _bsn_page(request: Request, visit: Visit, zaak_id: str, form: Form, status: int = 200) -> Response:
    return visit.site.pages.page(
        request,
        "beheer/bsn.html",
        status,
        dossier=visit.dossier(zaak_id),
        form=form,
        nummer=bsn_of(visit.site.store, visit.user.actor, zaak_id),
        gronden=list(GRONDEN.items()),
    )


@router.get("/zoeken")
def ask_number(request: Request, visit: NumberKeeper) -> Response:
    """A form to look a child up by number."""
    return visit.site.pages.page(request, "beheer/zoeken.html", form=Form())


@router.post("/zoeken")
def look_up(request: Request, visit: NumberKeeper, form: Posted) -> Response:
    """Leads to the case of this child, when this person can reach one."""
    bsn = _bsn(form)
    found = find_by_bsn(visit.site.store, visit.user.actor, bsn) if bsn else []
    if bsn and not found:
        form.wrong("bsn", "Er is geen zaak met dit nummer waar u bij kunt")
    if not form.ok:
        return visit.site.pages.page(request, "beheer/zoeken.html", 400, form=_without_number(form))
    return RedirectResponse(f"/zaken/{found[0]}", 303)


@router.get("/zaken/{zaak_id}/bijlagen")
def show_attachments(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The attachments of a case, and a form to add one."""
    return _attachment_page(request, visit, zaak_id, Form())


@router.post("/zaken/{zaak_id}/bijlagen")
def attach(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Adds a file: PDF, PNG or JPG."""
    name, content = form.files.get("bestand", ("", b""))
    name = " ".join(name.replace("\\", "/").rsplit("/", 1)[-1].split())
    if not content:
        form.wrong("bestand", "Kies een bestand")
    elif len(content) > visit.site.settings.grootste_bijlage or len(name) > NAME_LIMIT:
        form.wrong("bestand", "Dit bestand of zijn naam is te groot")
    if form.ok:
        try:
            add_attachment(visit.site.store, visit.user.actor, zaak_id, name, content)
        except StoreError as error:
            if type(error) is not StoreError:
                raise
            form.wrong("bestand", str(error))
    if not form.ok:
        return _attachment_page(request, visit, zaak_id, form, 400)
    visit.tell("De bijlage is bewaard.")
    return RedirectResponse(f"/zaken/{zaak_id}/bijlagen", 303)


def _attachment_page(request: Request, visit: Visit, zaak_id: str, form: Form, status: int = 200) -> Response:
    rows = attachments(visit.site.store, visit.user.actor, zaak_id)
    return visit.site.pages.page(
        request,
        "beheer/bijlagen.html",
        status,
        dossier=visit.dossier(zaak_id),
        form=form,
        bijlagen=[(row, visit.name_of(row.door)) for row in rows],
        grootste=visit.site.settings.grootste_bijlage // 1_000_000,
    )


@router.get("/zaken/{zaak_id}/bijlagen/{bijlage_id}")
def fetch(visit: Reader, zaak_id: str, bijlage_id: str) -> Response:
    """One attachment, always as a download: a browser must not run what stands in it."""
    name, kind, content = attachment(visit.site.store, visit.user.actor, zaak_id, bijlage_id)
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(content, media_type=kind, headers={**headers, "Content-Security-Policy": "sandbox"})
