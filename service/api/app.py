"""The API itself: adviezen, feiten, behoeften and its own description."""

from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engine import Advies, Rulebook, read_case_bytes, recordable
from service.api.document import VERSION, openapi
from service.api.models import EXAMPLE, BehoefteUit, FeitUit, case_schema
from service.api.problems import documented, handle_problems, unexpected
from service.api.transition import add_transition
from service.cli.catalogus import fact_data, need_data
from service.web.security import CatchAll

if TYPE_CHECKING:
    from service.web.site import Site


def _body(book: Rulebook) -> dict[str, Any]:
    content = {"application/json": {"schema": case_schema(book), "example": EXAMPLE}}
    what = "Een zaak zoals docs/contract.md die beschrijft"
    return {"requestBody": {"required": True, "description": what, "content": content}}


class Versioned:
    """Names the full version of the API on every good answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Adds the header on the way out."""

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] < 400:
                MutableHeaders(scope=message)["API-Version"] = VERSION
            await send(message)

        await self.app(scope, receive, named)


def create_api(site: "Site") -> FastAPI:
    """The API of one service. Nothing it receives is stored or logged."""
    api = FastAPI(
        title="Schakel", version=VERSION, openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False
    )
    handle_problems(api)
    api.add_middleware(CatchAll, page=unexpected)
    api.add_middleware(Versioned)

    @api.post(
        "/adviezen",
        tags=["adviezen"],
        operation_id="maakAdvies",
        summary="Advies op een zaak; er wordt niets bewaard",
        responses={200: {"model": Advies, "description": "Het advies"}, **documented(400, 500)},
        openapi_extra=_body(site.book),
    )
    async def advise(request: Request) -> Response:
        raw = await request.body()
        return await run_in_threadpool(_advise, site, raw)

    add_transition(api, site, _body(site.book))

    @api.get("/feiten", tags=["catalogus"], operation_id="toonFeiten", summary="De feiten die een zaak mag bevatten")
    def facts() -> list[FeitUit]:
        return [FeitUit(**fact_data(feit)) for feit in site.book.feiten.values() if recordable(feit)]

    @api.get("/behoeften", tags=["catalogus"], operation_id="toonBehoeften", summary="De soorten behoeften")
    def needs() -> list[BehoefteUit]:
        return [BehoefteUit(**need_data(soort, site.book)) for soort in site.book.behoeften.values()]

    @api.get("/openapi.json", include_in_schema=False)
    def description() -> JSONResponse:
        document: dict[str, Any] = openapi(api, site.settings)
        return JSONResponse(document, headers={"Access-Control-Allow-Origin": "*"})

    return api


def _advise(site: "Site", raw: bytes) -> Response:
    zaak = read_case_bytes(raw, "verzoek", site.book, site.adviser.today())
    return Response(site.adviser.assess(zaak).model_dump_json(), media_type="application/json")
