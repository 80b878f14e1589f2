"""The family balance: where to begin, the outcome with what each colour rests on, and paper for the kitchen table."""

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from engine.balance import fresh_since
from letters import without_safety
from service.store import NotFoundError
from service.web.balance import asked_of, pictures, steps_of, voice_of, voices
from service.web.questions import person
from service.web.site import Reader

router = APIRouter()
_STYLE = Path(__file__).parents[1] / "static" / "balans.css"


@router.get("/zaken/{zaak_id}/balans")
def begin(request: Request, visit: Reader, zaak_id: str, stem: str = "") -> Response:
    """What there is to fill in and how far each part is, for one voice."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    voice = voice_of(stem, dossier, book)
    zaak, balans = visit.site.adviser.family(dossier)
    if balans is None:
        raise NotFoundError
    return visit.site.pages.page(
        request,
        "balans/begin.html",
        dossier=dossier,
        stem=voice,
        stemmen=voices(dossier, book),
        stappen=steps_of(zaak, dossier, voice, book),
        balans=balans,
    )


@router.get("/zaken/{zaak_id}/balans/uitkomst")
def outcome(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The outcome: the family's own words first, then what may not wait, then area by area."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    zaak, balans = visit.site.adviser.family(dossier)
    if balans is None:
        raise NotFoundError
    return visit.site.pages.page(
        request,
        "balans/uitkomst.html",
        dossier=dossier,
        balans=balans,
        beelden=pictures(balans, zaak),
        naam=person(dossier),
        partij=book.party,
        partijen=book.partijen,
    )


@router.get("/zaken/{zaak_id}/balans/papier")
def paper(request: Request, visit: Reader, zaak_id: str) -> Response:
    """What we heard, on paper, with room for the family to correct it by hand."""
    dossier = visit.dossier(zaak_id)
    zaak, balans = visit.site.adviser.family(dossier)
    if balans is None:
        raise NotFoundError
    balans = without_safety(balans)
    return visit.site.pages.page(
        request,
        "balans/papier.html",
        dossier=dossier,
        balans=balans,
        beelden=pictures(balans, zaak),
        naam=person(dossier),
        vandaag=visit.site.adviser.today(),
    )


@router.get("/zaken/{zaak_id}/balans/vragenlijst")
def questions_on_paper(request: Request, visit: Reader, zaak_id: str, stem: str = "") -> Response:
    """Every question on paper with boxes to tick, for who would rather fill it in with a pen."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    voice = voice_of(stem, dossier, book)
    zaak, _ = visit.site.adviser.family(dossier)
    since = fresh_since(zaak, visit.site.adviser.today(), book)
    pages = [
        (step.blad, asked_of(step.blad.vragen, voice, dossier, book, since))
        for step in steps_of(zaak, dossier, voice, book).steps
    ]
    return visit.site.pages.page(request, "balans/vragenlijst.html", dossier=dossier, stem=voice, bladen=pages)


@router.get("/statisch/balans.css")
def style() -> Response:
    """The style sheet of these pages."""
    return FileResponse(_STYLE, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})
