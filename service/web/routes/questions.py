"""Questions one after another in the engine's own ranking, and the assumptions to check."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from engine import Feit, Rulebook
from service.dossier import Assessed, Dossier, answer_item
from service.store import NotFoundError
from service.web.answers import filled, read_answers, read_source
from service.web.consequences import consequences
from service.web.forms import Form, read_form
from service.web.glossary import words_in
from service.web.keeping import renewed
from service.web.preview import Preview, preview
from service.web.questions import Question, fact_of, flow_of, needs_of_fact, question_of
from service.web.saving import Outcome, save
from service.web.site import Reader, Visit, Writer
from service.web.views import also_to_ask, article_link, assumptions, parties

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_LETTER = re.compile(r"brieven/[A-Za-z0-9_-]{10,40}", re.ASCII)
_BACK = ("advies", "controle", "vragen", "aannames", "transitie")


@router.get("/zaken/{zaak_id}/vragen")
def next_question(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The question that settles most now; when all were asked, what is left."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    made = visit.site.adviser.advise(dossier)
    flow = flow_of(dossier, made.advies, book) if made else None
    if made and flow and flow.now:
        feit, codes = flow.now[0]
        question = question_of(book.feiten[feit], dossier, book, codes)
        return _page(request, visit, dossier, question, _fresh(visit, question, dossier), made, "")
    later = [question_of(book.feiten[feit], dossier, book, codes) for feit, codes in (flow.later if flow else ())]
    also = also_to_ask(dossier, made.advies, book) if made else []
    return visit.site.pages.page(
        request,
        "vragen_klaar.html",
        dossier=dossier,
        advies=made is not None,
        stroom=flow,
        later=later,
        navragen=also,
    )


@router.get("/zaken/{zaak_id}/vragen/{key}")
def one_question(request: Request, visit: Reader, zaak_id: str, key: str, terug: str = "") -> Response:
    """One question, asked now or answered before."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    question = _question(visit, dossier, _fact(visit.site.book, key), made)
    return _page(request, visit, dossier, question, _fresh(visit, question, dossier), made, terug)


@router.post("/zaken/{zaak_id}/vragen/{key}")
def answer(request: Request, visit: Writer, zaak_id: str, key: str, form: Posted) -> Response:
    """Records the answer and goes on to the next question, or back to where the question was asked."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    feit = _fact(book, key)
    made = visit.site.adviser.advise(dossier)
    question = _question(visit, dossier, feit, made, form)
    back = _way_back(form.text("terug"))
    answers = read_answers(form, question, book, visit.site.adviser.today())
    if not form.ok:
        return _page(request, visit, dossier, question, form, made, back, 400)
    items = [answer_item(feit.id, place.code, given) for place, given in answers]
    outcome = save(visit, dossier, items, form.versie)
    if outcome.conflict:
        return _page(request, visit, dossier, question, form, made, back, 409, outcome)
    visit.remember("bron", form.text("bron"))
    anchor = "#open-vragen" if back == "advies" else ""
    if back.startswith("brieven/"):
        renewed(visit, zaak_id, back.removeprefix("brieven/"))
    return RedirectResponse(f"/zaken/{zaak_id}/{back or 'vragen'}{anchor}", 303)


@router.post("/zaken/{zaak_id}/vragen/{key}/effect")
def effect(request: Request, visit: Reader, zaak_id: str, key: str, form: Posted) -> Response:
    """What the answer would change; nothing is stored. With the header of our script only that part of the page."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    made = visit.site.adviser.advise(dossier)
    question = _question(visit, dossier, _fact(book, key), made, form)
    back = _way_back(form.text("terug"))
    part = request.headers.get("x-schakel-deel") == "effect"
    answers = read_answers(form, question, book, visit.site.adviser.today())
    if made is None or not form.ok:
        return Response(status_code=204) if part else _page(request, visit, dossier, question, form, made, back, 400)
    given = [(place.code, question.feit.id, answer) for place, answer in answers]
    shown = preview(dossier, made, given, visit.site.adviser)
    if part:
        return HTMLResponse(visit.site.pages.html("effect.html", effect=shown))
    return _page(request, visit, dossier, question, form, made, back, effect=shown)


def _way_back(asked: str) -> str:
    """A page of the case to go back to, or nothing."""
    return asked if asked in _BACK or _LETTER.fullmatch(asked) else ""


def _fact(book: Rulebook, key: str) -> Feit:
    feit = fact_of(book, key)
    if feit is None:
        raise NotFoundError
    return feit


def _question(visit: Visit, dossier: Dossier, feit: Feit, made: Assessed | None, form: Form | None = None) -> Question:
    """The question at the needs that were on the page; a form says which."""
    codes = needs_of_fact(feit, dossier, made.advies if made else None)
    if form is not None and feit.niveau == "behoefte":
        shown = form.text("bij").split()
        codes = tuple(need.code for need in dossier.active if need.code in shown) or codes
    return question_of(feit, dossier, visit.site.book, codes)


def _fresh(visit: Visit, question: Question, dossier: Dossier) -> Form:
    return filled(question, dossier, str(visit.sessie.inhoud.get("bron", "")))


def _page(
    request: Request,
    visit: Visit,
    dossier: Dossier,
    question: Question,
    form: Form,
    made: Assessed | None,
    back: str,
    status: int = 200,
    outcome: Outcome | None = None,
    effect: Preview | None = None,
) -> Response:
    book = visit.site.book
    versie = outcome.versie if outcome else form.versie or dossier.zaak.versie
    return visit.site.pages.page(
        request,
        "vraag.html",
        status,
        dossier=dossier,
        vraag=question,
        form=form,
        versie=versie,
        terug=_way_back(back),
        partijen=parties(book, question.feit),
        stroom=flow_of(dossier, made.advies, book) if made and not back else None,
        gevolgen=consequences(made.advies, question, book) if made else [],
        verwijzing=article_link(book, question.feit),
        begrippen=words_in(f"{question.vraag} {question.hulp}", book),
        conflict=outcome.conflict if outcome else None,
        adres=f"/zaken/{dossier.id}/vragen/{question.key}",
        effect=effect,
    )


@router.get("/zaken/{zaak_id}/aannames")
def show_assumptions(request: Request, visit: Reader, zaak_id: str) -> Response:
    """What the advice starts from because nobody recorded it."""
    dossier = visit.dossier(zaak_id)
    values = {"bron": str(visit.sessie.inhoud.get("bron", ""))}
    return _assumption_page(request, visit, dossier, Form.filled(values), dossier.zaak.versie)


@router.post("/zaken/{zaak_id}/aannames")
def save_assumptions(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Records what was answered; what stayed open stays an assumption."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    today = visit.site.adviser.today()
    items = []
    for view in _assumed(visit, dossier):
        fields = [view["vraag"].all_field, *(place.field for place in view["vraag"].places)]
        if any(form.has(field) for field in fields if field):
            given = read_answers(form, view["vraag"], book, today)
            items += [answer_item(view["vraag"].feit.id, place.code, one) for place, one in given]
    read_source(form, book)
    if not form.ok:
        return _assumption_page(request, visit, dossier, form, form.versie, 400)
    outcome = save(visit, dossier, items, form.versie)
    if outcome.conflict:
        return _assumption_page(request, visit, dossier, form, outcome.versie, 409, outcome)
    visit.remember("bron", form.text("bron"))
    return RedirectResponse(f"/zaken/{zaak_id}/controle", 303)


def _assumed(visit: Visit, dossier: Dossier) -> list[dict[str, Any]]:
    made = visit.site.adviser.advise(dossier)
    return assumptions(dossier, made.advies, visit.site.book) if made else []


def _assumption_page(
    request: Request,
    visit: Visit,
    dossier: Dossier,
    form: Form,
    versie: int,
    status: int = 200,
    outcome: Outcome | None = None,
) -> Response:
    return visit.site.pages.page(
        request,
        "aannames.html",
        status,
        dossier=dossier,
        vragen=_assumed(visit, dossier),
        form=form,
        versie=versie,
        partijen=parties(visit.site.book, None),
        conflict=outcome.conflict if outcome else None,
    )
