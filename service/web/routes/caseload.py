"""What a change does to the whole caseload: the comparisons that were kept, and the page of one."""

from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, RedirectResponse, Response
from markupsafe import Markup

from engine.caseload import coming_into_force, coming_picture
from service.caseload import read_report, reports
from service.demo import make_changes
from service.store import NotFoundError, keyring
from service.web.caseload_page import Pagina, shown_states
from service.web.site import CaseloadReader

router = APIRouter()
_STYLE = Path(__file__).parents[1] / "static" / "caseload.css"


@router.get("/statisch/caseload.css")
def style() -> Response:
    """The style sheet of these pages."""
    return FileResponse(_STYLE, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})


@router.get("/caseload")
def overview(request: Request, visit: CaseloadReader) -> Response:
    """Every comparison that was kept, and how to make one."""
    site = visit.site
    today = site.adviser.today()
    komt = coming_into_force(site.book, today)
    picture = Markup(coming_picture(komt, [today], "kalender"))  # noqa: S704 (de motor maakt zelf veilige SVG)
    kept = reports(site.settings.verschillen)
    return site.pages.page(request, "caseload/index.html", verslagen=kept, komt=komt, kalender=picture)


@router.post("/caseload/voorbeelden")
def examples(visit: CaseloadReader) -> Response:
    """Makes the two examples, in the demo alone."""
    site = visit.site
    if not site.settings.demo:
        raise NotFoundError
    make_changes(site.settings.verschillen, site.book, site.store.clock(), keyring(site.settings), site.settings.regels)
    visit.tell("De twee voorbeelden staan klaar. Zij gaan over verzonnen zaken.")
    return RedirectResponse("/caseload", 303)


@router.get("/caseload/{verslag}")
def one(request: Request, visit: CaseloadReader, verslag: str) -> Response:
    """One comparison. Raises ``NotFoundError`` when there is none with this name."""
    found = read_report(visit.site.settings.verschillen, verslag)
    if found is None:
        raise NotFoundError
    return visit.site.pages.page(
        request, "caseload/verslag.html", pagina=Pagina(visit, found), verslag=found, standen=shown_states
    )
