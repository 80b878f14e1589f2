"""The web application: one factory, everything it needs handed in by the settings."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI
from starlette.middleware.gzip import GZipMiddleware

from engine import load_rulebook
from service import log
from service.api import create_api
from service.demo import load_demo, load_young
from service.dossier import Adviser, Archive
from service.identity import OidcProvider, provider_of
from service.planning.warming import kept_warm
from service.settings import Settings
from service.store import migrate, open_store, take_try
from service.web.limits import Limited, Rate
from service.web.pages import Pages
from service.web.problems import handle_problems, refusal, too_often, unexpected
from service.web.quick import Inquirer
from service.web.routes import routers
from service.web.security import CatchAll, Gate, SecurityHeaders
from service.web.site import Site, listed, today
from service.web.tracing import Traced


def create_app(settings: Settings | None = None) -> FastAPI:
    """The service with these settings (by default those of the environment).

    Raises ``StoreError`` when it cannot start safely: no keys, no database, or a demo that others could reach.
    """
    chosen = settings or Settings()
    log.configure()
    provider = provider_of(chosen)
    book = load_rulebook(chosen.regels)
    store = open_store(chosen)
    adviser = Adviser(book, lambda: today(chosen), log.disagreement)
    archive = Archive(store, adviser, chosen.regels)
    site = Site(chosen, store, adviser, Pages(chosen, book.named), provider, Inquirer(adviser), archive)
    if chosen.demo:
        migrate(store)
        load_demo(store, book)
        load_young(store, book, today(chosen))

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        with kept_warm(store, book, adviser.today):
            yield
        store.close()

    app = FastAPI(
        title="Schakel",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
        dependencies=[Depends(listed)],
    )
    app.state.site = site
    handle_problems(app)
    for router in routers():
        app.include_router(router)
    app.mount("/api/v1", create_api(site))
    app.add_middleware(CatchAll, page=lambda scope, error: unexpected(site.pages, scope, error))
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.add_middleware(Gate, settings=chosen, refuse=lambda scope, status, why: refusal(site.pages, scope, status, why))
    if not chosen.demo:  # de demo heeft geen wachtwoord om te raden, en alleen dit apparaat komt erbij
        rates = {
            "aanmelden": Rate(chosen.pogingen, 10.0),
            "nummers": Rate(chosen.pogingen, 10.0),
            "vrij": Rate(120, 0.5),
        }
        app.add_middleware(
            Limited,
            rates=rates,
            refuse=lambda scope, wait: too_often(site.pages, scope, wait),
            together=lambda door, address, rate: take_try(site.store, door, address, rate.burst, rate.seconds),
        )
    app.add_middleware(SecurityHeaders, sign_in=provider.origin if isinstance(provider, OidcProvider) else "")
    app.add_middleware(Traced)
    # Het regelboek leeft zo lang als de dienst: de vuilnisophaler hoeft er niet bij elke zaak doorheen.
    gc.freeze()
    return app
