"""What every page can reach: settings, store, engine, people and templates; and who is asking."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from fastapi import Depends, Request

from engine import Rulebook
from service.dossier import Adviser, Archive, Dossier, dossier_of
from service.identity import Gebruiker, Provider, Recht, recht_of
from service.settings import Settings
from service.store import KEPT_WORK, Limits, Sessie, Store, names, put_in_session, read_case_rows, session_of
from service.web.forms import Form, read_form
from service.web.pages import Pages
from service.web.quick import Inquirer
from service.web.words import HERE


@dataclass(frozen=True)
class Site:
    """One running service."""

    settings: Settings
    store: Store
    adviser: Adviser
    pages: Pages
    provider: Provider | None
    inquirer: Inquirer
    archive: Archive

    @property
    def book(self) -> Rulebook:
        """The rulebook."""
        return self.adviser.book

    @property
    def cookie(self) -> str:
        """The name of the cookie; behind https it is bound to this host alone."""
        return "__Host-schakel" if self.secure else "schakel"

    @property
    def secure(self) -> bool:
        """Whether browsers reach the service over https."""
        return self.settings.adres.startswith("https://")

    @property
    def limits(self) -> Limits:
        """How long a session lasts."""
        return Limits(timedelta(hours=self.settings.sessie_uren), timedelta(minutes=self.settings.sessie_stil_minuten))


class SignInError(Exception):
    """Nobody signed in, or no longer."""


class ForbiddenError(Exception):
    """This role may not do this."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A request of somebody who signed in."""

    site: Site
    user: Gebruiker
    sessie: Sessie
    secret: str

    def dossier(self, zaak_id: str) -> Dossier:
        """A case of this person's team; raises ``NotFoundError`` for every other id."""
        return dossier_of(read_case_rows(self.site.store, self.user.actor, zaak_id))

    def name_of(self, user_id: str) -> str:
        """The name of whoever recorded something."""
        return names(self.site.store).get(user_id, "iemand van het team")

    def tell(self, message: str) -> None:
        """Puts a message on the next page."""
        told = [*self.sessie.inhoud.get("meldingen", []), message][-5:]
        self.sessie.inhoud = {**self.sessie.inhoud, "meldingen": told}
        put_in_session(self.site.store, self.secret, self.sessie.inhoud)

    def remember(self, what: str, word: str) -> None:
        """Keeps a word for the next page of this session, such as the source that was named last."""
        if self.sessie.inhoud.get(what, "") != word:
            self.sessie.inhoud = {**self.sessie.inhoud, what: word}
            put_in_session(self.site.store, self.secret, self.sessie.inhoud)

    def told(self) -> list[str]:
        """The messages for this page, once."""
        messages: list[str] = list(self.sessie.inhoud.get("meldingen", []))
        if messages:
            self.sessie.inhoud = {key: value for key, value in self.sessie.inhoud.items() if key != "meldingen"}
            put_in_session(self.site.store, self.secret, self.sessie.inhoud)
        return messages


def today(settings: Settings) -> date:
    """The day it is in the Netherlands, or the fixed day of the settings."""
    return settings.vandaag or datetime.now(HERE).date()


def site_of(request: Request) -> Site:
    """The service this request belongs to."""
    site: Site = request.app.state.site
    return site


def visitor(request: Request) -> Visit | None:
    """Whoever signed in, or nobody."""
    site = site_of(request)
    secret = request.cookies.get(site.cookie, "")
    if not secret or site.provider is None:
        return None
    sessie = session_of(site.store, secret, site.limits)
    user = site.provider.of_session(sessie) if sessie else None
    if sessie is None or user is None:
        return None
    visit = Visit(site, user, sessie, secret)
    request.state.visit = visit
    return visit


class Needs:
    """A dependency: somebody signed in and has this right. Every page of a case names one."""

    def __init__(self, recht: Recht) -> None:
        self.recht = recht

    def __call__(self, request: Request, typed: Annotated[Form, Depends(read_form)]) -> Visit:
        """The visit; raises ``SignInError`` or ``ForbiddenError``, after the form was read: it is shown again then."""
        visit = self.visit(request)
        if typed.has("hersteld"):
            visit.remember(KEPT_WORK, "")
        return visit

    def visit(self, request: Request) -> Visit:
        """The visit; see ``__call__``."""
        visit = visitor(request)
        if visit is None:
            raise SignInError
        if not visit.user.may(self.recht):
            raise ForbiddenError
        allowed = replace(visit, user=visit.user.using(self.recht))
        request.state.visit = allowed
        return allowed


def listed(request: Request) -> None:
    """Refuses an address that nobody gave a right in ``service.identity.routes``, whatever its page thinks of it."""
    if recht_of(request.method, request.scope["route"].path) is None:
        raise ForbiddenError


SiteOf = Annotated[Site, Depends(site_of)]
Visitor = Annotated[Visit | None, Depends(visitor)]
Reader = Annotated[Visit, Depends(Needs(Recht.ZAAK_LEZEN))]
Writer = Annotated[Visit, Depends(Needs(Recht.ZAAK_SCHRIJVEN))]
PlanReader = Annotated[Visit, Depends(Needs(Recht.TRANSITIE_LEZEN))]
Planner = Annotated[Visit, Depends(Needs(Recht.TRANSITIE_SCHRIJVEN))]
LetterWriter = Annotated[Visit, Depends(Needs(Recht.BRIEF_SCHRIJVEN))]
CaseloadReader = Annotated[Visit, Depends(Needs(Recht.CASELOAD_LEZEN))]
TaskReader = Annotated[Visit, Depends(Needs(Recht.TAKEN_LEZEN))]
Auditor = Annotated[Visit, Depends(Needs(Recht.LOG_LEZEN))]
AccessKeeper = Annotated[Visit, Depends(Needs(Recht.TOEGANG_REGELEN))]
InEmergency = Annotated[Visit, Depends(Needs(Recht.NOODTOEGANG))]
Discloser = Annotated[Visit, Depends(Needs(Recht.INZAGE_GEVEN))]
NumberKeeper = Annotated[Visit, Depends(Needs(Recht.BSN))]
Context = dict[str, Any]
