"""Everything that is kept about a young person of a list: to read and print, and as a file."""

import json
from datetime import datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from engine import Rulebook
from service.dossier import Answer
from service.store import HANDOVER, WHOLE_PLAN, everything_about_young
from service.web.answers import said
from service.web.routes.disclosure import seen_by
from service.web.site import Discloser, Visit
from service.web.transition_board import step_title
from service.web.transition_plan import STANDEN
from service.web.words import capital

router = APIRouter()
_TITLES = {WHOLE_PLAN: "Het hele plan", HANDOVER: "De warme overdracht"}


@router.get("/transitie/{jongere_id}/inzage")
def disclose(request: Request, visit: Discloser, jongere_id: str) -> Response:
    """What is kept about a young person, to read and to print."""
    found = everything_about_young(visit.site.store, visit.user.actor, jongere_id)
    versions = [_version(row, visit.site.book) for row in found["jongereversie"]]
    return visit.site.pages.page(
        request,
        "transitie/inzage.html",
        jongere=found["jongere"][0],
        dag=visit.site.adviser.today(),
        versies=versions[::-1],
        stappen=[_step(row, visit) for row in reversed(found["taakvastlegging"])],
        agenda=len(found["agendasleutel"]),
        gezien=seen_by(found["logboek"]),
    )


def _version(row: dict[str, Any], book: Rulebook) -> dict[str, Any]:
    content, facts = row["inhoud"], []
    for name, given in content.get("feiten", {}).items():
        feit = book.feiten.get(name)
        source = book.party(given["bron"]) if given.get("bron") else ""
        facts.append((capital(feit.naam) if feit else name, said(feit, Answer(given["waarde"])), source))
    return {"op": datetime.fromisoformat(row["op"]), "geboren": content.get("geboortedatum", ""), "feiten": facts}


def _step(row: dict[str, Any], visit: Visit) -> dict[str, Any]:
    content, taak = row["inhoud"], row["taak"]
    words = [STANDEN.get(content.get("stand", ""), ""), content.get("notitie", "")]
    # Wie een stap doet, staat in de uitdraai (JSON); hier staat, net als bij een zaak, geen naam van een medewerker.
    more = [
        f"{name}: {word}" for name, word in content.items() if name not in ("stand", "notitie", "eigenaar") and word
    ]
    return {
        "op": datetime.fromisoformat(row["op"]),
        "titel": _TITLES.get(taak) or step_title(visit.site.book, taak) or taak,
        "woorden": ". ".join(word for word in (*words, *more) if word) or "Wie dit bewaakt, is vastgelegd",
    }


@router.get("/transitie/{jongere_id}/inzage.json")
def disclose_data(visit: Discloser, jongere_id: str) -> Response:
    """The same, whole, for another program."""
    found = everything_about_young(visit.site.store, visit.user.actor, jongere_id)
    body = json.dumps(found, ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": 'attachment; filename="inzage.json"'}
    return Response(body, media_type="application/json", headers=headers)
