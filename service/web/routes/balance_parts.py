"""The 24-hour calendar and the care map: the list with its picture, and one part at a time to add, change, take out."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from engine.balance import DAGEN, SOORTEN, TAKKEN
from service.dossier import Dossier, Part, part_item
from service.store import NotFoundError, public_id
from service.web.balance import CALENDAR_FORM, CARE_MAP_FORM, PartForm, new_part_id, pictures
from service.web.forms import Form, read_form
from service.web.saving import Outcome, save
from service.web.site import Reader, Visit, Writer

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_FORMS = {form.subject: form for form in (CALENDAR_FORM, CARE_MAP_FORM)}


@router.get("/zaken/{zaak_id}/balans/deel/{wat}")
def listing(request: Request, visit: Reader, zaak_id: str, wat: str) -> Response:
    """Everything on the calendar or the care map, with what is still missing."""
    dossier, form = visit.dossier(zaak_id), _form_of(wat)
    zaak, balans = visit.site.adviser.family(dossier)
    if balans is None:
        raise NotFoundError
    parts = form.kept(dossier.household)
    return visit.site.pages.page(
        request,
        f"balans/{wat}.html",
        dossier=dossier,
        delen=parts,
        gebreken=form.check(parts),
        beeld=pictures(balans, zaak).get(wat),
        gevonden=balans[wat],
        eigen_kracht=balans["eigen_kracht"],
        namen=_names(visit),
        versie=dossier.zaak.versie,
    )


@router.get("/zaken/{zaak_id}/balans/deel/{wat}/{deel}")
def show(request: Request, visit: Reader, zaak_id: str, wat: str, deel: str) -> Response:
    """One part to change, or an empty one (``nieuw``) to add."""
    dossier, form = visit.dossier(zaak_id), _form_of(wat)
    part = _find(form, dossier, deel)
    values = {**form.values(part.inhoud if part else {}), "eenmalig": public_id()}
    return _page(request, visit, dossier, form, deel, Form.filled(values))


@router.post("/zaken/{zaak_id}/balans/deel/{wat}/{deel}")
def keep(request: Request, visit: Writer, zaak_id: str, wat: str, deel: str, form: Posted) -> Response:
    """Records a part, or takes it out; sending a new one twice adds it once."""
    dossier, kind = visit.dossier(zaak_id), _form_of(wat)
    known = _find(kind, dossier, deel)
    back = f"/zaken/{zaak_id}/balans/deel/{wat}"
    if form.has("weg") and known:
        item = part_item(wat, known, gone=True)
    else:
        part = kind.part(form, dossier.household, known.id if known else new_part_id(form))
        if not form.ok:
            return _page(request, visit, dossier, kind, deel, form, 400)
        item = part_item(wat, part)
    outcome = save(visit, dossier, [item], form.versie)
    if outcome.conflict:
        return _page(request, visit, dossier, kind, deel, form, 409, outcome)
    return RedirectResponse(f"{back}/nieuw" if form.has("meer") else back, 303)


def _names(visit: Visit) -> dict[str, dict[str, str]]:
    """The names of the kinds of care and of the branches, in the order of the rulebook."""
    rules = visit.site.book.draagkracht
    if rules is None:
        return {"soorten": {}, "takken": {}}
    kinds = {item.id: item.naam for item in rules.soorten if item.id in SOORTEN}
    return {"soorten": kinds, "takken": {item.id: item.naam for item in rules.takken if item.id in TAKKEN}}


def _form_of(wat: str) -> PartForm:
    if wat not in _FORMS:
        raise NotFoundError
    return _FORMS[wat]


def _find(form: PartForm, dossier: Dossier, deel: str) -> Part | None:
    """The part of that id; nothing for a new one. Raises ``NotFoundError`` for any other word."""
    if deel == "nieuw":
        return None
    found = next((part for part in form.kept(dossier.household) if part.id == deel), None)
    if found is None:
        raise NotFoundError
    return found


def _page(
    request: Request,
    visit: Visit,
    dossier: Dossier,
    kind: PartForm,
    deel: str,
    form: Form,
    status: int = 200,
    outcome: Outcome | None = None,
) -> Response:
    return visit.site.pages.page(
        request,
        f"balans/{kind.subject}_deel.html",
        status,
        dossier=dossier,
        deel=deel,
        form=form,
        namen=_names(visit),
        dagen=DAGEN,
        versie=outcome.versie if outcome else form.versie or dossier.zaak.versie,
        conflict=outcome.conflict if outcome else None,
    )
