"""What is needed: chosen from a list in plain words, several at once, each with the family's own words."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from engine import BehoefteSoort, Rulebook
from service.dossier import Dossier, Need, need_item
from service.store import public_id
from service.web.fields import text_of
from service.web.forms import Form, read_form
from service.web.questions import need_title
from service.web.quick.seeking import sought
from service.web.saving import Outcome, save
from service.web.site import Reader, Visit, Writer
from service.web.words import DOMEIN

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_WORDS_LIMIT = 2_000
_MOST_NEEDS = 60
_LONGEST_SEARCH = 80


@router.get("/zaken/{zaak_id}/behoeften")
def show(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The chosen needs; without any, the list to choose from."""
    dossier = visit.dossier(zaak_id)
    if not dossier.needs:
        return RedirectResponse(f"/zaken/{zaak_id}/behoeften/toevoegen", 303)
    values: dict[str, str] = {}
    for need in dossier.active:
        values |= {f"omschrijving-{need.code}": need.omschrijving, f"brus-{need.code}": need.brus}
    return _list_page(request, visit, dossier, Form.filled(values), dossier.zaak.versie)


@router.post("/zaken/{zaak_id}/behoeften")
def change(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Records the words at every need, and takes one out or puts one back when that button was used."""
    dossier = visit.dossier(zaak_id)
    changed = [_changed(need, form, dossier) for need in dossier.needs]
    if not form.ok:
        return _list_page(request, visit, dossier, form, form.versie, 400)
    outcome = save(visit, dossier, [need_item(need) for need in changed], form.versie)
    if outcome.conflict:
        return _list_page(request, visit, dossier, form, outcome.versie, 409, outcome)
    if form.has("meer"):
        return RedirectResponse(f"/zaken/{zaak_id}/behoeften/toevoegen", 303)
    if form.has("weg") or form.has("terug"):
        return RedirectResponse(f"/zaken/{zaak_id}/behoeften", 303)
    return RedirectResponse(f"/zaken/{zaak_id}/vragen", 303)


def _changed(need: Need, form: Form, dossier: Dossier) -> Need:
    changed = need
    field = f"omschrijving-{need.code}"
    if form.has(field):
        changed = replace(changed, omschrijving=text_of(form, field, _WORDS_LIMIT, "Deze tekst"))
    if form.has(f"brus-{need.code}"):
        chosen = form.text(f"brus-{need.code}")
        changed = replace(changed, brus=chosen if dossier.brus(chosen) else "")
    if form.has("weg", need.code):
        changed = replace(changed, weg=True)
    if form.has("terug", need.code):
        changed = replace(changed, weg=False)
    return changed


@router.get("/zaken/{zaak_id}/behoeften/toevoegen")
def choose(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The list to choose from."""
    dossier = visit.dossier(zaak_id)
    return _choice_page(request, visit, dossier, Form.filled({"eenmalig": public_id()}))


@router.post("/zaken/{zaak_id}/behoeften/toevoegen")
def add(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Adds everything that was ticked; sending the form twice adds it once. Searching keeps what was ticked."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    if _searching(form):
        return _choice_page(request, visit, dossier, form)
    chosen = [tuple(word.split(".", 1)) for word in dict.fromkeys(form.all("kies")) if _exists(word, book)]
    if not chosen:
        form.wrong("kies", "Kies ten minste één ding dat nodig is")
    if len(chosen) + len(dossier.active) > _MOST_NEEDS:
        form.wrong("kies", f"Een zaak heeft ten hoogste {_MOST_NEEDS} behoeften")
    if not form.ok:
        return _choice_page(request, visit, dossier, form, 400)
    only = dossier.brussen[0].id if len(dossier.brussen) == 1 else ""
    items = [
        need_item(Need(_code(form.text("eenmalig"), soort, voor), soort, voor, only if voor == "brus" else ""))
        for soort, voor in chosen
    ]
    save(visit, dossier, items, dossier.zaak.versie)
    return RedirectResponse(f"/zaken/{zaak_id}/behoeften", 303)


def _searching(form: Form) -> bool:
    """Whether this is a search: that button, or Enter (no button) after typing another word than was sought before."""
    if form.has("vind") or form.has("verder"):
        return form.has("vind")
    return form.text("zoek") not in ("", form.text("gezocht"))


def _exists(word: str, book: Rulebook) -> bool:
    soort, _, voor = word.partition(".")
    return soort in book.behoeften and voor in book.behoeften[soort].voor


def _code(once: str, soort: str, voor: str) -> str:
    """The code of a need: the same form sent twice gives the same codes, and a code tells nothing."""
    return "b" + hashlib.sha256(f"{once}.{soort}.{voor}".encode()).hexdigest()[:10]


def _list_page(
    request: Request,
    visit: Visit,
    dossier: Dossier,
    form: Form,
    versie: int,
    status: int = 200,
    outcome: Outcome | None = None,
) -> Response:
    book = visit.site.book
    shown = [_shown(need, dossier, book) for need in dossier.active]
    gone = [{"code": need.code, "titel": need_title(need, dossier, book)} for need in dossier.needs if need.weg]
    return visit.site.pages.page(
        request,
        "behoeften.html",
        status,
        form=form,
        dossier=dossier,
        versie=versie,
        behoeften=shown,
        weggehaald=gone,
        conflict=outcome.conflict if outcome else None,
    )


def _shown(need: Need, dossier: Dossier, book: Rulebook) -> dict[str, Any]:
    soort = book.behoeften.get(need.soort)
    brussen = [(brus.id, brus.naam or f"kind van {brus.leeftijd} jaar") for brus in dossier.brussen]
    return {
        "code": need.code,
        "titel": need_title(need, dossier, book),
        "uitleg": soort.uitleg if soort else "",
        "brussen": brussen if need.voor == "brus" and len(brussen) > 1 else [],
    }


def _choice_page(request: Request, visit: Visit, dossier: Dossier, form: Form, status: int = 200) -> Response:
    book = visit.site.book
    name = dossier.kind.roepnaam or "het kind"
    words = " ".join(form.text("zoek")[:_LONGEST_SEARCH].split())
    return visit.site.pages.page(
        request,
        "toevoegen.html",
        status,
        zoek=words,
        gezocht=sought(words, book),
        form=form,
        dossier=dossier,
        versie=dossier.zaak.versie,
        domeinen=[(domein, list(_of_domain(domein, book.behoeften.values()))) for domein in DOMEIN],
        wie={"kind": f"Voor {name}", "ouder": "Voor een ouder", "brus": "Voor een broer of zus"},
        gekozen={need.soort: True for need in dossier.active},
    )


def _of_domain(domein: str, soorten: Iterable[BehoefteSoort]) -> Iterable[BehoefteSoort]:
    return (soort for soort in soorten if soort.domein == domein)
