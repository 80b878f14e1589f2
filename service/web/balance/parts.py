"""The forms for one block of the calendar and one person on the care map: read, checked among the rest, shown again."""

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.balance import DAGEN
from service.dossier import Faults, Household, Part, calendar_faults, care_map_faults
from service.web.fields import text_of
from service.web.forms import Form
from service.web.words import capital

_TEXT = 200
_TIME = re.compile(r"(\d{1,2})(?:[:.u ]?(\d{2}))?(?: ?uur)?", re.ASCII | re.IGNORECASE)
_BETWEEN = re.compile(r",| en |&")
_ID = re.compile(r"[A-Za-z0-9_-]{8,40}", re.ASCII)
_KNOWN = ("ja", "nee")
MOST_PARTS = 200


@dataclass(frozen=True)
class PartForm:
    """How the parts of one subject are typed and checked."""

    subject: str
    kept: Callable[[Household], tuple[Part, ...]]
    read: Callable[[Form], dict[str, Any]]
    values: Callable[[dict[str, Any]], dict[str, Any]]
    check: Callable[[tuple[Part, ...]], Faults]
    first: str

    def part(self, form: Form, household: Household, part_id: str) -> Part:
        """The part on the form; what is wrong with it, also beside the others, is noted on its field."""
        part = Part(part_id, self.read(form))
        others = tuple(item for item in self.kept(household) if item.id != part_id)
        wrong = self.check(others)
        sound = tuple(item for item in others if item.id not in wrong)
        if form.ok:
            for field, message in self.check((*sound, part)).get(part_id, []):
                form.wrong(field or self.first, capital(message))
        if len(others) >= MOST_PARTS:
            form.wrong(self.first, f"Er passen ten hoogste {MOST_PARTS} regels op")
        return part


def new_part_id(form: Form) -> str:
    """The id of a new part: sending the form twice gives the same part."""
    given = form.text("eenmalig")
    return given if _ID.fullmatch(given) else secrets.token_urlsafe(9)


def _block(form: Form) -> dict[str, Any]:
    people = [word.strip() for word in _BETWEEN.split(text_of(form, "wie", _TEXT, "Deze tekst")) if word.strip()]
    data: dict[str, Any] = {
        "wat": text_of(form, "wat", _TEXT, "Deze tekst"),
        "soort": form.text("soort"),
        "wie": people,
    }
    days = [day for day in DAGEN if form.has("dagen", day)]
    if days and len(days) < len(DAGEN):
        data["dagen"] = days
    if not data["wat"]:
        form.wrong("wat", "Vul in wat er gebeurt")
    if not data["soort"]:
        form.wrong("soort", "Kies wat voor zorg dit is")
    if not people:
        form.wrong("wie", "Vul in wie dit doet")
    data |= _loose(form) if form.text("wanneer") == "keren" else _timed(form)
    data |= {
        name: form.text(name) for name in ("medisch", "kan_een_ander", "wil_een_ander") if form.text(name) in _KNOWN
    }
    other = text_of(form, "wie_anders", _TEXT, "Deze tekst")
    return {**data, **({"wie_anders": other} if other else {})}


def _timed(form: Form) -> dict[str, Any]:
    found = {}
    for name in ("van", "tot"):
        word = form.text(name)
        match = _TIME.fullmatch(word)
        if not word:
            form.wrong(name, "Vul een tijd in, of kies ‘Een paar keer per dag’")
        elif not match:
            form.wrong(name, "Schrijf een tijd als 07:30")
        else:
            found[name] = f"{int(match[1]):02d}:{match[2] or '00'}"
    if found.get("tot") == "00:00" and found.get("van") == "00:00":
        found["tot"] = "24:00"
    return found


def _loose(form: Form) -> dict[str, Any]:
    found = {}
    for name, what in (("keren", "hoe vaak per dag"), ("minuten", "hoeveel minuten per keer")):
        word = form.text(name)
        if not (word.isascii() and word.isdigit() and len(word) < 5):
            form.wrong(name, f"Schrijf {what}, als heel getal")
        else:
            found[name] = int(word)
    return found


def _block_values(part: dict[str, Any]) -> dict[str, Any]:
    return {
        **part,
        "wie": ", ".join(part.get("wie", [])),
        "dagen": part.get("dagen", list(DAGEN)),
        "wanneer": "keren" if "keren" in part else "tijd",
    }


def _person(form: Form) -> dict[str, Any]:
    fields = ("naam", "rol", "organisatie", "contact")
    data: dict[str, Any] = {name: text_of(form, name, _TEXT, "Deze tekst") for name in fields}
    for name, ask in (
        ("naam", "Vul een naam in, of een functie als u de naam niet weet"),
        ("rol", "Vul in wat deze persoon doet"),
    ):
        if not data[name]:
            form.wrong(name, ask)
    if not form.text("tak"):
        form.wrong("tak", "Kies waar deze persoon bij hoort")
    data["tak"] = form.text("tak")
    data |= {"coordineert": "ja"} if form.has("coordineert") else {}
    data |= {"professional": "nee"} if form.has("naaste") else {}
    return {name: word for name, word in data.items() if word or name in ("naam", "rol", "tak")}


def _person_values(part: dict[str, Any]) -> dict[str, Any]:
    return {**part, "naaste": "ja" if part.get("professional") == "nee" else ""}


CALENDAR_FORM = PartForm("kalender", lambda family: family.blokken, _block, _block_values, calendar_faults, "wat")
CARE_MAP_FORM = PartForm("zorgkaart", lambda family: family.mensen, _person, _person_values, care_map_faults, "naam")
