"""Health, readiness and the style sheets: what machines ask for, without signing in."""

from pathlib import Path

from fastapi import APIRouter
from fastapi.responses import FileResponse, JSONResponse, Response
from sqlalchemy.exc import SQLAlchemyError

from letters import stylesheet
from service.store import NotFoundError, StoreError, up_to_date
from service.web.site import SiteOf

router = APIRouter()
_STATIC = Path(__file__).parents[1] / "static"
_KEEP = {"Cache-Control": "public, max-age=3600"}


@router.get("/gezond")
def healthy() -> JSONResponse:
    """The process answers."""
    return JSONResponse({"status": "gezond"})


@router.get("/gereed")
def ready(site: SiteOf) -> JSONResponse:
    """Store and rulebook can be used; 503 when not."""
    try:
        good = site.store.alive() and up_to_date(site.store)
    except (SQLAlchemyError, StoreError):
        good = False
    body = {"status": "gereed" if good else "niet_gereed", "regelboek": site.book.versie}
    return JSONResponse(body, 200 if good else 503)


@router.get("/statisch/schakel.svg")
def icon() -> Response:
    """The mark in the browser's tab."""
    return FileResponse(_STATIC / "schakel.svg", media_type="image/svg+xml", headers=_KEEP)


@router.get("/statisch/schakel.js")
def script() -> Response:
    """Our own script: a little help, nothing depends on it."""
    return FileResponse(_STATIC / "schakel.js", media_type="text/javascript", headers=_KEEP)


@router.get("/favicon.ico")
def old_icon() -> Response:
    """The same mark for whoever asks at the old place."""
    return icon()


@router.get("/statisch/brief.css")
def letter_style() -> Response:
    """The style sheet of a letter."""
    return Response(stylesheet(), media_type="text/css", headers=_KEEP)


@router.get("/statisch/thema.css")
def theme(site: SiteOf) -> Response:
    """The gemeente's own style sheet (THEMA_CSS), when there is one."""
    path = site.settings.thema_css
    if path is None or not path.is_file():
        raise NotFoundError
    return FileResponse(path, media_type="text/css", headers=_KEEP)


_SHEETS = ("brieven", "schakel", "welkewet", "mdo")


@router.get("/statisch/{naam}.css")
def style(naam: str) -> Response:
    """One of our own style sheets."""
    if naam not in _SHEETS:
        raise NotFoundError
    return FileResponse(_STATIC / f"{naam}.css", media_type="text/css", headers=_KEEP)
