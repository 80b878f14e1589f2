"""Reads a case as it is filed, checked against the catalogue: the input contract (docs/contract.md).

Everything that is wrong is told at once, with line and field, and never with the value that was typed.
"""

import re
from datetime import date
from pathlib import Path
from typing import Any

from engine.balance import CALENDAR
from engine.case import Antwoord, Geboortedatum, Zaak
from engine.errors import InputError, Problem
from engine.intake.facts import FactReader, recordable
from engine.intake.findings import Findings, Unfit
from engine.intake.household import KEYS as HOUSEHOLD
from engine.intake.household import read_household, with_calendar
from engine.intake.jsontext import levelled
from engine.intake.lifting import lift
from engine.intake.modelfile import read_record
from engine.intake.needs import MOST_NEEDS, NeedReader
from engine.intake.values import birth_date, existing_day, fact_value, is_unknown, text
from engine.intake.written import case_data
from engine.rulebook import Rulebook
from engine.yamlread import MAX_BYTES, Document, read_bytes

STORY_LIMIT = 20_000
_GEMEENTE = re.compile(r"^[A-Za-zÀ-ÿ'][A-Za-zÀ-ÿ' ().-]{1,59}$")
_KEYS = ("id", "peildatum", "gemeente", "kind", "verhaal", "feiten", "behoeften", *HOUSEHOLD)


def read_case(
    document: Document, book: Rulebook, today: date, peildatum: date | None = None, *, needs: bool = True
) -> Zaak:
    """The case in a document. ``peildatum`` goes before the one in the document; without either it is ``today``.

    ``needs=False`` reads a family that did not name a need yet, for who only looks at the balance.
    Raises ``InputError`` with every problem at once.
    """
    if not isinstance(document.data, dict):
        what = "de invoer is leeg" if document.data is None else "een zaak begint met id, kind en behoeften"
        raise InputError([document.problem((), f"hier staat geen zaak: {what}")])
    findings = Findings(document)
    parts = findings.mapping(document.data, (), _KEYS, "een zaak")
    zaak = _case(parts, book, findings, today, peildatum, needs)
    findings.finish()
    return zaak


def read_case_bytes(
    raw: bytes, name: str, book: Rulebook, today: date, peildatum: date | None = None, *, needs: bool = True
) -> Zaak:
    """The case in YAML or JSON text of at most 1 MB; see ``read_case``."""
    plain = levelled(raw) if len(raw) <= MAX_BYTES else raw
    return read_case(read_bytes(plain, name, noting=True), book, today, peildatum, needs=needs)


def read_case_file(path: Path, book: Rulebook, today: date, peildatum: date | None = None) -> Zaak:
    """The case in a YAML or JSON file of at most 1 MB; see ``read_case``."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        raise InputError([Problem(path.name, 0, "", "dit bestand kan niet worden gelezen")]) from None
    return read_case_bytes(raw, path.name, book, today, peildatum)


def read_case_data(
    data: Any, book: Rulebook, today: date, peildatum: date | None = None, name: str = "zaak", *, needs: bool = True
) -> Zaak:
    """The case in data that was already parsed (a web form, an API body); problems then have a field and no line."""
    return read_case(Document(name, data, {(): 0}), book, today, peildatum, needs=needs)


def _case(
    parts: dict[str, Any], book: Rulebook, findings: Findings, today: date, forced: date | None, needed: bool
) -> Zaak:
    written = _peildatum(parts.get("peildatum"), findings)
    peildatum = forced or written or today
    facts = FactReader(book, findings, peildatum)
    needs = NeedReader(book, findings, facts)
    case_id = needs.id(parts.get("id"), ("id",))
    gemeente = _gemeente(parts.get("gemeente"), book, findings)
    born = _born(parts.get("kind"), findings, min(today, peildatum))
    named = needs.read(parts.get("behoeften")) if needed or parts.get("behoeften") else []
    recorded, behoeften = lift(_only_recorded(facts.read(parts.get("feiten"), ("feiten",))), named, book, findings)
    extra = read_household(parts, book, findings, peildatum)
    return Zaak(
        id=case_id,
        geboortedatum=born,
        behoeften=tuple(behoeften),
        peildatum=peildatum,
        gemeente=gemeente,
        feiten=with_calendar(recorded, extra.get(CALENDAR), book, findings),
        verhaal=_story(parts.get("verhaal"), findings),
        extra=extra,
    )


def _only_recorded(facts: dict[str, Antwoord]) -> dict[str, Antwoord]:
    """At the case the bare word *onbekend* says as much as nothing; who did not know it and when is kept."""
    return {name: answer for name, answer in facts.items() if answer != Antwoord(None)}


def _peildatum(raw: Any, findings: Findings) -> date | None:
    if is_unknown(raw):
        return None
    try:
        return existing_day(raw)
    except Unfit as error:
        findings.add(("peildatum",), str(error))
        return None


def _gemeente(raw: Any, book: Rulebook, findings: Findings) -> str:
    """The code of a gemeente of the rulebook, or the name of another one: then only national rules count."""
    if is_unknown(raw):
        return ""
    codes = {code: code for code in book.gemeenten}
    names = {gemeente.naam.lower(): gemeente.code for gemeente in book.gemeenten.values()}
    word = raw.strip().lower() if isinstance(raw, str) else ""
    found = codes.get(word) or names.get(word)
    if found is not None:
        return found
    near = findings.suggest(word, {**names, **codes}) if word else ""
    if near or not isinstance(raw, str) or not _GEMEENTE.match(raw.strip()):
        findings.add(("gemeente",), "deze gemeente staat niet in het regelboek." + near)
        return ""
    return raw.strip()


def _born(raw: Any, findings: Findings, latest: date) -> Geboortedatum | None:
    kind = findings.mapping(raw, ("kind",), ("geboortedatum",), "een blok met geboortedatum")
    path = ("kind", "geboortedatum")
    try:
        born = birth_date(kind.get("geboortedatum"))
    except Unfit as error:
        findings.add(path, str(error))
        return None
    if born is not None and born.earliest > latest:
        findings.add(path, "deze geboortedatum ligt in de toekomst, of na de peildatum")
        return None
    return born


def _story(raw: Any, findings: Findings) -> str:
    if raw is None:
        return ""
    try:
        return text(raw, STORY_LIMIT)
    except Unfit as error:
        findings.add(("verhaal",), str(error))
        return ""


__all__ = [
    "MAX_BYTES",
    "MOST_NEEDS",
    "STORY_LIMIT",
    "Unfit",
    "birth_date",
    "case_data",
    "existing_day",
    "fact_value",
    "read_case",
    "read_case_bytes",
    "read_case_data",
    "read_case_file",
    "read_record",
    "recordable",
]
