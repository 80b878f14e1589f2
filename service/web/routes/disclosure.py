"""Everything that is kept about a child, what was known on a day, and an advice computed again."""

import json
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from engine import Unfit, existing_day
from service.dossier import Change, Dossier, changes, known_on, rerun
from service.store import (
    Vastlegging,
    attachments,
    consents,
    drafts,
    everything_about,
    read_case_rows,
    receipt,
    receipts,
)
from service.web.consent import UITWISSELINGEN, WIE
from service.web.forms import Form
from service.web.known import UNKNOWN_QUESTION, known_lines
from service.web.questions import need_title, spoken
from service.web.saving import in_words
from service.web.site import Discloser, Reader, Visit
from service.web.words import HERE

router = APIRouter()
_ABOUT = {"kind": "Het kind", "verhaal": "Het verhaal", "gezin": "Broers en zussen", "behoefte": "Behoefte"}


@router.get("/zaken/{zaak_id}/vastgelegd")
def history(request: Request, visit: Reader, zaak_id: str, dag: Annotated[str, Query(max_length=10)] = "") -> Response:
    """The case as it stood at the end of a day, and every change with who made it."""
    rows = read_case_rows(visit.site.store, visit.user.actor, zaak_id)
    form = Form.filled({"dag": dag})
    day = visit.site.adviser.today()
    try:
        day = existing_day(dag) if dag else day
    except Unfit:
        form.wrong("dag", "Deze datum bestaat niet. Schrijf jaar, maand en dag, bijvoorbeeld 2026-03-31")
    then = known_on(rows, day)
    made = [
        one for one in receipts(visit.site.store, visit.user.actor, zaak_id) if one.op.astimezone(HERE).date() <= day
    ]
    return visit.site.pages.page(
        request,
        "beheer/geschiedenis.html",
        200 if form.ok else 400,
        dossier=visit.dossier(zaak_id),
        form=form,
        dag=day,
        toen=known_lines(then, visit.site.book),
        wijzigingen=[_line(visit, then, one) for one in reversed(changes(rows.vastleggingen))],
        adviezen=made,
    )


def _line(visit: Visit, dossier: Dossier, change: Change) -> dict[str, object]:
    book = visit.site.book
    feit, need = book.feiten.get(change.sleutel), dossier.need(change.behoefte) if change.behoefte else None
    about = _ABOUT.get(change.onderwerp, "Gezinsbalans")
    if change.onderwerp == "behoefte" and need is not None:
        about = f"Behoefte: {need_title(need, dossier, book)}"
    if change.onderwerp == "feit":
        about = spoken(feit.vraag, dossier, book, need) if feit else UNKNOWN_QUESTION
    return {
        "over": about,
        "was": in_words(change.onderwerp, change.sleutel, change.was, book) if change.was is not None else "",
        "werd": in_words(change.onderwerp, change.sleutel, change.werd, book),
        "op": change.op,
        "door": visit.name_of(change.door),
        "verbeterd": change.correction,
    }


@router.get("/zaken/{zaak_id}/bewijzen/{bewijs_id}")
def again(request: Request, visit: Reader, zaak_id: str, bewijs_id: str) -> Response:
    """A kept advice, computed again: does the same come out?"""
    bewijs = receipt(visit.site.store, visit.user.actor, zaak_id, bewijs_id)
    return visit.site.pages.page(
        request,
        "beheer/bewijs.html",
        dossier=visit.dossier(zaak_id),
        bewijs=bewijs,
        uitkomst=rerun(visit.site.archive, bewijs),
        nu=visit.site.book.versie,
        wie=visit.name_of(bewijs.door),
    )


@router.get("/zaken/{zaak_id}/inzage")
def disclose(request: Request, visit: Discloser, zaak_id: str) -> Response:
    """What is kept about a child, to read and to print."""
    store, actor = visit.site.store, visit.user.actor
    everything = everything_about(store, actor, zaak_id)
    dossier = visit.dossier(zaak_id)
    return visit.site.pages.page(
        request,
        "beheer/inzage.html",
        dossier=dossier,
        dag=visit.site.adviser.today(),
        nu=known_lines(dossier, visit.site.book),
        wijzigingen=[_line(visit, dossier, one) for one in changes(_rows(visit, zaak_id))],
        adviezen=receipts(store, actor, zaak_id),
        brieven=drafts(store, actor, zaak_id),
        toestemmingen=consents(store, actor, zaak_id),
        bijlagen=attachments(store, actor, zaak_id),
        gezien=seen_by(everything["logboek"]),
        bsn=bool(everything["burgerservicenummer"]),
        uitwisselingen=UITWISSELINGEN,
        wie=WIE,
    )


def _rows(visit: Visit, zaak_id: str) -> list[Vastlegging]:
    return list(read_case_rows(visit.site.store, visit.user.actor, zaak_id).vastleggingen)


def seen_by(records: list[dict[str, object]]) -> list[tuple[date, str, str, int]]:
    """Who did what on which day: role and team, not the name of an employee."""
    counted: dict[tuple[date, str, str], int] = {}
    for one in records:
        about = one["attributes"]
        assert isinstance(about, dict)  # noqa: S101 (zo maakt de opslag haar)
        roles = ", ".join(about["dpl.nen7513.users"][0]["roleIDCode"]) or "medewerker"
        key = (
            date.fromisoformat(str(one["start_time"])[:10]),
            f"{roles}, team {about['schakel.team']}",
            str(one["name"]),
        )
        counted[key] = counted.get(key, 0) + 1
    return [(*key, count) for key, count in counted.items()]


@router.get("/zaken/{zaak_id}/inzage.json")
def disclose_data(visit: Discloser, zaak_id: str) -> Response:
    """The same, whole, for another program."""
    found = everything_about(visit.site.store, visit.user.actor, zaak_id)
    body = json.dumps(found, ensure_ascii=False, indent=2)
    headers = {"Content-Disposition": 'attachment; filename="inzage.json"'}
    return Response(body, media_type="application/json", headers=headers)
