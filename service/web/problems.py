"""What a person sees when something goes wrong: a Dutch page, with an incident number where somebody must look."""

from urllib.parse import quote

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.types import Scope

from engine import DisagreementError, InputError
from service import log
from service.api.problems import problem
from service.store import ConsentError, NotFoundError, ReadOnlyError, StoreError, keep_work
from service.web.forms import HIDDEN_FIELDS, Form
from service.web.lettertables import whole_sections
from service.web.pages import Pages
from service.web.site import ForbiddenError, SignInError, Site, site_of

_AGAIN = ("/aanmelden?verlopen=1", "Aanmelden")
REFUSALS = {
    "demo": (
        "De demo werkt alleen op dit apparaat",
        ["Open Schakel op het apparaat waarop hij draait."],
    ),
    "andere_site": (
        "Dit formulier is niet aangenomen",
        [
            "Het kwam niet van een pagina van Schakel zelf. Dat houdt misbruik tegen.",
            "Ga terug met de knop van uw browser, ververs de pagina en probeer het opnieuw.",
        ],
    ),
    "te_groot": (
        "Dit is te groot",
        [
            "U stuurde meer tekst dan Schakel kan aannemen. Er is niets bewaard.",
            "Ga terug met de knop van uw browser: uw tekst staat er dan nog. Maak haar korter en bewaar opnieuw.",
        ],
    ),
}


def refusal(pages: Pages, scope: Scope, status: int, why: str) -> Response:
    """The page for what was refused before any page code ran."""
    kop, regels = REFUSALS[why]
    if scope["path"].startswith("/api/"):
        return problem(status, kop, " ".join(regels))
    return _page(pages, Request(scope), status, kop, regels)


def too_often(pages: Pages, scope: Scope, wait: int) -> Response:
    """The page for whoever tries too often."""
    kop, regels = "Even wachten", [f"U probeerde dit te vaak achter elkaar. Het kan weer over {wait} seconden."]
    api = scope["path"].startswith("/api/")
    answer: Response = problem(429, kop, regels[0]) if api else _page(pages, Request(scope), 429, kop, regels)
    answer.headers["Retry-After"] = str(wait)
    return answer


def _page(
    pages: Pages,
    request: Request,
    status: int,
    kop: str,
    regels: list[str],
    number: str = "",
    points: list[str] | None = None,
    typed: bool = False,
    verder: tuple[str, str] = ("/", "Naar de startpagina"),
) -> Response:
    posted = _posted(request)
    kept = [(name, value) for name in posted.names() for value in posted.all(name)] if typed and posted else []
    request.state.visit = None
    return pages.page(
        request,
        "fout.html",
        status,
        kop=kop,
        regels=regels,
        nummer=number,
        punten=points or [],
        getypt=kept,
        verborgen=HIDDEN_FIELDS,
        verder=verder[0],
        verder_tekst=verder[1],
    )


def handle_problems(app: FastAPI) -> None:
    """Gives every problem its page."""
    app.add_exception_handler(SignInError, _sign_in)  # type: ignore[arg-type]
    app.add_exception_handler(ForbiddenError, _forbidden)  # type: ignore[arg-type]
    app.add_exception_handler(NotFoundError, _not_found)
    app.add_exception_handler(ReadOnlyError, _read_only)
    app.add_exception_handler(DisagreementError, _disagreement)  # type: ignore[arg-type]
    app.add_exception_handler(InputError, _unreadable_case)  # type: ignore[arg-type]
    app.add_exception_handler(RequestValidationError, _not_found)
    app.add_exception_handler(HTTPException, _http)  # type: ignore[arg-type]
    app.add_exception_handler(SQLAlchemyError, _store)
    app.add_exception_handler(ConsentError, _against_register)
    app.add_exception_handler(StoreError, _store)


def _sign_in(request: Request, _error: SignInError) -> Response:
    """Reading goes to the sign-in page and comes back; a form that was sent is shown, to copy or send again."""
    site = site_of(request)
    if request.method != "GET" and request.cookies.get(site.cookie):
        regels = ["U was een tijd weg en bent daarom afgemeld. Wat u typte, is er nog."]
        if _kept(request, site):
            regels.append("Meld u aan. Dan staat het weer voor u klaar en kunt u het bewaren.")
            return _page(site.pages, request, 401, "U bent afgemeld", regels, typed=False, verder=_AGAIN)
        regels.append("Meld u aan in een nieuw tabblad. Kom dan terug naar deze pagina en probeer het opnieuw.")
        return _page(site.pages, request, 401, "U bent afgemeld", regels, typed=True, verder=_AGAIN)
    if request.method != "GET" and _typed(request):
        regels = [
            "U bent niet meer aangemeld. Wat u typte, is nog niet bewaard.",
            "Meld u aan in een nieuw tabblad. Kom dan terug naar deze pagina en bewaar het.",
        ]
        return _page(site.pages, request, 401, "U bent afgemeld", regels, typed=True, verder=_AGAIN)
    back = quote(request.url.path if request.method == "GET" else "/zaken", safe="/")
    expired = "&verlopen=1" if request.cookies.get(site.cookie) else ""
    return RedirectResponse(f"/aanmelden?naar={back}{expired}", 303)


def _posted(request: Request) -> Form | None:
    """What was sent, with a letter's tables as text again: dozens of loose cells say nothing to whoever typed them."""
    posted: Form | None = getattr(request.state, "posted", None)
    return whole_sections(posted) if posted is not None else None


def _typed(request: Request) -> bool:
    """Whether somebody typed or chose something that would be lost."""
    posted = _posted(request)
    return posted is not None and any(
        value for name in posted.names() if name not in HIDDEN_FIELDS for value in posted.all(name)
    )


def _kept(request: Request, site: Site) -> bool:
    """Keeps what was typed in the session that ended, so that the same person finds it after signing in."""
    posted = _posted(request)
    if posted is None or not posted.names():
        return False
    fields = [[name, value] for name in posted.names() for value in posted.all(name)]
    work = {"pad": request.url.path, "velden": fields}
    return keep_work(site.store, request.cookies.get(site.cookie, ""), work)


def _forbidden(request: Request, _error: ForbiddenError) -> Response:
    regels = ["Uw rol mag dit niet. Vraag een collega van het team, of de beheerder."]
    return _page(site_of(request).pages, request, 403, "Dit mag u niet", regels, typed=True)


def _read_only(request: Request, error: Exception) -> Response:
    regels = [str(error), "Moet u iets wijzigen? Vraag het team van deze zaak om u erbij te zetten."]
    return _page(site_of(request).pages, request, 403, "U kunt hier niets wijzigen", regels, typed=True)


def _against_register(request: Request, error: Exception) -> Response:
    regels = [
        f"{error} Er is niets bewaard.",
        "Zei het gezin nu iets anders? Leg dat vast in het register. Dan verandert dit antwoord mee.",
    ]
    case = "/".join(request.url.path.split("/")[:3])
    way = (f"{case}/toestemming", "Naar het register van toestemmingen")
    site = site_of(request)
    return _page(site.pages, request, 409, "Het register zegt iets anders", regels, typed=True, verder=way)


def _not_found(request: Request, _error: Exception) -> Response:
    regels = ["Misschien klopt het adres niet, of is deze zaak niet van uw team."]
    return _page(
        site_of(request).pages,
        request,
        404,
        "Deze pagina is er niet",
        regels,
        typed=True,
        verder=("/zaken", "Naar mijn zaken"),
    )


def _http(request: Request, error: HTTPException) -> Response:
    if error.status_code == 404:
        return _not_found(request, error)
    kop = "Dit kan hier niet" if error.status_code == 405 else "Dit verzoek kan niet worden gelezen"
    answer = _page(site_of(request).pages, request, error.status_code, kop, ["Ga terug en probeer het opnieuw."])
    answer.headers.update(error.headers or {})
    return answer


def _disagreement(request: Request, error: DisagreementError) -> Response:
    regels = [
        "Schakel rekent elke zaak twee keer na, los van elkaar. Nu kwam er niet hetzelfde uit.",
        "Daarom is er geen advies. Wat al bewaard was, is er nog.",
    ]
    return _page(site_of(request).pages, request, 500, "Er is nu geen advies", regels, error.incident, typed=True)


def _unreadable_case(request: Request, error: InputError) -> Response:
    number = log.incident("zaak_onleesbaar", route=_route(request), punten=len(error.problems))
    regels = ["In deze zaak staat iets dat het regelboek niet kan lezen. Er is niets verloren."]
    points = sorted({problem.melding for problem in error.problems})
    return _page(
        site_of(request).pages, request, 500, "Deze zaak kan nu niet worden gelezen", regels, number, points, typed=True
    )


def _store(request: Request, error: Exception) -> Response:
    number = log.incident("opslag", route=_route(request), fout=type(error).__name__, plek=log.where(error))
    regels = ["De opslag antwoordt nu niet. Er is niets half bewaard."]
    return _page(site_of(request).pages, request, 503, "Schakel kan nu niet bewaren", regels, number, typed=True)


def unexpected(pages: Pages, scope: Scope, error: Exception) -> Response:
    """The page for what nobody foresaw; what was typed stands on it."""
    request = Request(scope)
    number = log.incident("onverwacht", route=_route(request), fout=type(error).__name__, plek=log.where(error))
    regels = ["Dat ligt niet aan u. Wat al bewaard was, is er nog."]
    return _page(pages, request, 500, "Er ging iets mis in Schakel", regels, number, typed=True)


def _route(request: Request) -> str:
    """The pattern of the address, never the address itself."""
    route = request.scope.get("route")
    return str(getattr(route, "path", ""))
