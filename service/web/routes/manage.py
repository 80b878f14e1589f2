"""For a jurist and whoever runs Schakel: a proposal for new rules and what it does, letter templates, the gemeente."""

from collections import Counter

from fastapi import APIRouter, Request
from fastapi.responses import Response

from engine import Advies, Rulebook, RulebookError, differences, load_rulebook
from letters import kinds
from service.dossier import Adviser, document_of
from service.store import cases_of_team
from service.web.reasoning import law_name
from service.web.site import Reader, Site, SiteOf, Visit, Visitor
from service.web.templatecheck import templates_checked

router = APIRouter()
_MOST_CASES = 50
Statuses = dict[tuple[str, str], tuple[str, str]]


@router.get("/beheer")
def overview(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """Where to begin."""
    return site.pages.page(
        request,
        "beheer/index.html",
        voorstel=site.settings.regels_voorstel is not None,
        gemeenten=list(site.book.gemeenten.values()),
        soorten=len(kinds()),
    )


@router.get("/beheer/regels")
def rules(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """What a proposal changes in the rules; the rules hold nothing of any case."""
    proposed, problems = proposal(site)
    found = differences(site.book, proposed) if proposed is not None else []
    counts = Counter(item.wat for item in found)
    return site.pages.page(
        request,
        "beheer/regels.html",
        voorstel=proposed,
        problemen=problems,
        book=site.book,
        verschillen=found,
        tellen=[(word, counts[word]) for word in ("nieuw", "gewijzigd", "vervallen")],
    )


@router.get("/beheer/regels/zaken")
def impact(request: Request, visit: Reader) -> Response:
    """What a proposal would change in the team's own cases: the last changed first, at most fifty."""
    proposed, problems = proposal(visit.site)
    rows = _impact(visit, proposed) if proposed is not None else []
    return visit.site.pages.page(
        request, "beheer/zaken.html", voorstel=proposed, problemen=problems, rijen=rows, hoogstens=_MOST_CASES
    )


def _impact(visit: Visit, proposed: Rulebook) -> list[dict[str, object]]:
    adviser = Adviser(proposed, visit.site.adviser.today)
    rows, _ = cases_of_team(visit.site.store, visit.user.actor, 1, _MOST_CASES)
    found: list[dict[str, object]] = []
    for row in rows:
        dossier = visit.dossier(row.id)
        made = visit.site.adviser.advise(dossier)
        day = adviser.today()
        if made is None or not any(need.soort in proposed.behoeften for need in dossier.active):
            continue
        then = adviser.advise_document(document_of(dossier, proposed, day.isoformat()), day).advies
        found.append({"zaak": row, "anders": _changed(made.advies, then, proposed)})
    return sorted(found, key=lambda item: not item["anders"])


def _changed(now: Advies, then: Advies, book: Rulebook) -> list[tuple[str, str, str, str]]:
    """Need, law, status now and status then, for every route that differs."""
    before, after = _statuses(now), _statuses(then)
    return [
        ((after.get(key) or before[key])[0], law_name(key[1], book), _status(before, key), _status(after, key))
        for key in dict.fromkeys([*before, *after])
        if _status(before, key) != _status(after, key)
    ]


def _statuses(advies: Advies) -> Statuses:
    return {(need.id, one.wet): (need.naam, one.status) for need in advies.behoeften for one in need.routes}


def _status(statuses: Statuses, key: tuple[str, str]) -> str:
    return statuses[key][1] if key in statuses else ""


def proposal(site: Site) -> tuple[Rulebook | None, list[str]]:
    """The proposed rulebook of the settings; when it cannot be loaded, what is wrong with it."""
    folder = site.settings.regels_voorstel
    if folder is None:
        return None, []
    try:
        return load_rulebook(folder), []
    except RulebookError as error:
        return None, str(error).splitlines()


@router.get("/beheer/sjablonen")
def templates(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """The letter templates of this installation, each checked."""
    return site.pages.page(
        request,
        "beheer/sjablonen.html",
        map=site.settings.sjablonen is not None,
        bestanden=templates_checked(site.settings.sjablonen),
        soorten=kinds(),
    )


@router.get("/beheer/gemeente")
def gemeenten(request: Request, site: SiteOf, _visitor: Visitor) -> Response:
    """What the rulebook knows of every gemeente, and what it still misses."""
    return site.pages.page(
        request, "beheer/gemeente.html", gemeenten=list(site.book.gemeenten.values()), eigen=site.settings.gemeente
    )
