"""What everybody may know of Schakel: what it is, how to use it, its accessibility and its algorithm."""

from importlib.metadata import PackageNotFoundError, version

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response

from service.algoritmeregister import register
from service.web.glossary import words
from service.web.site import SiteOf, Visitor

router = APIRouter()
FIELDS = (
    ("name", "Naam"),
    ("organization", "Organisatie"),
    ("description_short", "Korte uitleg"),
    ("goal", "Waarvoor"),
    ("human_intervention", "Wie beslist"),
    ("proportionality", "Waarom dit past"),
    ("risks", "Risico’s en wat wij eraan doen"),
    ("lawful_basis", "Grondslag"),
    ("source_data", "Gegevens"),
    ("methods_and_models", "Hoe het werkt"),
    ("status", "Status"),
    ("publication_category", "Soort"),
    ("provider", "Maker"),
    ("contact_email", "Contact"),
)


@router.get("/over")
def about(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """What Schakel is, which version runs here and on which rulebook."""
    return site.pages.page(
        request, "over/over.html", versie=software_version(), book=site.book, contact=site.settings.contact_email
    )


@router.get("/help")
def help_page(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """How to use Schakel, a first walk along the demo, and what the words mean."""
    return site.pages.page(
        request, "over/help.html", partijen=list(site.book.partijen.values()), begrippen=words(site.book)
    )


@router.get("/toegankelijkheid")
def accessibility(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """The accessibility statement."""
    return site.pages.page(
        request,
        "over/toegankelijkheid.html",
        contact=site.settings.contact_email,
        naam=site.settings.contact_naam,
        gemeente=site.book.gemeenten.get(site.settings.gemeente),
    )


@router.get("/algoritmeregister")
def algorithm(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """The record for the Algoritmeregister, to read."""
    record = register(site.book, site.settings)
    return site.pages.page(request, "over/algoritme.html", velden=[(word, record[name]) for name, word in FIELDS])


@router.get("/algoritmeregister.json")
def algorithm_data(site: SiteOf) -> Response:
    """The same record, for the register itself."""
    return JSONResponse(register(site.book, site.settings))


def software_version() -> str:
    """The version of the program that runs, as installed."""
    try:
        return version("schakel")
    except PackageNotFoundError:
        return "uit de broncode"
