"""What flips on the birthday, and the warm handover: recorded here, written as a letter."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from service.planning.handover import MEETINGS, WORDS, recorded_handover
from service.store import HANDOVER, ConflictError, note_task, public_id
from service.web.fields import NAME_LIMIT, day_of, day_parts, text_of
from service.web.forms import Form, read_form
from service.web.questions import need_title
from service.web.reasoning import law_name
from service.web.saving import ClashLine
from service.web.site import Planner, PlanReader, Visit
from service.web.transition_plan import PlanPage, plan_of_case

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_LONG = 6_000
LABELS = {
    "ontvanger": "Naar wie gaat de overdracht?",
    "eigen_woorden": "In eigen woorden van de jongere",
    "gaat_goed": "Wat goed gaat",
    "helpt": "Wat helpt, en wat niet",
    "toestemming_van": "Wie gaf toestemming?",
    "toestemming_voor": "Wat mag worden gedeeld?",
}


@router.get("/zaken/{zaak_id}/transitie/verjaardag")
def birthday(request: Request, visit: PlanReader, zaak_id: str) -> Response:
    """Every need on the day before eighteen and on the day itself."""
    page = plan_of_case(visit, zaak_id)
    dossier = visit.dossier(zaak_id)
    quiet = page.found.plan.stand in ("eerst_vragen", "gesprek", "niet_tonen")
    found = None if quiet else visit.site.adviser.compare(page.found.person.zaak)
    return visit.site.pages.page(
        request,
        "transitie/verjaardag.html",
        pagina=page,
        gevonden=found,
        titels={need.code: need_title(need, dossier, visit.site.book) for need in dossier.active},
        wet=lambda name: law_name(name, visit.site.book),
        partij=visit.site.book.party,
    )


@router.get("/zaken/{zaak_id}/transitie/overdracht")
def handover(request: Request, visit: PlanReader, zaak_id: str) -> Response:
    """What was recorded for the handover, as a form."""
    page = plan_of_case(visit, zaak_id)
    content = recorded_handover(visit.site.store, visit.user.actor, page.found.person.subject)
    return _page(request, page, _form(content, page.found.number(HANDOVER)))


@router.post("/zaken/{zaak_id}/transitie/overdracht")
def save(request: Request, visit: Planner, zaak_id: str, form: Posted) -> Response:
    """Records it; what was there before stays in the history."""
    page = plan_of_case(visit, zaak_id)
    content = _read(form, visit)
    if not form.ok:
        return _page(request, page, form, 400)
    try:
        note_task(visit.site.store, visit.user.actor, page.found.person.subject, HANDOVER, content, form.versie)
    except ConflictError as error:
        clash = error.clashes[0]
        return _page(request, page, form, 409, [ClashLine(page.owner(clash.door), clash.op, "een andere tekst", "")])
    visit.tell("De overdracht is bewaard. U kunt er nu een brief van maken.")
    return RedirectResponse(f"{page.base}/overdracht", 303)


def _form(content: dict[str, Any], number: int) -> Form:
    values: dict[str, Any] = {name: content.get(name, "") for name in WORDS}
    values |= day_parts("toestemming_op", content.get("toestemming_op", ""))
    for index, one in enumerate(content.get("afspraken", ())[:MEETINGS]):
        values |= {f"wie-{index}": one.get("wie", ""), f"waarover-{index}": one.get("waarover", "")}
        values |= day_parts(f"dag-{index}", one.get("dag", ""))
    return Form.filled({**values, "versie": number})


def _read(form: Form, visit: Visit) -> dict[str, Any]:
    content: dict[str, Any] = {name: text_of(form, name, _LONG, LABELS[name]) for name in WORDS}
    content["toestemming_op"] = day_of(form, "toestemming_op", visit.site.adviser.today())
    if content["toestemming_op"] and not content["toestemming_van"]:
        form.wrong("toestemming_van", "Schrijf wie toestemming gaf")
    meetings = []
    for index in range(MEETINGS):
        one = {
            "dag": day_of(form, f"dag-{index}"),
            "wie": text_of(form, f"wie-{index}", NAME_LIMIT, "Met wie"),
            "waarover": text_of(form, f"waarover-{index}", NAME_LIMIT, "Waarover"),
        }
        if any(one.values()):
            meetings.append(one)
    return {**content, "afspraken": meetings}


def _page(
    request: Request, page: PlanPage, form: Form, status: int = 200, conflict: list[ClashLine] | None = None
) -> Response:
    return page.visit.site.pages.page(
        request,
        "transitie/overdracht.html",
        status,
        pagina=page,
        form=form,
        labels=LABELS,
        afspraken=range(MEETINGS),
        versie=page.found.number(HANDOVER) if conflict else form.versie,
        eenmalig=public_id(),
        conflict=conflict,
        bewaard=page.found.number(HANDOVER) > 0,
    )
