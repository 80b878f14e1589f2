"""The start page, signing in and signing out."""

import re
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from service.identity import DemoProvider, Gebruiker, OidcProvider
from service.store import KEPT_WORK, begin_session, drop_old_sessions, end_session, kept_work
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
        return RedirectResponse(_begin(visitor.user, own_path(naar)), 303)
    return _sign_in_page(request, site, Form(), own_path(naar), bool(verlopen))


@router.post("/aanmelden")
def sign_in(request: Request, site: SiteOf, form: Annotated[Form, Depends(read_form)]) -> Response:
    """Begins a new session; an older one in this browser ends."""
    user = site.provider.find(form.text("gebruiker")) if isinstance(site.provider, DemoProvider) else None
    if user is None:
        form.wrong("gebruiker", "Kies wie u wilt zijn")
        return _sign_in_page(request, site, form, own_path(form.text("naar")), False, 400)
    return signed_in(request, site, user, form.text("naar"))


def signed_in(
    request: Request,
    site: Site,
    user: Gebruiker,
    wanted: str,
    inhoud: dict[str, Any] | None = None,
    earlier: str = "",
) -> Response:
    """A new session with a new secret, on the way to where somebody wanted to be; the older session ends.

    What the same person typed after the ``earlier`` session had ended goes along and is shown first.
    """
    old = request.cookies.get(site.cookie, "")
    work = kept_work(site.store, earlier or old, user.id)
    for secret in {old, earlier} - {""}:
        end_session(site.store, secret)
    drop_old_sessions(site.store, site.limits)
    content = {**(inhoud or {}), KEPT_WORK: work} if work else inhoud
    secret = begin_session(site.store, user.id, user.naam, user.functie, user.team, content)
    answer = RedirectResponse("/hersteld" if work else _begin(user, own_path(wanted)), 303)
    keep_cookie(answer, site, secret)
    return answer


def keep_cookie(answer: Response, site: Site, secret: str) -> None:
    """Puts the secret of a session in the browser, out of reach of scripts and other sites."""
    answer.set_cookie(site.cookie, secret, httponly=True, samesite="lax", secure=site.secure, path="/")


@router.post("/afmelden")
def sign_out(request: Request, site: SiteOf) -> Response:
    """Ends the session."""
    secret = request.cookies.get(site.cookie, "")
    if secret:
        end_session(site.store, secret)
    elsewhere = site.provider.farewell() if isinstance(site.provider, OidcProvider) else ""
    answer = RedirectResponse(elsewhere or "/", 303)
    answer.delete_cookie(site.cookie, path="/", secure=site.secure, httponly=True, samesite="lax")
    return answer


def _sign_in_page(request: Request, site: Site, form: Form, to: str, expired: bool, status: int = 200) -> Response:
    if isinstance(site.provider, OidcProvider):
        return site.pages.page(request, "aanmelden_dienst.html", status, form=form, naar=to, verlopen=expired)
    if not isinstance(site.provider, DemoProvider):
        regels = [
            "Er is op deze Schakel geen aanmelddienst ingesteld. Daarom kan nog niemand zaken bekijken of indienen.",
            "De beheerder stelt een aanmelddienst (OIDC) in, of start Schakel met --demo om het uit te proberen.",
        ]
        return site.pages.page(request, "fout.html", 503, kop="Aanmelden kan nog niet", regels=regels, **NOTHING)
    return site.pages.page(
        request, "aanmelden.html", status, form=form, naar=to, verlopen=expired, accounts=site.provider.accounts
    )


def _begin(user: Gebruiker, wanted: str) -> str:
    """Where somebody begins: whoever does not work on cases is not sent to the list of cases."""
    return user.home if wanted == "/zaken" else wanted


def own_path(path: str) -> str:
    """Only a path of our own: never another site."""
    return path if _OWN_PATH.fullmatch(path) else "/zaken"


NOTHING = {"punten": [], "nummer": "", "getypt": [], "verborgen": ()}
