"""The web application: one factory, everything it needs handed in by the settings."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from engine import load_rulebook
from service import log
from service.api import create_api
from service.demo import load_demo
from service.dossier import Adviser
from service.identity import provider_of
from service.settings import Settings
from service.store import migrate, open_store
from service.web.pages import Pages
from service.web.problems import handle_problems, refusal, unexpected
from service.web.routes import routers
from service.web.security import CatchAll, Gate, SecurityHeaders
from service.web.site import Site, today


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
    site = Site(chosen, store, adviser, Pages(chosen), provider)
    if chosen.demo:
        migrate(store)
        load_demo(store, book)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        store.close()

    app = FastAPI(title="Schakel", openapi_url=None, docs_url=None, redoc_url=None, lifespan=lifespan)
    app.state.site = site
    handle_problems(app)
    for router in routers():
        app.include_router(router)
    app.mount("/api/v1", create_api(site))
    app.add_middleware(CatchAll, page=lambda scope, error: unexpected(site.pages, scope, error))
    app.add_middleware(GZipMiddleware, minimum_size=1_000)
    app.add_middleware(Gate, settings=chosen, refuse=lambda scope, status, why: refusal(site.pages, scope, status, why))
    app.add_middleware(SecurityHeaders)
    return app
