"""Signing in with the gemeente's own account: to the sign-in service and back."""

from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from service import log
from service.identity import RETURN_PATH, Gebruiker, OidcProvider, SignInFailedError
from service.store import NotFoundError, begin_nameless_session, session_of
from service.web.routes.start import NOTHING, keep_cookie, own_path, signed_in
from service.web.site import Site, SiteOf

router = APIRouter()
_Short = Annotated[str, Query(max_length=4_000)]
_WHY = {
    "verlopen": "Het aanmelden duurde te lang, of begon in een ander venster.",
    "rol": "Uw account heeft geen rol in Schakel. Vraag uw beheerder om een rol.",
    "team": "Uw account hoort bij geen team. Vraag uw beheerder om een team.",
    "bereikbaar": "De aanmelddienst antwoordt nu niet.",
    "afgebroken": "U brak het aanmelden af, of de aanmelddienst weigerde.",
}


@router.get("/aanmelden/start")
def begin(site: SiteOf, request: Request, naar: str = "/zaken") -> Response:
    """Sends the browser to the sign-in service; only the server knows what must come back."""
    provider = _provider(site)
    try:
        begun = provider.begin()
    except SignInFailedError as error:
        return _failed(request, site, error)
    earlier = request.cookies.get(site.cookie, "")
    waiting = {"aanmelden": begun.secret, "naar": own_path(naar), "vorige": earlier}
    secret = begin_nameless_session(site.store, waiting)
    answer = RedirectResponse(begun.address, 303)
    keep_cookie(answer, site, secret)
    return answer


@router.get(RETURN_PATH)
def back(request: Request, site: SiteOf, code: _Short = "", state: _Short = "", error: _Short = "") -> Response:
    """The browser comes back: once, in the same browser, with the code of this very sign-in."""
    provider = _provider(site)
    sessie = session_of(site.store, request.cookies.get(site.cookie, ""), site.limits)
    waiting = sessie.inhoud.get("aanmelden") if sessie else None
    try:
        if not sessie or not waiting:
            raise SignInFailedError("verlopen")
        if error:
            raise SignInFailedError("afgebroken")
        user = provider.finish(code, state, waiting)
    except SignInFailedError as failure:
        return _failed(request, site, failure)
    wanted, earlier = str(sessie.inhoud.get("naar", "/zaken")), str(sessie.inhoud.get("vorige", ""))
    return signed_in(request, site, user, wanted, {"wie": _kept(user)}, earlier)


def _kept(user: Gebruiker) -> dict[str, object]:
    return {"naam": user.naam, "functie": user.functie, "team": user.team, "rollen": sorted(user.rollen)}


def _provider(site: Site) -> OidcProvider:
    if not isinstance(site.provider, OidcProvider):
        raise NotFoundError
    return site.provider


def _failed(request: Request, site: Site, error: SignInFailedError) -> Response:
    number = log.incident("aanmelden", reden=error.reden, fout=type(error.__cause__).__name__)
    regels = [_WHY.get(error.reden, "De aanmelddienst gaf een antwoord dat niet klopt."), "Probeer het opnieuw."]
    more = {**NOTHING, "nummer": number, "verder": "/aanmelden", "verder_tekst": "Opnieuw aanmelden"}
    return site.pages.page(request, "fout.html", 400, kop="Aanmelden is niet gelukt", regels=regels, **more)
