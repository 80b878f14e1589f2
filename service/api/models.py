"""The shapes of the catalogue for other programs."""

from pydantic import BaseModel, Field


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


CASE_SCHEMA = {
    "type": "object",
    "title": "Zaak",
    "required": ["id", "behoeften"],
    "properties": {
        "id": {"type": "string", "description": "Eigen kenmerk; nooit een burgerservicenummer"},
        "peildatum": {"type": "string", "format": "date"},
        "gemeente": {"type": "string"},
        "kind": {
            "type": "object",
            "properties": {
                "geboortedatum": {"type": "string", "description": "2019-05-02, 2019-05 of 2019", "format": "date"}
            },
        },
        "verhaal": {"type": "string", "maxLength": 20000},
        "feiten": {"type": "object", "additionalProperties": True, "description": "Per feit een waarde of een blok"},
        "behoeften": {
            "type": "array",
            "minItems": 1,
            "maxItems": 60,
            "items": {
                "type": "object",
                "required": ["id", "soort"],
                "properties": {
                    "id": {"type": "string"},
                    "soort": {"type": "string"},
                    "voor": {"type": "string", "enum": ["kind", "ouder", "brus"]},
                    "omschrijving": {"type": "string", "maxLength": 2000},
                    "feiten": {"type": "object", "additionalProperties": True},
                },
            },
        },
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
