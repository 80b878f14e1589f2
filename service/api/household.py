"""The shape of the family parts of a case: siblings, calendar, care map and balance answers."""

from typing import Any

from engine import Rulebook
from engine.balance import SOORTEN, TAKKEN, weighed_facts

_TEXT = {"type": ["string", "null"], "maxLength": 200}
_KNOWN = {"type": ["string", "boolean", "null"], "description": "ja, nee of onbekend"}
_YES = {"type": ["string", "boolean", "null"], "description": "ja of nee"}
_NAME = {"type": "string", "minLength": 1, "maxLength": 200}


def _list_of(what: str, required: list[str], properties: dict[str, Any]) -> dict[str, Any]:
    item = {"type": "object", "required": required, "additionalProperties": False, "properties": properties}
    return {"type": ["array", "null"], "maxItems": 300, "description": what, "items": item}


def household_schema(book: Rulebook) -> dict[str, Any]:
    """The properties that a case may have about the whole family; docs/contract.md says what they mean."""
    time = {"type": ["string", "null"], "pattern": r"^\d{1,2}[:.]\d{2}$"}
    block = {
        "wat": _NAME,
        "soort": {"type": "string", "enum": list(SOORTEN)},
        "wie": {"oneOf": [_NAME, {"type": "array", "minItems": 1, "items": _NAME}]},
        "dagen": {"oneOf": [{"type": ["string", "null"]}, {"type": "array", "items": {"type": "string"}}]},
        "van": time,
        "tot": time,
        "keren": {"type": "integer", "minimum": 1, "maximum": 96},
        "minuten": {"type": "integer", "minimum": 1, "maximum": 1440},
        "medisch": _KNOWN,
        "kan_een_ander": _KNOWN,
        "wil_een_ander": _KNOWN,
        "wie_anders": _TEXT,
    }
    person = {
        "naam": _NAME,
        "rol": _NAME,
        "tak": {"type": "string", "enum": list(TAKKEN)},
        "organisatie": _TEXT,
        "contact": _TEXT,
        "coordineert": _YES,
        "professional": _YES,
    }
    answer = {
        "feit": {"type": "string", "enum": sorted(weighed_facts(book))},
        "waarde": {"description": "Een van de opties van dit feit, of onbekend"},
        "over": _TEXT,
        "bron": _TEXT,
        "datum": {"type": ["string", "null"], "format": "date"},
        "toelichting": _TEXT,
    }
    blocks = _list_of("De zorg van een gewone week", ["wat", "soort", "wie"], block)
    people = _list_of("Iedereen rond het gezin", ["naam", "rol", "tak"], person)
    return {
        "brussen": _list_of("Broers en zussen", ["id"], {"id": _NAME, "naam": _TEXT}),
        "kalender": _holder("blokken", blocks),
        "zorgkaart": _holder("personen", people),
        "balans_antwoorden": _list_of("Antwoorden naast die in feiten", ["feit"], answer),
    }


def _holder(key: str, items: dict[str, Any]) -> dict[str, Any]:
    return {"type": ["object", "null"], "additionalProperties": False, "properties": {key: items}}
