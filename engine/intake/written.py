"""A case written back in the form in which it is filed: what was read comes out the same when read again."""

from datetime import date
from decimal import Decimal
from typing import Any

from engine.balance import household_data
from engine.case import Antwoord, Behoefte, Zaak
from engine.intake.values import UNKNOWN


def case_data(zaak: Zaak) -> dict[str, Any]:
    """The case as plain data of the input contract, fit for JSON, YAML and the store."""
    data: dict[str, Any] = {"id": zaak.id}
    if zaak.peildatum:
        data["peildatum"] = zaak.peildatum.isoformat()
    if zaak.gemeente:
        data["gemeente"] = zaak.gemeente
    if zaak.geboortedatum:
        data["kind"] = {"geboortedatum": str(zaak.geboortedatum)}
    if zaak.verhaal:
        data["verhaal"] = zaak.verhaal
    data["feiten"] = _facts(zaak.feiten)
    data["behoeften"] = [_need(item) for item in zaak.behoeften]
    return {**data, **household_data(zaak.extra)}


def _need(need: Behoefte) -> dict[str, Any]:
    data: dict[str, Any] = {"id": need.id, "soort": need.soort, "voor": need.voor}
    if need.omschrijving:
        data["omschrijving"] = need.omschrijving
    data["feiten"] = _facts(need.feiten)
    return data


def _facts(facts: dict[str, Antwoord]) -> dict[str, Any]:
    return {name: _answer(answer) for name, answer in facts.items()}


def _answer(answer: Antwoord) -> Any:
    value = _value(answer.waarde)
    if answer == Antwoord(answer.waarde):
        return value
    data: dict[str, Any] = {"waarde": value}
    if answer.bron:
        data["bron"] = answer.bron
    if answer.datum:
        data["datum"] = answer.datum.isoformat()
    if answer.oordeel:
        named = {
            "door": answer.oordeel.door,
            "functie": answer.oordeel.functie,
            "motivering": answer.oordeel.motivering,
        }
        data["oordeel"] = {key: word for key, word in named.items() if word}
    return data


def _value(value: str | int | Decimal | date | None) -> str | int | float:
    if value is None:
        return UNKNOWN
    if isinstance(value, date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
