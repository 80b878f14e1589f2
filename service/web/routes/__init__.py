"""The pages, one router per subject."""

from fastapi import APIRouter

from service.web.routes.about import router as about_pages
from service.web.routes.access import router as access_pages
from service.web.routes.advice import router as advice_pages
from service.web.routes.balance import router as balance_pages
from service.web.routes.balance_parts import router as balance_part_pages
from service.web.routes.balance_questions import router as balance_question_pages
from service.web.routes.caseload import router as caseload_pages
from service.web.routes.cases import router as cases_pages
from service.web.routes.disclosure import router as disclosure_pages
from service.web.routes.disclosure_young import router as young_disclosure_pages
from service.web.routes.family import router as family_pages
from service.web.routes.history import router as history_pages
from service.web.routes.letter_steps import router as letter_step_pages
from service.web.routes.letters import router as letters_pages
from service.web.routes.logbook import router as logbook_pages
from service.web.routes.manage import router as manage_pages
from service.web.routes.mdo import router as mdo_pages
from service.web.routes.needs import router as needs_pages
from service.web.routes.oidc import router as oidc_pages
from service.web.routes.privacy import router as privacy_pages
from service.web.routes.questions import router as questions_pages
from service.web.routes.quick import router as quick_pages
from service.web.routes.quick_case import router as quick_case_pages
from service.web.routes.restored import router as restored_pages
from service.web.routes.rulebook import router as rulebook_pages
from service.web.routes.start import router as start_pages
from service.web.routes.system import router as system_pages
from service.web.routes.tasks import router as task_pages
from service.web.routes.transition import routers as transition_pages


def routers() -> list[APIRouter]:
    """Every router of the service; ``/zaken/nieuw`` (family) goes before ``/zaken/{zaak_id}`` (cases)."""
    return [
        start_pages,
        oidc_pages,
        family_pages,
        cases_pages,
        needs_pages,
        questions_pages,
        advice_pages,
        balance_pages,
        balance_question_pages,
        balance_part_pages,
        letters_pages,
        letter_step_pages,
        history_pages,
        mdo_pages,
        rulebook_pages,
        restored_pages,
        caseload_pages,
        *transition_pages(),
        about_pages,
        manage_pages,
        task_pages,
        quick_pages,
        quick_case_pages,
        access_pages,
        privacy_pages,
        disclosure_pages,
        young_disclosure_pages,
        logbook_pages,
        system_pages,
    ]
