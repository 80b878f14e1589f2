"""The shapes of the catalogue for other programs."""

from typing import Any

from pydantic import BaseModel, Field

from engine import Rulebook
from service.api.household import household_schema


class Optie(BaseModel):
    """One answer of a choice."""

    waarde: str
    label: str


class FeitUit(BaseModel):
    """A fact that a case may hold."""

    id: str
    naam: str
    vraag: str
    soort: str
    opties: list[Optie]
    minimum: float | None
    maximum: float | None
    eenheid: str
    niveau: str
    klasse: str
    beoordelaar: str | None
    wie: list[str]
    hulp: str
    waarom: str
    aanname: str | None
    synoniemen: list[str]
    privacy: str


class BehoefteUit(BaseModel):
    """A kind of need."""

    id: str
    naam: str
    uitleg: str
    voorbeelden: list[str]
    synoniemen: list[str]
    domein: str
    voor: list[str]
    wetten: list[str] = Field(description="De wetten die naast deze behoefte worden gelegd")


_ID = {
    "anyOf": [
        {"type": "string", "pattern": r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},
        {"type": "integer", "minimum": 0, "maximum": 999_999_999_999},
    ]
}
_PERSONS = ["kind", "ouder", "brus", "broer", "zus", "broer of zus", None]
_FACTS = {"type": ["object", "null"], "additionalProperties": True, "description": "Per feit een waarde of een blok"}


def case_schema(book: Rulebook) -> dict[str, Any]:
    """The shape of a case; the facts it may hold are in ``/feiten``."""
    need = {
        "type": "object",
        "required": ["id", "soort"],
        "additionalProperties": False,
        "properties": {
            "id": _ID,
            "soort": {"type": "string", "enum": list(book.behoeften)},
            "voor": {"enum": _PERSONS, "description": "Zonder: het kind, of de enige voor wie de soort er is"},
            "omschrijving": {"type": ["string", "null"], "maxLength": 2000},
            "feiten": _FACTS,
        },
    }
    born = {"type": ["string", "null"], "description": "2019-05-02, 2019-05 of 2019"}
    return {
        "type": "object",
        "title": "Zaak",
        "required": ["id", "behoeften"],
        "additionalProperties": False,
        "properties": {
            "id": {**_ID, "description": "Eigen kenmerk; nooit een burgerservicenummer"},
            "peildatum": {"type": ["string", "null"], "format": "date"},
            "gemeente": {"type": ["string", "null"], "description": "Code of naam uit het regelboek"},
            "kind": {"type": ["object", "null"], "properties": {"geboortedatum": born}, "additionalProperties": False},
            "verhaal": {"type": ["string", "null"], "maxLength": 20000},
            **household_schema(book),
            "feiten": _FACTS,
            "behoeften": {"type": "array", "minItems": 1, "maxItems": 60, "items": need},
        },
    }


EXAMPLE = {
    "id": "voorbeeld-1",
    "peildatum": "2026-11-21",
    "gemeente": "voorbeeldgemeente",
    "kind": {"geboortedatum": "2019-05-02"},
    "feiten": {"permanent_toezicht_nodig": "ja"},
    "behoeften": [{"id": "b1", "soort": "verpleging", "voor": "kind"}],
}
