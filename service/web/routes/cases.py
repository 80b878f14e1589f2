"""The list of cases, the overview of one case, the check before filing, and filing."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from engine import Rulebook
from service.dossier import Dossier, dropped_answers
from service.identity import Recht
from service.store import cases_of_team, drafts, file_case
from service.web.answers import said
from service.web.keeping import keep
from service.web.questions import Flow, flow_of, key_of, need_title, spoken, who
from service.web.rejudged import rejudged
from service.web.site import Reader, Writer
from service.web.transition_plan import is_twelve
from service.web.views import papers
from service.web.words import count

router = APIRouter()
_PAGE = 25


@router.get("/zaken")
def all_cases(request: Request, visit: Reader, bladzijde: Annotated[int, Query(ge=1, le=100_000)] = 1) -> Response:
    """The team's cases, the last changed first."""
    rows, total = cases_of_team(visit.site.store, visit.user.actor, bladzijde, _PAGE)
    pages = max(1, -(-total // _PAGE))
    again = rejudged(visit.site.store, visit.user.actor) if bladzijde == 1 else None
    return visit.site.pages.page(
        request, "zaken.html", zaken=rows, bladzijde=bladzijde, bladzijden=pages, opnieuw=again
    )


@dataclass(frozen=True, slots=True)
class Task:
    """A part of the case and how far it is."""

    naam: str
    adres: str
    stand: str
    klaar: bool
    knop: str = ""


@router.get("/zaken/{zaak_id}")
def overview(request: Request, visit: Reader, zaak_id: str) -> Response:
    """What is done and what comes next."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    flow = flow_of(dossier, made.advies, visit.site.book) if made else None
    letters = len(drafts(visit.site.store, visit.user.actor, zaak_id))
    tasks = _tasks(dossier, flow, letters)
    following = next((task for task in tasks if not task.klaar and task.knop), tasks[-2])
    return visit.site.pages.page(
        request,
        "zaak.html",
        dossier=dossier,
        taken=tasks,
        volgende=following,
        wie=visit.name_of(dossier.zaak.bijgewerkt_door),
        overgang=visit.user.may(Recht.TRANSITIE_LEZEN) and is_twelve(dossier, visit.site.adviser.today()),
    )


def _tasks(dossier: Dossier, flow: Flow | None, letters: int) -> list[Task]:
    base = f"/zaken/{dossier.id}"
    needs, todo = len(dossier.active), len(flow.now) if flow else 0
    chosen = count(needs, "behoefte", "behoeften") if needs else "Nog niets gekozen"
    choose = f"{base}/behoeften" if needs else f"{base}/behoeften/toevoegen"
    born = "Ingevuld" if dossier.kind.geboortedatum else "Geboortedatum niet bekend"
    told = "Ingevuld" if dossier.verhaal else "Nog leeg"
    family = "Ingevuld" if dossier.gezin_gevuld else "Nog leeg"
    filed = "Ingediend" if dossier.filed else "Nog niet ingediend"
    written = count(letters, "concept", "concepten") if letters else "Nog geen brief"

    def later(name: str) -> str:
        return f"{base}/{name}" if flow else ""

    return [
        Task("Het kind", f"{base}/kind", born, bool(dossier.kind.geboortedatum)),
        Task("Het verhaal van het gezin", f"{base}/verhaal", told, bool(dossier.verhaal)),
        Task("Broers en zussen", f"{base}/gezin", family, dossier.gezin_gevuld),
        Task("Wat er nodig is", choose, chosen, needs > 0, "Kies wat er nodig is"),
        Task("Vragen", later("vragen"), _asked(flow), bool(flow) and not todo, "Ga verder met de vragen"),
        Task("Gezinsbalans", f"{base}/balans", "Begonnen" if dossier.household.answers else "Nog leeg", False),
        Task("Controleren en indienen", later("controle"), filed, dossier.filed, "Controleer en dien in"),
        Task("Advies", later("advies"), _advice_state(dossier, flow), False, "Bekijk het advies"),
        Task("Brieven", later("brieven"), written, letters > 0),
    ]


def _asked(flow: Flow | None) -> str:
    if flow is None:
        return "Eerst kiezen wat er nodig is"
    if flow.now:
        return f"Nog {count(len(flow.now), 'vraag', 'vragen')}"
    return "Klaar"


def _advice_state(dossier: Dossier, flow: Flow | None) -> str:
    if flow is None:
        return "Nog niet"
    return "Te bekijken" if dossier.filed else "Voorlopig te bekijken"


@router.get("/zaken/{zaak_id}/controle")
def check(request: Request, visit: Reader, zaak_id: str) -> Response:
    """Everything in the case on one page, each part with a way to change it."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    made = visit.site.adviser.advise(dossier)
    gemeente = book.gemeenten.get(dossier.kind.gemeente)
    return visit.site.pages.page(
        request,
        "controle.html",
        dossier=dossier,
        gemeente=gemeente.naam if gemeente else "",
        behoeften=[
            {"code": need.code, "titel": need_title(need, dossier, book), "omschrijving": need.omschrijving}
            for need in dossier.active
        ],
        antwoorden=_answers(dossier, book),
        stroom=flow_of(dossier, made.advies, book) if made else None,
        vervallen=dropped_answers(dossier, book),
        papieren=papers(made.advies, dossier, book) if made else [],
    )


def _answers(dossier: Dossier, book: Rulebook) -> list[tuple[str, list[dict[str, str]]]]:
    groups = [("", "Over het kind en het gezin")]
    groups += [(need.code, need_title(need, dossier, book)) for need in dossier.active]
    found = []
    for code, title in groups:
        rows = [_row(feit, code, dossier, book) for at, feit in dossier.answers if at == code and feit in book.feiten]
        if rows:
            found.append((title, rows))
    return found


_REGISTER = "het gezin, in het register van toestemmingen"


def _row(feit_id: str, code: str, dossier: Dossier, book: Rulebook) -> dict[str, str]:
    feit, answer = book.feiten[feit_id], dossier.answers[code, feit_id]
    need = dossier.need(code) if code else None
    judged = answer.oordeel
    return {
        "key": key_of(feit_id),
        "vraag": spoken(feit.vraag, dossier, book, need),
        "antwoord": said(feit, answer),
        "bron": _REGISTER if answer.register else book.party(answer.bron) if answer.bron else "",
        "datum": answer.datum,
        "oordeel": ", ".join(word for word in (judged.get("door", ""), judged.get("functie", "")) if word),
        "wie": "" if answer.known else who(feit, book),
    }


@router.post("/zaken/{zaak_id}/indienen")
def file(visit: Writer, zaak_id: str) -> Response:
    """Files the case and keeps the advice as it is now; doing it twice changes nothing."""
    dossier = visit.dossier(zaak_id)
    made = visit.site.adviser.advise(dossier)
    if made is None:
        return RedirectResponse(f"/zaken/{zaak_id}/behoeften", 303)
    if not dossier.filed:
        file_case(visit.site.store, visit.user.actor, zaak_id)
        visit.tell("De zaak is ingediend. Hieronder staat het advies.")
    keep(visit, visit.dossier(zaak_id), made)
    return RedirectResponse(f"/zaken/{zaak_id}/advies", 303)
