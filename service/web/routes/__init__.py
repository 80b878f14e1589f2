"""The pages, one router per subject."""

from fastapi import APIRouter

from service.web.routes.advice import router as advice
from service.web.routes.cases import router as cases
from service.web.routes.family import router as family
from service.web.routes.letters import router as letters
from service.web.routes.needs import router as needs
from service.web.routes.questions import router as questions
from service.web.routes.start import router as start
from service.web.routes.system import router as system


def routers() -> list[APIRouter]:
    """Every router of the service; ``/zaken/nieuw`` (family) goes before ``/zaken/{zaak_id}`` (cases)."""
    return [start, family, cases, needs, questions, advice, letters, system]
