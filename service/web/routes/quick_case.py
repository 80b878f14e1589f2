"""From Welke wet? to a full case: the need and the answers go along, the child is asked first."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from service.dossier import Answer, Need, answer_item, kind_item, need_item, title_of
from service.store import Item, NotFoundError, new_case, public_id
from service.web.forms import Form, read_form
from service.web.quick import AGE_FACTS, Given, decode
from service.web.quick.answering import answered
from service.web.routes.family import child_page, once_of, read_child
from service.web.site import Visit, Writer
from service.web.words import VOOR

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_NEED = "b1"


@router.get("/welke-wet/{soort}/{voor}/{code}/zaak")
def begin(request: Request, visit: Writer, soort: str, voor: str, code: str) -> Response:
    """Asks about the child, with what goes along; nothing is stored yet."""
    form = Form.filled({"eenmalig": public_id(), "gemeente": visit.site.settings.gemeente})
    return child_page(request, visit, form, None, 1, mee=_along(visit, soort, voor, code))


@router.post("/welke-wet/{soort}/{voor}/{code}/zaak")
def make(request: Request, visit: Writer, soort: str, voor: str, code: str, form: Posted) -> Response:
    """Makes the case with the need and the answers in it; sending the form twice makes one case."""
    along = _along(visit, soort, voor, code)
    kind = read_child(form, visit)
    if not form.ok:
        return child_page(request, visit, form, None, 1, 400, mee=along)
    given, _ = decode(code, visit.site.book)
    items = [kind_item(kind), need_item(Need(_NEED, soort, voor)), *_answers(given, visit)]
    zaak_id = new_case(visit.site.store, visit.user.actor, title_of(kind), items, once_of(form, visit))
    visit.tell("De zaak is gemaakt. Uw antwoorden staan erin; zeg bij elk nog wie het zei.")
    return RedirectResponse(f"/zaken/{zaak_id}/verhaal", 303)


def _answers(given: Given, visit: Visit) -> list[Item]:
    """The answers as something to record; an age band does not go along, for a case asks the birth date."""
    book, day = visit.site.book, visit.site.adviser.today().isoformat()
    return [
        answer_item(name, _NEED if book.feiten[name].niveau == "behoefte" else "", Answer(value, datum=day))
        for name, value in given.items()
        if name not in AGE_FACTS
    ]


def _along(visit: Visit, soort: str, voor: str, code: str) -> list[tuple[str, str]]:
    kind = visit.site.book.behoeften.get(soort)
    if kind is None or voor not in kind.voor:
        raise NotFoundError
    given, _ = decode(code, visit.site.book)
    inquiry = visit.site.inquirer.ask(soort, voor, given, visit.site.settings.gemeente)
    answers = [(one.vraag, one.antwoord) for one in answered(inquiry, visit.site.book)]
    return [(f"{kind.naam}:", VOOR[voor]), *answers]
