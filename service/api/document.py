"""The OpenAPI document: what FastAPI makes, brought under the NL API Design Rules."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from service.api.problems import MEDIA
from service.settings import Settings

VERSION = "0.1.0"
_HEADER = {"API-Version": {"description": "De volledige versie van deze API", "schema": {"type": "string"}}}


def openapi(app: FastAPI, settings: Settings) -> dict[str, Any]:
    """The document of this API on this installation."""
    if app.openapi_schema is None:
        address = settings.adres or f"http://{settings.host}:{settings.port}"
        document = get_openapi(
            title="Schakel",
            version=VERSION,
            summary="Welke wet draagt een zorgbehoefte, wie beslist en waarom",
            description="Beslisondersteuning: een mens beslist. Deze API bewaart niets.",
            contact={"name": settings.contact_naam, "email": settings.contact_email, "url": settings.contact_url},
            license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
            servers=[{"url": f"{address}/api/v1", "description": "Deze installatie"}],
            tags=[
                {"name": "adviezen", "description": "Advies op een zaak"},
                {"name": "transitie", "description": "Op weg naar achttien"},
                {"name": "catalogus", "description": "Wat een zaak mag bevatten"},
            ],
            routes=app.routes,
        )
        for item in document["paths"].values():
            for operation in item.values():
                _tidy(operation["responses"])
        _dates(document)
        app.openapi_schema = document
    return app.openapi_schema


def _tidy(responses: dict[str, Any]) -> None:
    responses.pop("422", None)
    for code, response in responses.items():
        if code[0] in "23":
            response["headers"] = _HEADER
        elif "application/json" in response.get("content", {}):
            response["content"] = {MEDIA: response["content"]["application/json"]}


def _dates(part: Any) -> None:
    """A date that may be absent says so in one type, so that its format stands at the property itself."""
    if isinstance(part, list):
        for item in part:
            _dates(item)
    if not isinstance(part, dict):
        return
    choices = part.get("anyOf")
    if isinstance(choices, list) and {"type": "string", "format": "date"} in choices and {"type": "null"} in choices:
        del part["anyOf"]
        part.update(type=["string", "null"], format="date")
    for item in part.values():
        _dates(item)
