"""The week of the planner, and the secret calendar addresses."""

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from engine.transition import calendar_feed
from service.planning import caseload_of
from service.planning.digest import week_of
from service.planning.feeds import feed_days, person_of
from service.planning.rows import Row
from service.store import NotFoundError, feed_of, feeds, names, new_feed, revoke_feed, team_seen
from service.web.forms import Form, read_form
from service.web.site import PlanReader, Site, SiteOf, Visit
from service.web.transition_board import shown, step_title

router = APIRouter()
Posted = Annotated[Form, Depends(read_form)]
_SHOWN_ONCE = "agenda_adres"


@router.get("/transitie/week")
def week(request: Request, visit: PlanReader, wie: str = "") -> Response:
    """What cannot wait this week, of everyone or of what I own."""
    site, day = visit.site, visit.site.adviser.today()
    rows = caseload_of(site.store, site.book).rows(visit.user.actor, day)
    made = week_of(rows, day, visit.user.id if wie == "ik" else "")
    shown(visit, made.people)
    known = names(site.store)
    return site.pages.page(
        request,
        "transitie/week.html",
        week=made,
        mij=wie == "ik",
        titel=lambda key: step_title(site.book, key),
        eigenaar=lambda row: known.get(row.eigenaar, row.eigenaar),
    )


@router.get("/transitie/agenda")
def addresses(request: Request, visit: PlanReader, voor: str = "") -> Response:
    """My calendar addresses; a new one is shown once."""
    fresh = str(visit.sessie.inhoud.get(_SHOWN_ONCE, ""))
    visit.remember(_SHOWN_ONCE, "")
    living = feeds(visit.site.store, visit.user.actor)
    people = {key.doel: _name(visit, key.doel) for key in living if key.doel}
    return visit.site.pages.page(
        request,
        "transitie/agenda.html",
        adres=fresh,
        sleutels=living,
        namen=people,
        voor=voor if voor and _name(visit, voor) else "",
        voor_naam=_name(visit, voor) if voor else "",
        leeg=not any(visit.user.id in row.eigenaren for row in _rows(visit)),
    )


@router.post("/transitie/agenda")
def make(request: Request, visit: PlanReader, form: Posted) -> Response:
    """Makes a secret address, for everything I own or for one person."""
    site, target = visit.site, form.text("voor")
    if target:
        person_of(site.store, visit.user.actor, target, site.book, site.adviser.today())
    secret = new_feed(site.store, visit.user.actor, target)
    visit.remember(_SHOWN_ONCE, f"{_base(site, request)}/transitie/agenda/{secret}.ics")
    return RedirectResponse("/transitie/agenda", 303)


@router.post("/transitie/agenda/{sleutel}/intrekken")
def revoke(visit: PlanReader, sleutel: str) -> Response:
    """Ends an address."""
    revoke_feed(visit.site.store, visit.user.actor, sleutel)
    visit.tell("Dit adres werkt niet meer.")
    return RedirectResponse("/transitie/agenda", 303)


@router.get("/transitie/agenda/{geheim}.ics")
def feed(request: Request, site: SiteOf, geheim: str) -> Response:
    """The calendar itself, for a program that cannot sign in: days and step numbers, nobody's name."""
    key = feed_of(site.store, geheim)
    if team_seen(site.store, key.gebruiker, timedelta(days=site.settings.agenda_dagen)) != key.team:
        raise NotFoundError
    day = site.adviser.today()
    days = feed_days(site.store, key, site.book, day, _base(site, request))
    headers = {"Content-Disposition": 'inline; filename="schakel.ics"'}
    return Response(calendar_feed(days, day), media_type="text/calendar; charset=utf-8", headers=headers)


def _rows(visit: Visit) -> list[Row]:
    site = visit.site
    return caseload_of(site.store, site.book).rows(visit.user.actor, site.adviser.today())


def _base(site: Site, request: Request) -> str:
    return site.settings.adres or str(request.base_url).rstrip("/")


def _name(visit: Visit, subject_id: str) -> str:
    site = visit.site
    try:
        return person_of(site.store, visit.user.actor, subject_id, site.book, site.adviser.today()).naam
    except NotFoundError:
        return ""
