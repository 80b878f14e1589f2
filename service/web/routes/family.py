"""The child, the family's own words, and brothers and sisters."""

import re
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from fastapi.responses import RedirectResponse, Response

from service.dossier import Brus, Dossier, Kind, gezin_item, kind_item, title_of, verhaal_item
from service.store import new_case, public_id
from service.web.fields import NAME_LIMIT, birth_of, day_parts, number_of, text_of
from service.web.forms import Form, read_form
from service.web.saving import Outcome, save
from service.web.site import Reader, Visit, Writer

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_STORY_LIMIT = 20_000
_MOST_ROWS = 20
_KEY = re.compile(r"[A-Za-z0-9_-]{16,64}", re.ASCII)


@router.get("/zaken/nieuw")
def begin(request: Request, visit: Writer) -> Response:
    """A new case begins with the child."""
    form = Form.filled({"eenmalig": public_id(), "gemeente": visit.site.settings.gemeente})
    return child_page(request, visit, form, None, 1)


@router.post("/zaken/nieuw")
def make(request: Request, visit: Writer, form: Posted) -> Response:
    """Makes the case; sending the form twice makes one case."""
    kind = read_child(form, visit)
    if not form.ok:
        return child_page(request, visit, form, None, 1, 400)
    zaak_id = new_case(visit.site.store, visit.user.actor, title_of(kind), [kind_item(kind)], once_of(form, visit))
    return RedirectResponse(f"/zaken/{zaak_id}/verhaal", 303)


def once_of(form: Form, visit: Visit) -> str:
    """The key with which sending a form twice makes one case."""
    key = form.text("eenmalig")
    return f"{visit.user.id}:{key}" if _KEY.fullmatch(key) else ""


@router.get("/zaken/{zaak_id}/kind")
def show_child(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The child as recorded."""
    dossier = visit.dossier(zaak_id)
    kind = dossier.kind
    values = {"roepnaam": kind.roepnaam, "gemeente": kind.gemeente, **day_parts("geboren", kind.geboortedatum)}
    return child_page(request, visit, Form.filled(values), dossier, dossier.zaak.versie)


@router.post("/zaken/{zaak_id}/kind")
def save_child(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Records the child."""
    dossier = visit.dossier(zaak_id)
    kind = read_child(form, visit)
    if not form.ok:
        return child_page(request, visit, form, dossier, form.versie, 400)
    outcome = save(visit, dossier, [kind_item(kind)], form.versie, title_of(kind))
    if outcome.conflict:
        return child_page(request, visit, form, dossier, outcome.versie, 409, outcome)
    return RedirectResponse(f"/zaken/{zaak_id}", 303)


def read_child(form: Form, visit: Visit) -> Kind:
    """The child on a form; what is wrong is noted on the form."""
    gemeente = form.text("gemeente")
    if gemeente and gemeente not in visit.site.book.gemeenten:
        form.wrong("gemeente", "Kies een gemeente uit de lijst")
    return Kind(
        roepnaam=" ".join(text_of(form, "roepnaam", NAME_LIMIT, "Deze naam").split()),
        geboortedatum=birth_of(form, "geboren", visit.site.adviser.today()),
        gemeente=gemeente,
    )


def child_page(
    request: Request,
    visit: Visit,
    form: Form,
    dossier: Dossier | None,
    versie: int,
    status: int = 200,
    outcome: Outcome | None = None,
    mee: list[tuple[str, str]] | None = None,
) -> Response:
    """The form about the child; ``mee`` is what a new case already takes along."""
    gemeenten = sorted(
        (code, f"{one.naam} (fictief)" if one.fictief else one.naam) for code, one in visit.site.book.gemeenten.items()
    )
    conflict = outcome.conflict if outcome else None
    return visit.site.pages.page(
        request,
        "kind.html",
        status,
        form=form,
        dossier=dossier,
        versie=versie,
        gemeenten=gemeenten,
        conflict=conflict,
        mee=mee or [],
    )


@router.get("/zaken/{zaak_id}/verhaal")
def show_story(request: Request, visit: Reader, zaak_id: str) -> Response:
    """The family's own words."""
    dossier = visit.dossier(zaak_id)
    form = Form.filled({"verhaal": dossier.verhaal})
    return visit.site.pages.page(request, "verhaal.html", form=form, dossier=dossier, versie=dossier.zaak.versie)


@router.post("/zaken/{zaak_id}/verhaal")
def save_story(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Records the family's own words, exactly."""
    dossier = visit.dossier(zaak_id)
    words = text_of(form, "verhaal", _STORY_LIMIT, "Het verhaal")
    outcome = Outcome(form.versie)
    if form.ok:
        outcome = save(visit, dossier, [verhaal_item(words)], form.versie)
        if not outcome.conflict:
            return RedirectResponse(f"/zaken/{zaak_id}/gezin", 303)
    return visit.site.pages.page(
        request,
        "verhaal.html",
        400 if form.errors else 409,
        form=form,
        dossier=dossier,
        versie=outcome.versie,
        conflict=outcome.conflict,
    )


@router.get("/zaken/{zaak_id}/gezin")
def show_family(
    request: Request, visit: Reader, zaak_id: str, leeg: Annotated[int, Query(ge=0, le=10)] = 2
) -> Response:
    """Brothers and sisters, with some empty rows."""
    dossier = visit.dossier(zaak_id)
    values: dict[str, object] = {}
    for number, brus in enumerate(dossier.brussen):
        values |= {
            f"brus-{number}-id": brus.id,
            f"brus-{number}-naam": brus.naam,
            f"brus-{number}-leeftijd": brus.leeftijd,
        }
    rows = range(min(len(dossier.brussen) + (leeg if dossier.brussen else max(leeg, 2)), _MOST_ROWS))
    return visit.site.pages.page(
        request, "gezin.html", form=Form.filled(values), dossier=dossier, versie=dossier.zaak.versie, rijen=rows
    )


@router.post("/zaken/{zaak_id}/gezin")
def save_family(request: Request, visit: Writer, zaak_id: str, form: Posted) -> Response:
    """Records brothers and sisters."""
    dossier = visit.dossier(zaak_id)
    rows = [row for row in range(_MOST_ROWS) if form.has(f"brus-{row}-naam")]
    brussen = _brussen(form, rows)
    outcome = Outcome(form.versie)
    if form.ok:
        outcome = save(visit, dossier, [gezin_item(brussen)], form.versie)
        if not outcome.conflict:
            more = form.has("meer")
            return RedirectResponse(f"/zaken/{zaak_id}/gezin?leeg=2" if more else f"/zaken/{zaak_id}/behoeften", 303)
    return visit.site.pages.page(
        request,
        "gezin.html",
        400 if form.errors else 409,
        form=form,
        dossier=dossier,
        versie=outcome.versie,
        rijen=rows,
        conflict=outcome.conflict,
    )


def _brussen(form: Form, rows: list[int]) -> tuple[Brus, ...]:
    """The rows that hold something. Numbers are given in order, so that sending twice gives the same."""
    given = [form.text(f"brus-{row}-id") for row in rows]
    highest = max((int(word[1:]) for word in given if re.fullmatch(r"g\d{1,4}", word)), default=0)
    found: list[Brus] = []
    for row in rows:
        naam = " ".join(text_of(form, f"brus-{row}-naam", NAME_LIMIT, "Deze naam").split())
        leeftijd = number_of(form, f"brus-{row}-leeftijd", 99, "Leeftijd")
        if not naam and leeftijd is None:
            continue
        brus_id = form.text(f"brus-{row}-id")
        if not re.fullmatch(r"g\d{1,4}", brus_id):
            highest += 1
            brus_id = f"g{highest}"
        found.append(Brus(brus_id, naam, leeftijd))
    return tuple(found)
