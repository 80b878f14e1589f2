"""Plans around eighteen for other programs: worked out on what is sent, and forgotten."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI, Request
from fastapi.responses import Response
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool

from engine import Zaak, read_case_bytes
from engine.transition import TransitiePlan, Verjaardagsvergelijking, plan
from service.api.problems import documented

if TYPE_CHECKING:
    from service.web.site import Site


def add_transition(api: FastAPI, site: "Site", body: dict[str, Any]) -> None:
    """Adds the two endpoints; ``body`` describes a case in the OpenAPI document."""
    _add(api, site, body, "transitieplannen", "maakTransitieplan", TransitiePlan, lambda zaak: _plan(site, zaak))
    _add(
        api,
        site,
        body,
        "verjaardagsvergelijkingen",
        "maakVerjaardagsvergelijking",
        Verjaardagsvergelijking,
        site.adviser.compare,
    )


_SUMMARIES = {
    "transitieplannen": "Het plan rond achttien bij een zaak; er wordt niets bewaard",
    "verjaardagsvergelijkingen": "Wat per behoefte en wet omslaat op de achttiende verjaardag; er wordt niets bewaard",
}


def _add(
    api: FastAPI,
    site: "Site",
    body: dict[str, Any],
    name: str,
    operation: str,
    model: type[BaseModel],
    make: Callable[[Zaak], BaseModel],
) -> None:
    @api.post(
        f"/{name}",
        tags=["transitie"],
        operation_id=operation,
        summary=_SUMMARIES[name],
        responses={200: {"model": model, "description": "Het antwoord"}, **documented(400, 500)},
        openapi_extra=body,
    )
    async def made(request: Request) -> Response:
        raw = await request.body()
        return await run_in_threadpool(_answer, site, raw, make)


def _answer(site: "Site", raw: bytes, make: Callable[[Zaak], BaseModel]) -> Response:
    zaak = read_case_bytes(raw, "verzoek", site.book, site.adviser.today())
    return Response(make(zaak).model_dump_json(), media_type="application/json")


def _plan(site: "Site", zaak: Zaak) -> TransitiePlan:
    return plan(zaak, zaak.peildatum or site.adviser.today(), site.book)
