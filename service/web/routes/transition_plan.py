"""The plan of one person, one step of it with its record, and who keeps an eye on the whole."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from engine.transition import Taak
from service.store import WHOLE_PLAN, ConflictError, NotFoundError, note_task
from service.web.forms import Form, read_form
from service.web.saving import ClashLine
from service.web.site import Planner, PlanReader, Visit
from service.web.transition_plan import (
    STANDEN,
    PlanPage,
    plan_of_case,
    plan_of_young,
    read_owner,
    read_step,
    step_form,
)

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]


@router.get("/transitie/{jongere_id}")
def young_plan(request: Request, visit: PlanReader, jongere_id: str) -> Response:
    """The plan of somebody of a list."""
    return _plan(request, plan_of_young(visit, jongere_id))


@router.get("/zaken/{zaak_id}/transitie")
def case_plan(request: Request, visit: PlanReader, zaak_id: str) -> Response:
    """The plan of a case."""
    return _plan(request, plan_of_case(visit, zaak_id))


@router.post("/transitie/{jongere_id}/eigenaar")
def young_owner(visit: Planner, jongere_id: str, form: Posted) -> Response:
    """Somebody keeps an eye on this plan from now on."""
    return _owner(visit, plan_of_young(visit, jongere_id), form)


@router.post("/zaken/{zaak_id}/transitie/eigenaar")
def case_owner(visit: Planner, zaak_id: str, form: Posted) -> Response:
    """Somebody keeps an eye on this plan from now on."""
    return _owner(visit, plan_of_case(visit, zaak_id), form)


@router.get("/transitie/{jongere_id}/stap/{taak}")
def young_step(request: Request, visit: PlanReader, jongere_id: str, taak: str) -> Response:
    """One step of somebody of a list."""
    return _step(request, plan_of_young(visit, jongere_id), taak)


@router.get("/zaken/{zaak_id}/transitie/stap/{taak}")
def case_step(request: Request, visit: PlanReader, zaak_id: str, taak: str) -> Response:
    """One step of a case."""
    return _step(request, plan_of_case(visit, zaak_id), taak)


@router.post("/transitie/{jongere_id}/stap/{taak}")
def young_note(request: Request, visit: Planner, jongere_id: str, taak: str, form: Posted) -> Response:
    """Records how a step of somebody of a list stands."""
    return _note(request, visit, plan_of_young(visit, jongere_id), taak, form)


@router.post("/zaken/{zaak_id}/transitie/stap/{taak}")
def case_note(request: Request, visit: Planner, zaak_id: str, taak: str, form: Posted) -> Response:
    """Records how a step of a case stands."""
    return _note(request, visit, plan_of_case(visit, zaak_id), taak, form)


def _plan(request: Request, page: PlanPage) -> Response:
    owner = page.found.eigenaar
    listed = owner in dict(page.owners)
    values = {"eigenaar": owner if listed else "", "anders": "" if listed else owner}
    pages, known = page.visit.site.pages, page.visit.site.book.transitie
    return pages.page(
        request, "transitie/plan.html", pagina=page, plan=page.found.plan, eigen=Form.filled(values), boek=known
    )


def _owner(visit: Visit, page: PlanPage, form: Form) -> Response:
    owner = read_owner(form)
    if form.ok:
        note_task(visit.site.store, visit.user.actor, page.found.person.subject, WHOLE_PLAN, {"eigenaar": owner})
        visit.tell("Bewaard: dit plan heeft nu een eigenaar." if owner else "Bewaard: dit plan heeft geen eigenaar.")
    else:
        visit.tell("Niet bewaard: de naam is te lang.")
    return RedirectResponse(page.base, 303)


def _task(page: PlanPage, taak: str) -> Taak:
    found = page.found.task(taak)
    if found is None:
        raise NotFoundError
    return found


def _step(request: Request, page: PlanPage, taak: str) -> Response:
    task = _task(page, taak)
    return _step_page(request, page, task, step_form(page, task))


def _step_page(
    request: Request, page: PlanPage, task: Taak, form: Form, status: int = 200, conflict: list[ClashLine] | None = None
) -> Response:
    return page.visit.site.pages.page(
        request,
        "transitie/stap.html",
        status,
        pagina=page,
        taak=task,
        form=form,
        standen=STANDEN,
        geschiedenis=page.found.remarks(task.id),
        rollen=[page.visit.site.book.transitie.rollen[name].naam for name in task.rollen],
        conflict=conflict,
        versie=page.found.number(task.id) if conflict else form.versie,
    )


def _note(request: Request, visit: Visit, page: PlanPage, taak: str, form: Form) -> Response:
    task = _task(page, taak)
    content = read_step(form)
    if not form.ok:
        return _step_page(request, page, task, form, 400)
    subject = page.found.person.subject
    try:
        note_task(visit.site.store, visit.user.actor, subject, task.id, content, form.versie)
    except ConflictError as error:
        clash = error.clashes[0]
        words = STANDEN[clash.theirs.get("stand", "open")]
        note = clash.theirs.get("notitie", "")
        line = ClashLine(page.owner(clash.door), clash.op, f"{words}. {note}".strip(), "")
        return _step_page(request, page, task, form, 409, [line])
    visit.tell(f"Bewaard: {task.titel}.")
    return RedirectResponse(page.base, 303)
