"""The board of the transition planner, its search, and its export."""

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse

from engine.transition import csv_lines
from service.identity import Recht
from service.planning import URGENTIES, WIE
from service.web.forms import Form, read_form
from service.web.site import PlanReader
from service.web.transition_board import PAGE, Bord, board_of, choice_of, shown, step_title, until

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_SEARCHED = "transitie_zoek"
_HEADER = (
    *("kenmerk", "soort", "gemeente", "team", "wordt_achttien", "urgentie", "te_laat", "deze_week", "haast", "lopend"),
    *("hangt_af_van_antwoord", "zonder_eigenaar", "eerst_doen", "uiterlijk", "eigenaar"),
)


@router.get("/transitie")
def board(request: Request, visit: PlanReader, bladzijde: Annotated[int, Query(ge=1, le=100_000)] = 1) -> Response:
    """Everyone who turns eighteen soon, the most urgent first."""
    searched = str(visit.sessie.inhoud.get(_SEARCHED, ""))
    made = board_of(visit, choice_of(request.query_params, searched))
    pages = max(1, -(-len(made.rows) // PAGE))
    page = min(bladzijde, pages)
    here = made.rows[(page - 1) * PAGE : page * PAGE]
    shown(visit, here)
    return visit.site.pages.page(
        request,
        "transitie/bord.html",
        bord=made,
        rijen=here,
        bladzijde=page,
        bladzijden=pages,
        urgenties=URGENTIES,
        groepen=WIE,
        gemeenten={code: found.naam for code, found in visit.site.book.gemeenten.items()},
        titel=lambda key: step_title(visit.site.book, key),
        tot=lambda day: until(day, made.today),
        mag_schrijven=visit.user.may(Recht.TRANSITIE_SCHRIJVEN),
    )


@router.post("/transitie/zoek")
def search(visit: PlanReader, form: Posted) -> Response:
    """Looks for a name or number; what was typed is kept in the session and never stands in an address."""
    word = "" if form.has("wis") else form.text("zoek")[:60]
    visit.remember(_SEARCHED, word)
    return RedirectResponse("/transitie?wie=iedereen" if word else "/transitie", 303)


@router.get("/transitie/bord.csv")
def export(request: Request, visit: PlanReader) -> Response:
    """The chosen rows as CSV in which no formula runs; without names, and silent where the board is silent."""
    made = board_of(visit, choice_of(request.query_params))
    shown(visit, made.rows)
    lines = csv_lines(_HEADER, _lines(made))
    headers = {"Content-Disposition": f'attachment; filename="bord-{made.today.isoformat()}.csv"'}
    return StreamingResponse(lines, media_type="text/csv; charset=utf-8", headers=headers)


def _lines(made: Bord) -> list[list[object]]:
    found: list[list[object]] = []
    for row in made.rows:
        person, regel = row.person, row.regel
        found.append(
            [
                *(person.kenmerk, "zaak" if person.subject.zaak else "lijst", person.gemeente, person.groep),
                *("" if row.quiet else regel.achttien, URGENTIES[row.urgentie]),
                *(regel.te_laat, regel.deze_week, regel.haast, regel.lopend, regel.hangt_af, regel.zonder_eigenaar),
                *(step_title(made.visit.site.book, regel.eerste_stap), regel.eerste_dag, made.owner(row)),
            ]
        )
    return found
