"""What a kind of letter asks besides names and addresses: its own fields, who reads it and where it goes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine import Advies
from letters import Address, Audience, Field, Kind, Person, fault, fields, kinds
from service.web.fields import NAME_LIMIT, day_of, day_parts, text_of
from service.web.forms import Form

_LONG = 4_000
LEZERS: tuple[tuple[Audience, str], ...] = (
    ("ouders", "De ouders"),
    ("vertegenwoordiger", "Een andere wettelijk vertegenwoordiger"),
    ("zelf", "De jongere zelf, zonder vertegenwoordiger"),
    ("kind_12", "Het kind zelf, in woorden voor ongeveer 12 jaar"),
    ("kind_16", "De jongere zelf, in woorden voor ongeveer 16 jaar"),
)
REPRESENTATIVE = {"vertegenwoordiger": "Naam van de vertegenwoordiger", "vertegenwoordiger_rol": "Vertegenwoordigt als"}
RECIPIENT = {
    "ontvanger_naam": "Naam van de ontvanger",
    "ontvanger_straat": "Straat en huisnummer of postbus",
    "ontvanger_postcode": "Postcode",
    "ontvanger_plaats": "Plaats",
}


@dataclass(frozen=True, slots=True)
class Vak:
    """A field on the page: its name there, its label and its kind."""

    naam: str
    label: str
    field: Field


def kind_of(soort: str) -> Kind:
    """The kind of a letter that was kept."""
    return next(kind for kind in kinds() if kind.id == soort)


def whole_letter(kind: Kind) -> tuple[Vak, ...]:
    """The fields that are asked once."""
    return tuple(_box(name, f"veld-{name}") for name in kind.velden)


def per_need(kind: Kind, code: str) -> tuple[Vak, ...]:
    """The fields that are asked for one need."""
    return tuple(_box(name, f"veld-{name}-{code}") for name in kind.velden_behoefte)


def to_others(kind: Kind) -> bool:
    """Whether the letter goes to somebody outside the family."""
    return "toestemming_van" in kind.velden


def asked_needs(kind: Kind, advies: Advies) -> tuple[str, ...]:
    """The needs about which the form asks something."""
    return kind.behoeften(advies) if kind.velden_behoefte or kind.toekenning else ()


def _box(name: str, at: str) -> Vak:
    field = fields()[name]
    words = field.label.replace(" bij {over}", "").replace(", bij {over}", "").removesuffix(",")
    return Vak(at, words[:1].upper() + words[1:], field)


def values_of(given: Mapping[str, Any], kind: Kind, codes: tuple[str, ...]) -> dict[str, Any]:
    """What was kept, as the values of the form."""
    plain = ("lezer", *REPRESENTATIVE, *RECIPIENT)
    found: dict[str, Any] = {name: given.get(name, "") for name in plain}
    found["lezer"] = found["lezer"] or "ouders"
    kept = given.get("velden", {})
    for box in whole_letter(kind):
        found |= _value(box, kept.get(box.field.id, ""))
    for code in codes:
        own = given.get("toekenning", {}).get(code, {}).get("velden", {})
        for box in per_need(kind, code):
            found |= _value(box, own.get(box.field.id, ""))
    return found


def _value(box: Vak, text: str) -> dict[str, Any]:
    return day_parts(box.naam, text) if box.field.soort == "datum" else {box.naam: text}


def read_reader(form: Form) -> dict[str, str]:
    """Who reads the letter, who represents, and where it goes."""
    chosen = form.text("lezer")
    found: dict[str, str] = {"lezer": chosen if chosen in dict(LEZERS) else "ouders"}
    for name, label in (REPRESENTATIVE | RECIPIENT).items():
        found[name] = text_of(form, name, NAME_LIMIT * 3, label)
    return found


def read_boxes(form: Form, boxes: tuple[Vak, ...]) -> dict[str, str]:
    """What was typed in some fields; a wrong value is told at the field and kept out."""
    found = {}
    for box in boxes:
        if box.field.soort == "datum":
            text = day_of(form, box.naam)
        else:
            limit = _LONG if box.field.soort == "lang" else NAME_LIMIT * 3
            text = text_of(form, box.naam, limit, box.label)
        wrong = fault(box.field, text) if text else ""
        if wrong:
            form.wrong(box.naam, f"{box.label}: {wrong}")
        elif text:
            found[box.field.id] = text
    return found


def reader_details(given: Mapping[str, Any]) -> dict[str, Any]:
    """What a letter needs of who reads it and of the fields of its kind."""
    name = given.get("vertegenwoordiger", "")
    to = {part: given.get(f"ontvanger_{part}", "") for part in ("naam", "straat", "postcode", "plaats")}
    return {
        "audience": given.get("lezer") or "ouders",
        "representative": Person(naam=name) if name else None,
        "representative_role": given.get("vertegenwoordiger_rol", ""),
        "recipient": Address(**to) if all(to.values()) else None,
        "given": given.get("velden", {}),
    }
