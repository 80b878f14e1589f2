"""Every error of the API as ``application/problem+json`` (RFC 9457), all field errors together, never the value."""

from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.types import Scope

from engine import DisagreementError, InputError, Problem
from service import log

MEDIA = "application/problem+json"


class Veldfout(BaseModel):
    """One thing that is wrong."""

    model_config = ConfigDict(title="Veldfout")

    veld: str = Field(description="Pad in de invoer, bijvoorbeeld behoeften.1.soort; leeg als het om alles gaat")
    regel: int | None = Field(description="Regel in de verzonden tekst, waar bekend")
    melding: str


class Probleem(BaseModel):
    """What went wrong (RFC 9457)."""

    model_config = ConfigDict(title="Probleem")

    status: int
    title: str
    detail: str
    fouten: list[Veldfout] = Field(default_factory=list)
    incident: str | None = Field(None, description="Nummer waaronder dit te melden is")


def problem(
    status: int, title: str, detail: str, faults: list[Problem] | None = None, incident: str | None = None
) -> JSONResponse:
    """A problem as an answer."""
    found = [Veldfout(veld=item.veld, regel=item.regel or None, melding=item.melding) for item in faults or []]
    body = Probleem(status=status, title=title, detail=detail, fouten=found, incident=incident)
    return JSONResponse(body.model_dump(exclude_none=True), status, media_type=MEDIA)


def handle_problems(app: FastAPI) -> None:
    """Gives every error of the API this form."""
    app.add_exception_handler(InputError, _bad_input)  # type: ignore[arg-type]
    app.add_exception_handler(RequestValidationError, _bad_request)  # type: ignore[arg-type]
    app.add_exception_handler(DisagreementError, _disagreement)  # type: ignore[arg-type]
    app.add_exception_handler(HTTPException, _http)  # type: ignore[arg-type]


def _bad_input(_request: Request, error: InputError) -> Response:
    count = len(error.problems)
    detail = f"Er {'is 1 fout' if count == 1 else f'zijn {count} fouten'} in de zaak; zie 'fouten'."
    return problem(400, "De invoer klopt niet", detail, error.problems)


def _bad_request(_request: Request, error: RequestValidationError) -> Response:
    fields = [".".join(str(part) for part in item["loc"][1:]) for item in error.errors()]
    faults = [Problem("verzoek", 0, field, "deze waarde klopt niet") for field in fields]
    return problem(400, "Het verzoek klopt niet", "Zie 'fouten'.", faults)


def _disagreement(_request: Request, error: DisagreementError) -> Response:
    return problem(500, "Er is nu geen advies", str(error), incident=error.incident)


_TITLES = {404: "Dit adres bestaat niet", 405: "Deze methode kan hier niet", 415: "Stuur JSON"}


def _http(_request: Request, error: HTTPException) -> Response:
    title = _TITLES.get(error.status_code, "Dit verzoek kan niet worden gelezen")
    answer = problem(error.status_code, title, "Zie /api/v1/openapi.json voor wat deze API kan.")
    answer.headers.update(error.headers or {})
    return answer


def unexpected(scope: Scope, error: Exception) -> Response:
    """The answer to what nobody foresaw: a number, nothing else."""
    where = str(getattr(scope.get("route"), "path", ""))
    number = log.incident("onverwacht", route=where, fout=type(error).__name__, plek=log.where(error))
    return problem(500, "Er ging iets mis in Schakel", "Meld het incidentnummer aan de beheerder.", incident=number)


def documented(*codes: int) -> dict[int | str, dict[str, Any]]:
    """These errors for in the OpenAPI document."""
    what = {400: "De invoer klopt niet", 500: "Er is nu geen advies"}
    return {code: {"model": Probleem, "description": what[code]} for code in codes}
