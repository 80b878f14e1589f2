"""The advice page, the whole reasoning behind one law, and keeping an advice."""

from typing import Annotated

from fastapi import APIRouter, Path, Request
from fastapi.responses import RedirectResponse, Response
from markupsafe import Markup

from service.dossier import Assessed, Dossier
from service.identity import Recht
from service.store import NotFoundError, receipts
from service.web.balance import pictures
from service.web.escalation import needed, ways
from service.web.forms import Form
from service.web.keeping import keep
from service.web.maps import map_of
from service.web.questions import flow_of, key_of, need_title, person
from service.web.reasoning import decisive, law_heading, law_name, whole
from service.web.site import Reader, Visit, Writer
from service.web.todo import doing, todos
from service.web.views import also_to_ask, cards, open_questions, papers, readings, without_questions

router = APIRouter()


@router.get("/zaken/{zaak_id}/advies")
def advice(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The advice on the case as it stands now."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    made = visit.site.adviser.advise(dossier)
    if made is None:
        visit.tell("Kies eerst wat er nodig is. Dan kan Schakel advies geven.")
        return RedirectResponse(f"/zaken/{zaak_id}/behoeften", 303)
    kept = receipts(visit.site.store, visit.user.actor, zaak_id)
    questions = open_questions(dossier, made.advies, book)
    titles = {need.code: need_title(need, dossier, book) for need in dossier.active}
    return visit.site.pages.page(
        request,
        "advies.html",
        dossier=dossier,
        advies=made.advies,
        naam=person(dossier),
        kaarten=cards(made.advies),
        routekaart=made.once("routekaart", lambda: map_of(made.advies, dossier, book)),
        beelden=made.once("balansbeelden", lambda: _pictures(made)),
        mag_plan=visit.user.may(Recht.TRANSITIE_LEZEN),
        taken=todos(made.advies, dossier, book),
        oneens=[title for code, title in titles.items() if code in needed(made.advies)],
        wegen=ways(made.advies, book),
        titels=titles,
        partij=book.party,
        partijen=book.partijen,
        uitleg=without_questions,
        wet=lambda wet, full=False: law_heading(wet, book) if full else law_name(wet, book),
        redenering=lambda need, number, route: made.once(f"{need}/{number}", lambda: decisive(route.spoor, book)),
        vragen=questions,
        navragen=also_to_ask(dossier, made.advies, book),
        sleutel=key_of,
        doen=doing,
        papieren=papers(made.advies, dossier, book),
        open_sleutels={question.feit.id: question.key for question, _ in questions},
        aannames=len(flow_of(dossier, made.advies, book).assumed),
        lezingen=readings(dossier, made.advies, book),
        laatste_bron=str(visit.sessie.inhoud.get("bron", "")),
        leeg=Form(),
        bewijzen=kept,
        gewijzigd=kept[0].op if kept and _changed(kept[0].advies, made) else None,
    )


def _pictures(made: Assessed) -> dict[str, Markup]:
    """The balance circle as soon as an area has a colour, and the care map as soon as somebody stands on it."""
    balans = made.advies.balans
    if not balans:
        return {}
    drawn = pictures(balans, made.zaak)
    if all(area["kleur"] == "grijs" for area in balans["gebieden"]):
        drawn.pop("balans", None)
    return {name: drawn[name] for name in ("balans", "zorgkaart") if name in drawn}


def _changed(kept: dict[str, object], made: Assessed) -> bool:
    """Whether the advice now says something else than the one that was kept."""
    now = made.advies.model_dump(mode="json")
    return any(kept.get(part) != now[part] for part in ("behoeften", "signalen", "regelboek"))


@router.post("/zaken/{zaak_id}/advies")
def keep_it(visit: Writer, zaak_id: str) -> Response:
    """Keeps the advice as it is now."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    if made is not None:
        keep(visit, dossier, made)
        visit.tell("Dit advies is vastgelegd.")
    return RedirectResponse(f"/zaken/{zaak_id}/advies", 303)


@router.get("/zaken/{zaak_id}/advies/{code}/{number}")
def why(
    request: Request, visit: Reader, zaak_id: str, code: str, number: Annotated[int, Path(ge=0, le=99)]
) -> Response:
    """The whole reasoning behind one law at one need."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    found = [need for need in made.advies.behoeften if need.id == code] if made else []
    if not found or number >= len(found[0].routes):
        raise NotFoundError
    return visit.site.pages.page(
        request,
        "waarom.html",
        dossier=dossier,
        route=found[0].routes[number],
        redenering=whole(found[0].routes[number].spoor, visit.site.book),
        wet=law_name(found[0].routes[number].wet, visit.site.book),
        titel=_title(visit, dossier, code),
        anker=f"w-{code}-{number}",
    )


def _title(visit: Visit, dossier: Dossier, code: str) -> str:
    need = dossier.need(code)
    return need_title(need, dossier, visit.site.book) if need else ""
