"""The pages, one router per subject."""

from fastapi import APIRouter

from service.web.routes.advice import router as advice_pages
from service.web.routes.cases import router as cases_pages
from service.web.routes.family import router as family_pages
from service.web.routes.letters import router as letters_pages
from service.web.routes.needs import router as needs_pages
from service.web.routes.questions import router as questions_pages
from service.web.routes.rulebook import router as rulebook_pages
from service.web.routes.start import router as start_pages
from service.web.routes.system import router as system_pages


def routers() -> list[APIRouter]:
    """Every router of the service; ``/zaken/nieuw`` (family) goes before ``/zaken/{zaak_id}`` (cases)."""
    return [
        start_pages,
        family_pages,
        cases_pages,
        needs_pages,
        questions_pages,
        advice_pages,
        letters_pages,
        rulebook_pages,
        system_pages,
    ]
