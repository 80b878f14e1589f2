"""Reads a care map: nobody stands on it twice."""

from typing import Any

from engine.balance.daily.caremap import Persoon, Zorgkaart
from engine.balance.daily.reading import Fault, Reader, plain_name
from engine.yamlread import Path_

TAKKEN = ("dicht_bij_huis", "instelling", "onderwijs_en_opvang")
_KEYS = ("naam", "rol", "tak", "organisatie", "contact", "coordineert", "professional")


def read_care_map(data: Any) -> tuple[Zorgkaart, list[Fault]]:
    """The care map in a case (``zorgkaart:``) and what is wrong with it; a wrong person is left out, the rest kept."""
    reader = Reader()
    if data is None:
        return Zorgkaart(), []
    parts = reader.block(data, (), ("personen",), "een blok met personen") or {}
    kept: list[tuple[int, Persoon]] = []
    for index, raw in enumerate(reader.items(parts.get("personen"), ("personen",), "personen")):
        person = _person(raw, ("personen", index), reader)
        if person is None:
            continue
        earlier = next((number for number, other in kept if _same(person, other)), None)
        if earlier is None:
            kept.append((index, person))
        else:
            message = f"deze persoon staat er al, als persoon {earlier + 1}; noem iemand één keer"
            reader.note(("personen", index, "naam"), message)
    return Zorgkaart(tuple(person for _, person in kept)), reader.faults


def _same(one: Persoon, other: Persoon) -> bool:
    """Whether two names mean one person: the same name, and no two different organisations."""
    if plain_name(one.naam) != plain_name(other.naam):
        return False
    places = {plain_name(one.organisatie), plain_name(other.organisatie)} - {""}
    return len(places) < 2


def _person(raw: Any, path: Path_, reader: Reader) -> Persoon | None:
    before = len(reader.faults)
    parts = reader.block(raw, path, _KEYS, "een blok met naam, rol en tak")
    if parts is None:
        return None
    yes_no = ("ja", "nee")
    person = Persoon(
        naam=reader.text(parts.get("naam"), (*path, "naam"), needed=True),
        rol=reader.text(parts.get("rol"), (*path, "rol"), needed=True),
        tak=reader.choice(parts.get("tak"), (*path, "tak"), TAKKEN),
        organisatie=reader.text(parts.get("organisatie"), (*path, "organisatie")),
        contact=reader.text(parts.get("contact"), (*path, "contact")),
        coordineert=reader.choice(parts.get("coordineert"), (*path, "coordineert"), yes_no, otherwise="nee") == "ja",
        professional=reader.choice(parts.get("professional"), (*path, "professional"), yes_no, otherwise="ja") == "ja",
    )
    return person if len(reader.faults) == before else None
