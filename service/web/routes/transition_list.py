"""Taking in a list: choose a file, look at the dry run, and take it in as a whole or not at all."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response, StreamingResponse
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartException

from engine import InputError, recordable
from service.identity import Recht
from service.planning.lists import keep, kept, report_lines, take_trial, trial_of
from service.store import names, taken_in
from service.web.forms import Form
from service.web.site import Needs, Planner, Visit

router = APIRouter()
_SHOWN = 500
_EXAMPLE = "kenmerk,geboortedatum,gemeente,team,gaat_studeren\r\nK-0001,2009-01-21,voorbeeldgemeente,Team Noord,ja\r\n"


class NeedsForFile(Needs):
    """The same right for a page that takes a file: the file is read after it is known who sends it."""

    def __call__(self, request: Request) -> Visit:  # type: ignore[override]
        """The visit; raises ``SignInError`` or ``ForbiddenError``."""
        return self.visit(request)


FilePlanner = Annotated[Visit, Depends(NeedsForFile(Recht.TRANSITIE_SCHRIJVEN))]


@router.get("/transitie/lijst")
def choose(request: Request, visit: Planner) -> Response:
    """The page to choose a file."""
    return _page(request, visit, Form())


@router.get("/transitie/lijst/voorbeeld.csv")
def example(_visit: Planner) -> Response:
    """A list to begin with."""
    headers = {"Content-Disposition": 'attachment; filename="voorbeeldlijst.csv"'}
    return Response("\ufeff" + _EXAMPLE, media_type="text/csv; charset=utf-8", headers=headers)


@router.post("/transitie/lijst")
async def upload(request: Request, visit: FilePlanner) -> Response:
    """Checks a list; takes in nothing."""
    file = await _file(request)
    form = Form()
    if file is None or not (raw := await file.read()):
        form.wrong("bestand", "Kies een bestand met een lijst")
        return await run_in_threadpool(_page, request, visit, form, 400)
    name = "lijst.xlsx" if (file.filename or "").lower().endswith(".xlsx") else "lijst.csv"
    return await run_in_threadpool(_checked, request, visit, raw, name)


async def _file(request: Request) -> UploadFile | None:
    try:
        data = await request.form(max_files=1, max_fields=10)
    except (MultiPartException, HTTPException, ValueError, UnicodeDecodeError):
        return None
    file = data.get("bestand")
    return file if isinstance(file, UploadFile) else None


def _checked(request: Request, visit: Visit, raw: bytes, name: str) -> Response:
    site, actor = visit.site, visit.user.actor
    form = Form()
    try:
        trial = trial_of(site.store, actor, raw, name, site.book, site.adviser.today())
    except InputError as error:
        found = list(dict.fromkeys(problem.melding.partition("; de eerste regel is:")[0] for problem in error.problems))
        form.wrong("bestand", f"Deze lijst kan niet worden gelezen: {found[0]}")
        return _page(request, visit, form, 400, found[1:])
    return RedirectResponse(f"/transitie/lijst/{keep(site.store, actor, trial)}", 303)


@router.get("/transitie/lijst/{proef}")
def dry_run(request: Request, visit: Planner, proef: str) -> Response:
    """What the dry run found, line by line."""
    found = kept(visit.site.store, visit.user.actor, proef)
    return visit.site.pages.page(
        request, "transitie/proef.html", proef=found, id=proef, fouten=found.fouten[:_SHOWN], getoond=_SHOWN
    )


@router.get("/transitie/lijst/{proef}/verslag.csv")
def report(visit: Planner, proef: str) -> Response:
    """Every line that cannot be taken in, as CSV."""
    found = kept(visit.site.store, visit.user.actor, proef)
    headers = {"Content-Disposition": 'attachment; filename="verslag.csv"'}
    return StreamingResponse(report_lines(found.fouten), media_type="text/csv; charset=utf-8", headers=headers)


@router.post("/transitie/lijst/{proef}/opnemen")
def take(visit: Planner, proef: str) -> Response:
    """Takes in the whole list."""
    made = take_trial(visit.site.store, visit.user.actor, proef)
    if made is None:
        return RedirectResponse(f"/transitie/lijst/{proef}", 303)
    same = made.regels - made.nieuw - made.gewijzigd
    visit.tell(f"De lijst is opgenomen: {made.nieuw} nieuw, {made.gewijzigd} gewijzigd, {same} hetzelfde gebleven.")
    return RedirectResponse("/transitie", 303)


def _page(request: Request, visit: Visit, form: Form, status: int = 200, problems: list[str] | None = None) -> Response:
    book = visit.site.book
    return visit.site.pages.page(
        request,
        "transitie/lijst.html",
        status,
        form=form,
        problemen=problems or [],
        innames=taken_in(visit.site.store, visit.user.actor),
        namen=names(visit.site.store),
        feiten=[feit for feit in book.feiten.values() if recordable(feit) and feit.niveau == "zaak"],
    )
