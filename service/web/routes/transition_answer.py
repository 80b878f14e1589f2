"""One open question of a young person of a list: asked on a page of its own, answered as a version on top."""

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from engine import Feit, Unfit, fact_value, recordable
from service.store import NotFoundError, add_fact, read_young
from service.web.fields import day_of, day_parts, text_of
from service.web.forms import KNOWN, Form, read_form
from service.web.questions import fact_of
from service.web.site import Planner, Visit
from service.web.views import parties

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_LONGEST = 500


@router.get("/transitie/{jongere_id}/vraag/{key}")
def ask(request: Request, visit: Planner, jongere_id: str, key: str) -> Response:
    """The question, with what was recorded before."""
    feit = _fact(visit, key)
    known = read_young(visit.site.store, visit.user.actor, jongere_id).inhoud["feiten"].get(feit.id, {})
    value = known.get("waarde")
    values: dict[str, Any] = {"antwoord": value, "bron": known.get("bron", "")}
    if feit.soort == "datum" and isinstance(value, str):
        values |= day_parts("antwoord", value)
    return _page(request, visit, jongere_id, feit, Form.filled(values))


@router.post("/transitie/{jongere_id}/vraag/{key}")
def answer(request: Request, visit: Planner, jongere_id: str, key: str, form: Posted) -> Response:
    """Records the answer; *weet ik niet* takes an earlier answer back."""
    feit = _fact(visit, key)
    value = _value(form, feit)
    source = form.text("bron") if form.text("bron") in dict(_sources(visit, feit)) else ""
    if not form.ok:
        return _page(request, visit, jongere_id, feit, form, 400)
    content = None if value is None else {"waarde": value, "bron": source}
    add_fact(visit.site.store, visit.user.actor, jongere_id, feit.id, content)
    visit.tell("Uw antwoord is bewaard. Het plan is bijgewerkt.")
    return RedirectResponse(f"/transitie/{jongere_id}", 303)


def _fact(visit: Visit, key: str) -> Feit:
    feit = fact_of(visit.site.book, key)
    if feit is None or not recordable(feit) or feit.niveau != "zaak":
        raise NotFoundError
    return feit


def _value(form: Form, feit: Feit) -> Any:
    """The answer as it is kept; ``None`` when nobody knows, or when the form now says what is wrong."""
    if form.text("antwoord") == KNOWN:
        return None
    typed: Any = (
        day_of(form, "antwoord") if feit.soort == "datum" else text_of(form, "antwoord", _LONGEST, "Het antwoord")
    )
    if not typed:
        if form.ok:
            form.wrong("antwoord", "Kies of schrijf een antwoord, of kies ‘Weet ik niet’")
        return None
    try:
        found = fact_value(feit, _number(typed) if feit.soort in ("getal", "bedrag") else typed)
    except (Unfit, InvalidOperation):
        form.wrong("antwoord", "Dit antwoord past niet bij deze vraag")
        return None
    if isinstance(found, date):
        return found.isoformat()
    return float(found) if isinstance(found, Decimal) else found


def _number(typed: str) -> Decimal:
    return Decimal(typed.replace(",", "."))


def _page(request: Request, visit: Visit, jongere_id: str, feit: Feit, form: Form, status: int = 200) -> Response:
    young = read_young(visit.site.store, visit.user.actor, jongere_id)
    return visit.site.pages.page(
        request,
        "transitie/vraag.html",
        status,
        jongere=young.jongere,
        feit=feit,
        vraag=_spoken(feit.vraag),
        hulp=_spoken(feit.hulp),
        waarom=_spoken(feit.waarom),
        opties=_options(feit),
        partijen=_sources(visit, feit),
        form=form,
    )


def _spoken(text: str) -> str:
    plain = text.replace("{kind}", "de jongere")
    return plain[:1].upper() + plain[1:]


def _options(feit: Feit) -> list[tuple[str, str]]:
    if feit.soort == "ja_nee":
        return [("ja", "Ja"), ("nee", "Nee")]
    return [(optie.waarde, optie.label) for optie in feit.opties]


def _sources(visit: Visit, feit: Feit) -> list[tuple[str, str]]:
    """Who may have said it: first those who can know best."""
    return [one for _, group in parties(visit.site.book, feit) for one in group]
