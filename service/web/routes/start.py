"""The start page, signing in and signing out."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from service.identity import DemoProvider
from service.store import begin_session, drop_old_sessions, end_session
from service.web.forms import Form, read_form
from service.web.site import Site, SiteOf, Visitor

router = APIRouter()
_OWN_PATH = re.compile(r"/(?:[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*)?", re.ASCII)


@router.get("/")
def start(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """What Schakel does and where to begin."""
    return site.pages.page(request, "start.html")


@router.get("/aanmelden")
def ask_who(request: Request, site: SiteOf, visitor: Visitor, naar: str = "/zaken", verlopen: str = "") -> Response:
    """The page to sign in; whoever is signed in goes on."""
    if visitor is not None:
        return RedirectResponse(_own(naar), 303)
    return _sign_in_page(request, site, Form(), _own(naar), bool(verlopen))


@router.post("/aanmelden")
def sign_in(request: Request, site: SiteOf, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Begins a new session; an older one in this browser ends."""
    user = site.provider.find(form.text("gebruiker")) if site.provider else None
    if user is None:
        form.wrong("gebruiker", "Kies wie u wilt zijn")
        return _sign_in_page(request, site, form, _own(form.text("naar")), False, 400)
    old = request.cookies.get(site.cookie, "")
    if old:
        end_session(site.store, old)
    drop_old_sessions(site.store, site.limits)
    secret = begin_session(site.store, user.id, user.naam, user.functie)
    answer = RedirectResponse(_own(form.text("naar")), 303)
    answer.set_cookie(site.cookie, secret, httponly=True, samesite="lax", secure=site.secure, path="/")
    return answer


@router.post("/afmelden")
def sign_out(request: Request, site: SiteOf) -> Response:
    """Ends the session."""
    secret = request.cookies.get(site.cookie, "")
    if secret:
        end_session(site.store, secret)
    answer = RedirectResponse("/", 303)
    answer.delete_cookie(site.cookie, path="/", secure=site.secure, httponly=True, samesite="lax")
    return answer


def _sign_in_page(request: Request, site: Site, form: Form, to: str, expired: bool, status: int = 200) -> Response:
    if not isinstance(site.provider, DemoProvider):
        regels = [
            "Er is op deze Schakel geen aanmelddienst ingesteld. Daarom kan nog niemand zaken bekijken of indienen.",
            "De beheerder stelt een aanmelddienst (OIDC) in, of start Schakel met --demo om het uit te proberen.",
        ]
        return site.pages.page(request, "fout.html", 503, kop="Aanmelden kan nog niet", regels=regels, **NOTHING)
    return site.pages.page(
        request, "aanmelden.html", status, form=form, naar=to, verlopen=expired, accounts=site.provider.accounts
    )


def _own(path: str) -> str:
    """Only a path of our own: never another site."""
    return path if _OWN_PATH.fullmatch(path) else "/zaken"


NOTHING = {"punten": [], "nummer": "", "getypt": [], "verborgen": ()}
