"""Letters: chosen, edited by section, checked against what the law demands, and downloaded."""

from typing import Annotated, Literal, get_args

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response
from markupsafe import Markup

from letters import checklist, fragment, kinds, render
from service.dossier import Assessed, Dossier
from service.store import (
    NotFoundError,
    SealedError,
    drafts,
    new_draft,
    public_id,
    read_draft,
    save_draft,
    unpacked,
)
from service.web.consent import stopped
from service.web.forms import Form, read_form
from service.web.keeping import keep
from service.web.letterfields import (
    kind_of,
)
from service.web.letterpage import asked, tracking
from service.web.letterrenew import carried_over
from service.web.lettersteps import composed_signed, shown, stand
from service.web.lettertables import has_table, parts, whole_sections
from service.web.letterwork import (
    MANDATE_FIELDS,
    PERSON_FIELDS,
    SENDER_FIELDS,
    Work,
    form_of,
    granted_needs,
    letter_questions,
    opened,
    read_letter,
    without_generated,
)
from service.web.questions import need_title
from service.web.saving import Outcome, letter_clash
from service.web.site import LetterWriter, Reader, Visit

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
Download = Literal["docx", "pdf", "odt", "html"]
_MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
}


@router.get("/zaken/{zaak_id}/brieven")
def choose(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The letters there are, and the kinds to begin one."""
    return _choice(request, visit, zaak_id, Form.filled({"eenmalig": public_id()}))


@router.post("/zaken/{zaak_id}/brieven")
def begin(request: Request, visit: LetterWriter, zaak_id: str, form: Posted) -> Response:
    """Begins a letter on the advice as it is now; sending the form twice begins one."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    soort = form.text("soort")
    if made is None:
        form.wrong("soort", "Kies eerst wat er nodig is; zonder advies is er geen brief")
    elif soort not in {kind.id for kind in kinds()}:
        form.wrong("soort", "Kies een soort brief")
    elif kind_of(soort).moet_iets and not kind_of(soort).behoeften(made.advies):
        form.wrong("soort", kind_of(soort).moet_iets)
    if made is None or not form.ok:
        return _choice(request, visit, zaak_id, form, 400)
    bewijs = keep(visit, dossier, made)
    content = {"gegevens": {"roepnaam": dossier.kind.roepnaam}, "secties": {}}
    once = f"{zaak_id}:{form.text('eenmalig')[:64]}"
    brief = new_draft(visit.site.store, visit.user.actor, zaak_id, bewijs.id, soort, content, once)
    return RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief}", 303)


def _choice(request: Request, visit: Visit, zaak_id: str, form: Form, status: int = 200) -> Response:
    dossier = visit.dossier(zaak_id)
    return visit.site.pages.page(
        request,
        "brieven.html",
        status,
        dossier=dossier,
        form=form,
        soorten=kinds(),
        namen={kind.id: kind.naam for kind in kinds()},
        brieven=drafts(visit.site.store, visit.user.actor, zaak_id),
    )


@router.get("/zaken/{zaak_id}/brieven/{brief_id}")
def edit(request: Request, visit: LetterWriter, zaak_id: str, brief_id: str) -> Response:
    """The letter as a form, section by section, with its checklist."""
    dossier, work = visit.dossier(zaak_id), _opened(visit, zaak_id, brief_id)
    if stand(visit, zaak_id, brief_id).getekend:
        return RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief_id}/voorbeeld", 303)
    return _edit_page(request, visit, dossier, work, form_of(work), work.draft.laatste.versie)


@router.post("/zaken/{zaak_id}/brieven/{brief_id}")
def save_it(request: Request, visit: LetterWriter, zaak_id: str, brief_id: str, form: Posted) -> Response:
    """Keeps the text as a new version."""
    dossier, work, form = visit.dossier(zaak_id), _opened(visit, zaak_id, brief_id), whole_sections(form)
    content = read_letter(form, work, dossier.kind.roepnaam)
    if not form.ok:
        return _edit_page(request, visit, dossier, work, form, form.versie, 400)
    content = without_generated(content, visit, work)
    try:
        outcome = letter_clash(
            visit, lambda: save_draft(visit.site.store, visit.user.actor, zaak_id, brief_id, content, form.versie)
        )
    except SealedError as error:
        return _sealed(visit, zaak_id, brief_id, error)
    if outcome.conflict:
        return _edit_page(request, visit, dossier, work, form, outcome.versie, 409, outcome)
    visit.tell("De brief is bewaard.")
    return RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief_id}", 303)


@router.post("/zaken/{zaak_id}/brieven/{brief_id}/vernieuwen")
def renew(visit: LetterWriter, zaak_id: str, brief_id: str) -> Response:
    """Lets the letter rest on the advice as it is now; words that a person changed stay."""
    try:
        both = carried_over(visit, zaak_id, brief_id)
    except SealedError as error:
        return _sealed(visit, zaak_id, brief_id, error)
    visit.tell("De brief rust nu op het advies van vandaag. Wat u zelf schreef, is gebleven.")
    if both:
        visit.tell(f"Hier veranderde ook de tekst van Schakel, lees dat na: {'; '.join(both)}.")
    return RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief_id}", 303)


@router.get("/zaken/{zaak_id}/brieven/{brief_id}/voorbeeld")
def preview(request: Request, visit: Reader, zaak_id: str, brief_id: str) -> Response:
    """The letter as it will look."""
    work = _opened(visit, zaak_id, brief_id)
    where = stand(visit, zaak_id, brief_id)
    signed = where.getekend
    letter = composed_signed(visit, work, str(signed.inhoud.get("naam", ""))) if signed else work.letter
    words = Markup(fragment(letter))  # noqa: S704 (de brieven maken zelf veilige HTML, met autoescape)
    return visit.site.pages.page(
        request,
        "voorbeeld.html",
        dossier=visit.dossier(zaak_id),
        werk=work,
        brief=words,
        naam=_names()[work.letter.kind],
        getekend=signed,
        gestopt=stopped(visit, zaak_id, work.letter.kind),
        stappen=shown(visit, where),
    )


@router.get("/zaken/{zaak_id}/brieven/{brief_id}/{naam}")
def download(visit: Reader, zaak_id: str, brief_id: str, naam: str) -> Response:
    """The letter as a file; its name tells the kind and the number of the case, nothing else."""
    form = naam.removeprefix("brief.")
    if naam == form or form not in get_args(Download):
        raise NotFoundError
    work = _opened(visit, zaak_id, brief_id)
    signed = stand(visit, zaak_id, brief_id).getekend
    why = stopped(visit, zaak_id, work.letter.kind)
    if why:
        visit.tell(why)
        return RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief_id}/voorbeeld", 303)
    content = unpacked(signed, form) if signed else render(work.letter, form)  # type: ignore[arg-type]
    file = f"{work.letter.kind}-{work.zaak.id}.{form}"
    return Response(content, media_type=_MEDIA[form], headers={"Content-Disposition": f'attachment; filename="{file}"'})


def _opened(visit: Visit, zaak_id: str, brief_id: str) -> Work:
    return opened(visit, zaak_id, read_draft(visit.site.store, visit.user.actor, zaak_id, brief_id))


def _sealed(visit: Visit, zaak_id: str, brief_id: str, error: SealedError) -> Response:
    visit.tell(str(error))
    return RedirectResponse(f"/zaken/{zaak_id}/brieven/{brief_id}/voorbeeld", 303)


def _names() -> dict[str, str]:
    return {kind.id: kind.naam for kind in kinds()}


def _edit_page(
    request: Request,
    visit: Visit,
    dossier: Dossier,
    work: Work,
    form: Form,
    versie: int,
    status: int = 200,
    outcome: Outcome | None = None,
) -> Response:
    checks = checklist(work.letter)
    made = visit.site.adviser.advise(dossier)
    return visit.site.pages.page(
        request,
        "brief.html",
        status,
        dossier=dossier,
        werk=work,
        form=form,
        versie=versie,
        naam=_names()[work.letter.kind],
        punten=checks,
        open=[item for item in checks if item.status == "open"],
        behoeften=_granted(dossier, work, visit),
        **asked(visit, dossier, work),
        **tracking(visit, work),
        persoon=PERSON_FIELDS,
        afzender=SENDER_FIELDS,
        mandaat=MANDATE_FIELDS if kind_of(work.letter.kind).beslist else {},
        vragen=letter_questions(dossier, work, visit.site.book) if kind_of(work.letter.kind).toekenning else [],
        gestopt=stopped(visit, dossier.id, work.letter.kind),
        verouderd=made is not None and _outdated(work, made),
        conflict=outcome.conflict if outcome else None,
        stukken=parts,
        heeft_tabel=has_table,
    )


def _outdated(work: Work, now: Assessed) -> bool:
    """Whether the case or the advice says something else now than when the letter was made; the day does not count."""
    then = {**work.bewijs.document, "peildatum": ""}
    changed = then != {**now.document, "peildatum": ""}
    return changed or work.bewijs.advies["behoeften"] != now.advies.model_dump(mode="json")["behoeften"]


def _granted(dossier: Dossier, work: Work, visit: Visit) -> list[tuple[str, str]]:
    found = []
    for code in granted_needs(work.letter.kind, work.advies):
        need = dossier.need(code)
        found.append((code, need_title(need, dossier, visit.site.book) if need else code))
    return found
