"""The whole case on one page, for on a screen in a meeting; printed it fits on two sheets."""

from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from letters import balance_circle, without_safety
from service.dossier import Dossier
from service.web.escalation import needed, ways
from service.web.maps import map_of
from service.web.questions import need_title, person
from service.web.reasoning import law_name
from service.web.site import Reader
from service.web.todo import doing, todos
from service.web.views import cards, open_questions

router = APIRouter()
QUESTIONS, STEPS, NEEDS, STORY, FLAGS = 8, 12, 12, 700, 4


@router.get("/zaken/{zaak_id}/mdo")
def meeting(request: Request, visit: Reader, zaak_id: str) -> Response:
    """Who, what is needed, which law, what is unknown, who does what; the longest lists are cut, and say so."""
    dossier, book = visit.dossier(zaak_id), visit.site.book
    made = visit.site.adviser.advise(dossier)
    if made is None:
        visit.tell("Kies eerst wat er nodig is. Dan is er iets om samen naar te kijken.")
        return RedirectResponse(f"/zaken/{zaak_id}/behoeften", 303)
    advies = made.advies
    titles = {need.code: need_title(need, dossier, book) for need in dossier.active}
    # Dit blad hangt op een scherm en ligt op tafel, ook als het gezin erbij zit.
    balance = without_safety(advies.balans) if advies.balans else None
    steps = [(wie, one) for wie, items in todos(advies, dossier, book) for one in items]
    questions = [question for question, _ in open_questions(dossier, advies, book)]
    return visit.site.pages.page(
        request,
        "mdo.html",
        dossier=dossier,
        advies=advies,
        naam=person(dossier),
        leeftijd=_age(advies.ontvangstbewijs.feiten.get("leeftijd", "")),
        gemeente=book.gemeenten.get(dossier.kind.gemeente),
        kaarten=cards(advies)[:NEEDS],
        meer_behoeften=max(len(advies.behoeften) - NEEDS, 0),
        titels=titles,
        routekaart=made.once("routekaart", lambda: map_of(advies, dossier, book)) if len(titles) <= NEEDS else "",
        partij=book.party,
        wet=lambda wet: law_name(wet, book),
        verhaal=_short(dossier.verhaal),
        doen=doing,
        oordelen=_judgements(dossier, book.feiten),
        vragen=questions[:QUESTIONS],
        meer_vragen=max(len(questions) - QUESTIONS, 0),
        stappen=steps[:STEPS],
        meer_stappen=max(len(steps) - STEPS, 0),
        balans=balance,
        cirkel=balance_circle(balance) if balance else "",
        vlaggen=_flags(balance),
        transitie=advies.transitie,
        oneens=[title for code, title in titles.items() if code in needed(advies)],
        wegen=ways(advies, book),
    )


def _short(story: str) -> tuple[str, bool]:
    """The beginning of the family's own words, cut at a word, and whether something was left out."""
    if len(story) <= STORY:
        return story, False
    return story[:STORY].rsplit(maxsplit=1)[0] + " …", True


def _age(shown: str) -> str:
    """The age in words; empty while the birth date leaves more than one."""
    return f"{shown} jaar" if shown.isdigit() else ""


def _judgements(dossier: Dossier, facts: Any) -> list[dict[str, str]]:
    """Open norms on which a named person judged."""
    return [
        {
            "wat": facts[name].short,
            "door": answer.oordeel.get("door", ""),
            "functie": answer.oordeel.get("functie", ""),
            "motivering": answer.oordeel.get("motivering", ""),
        }
        for (_, name), answer in dossier.answers.items()
        if answer.oordeel and name in facts
    ]


def _flags(balance: dict[str, Any] | None) -> list[str]:
    """The red flags of the balance, each in its own words."""
    if not balance:
        return []
    return [str(flag.get("zin") or flag.get("naam") or flag.get("label", "")) for flag in balance["rode_vlaggen"]][
        :FLAGS
    ]
