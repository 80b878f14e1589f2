"""The parts of a case about the whole family, written back in the form in which they are filed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from engine.balance.answers import BRUSSEN, EXTRA, Opgave
from engine.balance.balancing import CALENDAR, CARE_MAP
from engine.balance.daily import Blok, Kalender, Persoon, Zorgkaart
from engine.balance.daily.calendar import DAGEN, clock


def household_data(extra: Mapping[str, Any]) -> dict[str, Any]:
    """Siblings, calendar, care map and balance answers as plain data of the input contract; only what is there."""
    data: dict[str, Any] = {}
    siblings: Mapping[str, str] = extra.get(BRUSSEN, {})
    if siblings:
        data[BRUSSEN] = [{"id": name, **({"naam": word} if word else {})} for name, word in siblings.items()]
    kalender: Kalender | None = extra.get(CALENDAR)
    if kalender:
        data[CALENDAR] = {"blokken": [_block(item) for item in kalender.blokken]}
    care_map: Zorgkaart | None = extra.get(CARE_MAP)
    if care_map:
        data[CARE_MAP] = {"personen": [_person(item) for item in care_map.personen]}
    answers: Iterable[Opgave] = extra.get(EXTRA, ())
    if answers:
        data[EXTRA] = [_answer(item) for item in answers]
    return data


def _block(item: Blok) -> dict[str, Any]:
    data: dict[str, Any] = {"wat": item.wat, "soort": item.soort, "wie": list(item.wie)}
    if item.dagen != DAGEN:
        data["dagen"] = list(item.dagen)
    if item.van is not None and item.tot is not None:
        data |= {"van": clock(item.van), "tot": clock(item.tot)}
    else:
        data |= {"keren": item.keren, "minuten": item.minuten}
    known = {"medisch": item.medisch, "kan_een_ander": item.kan_een_ander, "wil_een_ander": item.wil_een_ander}
    data |= {name: word for name, word in known.items() if word != "onbekend"}
    return {**data, **({"wie_anders": item.wie_anders} if item.wie_anders else {})}


def _person(item: Persoon) -> dict[str, Any]:
    data = {"naam": item.naam, "rol": item.rol, "tak": item.tak}
    data |= {name: word for name, word in (("organisatie", item.organisatie), ("contact", item.contact)) if word}
    data |= {"coordineert": "ja"} if item.coordineert else {}
    return {**data, **({} if item.professional else {"professional": "nee"})}


def _answer(item: Opgave) -> dict[str, Any]:
    value = item.waarde.isoformat() if isinstance(item.waarde, date) else item.waarde
    data: dict[str, Any] = {"feit": item.feit, "waarde": "onbekend" if value is None else value}
    data |= {name: word for name, word in (("over", item.over), ("bron", item.bron)) if word}
    data |= {"datum": item.datum.isoformat()} if item.datum else {}
    return {**data, **({"toelichting": item.toelichting} if item.toelichting else {})}
