"""The questions of the balance, one life area per page, for one voice; saved page by page."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from engine.balance import FOLLOW_UP, Vragenblad, fresh_since
from service.dossier import FAMILY, Dossier
from service.store import NotFoundError
from service.web.balance import Asked, Steps, Voice, asked_of, filled_page, read_page, steps_of, voice_of
from service.web.forms import Form, read_form
from service.web.saving import Outcome, save
from service.web.site import Reader, Visit, Writer

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]


@router.get("/zaken/{zaak_id}/balans/vragen/{blad}")
def show(request: Request, visit: Reader, zaak_id: str, blad: str, stem: str = "") -> Response:
    """The questions of one page, with what was said before and what others say."""
    dossier = visit.dossier(zaak_id)
    voice = voice_of(stem, dossier, visit.site.book)
    if blad == FOLLOW_UP and _steps(visit, dossier, voice).find(blad) is None:
        return RedirectResponse(f"/zaken/{zaak_id}/balans{_query(voice)}", 303)
    steps, page, asked = _page_of(visit, dossier, voice, blad)
    return _page(request, visit, dossier, voice, steps, page, asked, filled_page(asked))


@router.post("/zaken/{zaak_id}/balans/vragen/{blad}")
def answer(request: Request, visit: Writer, zaak_id: str, blad: str, form: Posted, stem: str = "") -> Response:
    """Records what changed and goes on; an answer left open stays open."""
    dossier = visit.dossier(zaak_id)
    voice = voice_of(stem, dossier, visit.site.book)
    steps, page, asked = _page_of(visit, dossier, voice, blad)
    items = read_page(form, asked, visit.site.adviser.today())
    outcome = Outcome(form.versie)
    # Wat goed is ingevuld, blijft bewaard, ook als één antwoord nog niet klopt.
    if items:
        outcome = save(visit, dossier, items, form.versie)
    if outcome.conflict or not form.ok:
        status = 409 if outcome.conflict else 400
        return _page(request, visit, dossier, voice, steps, page, asked, form, status, outcome)
    query = _query(voice)
    if form.has("stop"):
        return RedirectResponse(f"/zaken/{zaak_id}/balans{query}", 303)
    fresh = visit.dossier(zaak_id)
    following = _steps(visit, fresh, voice).after(blad)
    way = f"balans/vragen/{following}{query}" if following else _end(voice)
    return RedirectResponse(f"/zaken/{zaak_id}/{way}", 303)


def _query(voice: Voice) -> str:
    return "" if voice.id == FAMILY else f"?stem={voice.id}"


def _end(voice: Voice) -> str:
    return "balans/uitkomst" if voice.id == FAMILY else f"balans?stem={voice.id}"


def _steps(visit: Visit, dossier: Dossier, voice: Voice) -> Steps:
    zaak, _ = visit.site.adviser.family(dossier)
    return steps_of(zaak, dossier, voice, visit.site.book)


def _page_of(visit: Visit, dossier: Dossier, voice: Voice, blad: str) -> tuple[Steps, Vragenblad, list[Asked]]:
    steps = _steps(visit, dossier, voice)
    page = steps.find(blad)
    if page is None:
        raise NotFoundError
    zaak, _ = visit.site.adviser.family(dossier)
    since = fresh_since(zaak, visit.site.adviser.today(), visit.site.book)
    return steps, page, asked_of(page.vragen, voice, dossier, visit.site.book, since)


def _page(
    request: Request,
    visit: Visit,
    dossier: Dossier,
    voice: Voice,
    steps: Steps,
    page: Vragenblad,
    asked: list[Asked],
    form: Form,
    status: int = 200,
    outcome: Outcome | None = None,
) -> Response:
    return visit.site.pages.page(
        request,
        "balans/vragen.html",
        status,
        dossier=dossier,
        stem=voice,
        stappen=steps,
        blad=page,
        vragen=asked,
        form=form,
        versie=outcome.versie if outcome and outcome.versie else dossier.zaak.versie,
        conflict=outcome.conflict if outcome else None,
    )
