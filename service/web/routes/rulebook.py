"""The Regelboek: the rules in words, for everybody; there is nothing of any case in it."""

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, Response

from service.store import NotFoundError
from service.web.regelboek import STYLE, picture
from service.web.site import SiteOf, Visitor, today

router = APIRouter()
_LONGEST = 100


@router.get("/regelboek")
def contents(request: Request, site: SiteOf, _visitor: Visitor, zoek: str = "") -> Response:
    """Laws and articles, or the rules in which words occur."""
    found = picture(site.book)
    words = " ".join(zoek[:_LONGEST].split())
    return site.pages.page(
        request,
        "regelboek/index.html",
        beeld=found,
        vandaag=today(site.settings),
        los=False,
        zoek=words,
        gevonden=found.zoek(words),
    )


@router.get("/regelboek/{wet}")
def law(request: Request, site: SiteOf, _visitor: Visitor, wet: str) -> Response:
    """One law with all its rules; raises ``NotFoundError`` for a law that is not in the rulebook."""
    found = picture(site.book)
    asked = found.wet(wet)
    if asked is None:
        raise NotFoundError
    day = today(site.settings)
    return site.pages.page(request, "regelboek/wet.html", beeld=found, wet=asked, vandaag=day, los=False)


@router.get("/statisch/regelboek.css")
def style() -> Response:
    """The style sheet of the Regelboek."""
    return FileResponse(STYLE, media_type="text/css", headers={"Cache-Control": "public, max-age=3600"})
